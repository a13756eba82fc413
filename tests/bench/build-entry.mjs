import path from "node:path";
import webpack from "webpack";
import configurations from "../../webpack.config.js";

const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  "../..",
);

/**
 * Bundles one TypeScript file into `directory`; returns the path of the result.
 *
 * @param target "node": as the command line is bundled; "webworker": for a browser's worker
 */
export function buildEntry(entry, directory, target = "node") {
  const [cli] = configurations({}, { mode: "production" });
  const name = path.basename(entry, ".ts");
  const configuration = {
    ...cli,
    name,
    // A worker is made as small as the pane's is.
    ...(target === "webworker" ? { target, optimization: {} } : {}),
    plugins: [],
    context: root,
    entry: { [name]: `./${entry}` },
    output: { path: directory, filename: "[name].js" },
  };
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve(path.join(directory, `${name}.js`));
    });
  });
}
