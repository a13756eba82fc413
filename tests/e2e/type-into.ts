import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * Types a text into a cell of a saved workbook the way Excel would leave it: the cell keeps its style and gets an inline
 * string. The cell must be in the file already (our input cells are, empty and styled).
 */
export function typeInto(bytes: Uint8Array, part: string, cell: string, text: string): Uint8Array {
  const parts = unzipSync(bytes);
  const sheet = parts[part];
  if (sheet === undefined) throw new Error(`no part ${part}`);
  const xml = strFromU8(sheet);
  const found = new RegExp(`<c r="${cell}"([^>]*?)(/>|>.*?</c>)`).exec(xml);
  if (found === null) throw new Error(`no cell ${cell} in ${part}`);
  const attributes = (found[1] ?? "").replace(/ t="[^"]*"/, "");
  parts[part] = strToU8(
    xml.replace(found[0], `<c r="${cell}"${attributes} t="inlineStr"><is><t>${text}</t></is></c>`),
  );
  return zipSync(parts);
}
