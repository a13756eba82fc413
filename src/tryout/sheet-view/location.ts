import { parseRange } from "../../foundation/address";

/** The sheet and cell that a link such as "'Data check'!B5" names; `null` for anything else, such as a defined name. */
export function parseLocation(
  location: string,
): { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const cut = location.lastIndexOf("!");
  const name = location.slice(0, Math.max(0, cut));
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  const range = parseRange(location.slice(cut + 1));
  return range && sheet !== "" ? { sheet, row: range.row, column: range.column } : null;
}
