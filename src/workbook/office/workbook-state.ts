import type { Result } from "../../foundation/result";
import { keptSheet, type KeptSheet } from "../kept-sheets";
import type { OwnName } from "../own-names";
import { ownTabs } from "../own-tabs";
import type { SheetId, SheetKey, WorkbookCause } from "../port";
import { callExcel, patience } from "./call-excel";

/** What writing must know of a workbook, from one request: sheets, hidden names, tables, and what forbids to write. */
export type WorkbookState = {
  readonly sheets: readonly StateSheet[];
  /** Of the whole workbook, formulas without "=". */
  readonly names: readonly OwnName[];
  readonly tables: readonly { readonly name: string; readonly sheet: SheetKey }[];
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly activeSheet: SheetKey;
  /** Our sheets, kept ones and the marker of a write under way among them. */
  readonly own: ReadonlyMap<SheetId, StateSheet>;
};

export type StateSheet = {
  readonly key: SheetKey;
  readonly name: string;
  readonly visibility: `${Excel.SheetVisibility}`;
  /** What a protected sheet still allows; `null` when it is not protected. */
  readonly protection: Excel.WorksheetProtectionOptions | null;
};

/** What writing must know of the open workbook first: protection, visibility and tables of its sheets, and the active sheet. */
export function readState(): Promise<Result<WorkbookState, WorkbookCause>> {
  return callExcel(loadState, { patience: patience.whileWriting });
}

async function loadState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  const worksheets = workbook.worksheets.load(
    "items/id,items/name,items/visibility,items/protection/protected,items/protection/options",
  );
  const tables = workbook.tables.load("items/name,items/worksheet/id");
  const items = workbook.names.load("items/name,items/formula,items/scope");
  await context.sync();
  const sheets = worksheets.items.map(({ id, name, visibility, protection }) => ({
    key: id,
    name,
    visibility,
    protection: protection.protected ? protection.options : null,
  }));
  const names = items.items
    .filter(({ scope }) => scope === "Workbook")
    .map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, "") }));
  return {
    sheets,
    names,
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.id })),
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    activeSheet: active.id,
    own: ownSheets(sheets, names),
  };
}

function ownSheets(
  sheets: readonly StateSheet[],
  names: readonly OwnName[],
): ReadonlyMap<SheetId, StateSheet> {
  const byTab = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const own = new Map<SheetId, StateSheet>();
  for (const [id, tab] of ownTabs(names)) {
    const sheet = byTab.get(tab);
    if (sheet) own.set(id, sheet);
  }
  return own;
}

export type Kept = { readonly id: SheetId; readonly kept: KeptSheet; readonly sheet: StateSheet };

/** The sheets kept for Restore, those of an apply under way among them. */
export function keptSheets({ own }: WorkbookState): readonly Kept[] {
  return [...own].flatMap(([id, sheet]) => {
    const kept = keptSheet(id);
    return kept === null ? [] : [{ id, kept, sheet }];
  });
}

/** Steps that Restore can go back to, the oldest first. */
export function keptSteps(state: WorkbookState): readonly number[] {
  return keptSheets(state)
    .filter(({ kept }) => kept.kind === "record")
    .map(({ kept }) => kept.step)
    .sort((a, b) => a - b);
}
