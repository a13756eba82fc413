import { at, indexAt } from "./columns";

/** Count, mean and spread of the values in each group; one entry a group. */
export type GroupFigures = {
  readonly n: Float64Array;
  /** NaN for a group without values. */
  readonly mean: Float64Array;
  /** Sample standard deviation (over n − 1); NaN for a group with fewer than two values. */
  readonly spread: Float64Array;
};

/** Kept for each group, side by side so that a row touches one line of memory: two sums each of two columns; or, of one, its count and two sums. */
const width = 4;

/** Squares about the shift may be so many times those about the group's own mean: their difference is then good to 13 digits. */
const mostCancelled = 100;

/**
 * Count, mean and spread by group of each column, two columns in one pass. Missing values (NaN) and rows whose group is not below
 * `groups` are passed over.
 *
 * Values are summed about a shift, a middle value of the column, without a division a row: T. F. Chan, G. H. Golub & R. J. LeVeque,
 * "Algorithms for computing the sample variance", The American Statistician 37 (1983). Where that cancels too much in some group (its
 * level far from the others' beside its own spread), the column is summed again by {@link steadyFigures}.
 */
export function groupFigures(
  group: Uint32Array,
  groups: number,
  values: readonly Float64Array[],
): readonly GroupFigures[] {
  const found: GroupFigures[] = [];
  const n = values.length > 1 ? counts(group, groups) : new Float64Array(0);
  for (let k = 0; k < values.length; k += 2) {
    const [one, other] = [values[k], values[k + 1]];
    if (one === undefined) break;
    if (other === undefined) {
      found.push(figuresByGroup(group, groups, one));
      continue;
    }
    const shifts = [middleOf(one), middleOf(other)] as const;
    const kept = sumsOfTwo(group, groups, one, other, shifts);
    found.push(
      figuresOf(n, kept, 0, shifts[0]) ?? steadyFigures(group, groups, one),
      figuresOf(n, kept, 2, shifts[1]) ?? steadyFigures(group, groups, other),
    );
  }
  return found;
}

/** {@link groupFigures} of one column. */
export function figuresByGroup(
  group: Uint32Array,
  groups: number,
  value: Float64Array,
): GroupFigures {
  const shift = middleOf(value);
  const kept = sumsOfOne(group, groups, value, shift);
  const n = new Float64Array(groups);
  for (let g = 0; g < groups; g++) n[g] = at(kept, g * width);
  return figuresOf(n, kept, 1, shift) ?? steadyFigures(group, groups, value);
}

/**
 * The same of one column, whatever its values: slower by a division a row.
 *
 * B. P. Welford, "Note on a method for calculating corrected sums of squares and products", Technometrics 4 (1962): the mean moves
 * with every value, so nothing cancels however large the values are beside their spread. Taken about each group's first value, so
 * that a large mean does not round the small differences either.
 */
function steadyFigures(group: Uint32Array, groups: number, value: Float64Array): GroupFigures {
  const kept = new Float64Array(groups * width);
  const rows = Math.min(group.length, value.length);
  for (let k = 0; k < rows; k++) {
    const g = indexAt(group, k);
    const v = at(value, k);
    if (!(g < groups) || Number.isNaN(v)) continue;
    const own = g * width;
    const n = at(kept, own) + 1;
    if (n === 1) kept[own + 3] = v;
    const above = v - at(kept, own + 3);
    const away = above - at(kept, own + 1);
    const mean = at(kept, own + 1) + away / n;
    kept[own] = n;
    kept[own + 1] = mean;
    kept[own + 2] = at(kept, own + 2) + away * (above - mean);
  }
  const figures = emptyFigures(groups);
  for (let g = 0; g < groups; g++) {
    const n = at(kept, g * width);
    figures.n[g] = n;
    if (n > 0) figures.mean[g] = at(kept, g * width + 3) + at(kept, g * width + 1);
    if (n > 1) figures.spread[g] = Math.sqrt(at(kept, g * width + 2) / (n - 1));
  }
  return figures;
}

