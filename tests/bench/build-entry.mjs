import path from "node:path";
import webpack from "webpack";
import configurations from "../../webpack.config.js";

const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  "../..",
);

/** Bundles one TypeScript file as the command line is bundled, into `directory`; returns the path of the result. */
export function buildEntry(entry, directory) {
  const [cli] = configurations({}, { mode: "production" });
  const name = path.basename(entry, ".ts");
  const configuration = {
    ...cli,
    name,
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
