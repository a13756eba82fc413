import { invalidArgument } from "../host-error";
import { wholeSheet } from "./addresses";
import type { Worksheet } from "./worksheet";

/**
 * What `Worksheet.replaceAll` does: looks into formulas and texts, not into numbers, and gives the number of cells changed.
 * A protected sheet refuses.
 */
export function replaceText(
  sheet: Worksheet,
  text: unknown,
  replacement: unknown,
  criteria: unknown,
): number {
  if (typeof text !== "string" || text === "" || typeof replacement !== "string") {
    throw invalidArgument();
  }
  sheet.Protection.require("allowEditContents");
  const wanted = typeof criteria === "object" && criteria !== null ? criteria : {};
  const is = (name: string): boolean => Reflect.get(wanted, name) === true;
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const source = is("completeMatch") ? `^${literal}$` : literal;
  const pattern = new RegExp(source, is("matchCase") ? "gu" : "giu");
  let changed = 0;
  for (const { row, column, formula } of sheet.grid.cells(wholeSheet)) {
    const before = formula ?? sheet.grid.value(row, column);
    if (typeof before !== "string") continue;
    const after = before.replace(pattern, () => replacement);
    if (after === before) continue;
    changed += 1;
    if (formula === null) sheet.grid.put(row, column, after, null);
    else sheet.grid.put(row, column, null, after);
  }
  return changed;
}
