import { addAt, at, indexAt } from "../metrics/columns";
import type { AttitudeMarks } from "./attitude-samples";

/** A listener heard with the others counts as an average one with so many samples more. */
const borrowed = 10;

/**
 * How often listeners note a criterion as short, with any group taken out: what one listener passes over another writes down,
 * so a person is held against what the same listeners noted with the others.
 */
export class ListenerRates {
  readonly #groups: number;
  readonly #short: Float64Array;
  readonly #n: Float64Array;
  readonly #shortBy: Float64Array;
  readonly #nBy: Float64Array;

  /** @param groupOf group of each mark, −1 for marks that count nowhere; `groups` of them. */
  constructor(marks: AttitudeMarks, listeners: number, groupOf: Int32Array, groups: number) {
    this.#groups = groups;
    this.#short = new Float64Array(groups);
    this.#n = new Float64Array(groups);
    this.#shortBy = new Float64Array(groups * listeners);
    this.#nBy = new Float64Array(groups * listeners);
    groupOf.forEach((group, k) => {
      if (group < 0) return;
      const cell = indexAt(marks.listener, k) * groups + group;
      const short = marks.short[k] ?? 0;
      addAt(this.#n, group, 1);
      addAt(this.#short, group, short);
      addAt(this.#nBy, cell, 1);
      addAt(this.#shortBy, cell, short);
    });
  }

  shortOf(group: number): number {
    return at(this.#short, group);
  }

  sizeOf(group: number): number {
    return at(this.#n, group);
  }

  sumOf(groups: readonly number[]): Counts {
    let short = 0;
    let n = 0;
    for (const group of groups) {
      short += at(this.#short, group);
      n += at(this.#n, group);
    }
    return { short, n };
  }

  /**
   * Share noted as short over some groups, less what one person adds to them; half a sample of each kind is added so that it
   * is never 0 or 1.
   */
  overall(groups: readonly number[], less: Counts): number {
    const { short, n } = this.sumOf(groups);
    return (short - less.short + 0.5) / (n - less.n + 1);
  }

  /** The same for one listener, drawn towards all listeners' where she heard few. */
  byListener(listener: number, groups: readonly number[], less: Counts, overall: number): number {
    let short = borrowed * overall - less.short;
    let n = borrowed - less.n;
    for (const group of groups) {
      short += at(this.#shortBy, listener * this.#groups + group);
      n += at(this.#nBy, listener * this.#groups + group);
    }
    return short / n;
  }
}

export type Counts = { readonly short: number; readonly n: number };
