const { chmodSync } = require("node:fs");
const path = require("node:path");
const TerserPlugin = require("terser-webpack-plugin");
const { BannerPlugin } = require("webpack");
const { common, outputFolder } = require("./parts");

/** `npx peilian` runs the file itself. */
const executable = (file) => ({
  apply(compiler) {
    compiler.hooks.afterEmit.tap("executable", () => {
      chmodSync(path.join(compiler.outputPath, file), 0o755);
    });
  },
});

/** The command line: one file that runs under plain Node, nothing to install beside it. */
const cli = (env, mode) => ({
  ...common,
  name: "cli",
  mode,
  target: "node20",
  entry: { cli: "./src/cli/main.ts" },
  output: { path: outputFolder(env, ""), filename: "[name].js" },
  devtool: mode === "production" ? false : "source-map",
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }), executable("cli.js")],
  // Comments out, so that it starts faster; names stay, so that a stack trace from a user's machine names our functions.
  optimization: {
    minimizer: [
      new TerserPlugin({
        terserOptions: {
          compress: { defaults: false, dead_code: true, unused: true },
          mangle: false,
          format: { comments: false },
        },
      }),
    ],
  },
});

module.exports = { cli };
