import { ownTabs } from "../own-tabs";
import type { SheetId } from "../port";
import { freeSheetName, freeTableName } from "../sheet-names";
import type { SheetSpec, WritePlan } from "../sheet-spec";
import type { PlacedSheet } from "./author-sheet";
import type { NameEntry, SheetEntry, WorkbookEditor } from "./workbook-editor";

export type Placement = PlacedSheet & {
  /** The tab to rewrite; `null` for a new one. */
  readonly present: SheetEntry | null;
};

/** Our sheets that are in the workbook now, by id. A marker whose sheet was deleted counts for nothing. */
export function ownSheets<Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  names: readonly NameEntry[],
): ReadonlyMap<SheetId, Sheet> {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const own = new Map<SheetId, Sheet>();
  for (const [id, tab] of ownTabs(names.filter(({ sheetIndex }) => sheetIndex === null))) {
    const sheet = byName.get(tab);
    if (sheet) own.set(id, sheet);
  }
  return own;
}

/**
 * Gives each sheet of the plan its tab and its tables their names. A sheet that is there keeps its tab, whatever it is called
 * by now. `takenNames` holds, in lower case, the tables and defined names that stay.
 */
export function placeSheets(
  plan: WritePlan,
  workbook: WorkbookEditor,
  takenNames: ReadonlySet<string>,
): readonly Placement[] {
  const own = ownSheets(workbook.sheets, workbook.names);
  const tabs = workbook.sheets.map((sheet) => sheet.name);
  const names = new Set(takenNames);
  return plan.sheets.map((spec) => {
    const present = presentSheet(spec, own);
    const tab = present?.name ?? freeSheetName(spec.name, tabs);
    if (!present) tabs.push(tab);
    const tableNames = new Map<string, string>();
    for (const block of spec.blocks) {
      if (block.kind !== "table") continue;
      const name = freeTableName(block.tableName, names);
      names.add(name.toLowerCase());
      tableNames.set(block.id, name);
    }
    return { spec, tab, tableNames, present };
  });
}

/** A sheet of the user's is made once more each time: it was never marked. */
export function presentSheet(
  spec: SheetSpec,
  own: ReadonlyMap<SheetId, SheetEntry>,
): SheetEntry | null {
  return spec.owner === "peilian" ? (own.get(spec.id) ?? null) : null;
}
