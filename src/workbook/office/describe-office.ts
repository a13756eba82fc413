import type { CellRange } from "../../foundation/address";
import { fail, ok, type Result } from "../../foundation/result";
import type { Checkpoint } from "../../foundation/watch";
import { withoutKeptSheets } from "../kept-sheets";
import { ownTabs } from "../own-tabs";
import type {
  DefinedName,
  SheetDescription,
  SheetId,
  SheetKey,
  SheetVisibility,
  TableDescription,
  WorkbookCause,
  WorkbookDescription,
} from "../port";
import { callExcel } from "./call-excel";
import { dateSystemOfYear } from "./date-system";
import { findHiddenLines } from "./hidden-lines";
import { findMerges } from "./merged-ranges";
import { rangeIndexes, rangeOf } from "./ranges";

/**
 * The open workbook as the port describes it, in three requests whatever it holds, and a few more where some rows or columns
 * are hidden. A sheet's key is Excel's worksheet id.
 */
export async function describeOffice(
  checkpoint: Checkpoint,
): Promise<Result<WorkbookDescription, WorkbookCause>> {
  if ((await checkpoint(0)) === "stop") return fail({ kind: "cancelled" });
  const frame = await readFrame();
  if (!frame.ok) return frame;
  const { sheets, names, ...workbook } = frame.value;

  if ((await checkpoint(0.4)) === "stop") return fail({ kind: "cancelled" });
  const merges = await findMerges(sheets);
  if (!merges.ok) return merges;

  if ((await checkpoint(0.7)) === "stop") return fail({ kind: "cancelled" });
  const hidden = await findHiddenLines(sheets);
  if (!hidden.ok) return hidden;

  const owners = ownersByTab(names);
  const description: WorkbookDescription = {
    ...workbook,
    names,
    sheets: sheets.map(({ key, name, visibility, tables, isProtected }): SheetDescription => ({
      key,
      name,
      visibility,
      ours: owners.get(name.toLowerCase()) ?? null,
      tables,
      merges: merges.value.get(key) ?? [],
      hiddenRows: hidden.value.rows.get(key) ?? [],
      hiddenColumns: hidden.value.columns.get(key) ?? [],
      isProtected,
    })),
  };
  return ok(withoutKeptSheets(description));
}

/** What the first two requests tell of a sheet. */
export type SheetFrame = {
  readonly key: SheetKey;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly tables: readonly TableDescription[];
  /** Around every cell with a value or a format; `null` for an untouched sheet. */
  readonly used: CellRange | null;
  readonly hidesRows: boolean;
  readonly hidesColumns: boolean;
};

type Frame = Omit<WorkbookDescription, "sheets"> & { readonly sheets: readonly SheetFrame[] };

const visibilities: Readonly<Record<string, SheetVisibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

const nameFields = "items/name,items/formula,items/visible,items/scope";

function readFrame(): Promise<Result<Frame, WorkbookCause>> {
  return callExcel(async (context) => {
    const workbook = context.workbook.load("name");
    const structure = workbook.protection.load("protected");
    const names = workbook.names.load(nameFields);
    const year = workbook.functions.year(1).load("value");
    const tables = workbook.tables.load(
      "items/name,items/showHeaders,items/showTotals,items/worksheet/id",
    );
    const sheets = workbook.worksheets.load(
      "items/id,items/name,items/visibility,items/protection/protected",
    );
    await context.sync();

    const tableRanges = tables.items.map((table) => table.getRange().load(rangeIndexes));
    const parts = sheets.items.map((sheet) => ({
      sheet,
      names: sheet.names.load(nameFields),
      used: sheet.getUsedRangeOrNullObject(false).load(rangeIndexes),
      whole: sheet.getRange().load("rowHidden,columnHidden"),
    }));
    await context.sync();

    const described = tables.items.map((table, i) => ({
      sheet: table.worksheet.id,
      table: describeTable(table, tableRanges[i]),
    }));
    return {
      fileName: workbook.name,
      dateSystem: dateSystemOfYear(year.value),
      structureProtected: structure.protected,
      names: [
        ...definedNames(names, null),
        ...parts.flatMap((part) => definedNames(part.names, part.sheet.id)),
      ],
      sheets: parts.map(({ sheet, used, whole }) => ({
        key: sheet.id,
        name: sheet.name,
        visibility: visibilities[sheet.visibility] ?? "visible",
        isProtected: sheet.protection.protected,
        tables: described.flatMap((entry) => (entry.sheet === sheet.id ? [entry.table] : [])),
        used: used.isNullObject ? null : rangeOf(used),
        hidesRows: areSomeHidden(whole.rowHidden),
        hidesColumns: areSomeHidden(whole.columnHidden),
      })),
    };
  });
}

/** Excel says `null`, which its types do not know, where some are hidden and some are not. */
function areSomeHidden(hidden: unknown): boolean {
  return hidden !== false;
}

function describeTable(table: Excel.Table, range: Excel.Range | undefined): TableDescription {
  if (range === undefined) throw new Error(`No range was asked for table ${table.name}`);
  return {
    name: table.name,
    range: rangeOf(range),
    hasHeader: table.showHeaders,
    hasTotals: table.showTotals,
  };
}

/** A workbook's collection may list the sheets' own names too; those come with their sheets. */
function definedNames(
  collection: Excel.NamedItemCollection,
  scope: SheetKey | null,
): readonly DefinedName[] {
  return collection.items
    .filter((item) => scope !== null || item.scope === Excel.NamedItemScope.workbook)
    .map((item) => ({
      name: item.name,
      refersTo: String(item.formula).replace(/^=/, ""),
      hidden: !item.visible,
      scope,
    }));
}

function ownersByTab(names: readonly DefinedName[]): ReadonlyMap<string, SheetId> {
  const tabs = ownTabs(names.filter(({ scope }) => scope === null));
  return new Map([...tabs].map(([id, tab]) => [tab, id]));
}
