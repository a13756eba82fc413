const path = require("node:path");

/** The command line: one file that runs under plain Node, nothing to install beside it. */
const cli = (mode) => ({
  name: "cli",
  mode,
  target: "node20",
  entry: { cli: "./src/cli/main.ts" },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
  },
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        // Types are checked once, by `npm run types`.
        use: {
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
});

module.exports = (_env, argv) => [cli(argv.mode ?? "production")];
