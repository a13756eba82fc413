import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** Every size Office asks for somewhere, in pixels. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** The drawings under src/assets: the add-in's own, and one for each command. */
export const iconNames = ["peilian", "training-plan", "generate", "check-data", "help"];

const require = createRequire(import.meta.url);
let ready = null;

/** All icons as PNG: `{ name: "peilian-16.png", bytes }`, drawn from the SVG sources in `folder`. */
export async function drawIcons(folder) {
  // The module may be started once only in a process.
  ready ??= readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")).then(initWasm);
  await ready;
  const drawn = [];
  for (const name of iconNames) {
    const svg = await readFile(path.join(folder, `${name}.svg`), "utf8");
    for (const size of iconSizes) {
      const picture = new Resvg(svg, { fitTo: { mode: "width", value: size } });
      drawn.push({ name: `${name}-${size}.png`, bytes: Buffer.from(picture.render().asPng()) });
    }
  }
  return drawn;
}
