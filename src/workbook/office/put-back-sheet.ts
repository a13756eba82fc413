import {
  maxColumns,
  maxRows,
  parseRange,
  rangeName,
  type CellRange,
} from "../../foundation/address";
import type { CopyImage, PageImage, PlacedTable, SheetImage } from "./sheet-image";
import type { RecordedTable } from "./write-record";

/**
 * Makes a sheet again what its copy is, in place, so that formulas that point at it live on. Everything is sent in one
 * request, and sending it again does no harm. Charts of ours are drawn anew by the caller.
 *
 * The copy's cells come back in bands of whole rows, cut below every table header: Excel would make a new table of a band
 * that holds a whole one.
 */
export function putBackSheet(
  sheet: Excel.Worksheet,
  copy: Excel.Worksheet,
  recorded: readonly RecordedTable[],
  { copy: before, present }: SheetImage,
): void {
  if (present.isProtected) sheet.protection.unprotect();
  if (before.isProtected) copy.protection.unprotect();
  // Charts that lie on copied cells would come along; the sheet has its own.
  for (const name of before.charts) copy.charts.getItem(name).delete();
  sheet.getRange().unmerge();
  shrinkTables(sheet, recorded, present.tables);
  copyBands(sheet, copy, recorded, before.used);
  clearBelow(sheet, before.used, present.used);
  sheet.getRange().copyFrom(copy.getRange(), "Formats");
  putBackTables(sheet, recorded, present.tables);
  renameInFormulas(sheet, recorded, before.tables);
  putBackLook(sheet, before);
  putBackPage(sheet, before.page, present.pageBreaks);
}

/**
 * One row each, so that they leave room; a table that cannot become what it was turns into plain cells, to be written over.
 * Before ExcelApi 1.13 no table can change its size: formulas that name one then come to name its cells.
 */
function shrinkTables(
  sheet: Excel.Worksheet,
  recorded: readonly RecordedTable[],
  present: readonly PlacedTable[],
): void {
  for (const { name, range } of present) {
    const table = sheet.tables.getItem(name);
    if (!staysTable(recorded, { name, range })) {
      table.convertToRange();
      continue;
    }
    table.clearFilters();
    if (canResize() && range.rows > 2) table.resize(rangeName({ ...range, rows: 2 }));
  }
}

function canResize(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/** Whether a table is one that was there before and can be made what it was. */
function staysTable(recorded: readonly RecordedTable[], { name, range }: PlacedTable): boolean {
  const before = recorded.find((one) => sameName(one.name, name));
  const place = before === undefined ? null : parseRange(before.address);
  if (place === null) return false;
  if (!canResize()) return rangeName(place) === rangeName(range);
  return place.row === range.row && place.column === range.column;
}

function copyBands(
  sheet: Excel.Worksheet,
  copy: Excel.Worksheet,
  recorded: readonly RecordedTable[],
  used: CellRange | null,
): void {
  if (used === null) return;
  const end = used.row + used.rows;
  const cuts = recorded.flatMap(({ address }) => {
    const range = parseRange(address);
    return range === null ? [] : [range.row + 1];
  });
  const edges = [...new Set([0, ...cuts.filter((row) => row < end), end])].sort((a, b) => a - b);
  edges.slice(1).forEach((edge, i) => {
    const rows = `${(edges[i] ?? 0) + 1}:${edge}`;
    sheet.getRange(rows).copyFrom(copy.getRange(rows), "All");
  });
}

function clearBelow(
  sheet: Excel.Worksheet,
  before: CellRange | null,
  present: CellRange | null,
): void {
  const from = before === null ? 0 : before.row + before.rows;
  const to = present === null ? 0 : present.row + present.rows;
  if (to > from) sheet.getRange(`${from + 1}:${to}`).clear();
}

function putBackTables(
  sheet: Excel.Worksheet,
  recorded: readonly RecordedTable[],
  present: readonly PlacedTable[],
): void {
  for (const before of recorded) {
    const there = present.find(({ name }) => sameName(name, before.name));
    const stays = there !== undefined && staysTable(recorded, there);
    const table = stays
      ? sheet.tables.getItem(before.name)
      : sheet.tables.add(before.address, true);
    if (!stays) table.name = before.name;
    else if (canResize()) table.resize(before.address);
    table.style = before.style;
    table.showBandedRows = before.showBandedRows;
    table.showBandedColumns = before.showBandedColumns;
    table.showFilterButton = before.showFilterButton;
    table.highlightFirstColumn = before.highlightFirstColumn;
    table.highlightLastColumn = before.highlightLastColumn;
  }
}

/** On the copy, formulas mean the copy's tables; back on the sheet they must mean its own again. */
function renameInFormulas(
  sheet: Excel.Worksheet,
  recorded: readonly RecordedTable[],
  copied: readonly PlacedTable[],
): void {
  for (const { name, range } of copied) {
    const before = recorded.find(({ address }) => address === rangeName(range));
    if (before === undefined) continue;
    const criteria = { completeMatch: false, matchCase: false };
    sheet.replaceAll(`${name}[`, `${before.name}[`, criteria);
  }
}

function putBackLook(sheet: Excel.Worksheet, before: CopyImage): void {
  sheet.tabColor = before.tabColor;
  sheet.showGridlines = before.showGridlines;
  putBackFreeze(sheet.freezePanes, before.frozen);
}

/** Frozen rows alone are given as whole rows, frozen columns as whole columns. */
function putBackFreeze(panes: Excel.WorksheetFreezePanes, frozen: CellRange | null): void {
  panes.unfreeze();
  if (frozen === null) return;
  if (frozen.columns === maxColumns) panes.freezeRows(frozen.rows);
  else if (frozen.rows === maxRows) panes.freezeColumns(frozen.columns);
  else panes.freezeAt(rangeName(frozen));
}

function putBackPage(sheet: Excel.Worksheet, page: PageImage, presentBreaks: number): void {
  sheet.pageLayout.orientation = page.orientation;
  sheet.pageLayout.zoom = page.zoom;
  if (page.titleRows !== null) {
    const { row, rows } = page.titleRows;
    sheet.pageLayout.setPrintTitleRows(`$${row + 1}:$${row + rows}`);
  }
  const running = sheet.pageLayout.headersFooters.defaultForAllPages;
  [running.leftHeader, running.centerHeader, running.rightHeader] = page.headers;
  [running.leftFooter, running.centerFooter, running.rightFooter] = page.footers;
  if (presentBreaks > 0) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaksBefore) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
