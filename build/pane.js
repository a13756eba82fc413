const HtmlWebpackPlugin = require("html-webpack-plugin");
const { AddInFiles } = require("./add-in-files");
const { paneContentSecurity } = require("./content-security");
const { browserBuild, outputFolder, typescript } = require("./parts");

/** Microsoft's own address; another one for a closed network or the China cloud by `--env officeJs=…`. */
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Excel for Windows runs functions in a bare engine of its own, of which Microsoft names no version. */
const plainTypescript = {
  ...typescript,
  use: {
    loader: "ts-loader",
    options: {
      instance: "functions",
      transpileOnly: true,
      compilerOptions: { noEmit: false, target: "ES2017" },
    },
  },
};

/**
 * What Excel loads: the task pane, the page behind the ribbon's buttons, the functions for cells, icons, guide and manifest, in one folder ready to host
 * at `--env baseUrl=https://…`; without it, at the development server's address.
 */
const pane = (env, mode) => {
  const source = env.officeJs ?? officeJs;
  const page = (name, folder) =>
    new HtmlWebpackPlugin({
      template: `./src/${folder}/${name}.html`,
      filename: `${name}.html`,
      chunks: [name],
      templateParameters: {
        officeJs: source,
        functionsRuntime: source.replace(/[^/]*$/, "custom-functions-runtime.js"),
        contentSecurity: paneContentSecurity(source),
      },
    });
  const build = browserBuild(mode, outputFolder(env, "pane"));
  const hashed = build.output.filename;
  return {
    ...build,
    name: "pane",
    entry: {
      taskpane: "./src/taskpane/excel/main.tsx",
      commands: "./src/commands/main.ts",
      functions: { import: "./src/functions/main.ts", layer: "functions" },
    },
    experiments: { layers: true },
    module: {
      rules: [{ oneOf: [{ ...plainTypescript, issuerLayer: "functions" }, typescript] }],
    },
    // The manifest names this one script, so that its name must not change.
    output: {
      ...build.output,
      filename: ({ chunk }) => (chunk.name === "functions" ? "functions.js" : hashed),
    },
    plugins: [
      page("taskpane", "taskpane"),
      page("commands", "commands"),
      page("functions", "functions"),
      new AddInFiles(env.baseUrl),
    ],
  };
};

module.exports = { pane };
