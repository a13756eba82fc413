const HtmlWebpackPlugin = require("html-webpack-plugin");
const { browserBuild, outputFolder } = require("./parts");

/** Microsoft's own address; another one for a closed network or the China cloud by `--env officeJs=…`. */
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What Excel loads: the task pane and the page behind the ribbon's buttons, in one folder ready to host. */
const pane = (env, mode) => {
  const page = (name, folder) =>
    new HtmlWebpackPlugin({
      template: `./src/${folder}/${name}.html`,
      filename: `${name}.html`,
      chunks: [name],
      templateParameters: { officeJs: env.officeJs ?? officeJs },
    });
  return {
    ...browserBuild(mode, outputFolder(env, "pane")),
    name: "pane",
    entry: { taskpane: "./src/taskpane/main.tsx", commands: "./src/commands/main.ts" },
    plugins: [page("taskpane", "taskpane"), page("commands", "commands")],
  };
};

module.exports = { pane };
