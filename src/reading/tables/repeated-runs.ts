import { isSameRow, type TableRow } from "../rows/same-row";

/** So many different rows in the same order twice are a paste; a single row may well be alike by chance. */
const leastDistinctRows = 5;

type Pair = { readonly first: TableRow; readonly again: TableRow };

/** Finds runs of rows that repeat an earlier run in the same order. Rows come in order, table after table. */
export class RepeatedRuns {
  readonly #rows: TableRow[] = [];
  readonly #firstOf = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #found: Pair[] = [];
  #runStart = 0;
  /** Where the run now open repeats from; -1 when none is open. */
  #repeats = -1;

  add(row: TableRow): void {
    const at = this.#rows.push(row) - 1;
    const key = keyOf(row);
    this.#keys.push(key);
    const next = this.#repeats < 0 ? -1 : this.#repeats + (at - this.#runStart);
    const goesOn = next >= 0 && next < this.#runStart && this.#isSame(next, at);
    if (!goesOn) {
      this.#close(at);
      const first = this.#firstOf.get(key) ?? -1;
      this.#runStart = at;
      this.#repeats = first >= 0 && this.#isSame(first, at) ? first : -1;
    }
    if (!this.#firstOf.has(key)) this.#firstOf.set(key, at);
  }

  /** A run does not go on in the next table. */
  endTable(): void {
    this.#close(this.#rows.length);
    this.#repeats = -1;
    this.#runStart = this.#rows.length;
  }

  /** Every row of a repeated run, with the row it repeats. */
  found(): readonly Pair[] {
    return this.#found;
  }

  #close(end: number): void {
    if (this.#repeats < 0) return;
    const distinct = new Set(this.#keys.slice(this.#runStart, end));
    if (distinct.size < leastDistinctRows) return;
    for (let at = this.#runStart; at < end; at++) {
      const first = this.#rows[this.#repeats + at - this.#runStart];
      const again = this.#rows[at];
      if (first && again) this.#found.push({ first, again });
    }
  }

  #isSame(one: number, other: number): boolean {
    const a = this.#rows[one];
    const b = this.#rows[other];
    return a !== undefined && b !== undefined && isSameRow(a, b);
  }
}

/** What a row holds, as one text to look it up by. */
function keyOf({ ledger, row }: TableRow): string {
  const { view, grid } = ledger.table;
  let key = "";
  for (let column = 0; column < grid.width; column++) {
    const cell = grid.at(row, column);
    if (cell >= 0) key += view.isText(cell) ? `\t${view.text(cell)}` : `\n${view.value(cell)}`;
    else key += "\t";
  }
  return key;
}
