import { at, indexAt } from "./columns";

/** Count, mean and spread of the values in each group; one entry a group. */
export type GroupFigures = {
  readonly n: Float64Array;
  /** NaN for a group without values. */
  readonly mean: Float64Array;
  /** Sample standard deviation (over n − 1); NaN for a group with fewer than two values. */
  readonly spread: Float64Array;
};

/**
 * Count, mean and spread by group in one pass over the columns. Missing values (NaN) and rows whose group is not below `groups`
 * are passed over.
 *
 * Values are summed up less a provisional mean, which spares a division a value: T. F. Chan, G. H. Golub & R. J. LeVeque, "Algorithms
 * for computing the sample variance", The American Statistician 37 (1983). Where a group lies so far from that mean that digits of its
 * spread would be lost, it is summed up again by the slower way that never loses any.
 */
export function groupFigures(
  group: Uint32Array,
  groups: number,
  value: Float64Array,
): GroupFigures {
  const centre = provisionalMean(value);
  const kept = new Float64Array(groups * width);
  const rows = Math.min(group.length, value.length);
  for (let k = 0; k < rows; k++) {
    const g = indexAt(group, k);
    const away = at(value, k) - centre;
    if (!(g < groups) || away !== away) continue;
    add(kept, g * width, away);
  }
  return mended(figuresOf(kept, groups, width, 0, centre), group, value);
}

/** {@link groupFigures} of several columns, four in one pass: what a row touches of each lies side by side. */
export function groupFiguresOfEach(
  group: Uint32Array,
  groups: number,
  values: readonly Float64Array[],
): readonly GroupFigures[] {
  const found: GroupFigures[] = [];
  for (let first = 0; first < values.length; first += together) {
    const [a, b, c, d] = values.slice(first, first + together);
    if (a === undefined || b === undefined || c === undefined || d === undefined) {
      found.push(...values.slice(first).map((value) => groupFigures(group, groups, value)));
    } else {
      found.push(...figuresOfFour(group, groups, [a, b, c, d]));
    }
  }
  return found;
}

/** Kept for each group, side by side: count, sum and sum of squares, with a gap that keeps the line of memory whole. */
const width = 4;
const together = 4;

function figuresOfFour(
  group: Uint32Array,
  groups: number,
  values: readonly [Float64Array, Float64Array, Float64Array, Float64Array],
): readonly GroupFigures[] {
  const [a, b, c, d] = values;
  const [ofA, ofB] = [provisionalMean(a), provisionalMean(b)];
  const [ofC, ofD] = [provisionalMean(c), provisionalMean(d)];
  const wide = together * width;
  const kept = new Float64Array(groups * wide);
  for (let k = 0; k < group.length; k++) {
    const g = indexAt(group, k);
    if (!(g < groups)) continue;
    const own = g * wide;
    const x = at(a, k) - ofA;
    const y = at(b, k) - ofB;
    const z = at(c, k) - ofC;
    const w = at(d, k) - ofD;
    if (x === x) add(kept, own, x);
    if (y === y) add(kept, own + width, y);
    if (z === z) add(kept, own + 2 * width, z);
    if (w === w) add(kept, own + 3 * width, w);
  }
  return values.map((value, k) =>
    mended(figuresOf(kept, groups, wide, k * width, provisionalMean(value)), group, value),
  );
}

function add(kept: Float64Array, own: number, away: number): void {
  kept[own] = at(kept, own) + 1;
  kept[own + 1] = at(kept, own + 1) + away;
  kept[own + 2] = at(kept, own + 2) + away * away;
}

/** Of the first values: any number near the values will do. */
function provisionalMean(value: Float64Array): number {
  const few = value.subarray(0, 64).filter((one) => Number.isFinite(one));
  // Whole, so that whole marks stay exact.
  return few.length === 0 ? 0 : Math.round(few.reduce((sum, one) => sum + one, 0) / few.length);
}

/** The squares about a group's own mean may be so much smaller than those about the provisional one: four of 15 digits are lost. */
const mostLost = 1e4;

/** With the groups whose spread the sums do not hold: 1; `null`: none. */
type Summed = { readonly figures: GroupFigures; readonly lost: Uint8Array | null };

function figuresOf(
  kept: Float64Array,
  groups: number,
  stride: number,
  first: number,
  centre: number,
): Summed {
  const figures = emptyFigures(groups);
  let lost: Uint8Array | null = null;
  for (let g = 0; g < groups; g++) {
    const own = g * stride + first;
    const n = at(kept, own);
    const mean = at(kept, own + 1) / n;
    const squares = at(kept, own + 2);
    const about = squares - n * mean * mean;
    if (n > 1 && !(about * mostLost > squares) && squares > 0) {
      lost ??= new Uint8Array(groups);
      lost[g] = 1;
    }
    figures.n[g] = n;
    figures.mean[g] = centre + mean;
    figures.spread[g] = n > 1 ? Math.sqrt(about / (n - 1)) : Number.NaN;
  }
  return { figures, lost };
}

function emptyFigures(groups: number) {
  return {
    n: new Float64Array(groups),
    mean: new Float64Array(groups),
    spread: new Float64Array(groups),
  };
}

/**
 * The groups that lost digits, summed up again: B. P. Welford, "Note on a method for calculating corrected sums of squares and
 * products", Technometrics 4 (1962). There the mean moves with every value, so nothing cancels however large the values are beside
 * their spread.
 */
function mended({ figures, lost }: Summed, group: Uint32Array, value: Float64Array): GroupFigures {
  if (lost === null) return figures;
  const again = emptyFigures(lost.length);
  const rows = Math.min(group.length, value.length);
  for (let k = 0; k < rows; k++) {
    const g = indexAt(group, k);
    const v = at(value, k);
    if (lost[g] !== 1 || v !== v) continue;
    const count = at(again.n, g) + 1;
    const away = v - at(again.mean, g);
    again.n[g] = count;
    again.mean[g] = at(again.mean, g) + away / count;
    again.spread[g] = at(again.spread, g) + away * (v - at(again.mean, g));
  }
  lost.forEach((one, g) => {
    if (one === 0) return;
    figures.mean[g] = at(again.mean, g);
    figures.spread[g] = Math.sqrt(at(again.spread, g) / (at(again.n, g) - 1));
  });
  return figures;
}

/** No group. */
const beyond = 0xffffffff;

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
    crossed[k] = inner < seconds && code < beyond ? code : beyond;
  }
  return crossed;
}
