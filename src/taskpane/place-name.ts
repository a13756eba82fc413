import { cellName, type CellAddress } from "../foundation/address";

/** "质检三月!D14", as Excel's own name box and formulas say it. */
export function placeName({ sheet, row, column }: CellAddress): string {
  return `${sheet}!${cellName(row, column)}`;
}
