import type { CellRange } from "../foundation/address";

/**
 * The cells of one sheet, column by column in memory though row by row in order (compressed sparse rows).
 *
 * A padded million-row range costs only its filled cells, a full table about 13 bytes a cell plus its distinct texts, and
 * one pass over flat arrays reads it. Plain arrays throughout: a worker takes it by transfer.
 */
export type SheetCells = {
  /** 0-based sheet rows that hold at least one cell, ascending. */
  readonly rows: Uint32Array;
  /** `starts[i]`..`starts[i + 1]` are the cells of `rows[i]`; length `rows.length + 1`. */
  readonly starts: Uint32Array;
  /** 0-based sheet column of each cell, ascending within a row. */
  readonly columns: Uint16Array;
  readonly kinds: Uint8Array;
  /** What the number format makes of a number: one of {@link numberFormat}. */
  readonly formats: Uint8Array;
  /** The number; the index into `strings`; 0 or 1; or one of {@link cellErrors} by index. */
  readonly values: Float64Array;
  /** Texts as the user typed them, untrimmed. Equal texts mostly share an entry, but do not rely on it. */
  readonly strings: readonly string[];
};

/** Values of `SheetCells.kinds`. Dates are numbers with a date format: Excel knows no other. */
export const cellKind = { number: 1, text: 2, boolean: 3, error: 4 } as const;

/** Values of `SheetCells.formats`: what a person sees when she looks at the number. */
export const numberFormat = {
  general: 0,
  /** A calendar day, with or without a time of day: the value is a serial of the workbook's date system. */
  date: 1,
  /** A time of day or a duration shown as h:mm: the value is a fraction of a day. */
  time: 2,
  percent: 3,
  /** Formatted as text ("@"): an id that only looks like a number. */
  text: 4,
} as const;
export type NumberFormatClass = (typeof numberFormat)[keyof typeof numberFormat];

/** What a formula holds that no program has calculated yet, as libraries that write .xlsx files leave it. */
export const notCalculated = "#NOT-CALCULATED!";

/** Error cells by index; anything newer or unknown is "#UNKNOWN!". */
export const cellErrors = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  notCalculated,
  "#UNKNOWN!",
] as const;

/** Index of an error text in {@link cellErrors}. */
export function errorIndex(text: string): number {
  const found = (cellErrors as readonly string[]).indexOf(text);
  return found < 0 ? cellErrors.length - 1 : found;
}

export type Cell =
  | { readonly kind: "number"; readonly value: number; readonly format: NumberFormatClass }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string };

export const noCells: SheetCells = {
  rows: new Uint32Array(0),
  starts: new Uint32Array(1),
  columns: new Uint16Array(0),
  kinds: new Uint8Array(0),
  formats: new Uint8Array(0),
  values: new Float64Array(0),
  strings: [],
};

/** Position in the flat arrays of the cell at a sheet row and column, or -1 when it is empty. */
export function cellIndex(cells: SheetCells, row: number, column: number): number {
  const r = search(cells.rows, 0, cells.rows.length, row);
  if (r < 0) return -1;
  return search(cells.columns, cells.starts[r] ?? 0, cells.starts[r + 1] ?? 0, column);
}

/** One cell as a value to look at; `null` when empty. For spot reads: passes over a table use the arrays. */
export function cellAt(cells: SheetCells, row: number, column: number): Cell | null {
  const index = cellIndex(cells, row, column);
  return index < 0 ? null : cellByIndex(cells, index);
}

/** The cell at a position of the flat arrays. */
export function cellByIndex(cells: SheetCells, index: number): Cell {
  const value = cells.values[index] ?? Number.NaN;
  switch (cells.kinds[index]) {
    case cellKind.number:
      return { kind: "number", value, format: (cells.formats[index] ?? 0) as NumberFormatClass };
    case cellKind.text:
      return { kind: "text", value: cells.strings[value] ?? "" };
    case cellKind.boolean:
      return { kind: "boolean", value: value !== 0 };
    default:
      return { kind: "error", value: cellErrors[value] ?? "#UNKNOWN!" };
  }
}

/** The smallest range that holds every filled cell; `null` for an empty sheet. */
export function usedRange(cells: SheetCells): CellRange | null {
  const first = cells.rows[0];
  const last = cells.rows[cells.rows.length - 1];
  if (first === undefined || last === undefined) return null;
  let left = Number.POSITIVE_INFINITY;
  let right = -1;
  for (let r = 0; r < cells.rows.length; r++) {
    left = Math.min(left, cells.columns[cells.starts[r] ?? 0] ?? left);
    right = Math.max(right, cells.columns[(cells.starts[r + 1] ?? 1) - 1] ?? right);
  }
  return { row: first, column: left, rows: last - first + 1, columns: right - left + 1 };
}

