import { columnLetters, rangeContains, rangesOverlap, type CellRange } from "../foundation/address";
import { cellAt, type Cell, type SheetCells } from "../workbook/cells";
import type { OwnRecord, RecordedColumn } from "../workbook/own-names";
import type { SheetDescription, TableDescription } from "../workbook/port";
import type { TableBlock } from "../workbook/sheet-spec";
import { isBlank } from "./carried-content";

/** One of our tables as it stands on the sheet now, after people worked in it. */
export type PreviousTable = {
  /** Header row and rows; a total row left out. Rows and columns typed right beside the table count in. */
  readonly range: CellRange;
  readonly columns: readonly PreviousColumn[];
  /** Columns on the sheet whose cells made the recorded hash of a row; empty when nothing was recorded. */
  readonly recordedKey: readonly (number | null)[];
};

export type PreviousColumn = {
  /** On the sheet. */
  readonly column: number;
  readonly header: string;
  /** The new table's column that this one is; `null` when a person added it. */
  readonly id: string | null;
};

/** The id of a column of ours by the header it was written with, in any language; `null` when no table of ours has it. */
export type ColumnIds = (sheetId: string, tableId: string, header: string) => string | null;

/** Marks the ids of columns that people added. */
export const addedColumnPrefix = "added:";

export type PreviousSheet = {
  readonly description: SheetDescription;
  readonly cells: SheetCells;
  readonly record: OwnRecord;
};

/**
 * Finds the tables that blocks were written to: by their table names, then by their headers, for a person may have renamed a
 * table or turned it into a plain range. `null` where there is none. No table is found for two blocks.
 */
export function findPreviousTables(
  blocks: readonly TableBlock[],
  sheet: PreviousSheet,
  sheetId: string,
  columnIds: ColumnIds,
): readonly (PreviousTable | null)[] {
  const claimed: CellRange[] = [];
  const claim = (range: CellRange | null): CellRange | null => {
    if (range) claimed.push(range);
    return range;
  };
  const isFree = (range: CellRange): boolean =>
    !claimed.some((other) => rangesOverlap(other, range));
  const byName = blocks.map((block) => claim(tableByName(block, sheet, isFree)));
  return blocks.map((block, i) => {
    const range = byName[i] ?? claim(tableByHeaders(block, sheet, isFree));
    if (!range) return null;
    return {
      range,
      columns: columnsOf(block, range, sheet, sheetId, columnIds),
      recordedKey: (sheet.record.columns.get(block.id) ?? [])
        .filter(({ isKey }) => isKey)
        .map(({ header }) => columnWithHeader(sheet.cells, range, header)),
    };
  });
}

function tableByName(
  block: TableBlock,
  sheet: PreviousSheet,
  isFree: (range: CellRange) => boolean,
): CellRange | null {
  const names = new RegExp(`^${block.tableName}\\d*$`, "i");
  const table = sheet.description.tables.find(
    ({ name, range }) => names.test(name) && isFree(range),
  );
  return table ? bodyOf(table, sheet) : null;
}

/** Only for a block that is on record as written, or where the record is lost. */
function tableByHeaders(
  block: TableBlock,
  sheet: PreviousSheet,
  isFree: (range: CellRange) => boolean,
): CellRange | null {
  const { columns } = sheet.record;
  if (columns.size > 0 && !columns.has(block.id)) return null;
  const known = knownHeaders(block, sheet.record);
  const table = sheet.description.tables.find(
    ({ range }) => isFree(range) && headersFound(sheet.cells, range, known),
  );
  if (table) return bodyOf(table, sheet);
  const range = plainRange(sheet.cells, known, isFree);
  return range && grown(range, sheet, true);
}

/** Without its total row. */
function bodyOf({ range, hasTotals }: TableDescription, sheet: PreviousSheet): CellRange {
  return hasTotals ? { ...range, rows: range.rows - 1 } : grown(range, sheet, false);
}

function columnWithHeader(cells: SheetCells, range: CellRange, header: string): number | null {
  for (let column = range.column; column < range.column + range.columns; column++) {
    if (sameHeader(header, headerText(cellAt(cells, range.row, column)))) return column;
  }
  return null;
}

