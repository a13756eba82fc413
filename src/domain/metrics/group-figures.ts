import { at, indexAt } from "./columns";

/** Count, mean and spread of the values in each group; one entry a group. */
export type GroupFigures = {
  readonly n: Float64Array;
  /** NaN for a group without values. */
  readonly mean: Float64Array;
  /** Sample standard deviation (over n − 1); NaN for a group with fewer than two values. */
  readonly spread: Float64Array;
};

/** Kept for each group, side by side so that a row touches one line of memory: count, mean, sum of squares about the mean, and a gap that keeps the line whole. */
const width = 4;

/**
 * Count, mean and spread by group in one pass over the columns. Missing values (NaN) and rows whose group is not below `groups`
 * are passed over.
 *
 * B. P. Welford, "Note on a method for calculating corrected sums of squares and products", Technometrics 4 (1962): the mean moves
 * with every value, so nothing cancels however large the values are beside their spread.
 */
export function groupFigures(
  group: Uint32Array,
  groups: number,
  value: Float64Array,
): GroupFigures {
  const kept = new Float64Array(groups * width);
  const rows = Math.min(group.length, value.length);
  for (let k = 0; k < rows; k++) {
    const g = indexAt(group, k);
    const v = at(value, k);
    if (!(g < groups) || Number.isNaN(v)) continue;
    const own = g * width;
    const n = at(kept, own) + 1;
    const away = v - at(kept, own + 1);
    const mean = at(kept, own + 1) + away / n;
    kept[own] = n;
    kept[own + 1] = mean;
    kept[own + 2] = at(kept, own + 2) + away * (v - mean);
  }
  return figuresOf(kept, groups);
}

/** The group of each row when two columns of groups are crossed: agent × month, say; beyond all groups where either is missing. */
export function crossedGroups(
  first: Uint32Array,
  second: Uint32Array,
  seconds: number,
): Uint32Array {
  const crossed = new Uint32Array(first.length).fill(0xffffffff);
  for (let k = 0; k < crossed.length; k++) {
    const inner = indexAt(second, k);
    const code = indexAt(first, k) * seconds + inner;
    if (inner < seconds && code < 0xffffffff) crossed[k] = code;
  }
  return crossed;
}

function figuresOf(kept: Float64Array, groups: number): GroupFigures {
  const figures = {
    n: new Float64Array(groups),
    mean: new Float64Array(groups),
    spread: new Float64Array(groups),
  };
  for (let g = 0; g < groups; g++) {
    const n = at(kept, g * width);
    figures.n[g] = n;
    figures.mean[g] = n > 0 ? at(kept, g * width + 1) : Number.NaN;
    figures.spread[g] = n > 1 ? Math.sqrt(at(kept, g * width + 2) / (n - 1)) : Number.NaN;
  }
  return figures;
}
