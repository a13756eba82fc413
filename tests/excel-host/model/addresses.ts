import { maxColumns, maxRows, parseRange, type CellRange } from "../../../src/foundation/address";

export const wholeSheet: CellRange = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** "A1:C9", "B:D", "2:5", each with or without "$" and a sheet's name before it; `null` for anything else. */
export function parseAddress(text: string): { sheet: string | null; range: CellRange } | null {
  const split = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.replace(/^=/, ""));
  const local = split?.[3];
  if (split === null || local === undefined) return null;
  const range = parseRange(local) ?? wholeColumns(local) ?? wholeRows(local);
  const sheet = split[1]?.replaceAll("''", "'") ?? split[2] ?? null;
  return range === null ? null : { sheet, range };
}

export function sheetPrefix(name: string): string {
  return /^[A-Za-z_][\w.]*$/.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

export function contains(outer: CellRange, inner: CellRange): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

/** `null` when they share no cell. */
export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest range around both. */
export function around(a: CellRange, b: CellRange): CellRange {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of an area when a hole is cut out of it: at most four areas. */
export function without(area: CellRange, hole: CellRange): readonly CellRange[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...area, row: cut.row, rows: cut.rows, columns: cut.column - area.column },
    {
      row: cut.row,
      rows: cut.rows,
      column: right,
      columns: area.column + area.columns - right,
    },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

function wholeColumns(text: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  const range = match ? parseRange(`${match[1] ?? ""}1:${match[2] ?? ""}1`) : null;
  return range === null ? null : { ...range, rows: maxRows };
}

function wholeRows(text: string): CellRange | null {
  const match = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  const range = match ? parseRange(`A${match[1] ?? ""}:A${match[2] ?? ""}`) : null;
  return range === null ? null : { ...range, columns: maxColumns };
}
