const { cli } = require("./build/cli");
const { pane } = require("./build/pane");
const { tryout } = require("./build/tryout");

/**
 * Three builds: `npm run build` makes all, `--config-name tryout` one of them. `--env out=/some/folder` puts them elsewhere,
 * `--env baseUrl=https://…` says where the pane will be hosted, `--env officeJs=…` names another office.js for it.
 */
module.exports = (env, argv) =>
  [cli, pane, tryout].map((build) => build(env, argv.mode ?? "production"));
