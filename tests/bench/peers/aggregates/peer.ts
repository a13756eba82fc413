import type { GroupFigures } from "../../../../src/domain/metrics/group-figures";

/** One entry a review in every column. */
export type ReviewColumns = {
  readonly agents: number;
  readonly months: number;
  readonly agent: Uint32Array;
  readonly month: Uint32Array;
  readonly score: Float64Array;
  readonly criteria: readonly Float64Array[];
};

export type AggregateId = "agent" | "criterion" | "month";

/** An engine that already holds the columns in its own way. */
export type Peer = {
  readonly name: string;
  /** The aggregate computed whole, left where the engine keeps results. */
  readonly compute: (aggregate: AggregateId) => unknown;
  /** Computed, and handed over to JavaScript column by column, as the engine does it. */
  readonly read: (aggregate: AggregateId) => unknown;
  /** Lets go of the columns. */
  readonly close: () => unknown;
  /** The same as figures by group; one entry a criterion, or one alone. */
  readonly figures: (aggregate: AggregateId) => Promise<readonly GroupFigures[]>;
};

/**
 * Figures from an engine's rows: columns of keys, then count, mean and spread for each measured column. Groups without a row have
 * a count of 0.
 */
export function figuresFrom(
  columns: readonly (readonly unknown[])[],
  groups: number,
  groupAt: (row: number) => number,
  keys: number,
): readonly GroupFigures[] {
  const number = (value: unknown): number =>
    typeof value === "number" || typeof value === "bigint" ? Number(value) : Number.NaN;
  return Array.from({ length: (columns.length - keys) / 3 }, (_, measure) => {
    const [n = [], mean = [], spread = []] = columns.slice(keys + 3 * measure);
    const figures = {
      n: new Float64Array(groups),
      mean: new Float64Array(groups).fill(Number.NaN),
      spread: new Float64Array(groups).fill(Number.NaN),
    };
    n.forEach((count, row) => {
      const group = groupAt(row);
      figures.n[group] = number(count);
      figures.mean[group] = number(mean[row]);
      figures.spread[group] = number(spread[row]);
    });
    return figures;
  });
}
