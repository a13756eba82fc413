const { readFile } = require("node:fs/promises");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const stage = "add-in files";
const languages = ["en", "zh-CN", "zh-TW"];

/** Puts beside the pane what Office and a person need to install it: manifest.xml, what each function for cells is, the icons, the user guide. */
class AddInFiles {
  /** @param baseUrl where the folder will be hosted, for manifest.xml to name; `undefined`: the development server. */
  constructor(baseUrl) {
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap(stage, (compilation) => {
      const whenAdding = {
        name: stage,
        stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL,
      };
      compilation.hooks.processAssets.tapPromise(whenAdding, async () => {
        for (const { name, content } of await this.files()) {
          compilation.emitAsset(name, new RawSource(content));
        }
      });
    });
  }

  async files() {
    const { drawIcons } = await import("./icons.mjs");
    const { guidePages } = await import("./guide.mjs");
    const { addressedTo, developmentUrl, manifestFor } = await import("./manifest.mjs");
    const manifest = await readFile(path.join(root, "manifest.xml"), "utf8");
    const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
    const functions = await Promise.all(
      languages.map(async (language) => ({
        language,
        content: await readFile(path.join(root, `src/locales/${language}/functions.json`), "utf8"),
      })),
    );
    const icons = await drawIcons(path.join(root, "src/assets"));
    const guide = await guidePages(path.join(root, "docs/guide"));
    return [
      {
        name: "manifest.xml",
        content: manifestFor(manifest, this.baseUrl ?? developmentUrl, version),
      },
      ...functions.map(({ language, content }) => ({
        name: `functions/${language}.json`,
        content: addressedTo(content, this.baseUrl ?? developmentUrl),
      })),
      ...icons.map(({ name, bytes }) => ({ name: `assets/${name}`, content: bytes })),
      ...guide.map(({ name, text }) => ({ name, content: text })),
    ];
  }
}

module.exports = { AddInFiles };
