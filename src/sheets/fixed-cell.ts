import { cellName, columnLetters } from "../foundation/address";

/** A cell for formulas that must not move with their row: "$B$4". */
export function fixedCell(row: number, column: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${cellName(row, column).slice(letters.length)}`;
}
