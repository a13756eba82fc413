import { indexAt } from "../metrics/columns";
import { kthSmallest } from "./linear-ranks";

const mostBins = 256;

/**
 * Finds order statistics of lists of ranks: counted by bins of neighbouring ranks first, so that only the few ranks of one bin need
 * putting in order. Ranks are whole numbers from 0 to `people`.
 */
export class RankSpread {
  readonly #bins: Uint32Array;
  readonly #few: Uint32Array;
  readonly #shift: number;

  /** @param longest most ranks in a list */
  constructor(people: number, longest: number) {
    let shift = 0;
    while (people >> shift >= mostBins) shift += 1;
    this.#shift = shift;
    this.#bins = new Uint32Array(mostBins);
    this.#few = new Uint32Array(longest);
  }

  /** Must come before the questions about each list. */
  count(ranks: Uint32Array): void {
    const bins = this.#bins;
    const shift = this.#shift;
    bins.fill(0);
    for (let d = 0; d < ranks.length; d++) {
      const bin = (ranks[d] ?? 0) >> shift;
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
  }

  /** How many of the list counted are above a rank. */
  countAbove(ranks: Uint32Array, rank: number): number {
    const bin = rank >> this.#shift;
    let count = 0;
    for (let b = bin + 1; b < mostBins; b++) count += indexAt(this.#bins, b);
    if (indexAt(this.#bins, bin) === 0) return count;
    for (let d = 0; d < ranks.length; d++) {
      const one = ranks[d] ?? 0;
      if (one > rank && one >> this.#shift === bin) count += 1;
    }
    return count;
  }

  /** The k-th smallest (0-based) of the list counted. */
  kth(ranks: Uint32Array, k: number): number {
    const shift = this.#shift;
    let bin = 0;
    let rest = k;
    while (bin < mostBins - 1 && rest >= indexAt(this.#bins, bin)) {
      rest -= indexAt(this.#bins, bin);
      bin += 1;
    }
    const few = this.#few;
    let count = 0;
    for (let d = 0; d < ranks.length; d++) {
      const rank = ranks[d] ?? 0;
      if (rank >> shift !== bin) continue;
      few[count] = rank;
      count += 1;
    }
    return kthSmallest(few.subarray(0, count), rest);
  }
}
