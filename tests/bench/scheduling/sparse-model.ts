/** A sum of columns, each with its factor. */
export type Terms = readonly (readonly [column: number, factor: number])[];

/** A mixed-integer model being written, column by column and row by row, in the sparse arrays that HiGHS takes. */
export class SparseModel {
  readonly #costs: number[] = [];
  readonly #most: number[] = [];
  readonly #isWhole: number[] = [];
  readonly #low: number[] = [];
  readonly #high: number[] = [];
  readonly #starts: number[] = [0];
  readonly #columns: number[] = [];
  readonly #factors: number[] = [];

  get columnCount(): number {
    return this.#costs.length;
  }

  get rowCount(): number {
    return this.#low.length;
  }

  /** Adds a column from 0 to `most` and gives its number. */
  column(cost: number, most: number, kind: "whole" | "any"): number {
    this.#costs.push(cost);
    this.#most.push(most);
    this.#isWhole.push(kind === "whole" ? 1 : 0);
    return this.#costs.length - 1;
  }

  /** Adds `low ≤ terms ≤ high`. */
  row(low: number, terms: Terms, high: number): void {
    if (terms.length === 0) return;
    for (const [column, factor] of terms) {
      this.#columns.push(column);
      this.#factors.push(factor);
    }
    this.#low.push(low);
    this.#high.push(high);
    this.#starts.push(this.#columns.length);
  }

  /** Adds `terms ≤ high` unless they cannot come to more anyway: every term of a 0–1 column, factor 1. */
  atMost(terms: Terms, high: number): void {
    if (terms.length > high) this.row(-Infinity, terms, high);
  }

  forHighs() {
    return {
      numCols: this.columnCount,
      numRows: this.rowCount,
      colCost: Float64Array.from(this.#costs),
      colLower: new Float64Array(this.columnCount),
      colUpper: Float64Array.from(this.#most),
      rowLower: Float64Array.from(this.#low),
      rowUpper: Float64Array.from(this.#high),
      integrality: Int32Array.from(this.#isWhole),
      matrix: {
        format: "csr" as const,
        numRows: this.rowCount,
        numCols: this.columnCount,
        starts: Int32Array.from(this.#starts),
        indices: Int32Array.from(this.#columns),
        values: Float64Array.from(this.#factors),
      },
    };
  }
}
