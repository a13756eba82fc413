import { personAbove } from "../layout/person-of-table";
import type { OpenTable } from "./open-table";
import { isPageMark, titleTexts } from "./remarks";
import type { SheetView } from "./sheet-view";

/** A blank row or a title stands between the tables above and a row. */
export function isSetOff(view: SheetView, row: number, over: readonly OpenTable[]): boolean {
  return isBelowGap(row, over) || over.some((table) => endsInTitle(view, table));
}

/** A blank row stands right above. */
export function isBelowGap(row: number, over: readonly OpenTable[]): boolean {
  return row - Math.max(...over.map((table) => table.lastRow)) > 1;
}

/** A blank row stands between the last record and a row, be there titles or not. */
export function isParted(view: SheetView, row: number, over: readonly OpenTable[]): boolean {
  return over.every(({ rows, zone, lastRow }) => {
    if (row - lastRow > 1) return true;
    let below = row;
    for (const at of [...rows].reverse()) {
      const sheetRow = view.cells.rows[at] ?? 0;
      if (below - sheetRow > 1) return true;
      if (titleTexts(view, at, zone) === null) return false;
      below = sheetRow;
    }
    return false;
  });
}

/** The last row so far is one text, as a title between two tables is. */
function endsInTitle(view: SheetView, { rows, zone }: OpenTable): boolean {
  const last = rows[rows.length - 1];
  return last !== undefined && titleTexts(view, last, zone) !== null;
}

/** "姓名：李四" below the table of another person, or below a gap: what follows is hers, whatever headers it has. */
export function endsBeforePerson(view: SheetView, position: number, table: OpenTable): boolean {
  const found = titleTexts(view, position, table.zone);
  if (found?.some((text) => /[:：]/.test(text)) !== true) return false;
  if (personAbove(found).kind === "none") return false;
  const row = view.cells.rows[position] ?? 0;
  return isBelowGap(row, [table]) || personAbove(table.titles).kind === "named";
}

/** A header printed again belongs to the same table, unless a title stands between that the table does not have. */
export function isUnderNewTitle(view: SheetView, { rows, zone, titles }: OpenTable): boolean {
  const last = rows[rows.length - 1];
  const found = last === undefined ? null : titleTexts(view, last, zone);
  return found?.some((text) => !isPageMark(text) && !titles.includes(text)) === true;
}