function counts(group: Uint32Array, groups: number): Float64Array {
  const n = new Float64Array(groups);
  for (let k = 0; k < group.length; k++) {
    const g = indexAt(group, k);
    if (g < groups) n[g] = at(n, g) + 1;
  }
  return n;
}

function sumsOfOne(
  group: Uint32Array,
  groups: number,
  value: Float64Array,
  shift: number,
): Float64Array {
  const kept = new Float64Array(groups * width);
  const rows = Math.min(group.length, value.length);
  for (let k = 0; k < rows; k++) {
    const g = indexAt(group, k);
    const away = at(value, k) - shift;
    if (!(g < groups) || away !== away) continue;
    const own = g * width;
    kept[own] = at(kept, own) + 1;
    kept[own + 1] = at(kept, own + 1) + away;
    kept[own + 2] = at(kept, own + 2) + away * away;
  }
  return kept;
}

/** A missing value makes its group's sums NaN: whether there is one need not be asked a million times. */
function sumsOfTwo(
  group: Uint32Array,
  groups: number,
  one: Float64Array,
  other: Float64Array,
  [shiftOfOne, shiftOfOther]: readonly [number, number],
): Float64Array {
  const kept = new Float64Array(groups * width);
  for (let k = 0; k < group.length; k++) {
    const g = indexAt(group, k);
    if (!(g < groups)) continue;
    const own = g * width;
    const first = at(one, k) - shiftOfOne;
    const second = at(other, k) - shiftOfOther;
    kept[own] = at(kept, own) + first;
    kept[own + 1] = at(kept, own + 1) + first * first;
    kept[own + 2] = at(kept, own + 2) + second;
    kept[own + 3] = at(kept, own + 3) + second * second;
  }
  return kept;
}

/** The middle of a few values spread over the column; 0 where all of them are missing. */
function middleOf(value: Float64Array): number {
  const few = new Float64Array(Math.min(value.length, 101));
  const step = value.length / few.length;
  const sorted = few
    .map((_, k) => at(value, Math.floor(k * step)))
    .filter(Number.isFinite)
    .sort();
  return sorted.length === 0 ? 0 : at(sorted, sorted.length >> 1);
}

/**
 * @param from where the column's sums stand among those kept for a group
 * @returns `null` where a value is missing, or too much has cancelled
 */
function figuresOf(
  n: Float64Array,
  kept: Float64Array,
  from: number,
  shift: number,
): GroupFigures | null {
  const groups = n.length;
  const figures = emptyFigures(groups);
  for (let g = 0; g < groups; g++) {
    const count = at(n, g);
    if (count === 0) continue;
    const sum = at(kept, g * width + from);
    const squares = at(kept, g * width + from + 1);
    const rest = squares - (sum * sum) / count;
    if (count > 1 && !(squares <= mostCancelled * rest)) return null;
    if (sum !== sum) return null;
    figures.n[g] = count;
    figures.mean[g] = shift + sum / count;
    if (count > 1) figures.spread[g] = Math.sqrt(rest / (count - 1));
  }
  return figures;
}

function emptyFigures(groups: number) {
  return {
    n: new Float64Array(groups),
    mean: new Float64Array(groups).fill(Number.NaN),
    spread: new Float64Array(groups).fill(Number.NaN),
  };
}

/** The group of each row when two columns of groups are crossed: agent × month, say; beyond all groups where either is missing. */
export function crossedGroups(
  first: Uint32Array,
  second: Uint32Array,
  seconds: number,
): Uint32Array {
  const crossed = new Uint32Array(first.length);
  for (let k = 0; k < crossed.length; k++) {
    const inner = indexAt(second, k);
    const code = indexAt(first, k) * seconds + inner;
    crossed[k] = inner < seconds && code < 0xffffffff ? code : 0xffffffff;
  }
  return crossed;
}
