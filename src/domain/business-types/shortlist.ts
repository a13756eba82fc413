import { at, indexAt } from "../metrics/columns";

/** The rows with the smallest weights among all that are offered, in that order; of equal weights those offered first. */
export class Shortlist {
  readonly #rows: Uint32Array;
  readonly #weights: Float64Array;
  #length = 0;

  /** @param most rows kept */
  constructor(most: number) {
    this.#rows = new Uint32Array(most);
    this.#weights = new Float64Array(most);
  }

  offer(row: number, weight: number): void {
    const most = this.#rows.length;
    if (this.#length === most && !(weight < at(this.#weights, most - 1))) return;
    let place = this.#length === most ? most - 1 : this.#length++;
    for (; place > 0 && at(this.#weights, place - 1) > weight; place--) {
      this.#rows[place] = indexAt(this.#rows, place - 1);
      this.#weights[place] = at(this.#weights, place - 1);
    }
    this.#rows[place] = row;
    this.#weights[place] = weight;
  }

  rows(): readonly number[] {
    return [...this.#rows.subarray(0, this.#length)];
  }
}
