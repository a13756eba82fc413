import { maxColumns, type CellRange } from "../../../src/foundation/address";
import { cellErrors } from "../../../src/workbook/cells";

export type CellValue = string | number | boolean;

export type GridCell = {
  readonly row: number;
  readonly column: number;
  /** With "=", `null` where there is none. */
  readonly formula: string | null;
};

/** What a formula shows; asked again only after something in the workbook has changed. */
export type Calculation = {
  /** Goes up with every change of a cell or a reference. */
  readonly revision: number;
  changed(): void;
  /** `stored` is what the file said the formula's value was, `null` when it said nothing. */
  evaluate(formula: string, row: number, column: number, stored: CellValue | null): CellValue;
};

type Formula = {
  text: string;
  readonly stored: CellValue | null;
  shown: CellValue;
  shownAt: number;
};

/** Cells lie in blocks of so many rows of one column: a million rows cost little more than their values. */
const blockRows = 1024;

/** The filled cells of one sheet. */
export class Grid {
  readonly #blocks = new Map<number, (CellValue | undefined)[]>();
  readonly #formulas = new Map<number, Formula>();
  /** Texts that a person typed with an apostrophe and that would be an error without it: "#N/A". */
  readonly #typedTexts = new Set<number>();
  readonly #calculation: Calculation;

  constructor(calculation: Calculation) {
    this.#calculation = calculation;
  }

  /** "" for an empty cell, as Excel gives it. */
  value(row: number, column: number): CellValue {
    const formula = this.#formulas.get(place(row, column));
    if (formula === undefined) return this.#stored(row, column) ?? "";
    const { revision } = this.#calculation;
    if (formula.shownAt !== revision) {
      formula.shown = this.#calculation.evaluate(formula.text, row, column, formula.stored);
      formula.shownAt = revision;
    }
    return formula.shown;
  }

  isFilled(row: number, column: number): boolean {
    return this.#stored(row, column) !== undefined;
  }

  /** The formula's text with "=", or the value where there is none. */
  formula(row: number, column: number): CellValue {
    return this.formulaText(row, column) ?? this.#stored(row, column) ?? "";
  }

  /** With "=", `null` where there is none. */
  formulaText(row: number, column: number): string | null {
    return this.#formulas.get(place(row, column))?.text ?? null;
  }

  /** Whether a cell shows an error and no text that looks like one. */
  isError(row: number, column: number): boolean {
    return isErrorText(this.value(row, column)) && !this.#typedTexts.has(place(row, column));
  }

  /**
   * With a formula, `value` is what a file holds as its result, `null` when nothing does. `isText`: a text even where it looks
   * like an error.
   */
  put(
    row: number,
    column: number,
    value: CellValue | null,
    formula: string | null,
    isText = false,
  ): void {
    if (isText && isErrorText(value)) this.#typedTexts.add(place(row, column));
    else this.#typedTexts.delete(place(row, column));
    const key = blockOf(row, column);
    const block = this.#blocks.get(key) ?? [];
    this.#blocks.set(key, block);
    block[row % blockRows] = value ?? "";
    if (formula === null) this.#formulas.delete(place(row, column));
    else {
      const entry = { text: formula, stored: value, shown: value ?? "", shownAt: -1 };
      this.#formulas.set(place(row, column), entry);
    }
    this.#calculation.changed();
  }

  remove(row: number, column: number): void {
    const block = this.#blocks.get(blockOf(row, column));
    if (block?.[row % blockRows] === undefined) return;
    block[row % blockRows] = undefined;
    this.#formulas.delete(place(row, column));
    this.#calculation.changed();
  }

  clear(range: CellRange): void {
    this.#forEach(range, (row, column) => {
      this.remove(row, column);
    });
  }

  /** The smallest range around the filled cells within `within`; `null` when there are none. */
  used(within: CellRange): CellRange | null {
    let top = Number.POSITIVE_INFINITY;
    let left = Number.POSITIVE_INFINITY;
    let bottom = -1;
    let right = -1;
    this.#forEach(within, (row, column) => {
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    });
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** The filled cells of a range, row by row. */
  cells(within: CellRange): readonly GridCell[] {
    const places: number[] = [];
    this.#forEach(within, (row, column) => places.push(place(row, column)));
    return places
      .sort((a, b) => a - b)
      .map((at) => ({
        row: Math.floor(at / maxColumns),
        column: at % maxColumns,
        formula: this.#formulas.get(at)?.text ?? null,
      }));
  }

  /** Rewrites every formula; for references that change when a sheet or a table is renamed or deleted. */
  mapFormulas(change: (formula: string, row: number, column: number) => string): void {
    for (const [at, formula] of this.#formulas) {
      formula.text = change(formula.text, Math.floor(at / maxColumns), at % maxColumns);
    }
    this.#calculation.changed();
  }

  #stored(row: number, column: number): CellValue | undefined {
    return this.#blocks.get(blockOf(row, column))?.[row % blockRows];
  }

  #forEach(range: CellRange, visit: (row: number, column: number) => void): void {
    const right = range.column + range.columns;
    const bottom = range.row + range.rows;
    const look = (key: number): void => {
      const block = this.#blocks.get(key);
      const column = key % maxColumns;
      if (block === undefined || column < range.column || column >= right) return;
      const first = Math.floor(key / maxColumns) * blockRows;
      const to = Math.min(block.length, bottom - first);
      for (let i = Math.max(0, range.row - first); i < to; i++) {
        if (block[i] !== undefined) visit(first + i, column);
      }
    };
    const firstBlock = Math.floor(range.row / blockRows);
    const lastBlock = Math.floor((bottom - 1) / blockRows);
    if ((lastBlock - firstBlock + 1) * range.columns > this.#blocks.size) {
      for (const key of [...this.#blocks.keys()]) look(key);
      return;
    }
    for (let b = firstBlock; b <= lastBlock; b++) {
      for (let column = range.column; column < right; column++) look(b * maxColumns + column);
    }
  }
}

function isErrorText(value: CellValue | null): boolean {
  return (cellErrors as readonly unknown[]).includes(value);
}

function place(row: number, column: number): number {
  return row * maxColumns + column;
}

function blockOf(row: number, column: number): number {
  return Math.floor(row / blockRows) * maxColumns + column;
}
