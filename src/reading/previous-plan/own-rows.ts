import { localeFor } from "../../locales/locale";
import { localeTags } from "../../locales/locale-tag";
import { cellAt, type Cell, type SheetCells } from "../../workbook/cells";
import { readOwnRecord } from "../../workbook/own-names";
import type { SheetDescription, WorkbookSnapshot } from "../../workbook/port";

/** A row of a table of ours: its cells by column id, and where it lies. */
export type OwnRow = { readonly row: number; readonly cells: ReadonlyMap<string, Cell> };

export type OwnRows = {
  readonly sheet: string;
  readonly headerRow: number;
  /** Where each of our columns stands on the sheet, by its id. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly OwnRow[];
};

type Headers = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/**
 * The rows of one of our tables as they now stand: sorted, filtered, on a renamed tab or with columns moved and added, whatever
 * language they were written in. `needed`: column ids that its header row must hold; `exceptRow`: the header row of another table that holds them too. `null` where the sheet or the table is not
 * there.
 */
export function ownRows(
  { description, cells }: WorkbookSnapshot,
  sheetId: string,
  tableId: string,
  needed: readonly string[],
  exceptRow = -1,
): OwnRows | null {
  const sheet = description.sheets.find(({ ours }) => ours === sheetId);
  const sheetCells = sheet && cells.get(sheet.key);
  if (!sheet || !sheetCells) return null;
  const ids = new Map<string, string>();
  for (const tag of localeTags) {
    const headers: Headers = localeFor(tag).columns;
    for (const [id, header] of Object.entries(headers[sheetId]?.[tableId] ?? {})) {
      ids.set(header, id);
    }
  }
  const recorded = readOwnRecord(description.names, sheetId).columns.get(tableId) ?? [];
  for (const { id, header } of recorded) ids.set(header.trim(), id);
  const found = headerRow(sheetCells, ids, needed, exceptRow);
  if (found === null) return null;
  const { row: header, columns } = found;
  const end = tableEnd(sheet, header, columns);
  const rows: OwnRow[] = [];
  const last = sheetCells.rows[sheetCells.rows.length - 1] ?? 0;
  for (let row = header + 1; row <= (end ?? last); row++) {
    const values = new Map<string, Cell>();
    for (const [id, column] of columns) {
      const cell = cellAt(sheetCells, row, column);
      if (cell !== null && String(cell.value).trim() !== "") values.set(id, cell);
    }
    if (values.size > 0) rows.push({ row, cells: values });
    else if (end === null) break;
  }
  return { sheet: sheet.name, headerRow: header, columns, rows };
}

function headerRow(
  cells: SheetCells,
  ids: ReadonlyMap<string, string>,
  needed: readonly string[],
  exceptRow: number,
): { readonly row: number; readonly columns: ReadonlyMap<string, number> } | null {
  for (let r = 0; r < cells.rows.length; r++) {
    const row = cells.rows[r] ?? 0;
    const columns = new Map<string, number>();
    for (let i = cells.starts[r] ?? 0; i < (cells.starts[r + 1] ?? 0); i++) {
      const column = cells.columns[i] ?? 0;
      const cell = cellAt(cells, row, column);
      const id = cell?.kind === "text" ? ids.get(cell.value.trim()) : undefined;
      if (id !== undefined && !columns.has(id)) columns.set(id, column);
    }
    if (row !== exceptRow && needed.every((id) => columns.has(id))) return { row, columns };
  }
  return null;
}

/** The last row of the Excel table around the header, its total row left out; `null`: a plain range. */
function tableEnd(
  { tables }: SheetDescription,
  row: number,
  columns: ReadonlyMap<string, number>,
): number | null {
  const [column = 0] = columns.values();
  const table = tables.find(
    ({ range }) =>
      range.row === row && column >= range.column && column < range.column + range.columns,
  );
  return table ? row + table.range.rows - 1 - (table.hasTotals ? 1 : 0) : null;
}
