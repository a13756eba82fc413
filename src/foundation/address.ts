/** Cell positions are 0-based row and column everywhere in the code; "B3" exists only at the edges. */

export type CellRange = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** A place a person can be sent to. */
export type CellAddress = { readonly sheet: string; readonly row: number; readonly column: number };

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let letters = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** (0, 0) → "A1". */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1:C9"; a single cell gives "A1". */
export function rangeName(range: CellRange): string {
  const first = cellName(range.row, range.column);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellName(range.row + range.rows - 1, range.column + range.columns - 1)}`;
}

/** "$A$1:$C$9", for defined names. */
export function absoluteRangeName(range: CellRange): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(range.row, range.column);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${corner(range.row + range.rows - 1, range.column + range.columns - 1)}`;
}

/** "A:C" for whole columns, "1:3" for whole rows, "A1:C9" for any other cells. */
export function lineName(range: CellRange): string {
  const { row, column, rows, columns } = range;
  if (rows === maxRows) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  if (columns === maxColumns) return `${row + 1}:${row + rows}`;
  return rangeName(range);
}

/** The same with "$", for defined names: "$A:$C", "$1:$3", "$A$1:$C$9". */
export function absoluteLineName(range: CellRange): string {
  const isLine = range.rows === maxRows || range.columns === maxColumns;
  return isLine ? `$${lineName(range).replace(":", ":$")}` : absoluteRangeName(range);
}

/** Parses what {@link absoluteLineName} writes, with or without its "$"; `null` for anything else. */
export function parseLines(text: string): CellRange | null {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  if (columns) return parseRange(`${columns[1]}1:${columns[2]}${maxRows}`);
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) return parseRange(`A${rows[1]}:${columnLetters(maxColumns - 1)}${rows[2]}`);
  return parseRange(text);
}

/** Parses "A1", "$A$1" or "A1:C9"; `null` for anything else or beyond Excel's 1,048,576 × 16,384 cells. */
export function parseRange(text: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text);
  if (!match) return null;
  const first = corner(match[1], match[2]);
  const last = match[3] === undefined ? first : corner(match[3], match[4]);
  if (!first || !last) return null;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(first.row - last.row) + 1,
    columns: Math.abs(first.column - last.column) + 1,
  };
}

/** Whether two ranges of one sheet share a cell. */
export function rangesOverlap(a: CellRange, b: CellRange): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether a cell, 0-based, lies in the range. */
export function rangeContains(range: CellRange, row: number, column: number): boolean {
  return rangesOverlap(range, { row, column, rows: 1, columns: 1 });
}

/** "'Q1 sheet'!" — quoted always, which Excel accepts and which needs no list of what must be quoted. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

function corner(
  letters: string | undefined,
  digits: string | undefined,
): { row: number; column: number } | null {
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (row < 1 || row > maxRows || column > maxColumns) return null;
  return { row: row - 1, column: column - 1 };
}
