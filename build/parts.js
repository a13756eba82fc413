const path = require("node:path");

/** What every build shares. */

const root = path.resolve(__dirname, "..");

/** Types are checked once, by `npm run types`. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "ts-loader",
    options: { transpileOnly: true, compilerOptions: { noEmit: false } },
  },
};

const common = {
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript] },
  performance: { hints: false },
  stats: "errors-warnings",
};

/**
 * A build for the browser, into a folder of its own that can be served as it is. Names carry a hash of what is in them, so that a
 * browser may keep them for ever; libraries the first page needs lie apart, since they change seldom.
 */
function browserBuild(mode, outputFolder) {
  const isProduction = mode === "production";
  const name = isProduction ? "[name].[contenthash:8].js" : "[name].js";
  return {
    ...common,
    mode,
    target: ["web", "es2022"],
    output: {
      path: outputFolder,
      filename: name,
      chunkFilename: name,
      clean: true,
    },
    devtool: isProduction ? false : "source-map",
    optimization: {
      splitChunks: {
        cacheGroups: {
          libraries: { test: /node_modules/, name: "libraries", chunks: "initial" },
        },
      },
    },
  };
}

/** Where a build goes: below `--env out=…`, else below dist. */
function outputFolder(env, name) {
  return path.resolve(env.out ?? path.join(root, "dist"), name);
}

module.exports = { root, common, typescript, browserBuild, outputFolder };
