import { ownSheetName } from "../own-names";
import type { SheetId } from "../port";
import type { StateSheet, WorkbookState } from "./workbook-state";

/** A sheet that goes, with the mark that it carries. */
export type Dropped = { readonly id: SheetId | null; readonly sheet: StateSheet };

/** Deletes sheets and their marks. Excel deletes no very hidden sheet, so each is merely hidden first. */
export function dropSheets(
  context: Excel.RequestContext,
  state: WorkbookState,
  dropped: readonly Dropped[],
): void {
  const { worksheets, names } = context.workbook;
  const known = new Set(state.names.map(({ name }) => name.toLowerCase()));
  for (const { id, sheet } of dropped) {
    const worksheet = worksheets.getItem(sheet.key);
    if (sheet.visibility === "VeryHidden") worksheet.visibility = "Hidden";
    worksheet.delete();
    if (id === null) continue;
    const mark = ownSheetName(id);
    if (known.has(mark.toLowerCase())) names.getItem(mark).delete();
  }
}
