import { rangeName } from "../../foundation/address";
import type { Result } from "../../foundation/result";
import { writeUnderWay } from "../interrupted";
import { copyId } from "../kept-sheets";
import type { SheetDescription, SheetId, WorkbookCause } from "../port";
import { callExcel, patience } from "./call-excel";
import { markSheet } from "./hidden-names";
import { writeRecord } from "./record-sheet";
import type { RecordedTable } from "./write-record";

/** What the marker and the copies are called; nobody sees the tabs. */
export type KeepingPlan = {
  readonly step: number;
  readonly recordTab: string;
  readonly copies: readonly {
    readonly of: SheetId;
    readonly sheet: SheetDescription;
    readonly tab: string;
  }[];
};

export type Begun = {
  /** By sheet id. */
  readonly tables: ReadonlyMap<SheetId, readonly RecordedTable[]>;
  /** By sheet id: the names that Excel made local to the copy, which would only repeat ours. */
  readonly localNames: ReadonlyMap<SheetId, readonly string[]>;
  /** By sheet id: the names of the sheet's charts, the user's among them. */
  readonly charts: ReadonlyMap<SheetId, readonly string[]>;
  /** Every table in the workbook, the copies' among them. */
  readonly tableNames: readonly string[];
  readonly activeSheet: string;
};

/**
 * The first thing an apply does to the workbook, in one request: the marker sheet, then copies of all sheets that will be
 * rewritten, made by Excel itself and so exact. Should the request stop in the middle, the marker stands and no sheet is
 * touched.
 */
export function beginWrite(plan: KeepingPlan): Promise<Result<Begun, WorkbookCause>> {
  return callExcel((context) => keep(context, plan), { patience: patience.whileWriting });
}

async function keep(context: Excel.RequestContext, plan: KeepingPlan): Promise<Begun> {
  const { workbook } = context;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const record = workbook.worksheets.add(plan.recordTab);
  record.visibility = "VeryHidden";
  writeRecord(record, "copying", { step: plan.step, created: [], rewritten: [] });
  markSheet(context, writeUnderWay, record);
  const kept = plan.copies.map(({ of, sheet, tab }) => {
    const worksheet = workbook.worksheets.getItem(sheet.key);
    const isVeryHidden = sheet.visibility === "very-hidden";
    // Excel copies no very hidden sheet.
    if (isVeryHidden) worksheet.visibility = "Hidden";
    const copy = worksheet.copy("End");
    if (isVeryHidden) worksheet.visibility = "VeryHidden";
    copy.name = tab;
    copy.visibility = "VeryHidden";
    markSheet(context, copyId(plan.step, of), copy);
    const tables = sheet.tables.map(({ name, range }) => ({
      address: rangeName(range),
      table: worksheet.tables.getItem(name).load(tableProperties),
    }));
    const charts = worksheet.charts.load("items/name");
    return { of, tables, charts, names: copy.names.load("items/name") };
  });
  const tables = workbook.tables.load("items/name");
  const active = workbook.worksheets.getActiveWorksheet().load("id");
  await context.sync();
  return {
    tables: new Map(
      kept.map((sheet) => [
        sheet.of,
        sheet.tables.map(({ address, table }) => recordedTable(address, table)),
      ]),
    ),
    localNames: new Map(kept.map(({ of, names }) => [of, names.items.map(({ name }) => name)])),
    charts: new Map(kept.map(({ of, charts }) => [of, charts.items.map(({ name }) => name)])),
    tableNames: tables.items.map(({ name }) => name),
    activeSheet: active.id,
  };
}

const tableProperties = [
  "name",
  "style",
  "showTotals",
  "showBandedRows",
  "showBandedColumns",
  "showFilterButton",
  "highlightFirstColumn",
  "highlightLastColumn",
];

function recordedTable(address: string, table: Excel.Table): RecordedTable {
  return {
    name: table.name,
    address,
    style: table.style,
    showTotals: table.showTotals,
    showBandedRows: table.showBandedRows,
    showBandedColumns: table.showBandedColumns,
    showFilterButton: table.showFilterButton,
    highlightFirstColumn: table.highlightFirstColumn,
    highlightLastColumn: table.highlightLastColumn,
  };
}
