const HtmlWebpackPlugin = require("html-webpack-plugin");
const { browserBuild, outputFolder } = require("./parts");
const { contentSecurity } = require("./content-security");

/** The page that holds the pane beside a workbook file, without Excel. */
const tryout = (env, mode) => ({
  ...browserBuild(mode, outputFolder(env, "tryout")),
  name: "tryout",
  entry: { tryout: "./src/tryout/main.tsx" },
  plugins: [
    new HtmlWebpackPlugin({
      template: "./src/tryout/tryout.html",
      filename: "index.html",
      templateParameters: { contentSecurity },
    }),
  ],
});

module.exports = { tryout };
