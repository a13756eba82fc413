import { readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContext } from "playwright-core";

const folder = path.dirname(require.resolve("@fontsource-variable/noto-sans-sc/package.json"));
const address = "/__glyphs__/";

type Face = { readonly file: string; readonly range: string };

/**
 * Gives the pages of a context a Chinese face out of node_modules, so that screenshots show text and no boxes on a machine
 * without one. It stands in for Segoe UI, the first face our pages ask for, and comes from the page's own origin, as a
 * content-security policy demands.
 */
export async function addChineseGlyphs(
  context: Pick<BrowserContext, "route" | "addInitScript">,
): Promise<void> {
  await context.route(`**${address}*`, (route) =>
    route.fulfill({
      path: path.join(folder, "files", path.basename(new URL(route.request().url()).pathname)),
      contentType: "font/woff2",
    }),
  );
  await context.addInitScript(
    ({ faces, at }) => {
      for (const { file, range } of faces) {
        const source = `url(${at}${file})`;
        document.fonts.add(
          new FontFace("Segoe UI", source, { weight: "100 900", unicodeRange: range }),
        );
      }
    },
    { faces: readFaces(), at: address },
  );
}

function readFaces(): readonly Face[] {
  const css = readFileSync(path.join(folder, "wght.css"), "utf8");
  return [...css.matchAll(/url\(\.\/files\/([^)]+)\)[^;]*;\s*unicode-range:\s*([^;]+);/g)].map(
    ([, file = "", range = ""]) => ({ file, range }),
  );
}