/** Collects cells in reading order into {@link SheetCells}; rows or cells out of order are sorted at the end. */
export class CellsBuilder {
  #rows = new Uint32Array(64);
  #columns = new Uint16Array(64);
  #kinds = new Uint8Array(64);
  #formats = new Uint8Array(64);
  #values = new Float64Array(64);
  #count = 0;
  #ordered = true;
  readonly #strings: string[] = [];
  readonly #ids = new Map<string, number>();

  addNumber(row: number, column: number, value: number, format: NumberFormatClass): void {
    this.#add(row, column, cellKind.number, format, value);
  }

  addText(row: number, column: number, value: string): void {
    this.#add(row, column, cellKind.text, 0, this.stringId(value));
  }

  /** For readers that keep a string table of their own: intern once, then add by id. */
  addTextById(row: number, column: number, id: number): void {
    this.#add(row, column, cellKind.text, 0, id);
  }

  addBoolean(row: number, column: number, value: boolean): void {
    this.#add(row, column, cellKind.boolean, 0, value ? 1 : 0);
  }

  addError(row: number, column: number, text: string): void {
    this.#add(row, column, cellKind.error, 0, errorIndex(text));
  }

  /** The id of a text that is known to be new, or comes from a table of distinct texts: nobody looks for its equal. */
  newStringId(value: string): number {
    return this.#strings.push(value) - 1;
  }

  stringId(value: string): number {
    const known = this.#ids.get(value);
    if (known !== undefined) return known;
    const id = this.#strings.length;
    this.#strings.push(value);
    this.#ids.set(value, id);
    return id;
  }

  get count(): number {
    return this.#count;
  }

  build(): SheetCells {
    if (!this.#ordered) this.#sort();
    const count = this.#count;
    const rowCount = this.#countRows();
    const rows = new Uint32Array(rowCount);
    const starts = new Uint32Array(rowCount + 1);
    let r = -1;
    for (let i = 0; i < count; i++) {
      const row = this.#rows[i] ?? 0;
      if (r >= 0 && rows[r] === row) continue;
      rows[++r] = row;
      starts[r] = i;
    }
    starts[rowCount] = count;
    return {
      rows,
      starts,
      columns: this.#columns.slice(0, count),
      kinds: this.#kinds.slice(0, count),
      formats: this.#formats.slice(0, count),
      values: this.#values.slice(0, count),
      strings: this.#strings,
    };
  }

  #add(row: number, column: number, kind: number, format: number, value: number): void {
    const i = this.#count;
    if (i === this.#rows.length) this.#grow();
    if (i > 0 && this.#ordered) {
      const lastRow = this.#rows[i - 1] ?? 0;
      if (row < lastRow || (row === lastRow && column <= (this.#columns[i - 1] ?? 0))) {
        this.#ordered = false;
      }
    }
    this.#rows[i] = row;
    this.#columns[i] = column;
    this.#kinds[i] = kind;
    this.#formats[i] = format;
    this.#values[i] = value;
    this.#count = i + 1;
  }

  #grow(): void {
    const size = this.#rows.length * 2;
    const grown = <T extends { set(from: T): void }>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.#rows = grown(this.#rows, new Uint32Array(size));
    this.#columns = grown(this.#columns, new Uint16Array(size));
    this.#kinds = grown(this.#kinds, new Uint8Array(size));
    this.#formats = grown(this.#formats, new Uint8Array(size));
    this.#values = grown(this.#values, new Float64Array(size));
  }

  #countRows(): number {
    let rows = 0;
    for (let i = 0; i < this.#count; i++) {
      if (i === 0 || this.#rows[i] !== this.#rows[i - 1]) rows++;
    }
    return rows;
  }

  /** Into reading order; of two cells at one place the later wins, as in Excel. */
  #sort(): void {
    const place = (i: number): number => (this.#rows[i] ?? 0) * 16384 + (this.#columns[i] ?? 0);
    const order = Uint32Array.from({ length: this.#count }, (_, i) => i)
      .sort((a, b) => place(a) - place(b) || a - b)
      .filter((at, i, all) => i + 1 === all.length || place(all[i + 1] ?? 0) !== place(at));
    this.#rows = order.map((at) => this.#rows[at] ?? 0);
    this.#columns = Uint16Array.from(order, (at) => this.#columns[at] ?? 0);
    this.#kinds = Uint8Array.from(order, (at) => this.#kinds[at] ?? 0);
    this.#formats = Uint8Array.from(order, (at) => this.#formats[at] ?? 0);
    this.#values = Float64Array.from(order, (at) => this.#values[at] ?? 0);
    this.#count = order.length;
    this.#ordered = true;
  }
}

function search(
  sorted: Uint32Array | Uint16Array,
  from: number,
  to: number,
  wanted: number,
): number {
  let low = from;
  let high = to - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
