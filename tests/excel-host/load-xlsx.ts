import { unwatched } from "../../src/foundation/watch";
import { fail, ok, type Result } from "../../src/foundation/result";
import { maxColumns, maxRows } from "../../src/foundation/address";
import { cellByIndex, numberFormat, type SheetCells } from "../../src/workbook/cells";
import type { SheetDescription, Workbook, WorkbookCause } from "../../src/workbook/port";
import { openXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import { HostWorkbook } from "./model/workbook";
import type { Worksheet } from "./model/worksheet";
import { asAnyWorkbook, maskedPrefix } from "./xlsx-parts";
import { putRest, type Rest } from "./xlsx-rest";

const visibility = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/** One number format for each class the port tells apart; the port keeps no finer one. */
const formatText: Readonly<Record<number, string>> = {
  [numberFormat.date]: "yyyy-mm-dd",
  [numberFormat.time]: "h:mm",
  [numberFormat.percent]: "0%",
  [numberFormat.text]: "@",
};

/**
 * Opens an .xlsx in the host. What the port tells comes through our file adapter, so that host and adapter can be compared on
 * one file; formulas, exact formats, looks, rules, charts and page set-up, which it does not tell, through a library's reader.
 */
export async function loadXlsx(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<HostWorkbook, WorkbookCause>> {
  const opened = openXlsx(bytes, fileName);
  if (!opened.ok) return opened;
  const whole = openXlsx(asAnyWorkbook(bytes), fileName);
  if (!whole.ok) return whole;
  return loadWorkbook(whole.value, (workbook) => putRest(workbook, bytes));
}

const noRest: Rest = { allowed: new Map(), comments: new Map() };

/** The same of any open workbook; `rest` adds what the port does not tell, before sheets are protected. */
export async function loadWorkbook(
  source: Workbook,
  rest: (workbook: HostWorkbook) => Promise<Rest> = () => Promise.resolve(noRest),
): Promise<Result<HostWorkbook, WorkbookCause>> {
  const described = await source.describe(unwatched);
  if (!described.ok) return described;
  const { sheets, names, fileName, structureProtected } = described.value;
  const [first] = sheets;
  if (first === undefined) return fail({ kind: "empty" });
  const workbook = new HostWorkbook(first.name);
  workbook.Name = fileName;
  workbook.date1904 = described.value.dateSystem === "1904";
  const byKey = new Map<string, Worksheet>();
  for (const description of sheets) {
    const sheet =
      workbook.Worksheets.find(description.name) ?? workbook.Worksheets.create(description.name);
    byKey.set(description.key, sheet);
    const cells = await source.readSheet(description.key, unwatched);
    if (!cells.ok) return cells;
    putCells(sheet, cells.value);
    putDescription(sheet, description);
  }
  workbook.active = workbook.Worksheets.GetItemAt(0);
  const { allowed, comments } = await rest(workbook);
  const asked = workbook.active;
  // Only now: hiding needs another sheet that is visible, and protection refuses the rest.
  for (const description of sheets) {
    const sheet = byKey.get(description.key);
    if (sheet === undefined) continue;
    sheet.Visibility = visibility[description.visibility];
    if (description.isProtected) {
      sheet.Protection.Protect(allowed.get(description.name) ?? {}, null);
    }
  }
  for (const { name, refersTo, hidden, scope } of names) {
    // What is printed is told by the page, not among the names.
    if (name.startsWith("_xlnm.")) continue;
    const home = scope === null ? workbook : (byKey.get(scope) ?? workbook);
    const item = home.Names.create(name.replace(maskedPrefix, ""), refersTo);
    item.Visible = !hidden;
    item.Comment = comments.get(item.Name) ?? "";
  }
  workbook.active =
    asked.Visibility === "Visible"
      ? asked
      : (workbook.Worksheets.items().find((sheet) => sheet.Visibility === "Visible") ?? asked);
  if (structureProtected) workbook.Protection.Protect(null);
  return ok(workbook);
}

function putCells(sheet: Worksheet, cells: SheetCells): void {
  cells.rows.forEach((row, r) => {
    for (let i = cells.starts[r] ?? 0; i < (cells.starts[r + 1] ?? 0); i++) {
      const { kind, value } = cellByIndex(cells, i);
      sheet.grid.put(row, cells.columns[i] ?? 0, value, null, kind === "text");
    }
  });
  putFormats(sheet, cells);
}

/** Runs down a column share one area, so that a long table costs as few as it has columns. */
function putFormats(sheet: Worksheet, cells: SheetCells): void {
  const open = new Map<number, { from: number; to: number; format: number }>();
  const close = (column: number): void => {
    const run = open.get(column);
    const text = run === undefined ? undefined : formatText[run.format];
    if (run === undefined || text === undefined) return;
    const range = { row: run.from, column, rows: run.to - run.from + 1, columns: 1 };
    sheet.styles.set("NumberFormat", range, text);
  };
  cells.rows.forEach((row, r) => {
    for (let i = cells.starts[r] ?? 0; i < (cells.starts[r + 1] ?? 0); i++) {
      const column = cells.columns[i] ?? 0;
      const format = cells.formats[i] ?? 0;
      const run = open.get(column);
      if (run?.format === format && run.to === row - 1) run.to = row;
      else {
        close(column);
        open.set(column, { from: row, to: row, format });
      }
    }
  });
  for (const column of open.keys()) close(column);
}

function putDescription(sheet: Worksheet, description: SheetDescription): void {
  for (const { name, range, hasHeader, hasTotals } of description.tables) {
    sheet.Tables.create(name, range, hasHeader).ShowTotals = hasTotals;
  }
  sheet.merges = description.merges;
  for (const row of description.hiddenRows) {
    const range = { row, column: 0, rows: 1, columns: maxColumns };
    sheet.styles.set("RowHidden", range, true);
  }
  for (const column of description.hiddenColumns) {
    const range = { row: 0, column, rows: maxRows, columns: 1 };
    sheet.styles.set("ColumnHidden", range, true);
  }
}
