import type { WorkbookSnapshot } from "../../workbook/port";
import { findTables } from "./find-tables";
import { SheetView } from "./sheet-view";
import type { RawTable } from "./table";

/** The tables on one tab of the user's; none where there is no such tab. */
export function tablesOfTab(
  { description, cells }: WorkbookSnapshot,
  tab: string,
): readonly RawTable[] {
  const sheet = description.sheets.find(
    ({ name, ours }) => name.trim() === tab.trim() && ours === null,
  );
  const sheetCells = sheet && cells.get(sheet.key);
  if (!sheet || !sheetCells) return [];
  return findTables(new SheetView(sheet, sheetCells, description.dateSystem));
}