function columnsOf(
  block: TableBlock,
  range: CellRange,
  { cells, record }: PreviousSheet,
  sheetId: string,
  columnIds: ColumnIds,
): readonly PreviousColumn[] {
  const recorded = record.columns.get(block.id);
  const taken = new Set<string>();
  const addedHeaders = new Set<string>();
  const tableId = block.id.replace(/-kept$/, "");
  const columns: PreviousColumn[] = [];
  for (let column = range.column; column < range.column + range.columns; column++) {
    const header = headerAt(cells, range.row, column);
    const wasOurs = recorded?.find((candidate) => sameHeader(candidate.header, header));
    const id =
      wasOurs?.id ??
      columnIds(sheetId, tableId, header) ??
      block.columns.find((candidate) => sameHeader(candidate.header, header))?.id ??
      null;
    const isPresent = id !== null && block.columns.some((candidate) => candidate.id === id);
    if (isPresent && !taken.has(id)) {
      taken.add(id);
      columns.push({ column, header, id });
    } else if (isPresent || id === null || isTheirs(wasOurs)) {
      let own = header;
      for (let count = 2; addedHeaders.has(own); count++) own = `${header} (${count})`;
      addedHeaders.add(own);
      columns.push({ column, header: own, id: null });
    }
    // Else: a column of ours that this plan no longer has.
  }
  return columns;
}

function isTheirs(column: RecordedColumn | undefined): boolean {
  return column?.owner === "user" || column?.id.startsWith(addedColumnPrefix) === true;
}

function headerAt(cells: SheetCells, row: number, column: number): string {
  const text = headerText(cellAt(cells, row, column));
  return text === "" ? columnLetters(column) : text;
}

function headerText(cell: Cell | null): string {
  return cell === null ? "" : String(cell.value).trim();
}

/** The record holds at most 250 characters of a header. */
function sameHeader(known: string, header: string): boolean {
  const fold = (text: string): string => text.replace(/\r\n?/g, "\n").slice(0, 250).trim();
  return fold(known) === fold(header);
}

function knownHeaders(block: TableBlock, record: OwnRecord): ReadonlySet<string> {
  const columns = record.columns.get(block.id) ?? block.columns;
  return new Set(columns.map(({ header }) => header.trim()));
}

/** At least half of the known headers, and two of them where there are two, in the range's first row. */
function headersFound(cells: SheetCells, range: CellRange, known: ReadonlySet<string>): boolean {
  let found = 0;
  for (let column = range.column; column < range.column + range.columns; column++) {
    if (known.has(headerText(cellAt(cells, range.row, column)))) found++;
  }
  return found >= Math.min(2, known.size) && found * 2 >= known.size;
}

/** A header row without an Excel table around it, and the filled rows below. */
function plainRange(
  cells: SheetCells,
  known: ReadonlySet<string>,
  isFree: (range: CellRange) => boolean,
): CellRange | null {
  for (let r = 0; r < cells.rows.length; r++) {
    const row = cells.rows[r] ?? 0;
    const from = cells.starts[r] ?? 0;
    const to = cells.starts[r + 1] ?? 0;
    const columns = Array.from(cells.columns.subarray(from, to)).filter((column) =>
      known.has(headerText(cellAt(cells, row, column))),
    );
    const first = columns[0];
    const last = columns[columns.length - 1];
    if (first === undefined || last === undefined) continue;
    const range = { row, column: first, rows: 1, columns: last - first + 1 };
    if (headersFound(cells, range, known) && isFree(range)) return range;
  }
  return null;
}

/**
 * With the rows and columns that a person typed right below or beside: Excel takes them into the table at once, LibreOffice
 * does not. Without a table around it (`alsoOurs`) what was ours counts as well.
 */
function grown(range: CellRange, { cells, record }: PreviousSheet, alsoOurs: boolean): CellRange {
  const isOurs = (row: number, column: number): boolean =>
    !alsoOurs && (record.areas ?? []).some((area) => rangeContains(area, row, column));
  const isTyped = (row: number, column: number): boolean =>
    !isBlank(cellAt(cells, row, column)) && !isOurs(row, column);
  let { rows, columns } = range;
  while (isTyped(range.row, range.column + columns)) columns++;
  const isTypedRow = (row: number): boolean => {
    const across = Array.from({ length: columns }, (_, c) => range.column + c);
    return across.some((c) => isTyped(row, c)) && !across.some((c) => isOurs(row, c));
  };
  while (isTypedRow(range.row + rows)) rows++;
  return { ...range, rows, columns };
}
