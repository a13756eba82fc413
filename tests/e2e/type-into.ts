import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * Types a text or a number into a cell of a saved workbook the way Excel would leave it: the cell keeps its style; a text is
 * an inline string. The cell must be in the file already (our input cells are, empty and styled).
 */
export function typeInto(
  bytes: Uint8Array,
  part: string,
  cell: string,
  typed: string | number,
): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = parts[part];
  if (sheet === undefined) throw new Error(`no part ${part}`);
  const xml = strFromU8(sheet);
  const found = new RegExp(`<c r="${cell}"([^>]*?)(/>|>.*?</c>)`).exec(xml);
  if (found === null) throw new Error(`no cell ${cell} in ${part}`);
  const attributes = (found[1] ?? "").replace(/ t="[^"]*"/, "");
  const content =
    typeof typed === "number" ? `><v>${typed}</v>` : ` t="inlineStr"><is><t>${typed}</t></is>`;
  parts[part] = strToU8(xml.replace(found[0], `<c r="${cell}"${attributes}${content}</c>`));
  return zipSync(parts);
}
