const HtmlWebpackPlugin = require("html-webpack-plugin");
const { AddInFiles } = require("./add-in-files");
const { paneContentSecurity } = require("./content-security");
const { browserBuild, outputFolder } = require("./parts");

/** Microsoft's own address; another one for a closed network or the China cloud by `--env officeJs=…`. */
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * What Excel loads: the task pane, the page behind the ribbon's buttons, icons, guide and manifest, in one folder ready to host
 * at `--env baseUrl=https://…`; without it, at the development server's address.
 */
const pane = (env, mode) => {
  const source = env.officeJs ?? officeJs;
  const page = (name, folder) =>
    new HtmlWebpackPlugin({
      template: `./src/${folder}/${name}.html`,
      filename: `${name}.html`,
      chunks: [name],
      templateParameters: { officeJs: source, contentSecurity: paneContentSecurity(source) },
    });
  return {
    ...browserBuild(mode, outputFolder(env, "pane")),
    name: "pane",
    entry: { taskpane: "./src/taskpane/excel/main.tsx", commands: "./src/commands/main.ts" },
    plugins: [
      page("taskpane", "taskpane"),
      page("commands", "commands"),
      new AddInFiles(env.baseUrl),
    ],
  };
};

module.exports = { pane };
