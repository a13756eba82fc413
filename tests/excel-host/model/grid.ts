import type { CellRange } from "../../../src/foundation/address";

export type CellValue = string | number | boolean;

type Row = { readonly values: (CellValue | undefined)[]; readonly formulas: Map<number, string> };

/** The filled cells of one sheet. A formula keeps its text and the value it was given. */
export class Grid {
  readonly #rows = new Map<number, Row>();

  /** "" for an empty cell, as Excel gives it. */
  value(row: number, column: number): CellValue {
    return this.#rows.get(row)?.values[column] ?? "";
  }

  /** The formula's text with "=", or the value where there is none. */
  formula(row: number, column: number): CellValue {
    return this.#rows.get(row)?.formulas.get(column) ?? this.value(row, column);
  }

  put(row: number, column: number, value: CellValue, formula: string | null): void {
    const cells = this.#rows.get(row) ?? { values: [], formulas: new Map<number, string>() };
    this.#rows.set(row, cells);
    cells.values[column] = value;
    if (formula === null) cells.formulas.delete(column);
    else cells.formulas.set(column, formula);
  }

  remove(row: number, column: number): void {
    const cells = this.#rows.get(row);
    if (cells === undefined) return;
    cells.values[column] = undefined;
    cells.formulas.delete(column);
    if (cells.values.every((value) => value === undefined)) this.#rows.delete(row);
  }

  clear(range: CellRange): void {
    for (const row of this.#rowsIn(range)) {
      const last = Math.min(range.column + range.columns, this.#rows.get(row)?.values.length ?? 0);
      for (let column = range.column; column < last; column++) this.remove(row, column);
    }
  }

  /** The smallest range around the filled cells within `within`; `null` when there are none. */
  used(within: CellRange): CellRange | null {
    let top = Number.POSITIVE_INFINITY;
    let left = Number.POSITIVE_INFINITY;
    let bottom = -1;
    let right = -1;
    for (const row of this.#rowsIn(within)) {
      this.#rows.get(row)?.values.forEach((value, column) => {
        if (value === undefined) return;
        if (column < within.column || column >= within.column + within.columns) return;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      });
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Rewrites every formula; for references that change when a sheet is renamed or deleted. */
  mapFormulas(change: (formula: string) => string): void {
    for (const { formulas } of this.#rows.values()) {
      for (const [column, formula] of formulas) formulas.set(column, change(formula));
    }
  }

  #rowsIn(range: CellRange): readonly number[] {
    const bottom = range.row + range.rows;
    if (range.rows <= this.#rows.size) {
      return Array.from({ length: range.rows }, (_, i) => range.row + i).filter((row) =>
        this.#rows.has(row),
      );
    }
    return [...this.#rows.keys()].filter((row) => row >= range.row && row < bottom);
  }
}
