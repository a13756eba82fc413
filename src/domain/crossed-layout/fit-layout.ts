import { at, indexAt } from "../metrics/columns";
import { none } from "../records/agents";
import type { FigureSums } from "./figure-sums";
import type { Layout } from "./layout";
import { stateAt, type LayoutState, type Ratios } from "./layout-likelihood";

/** `value = mean + row + column + error`, fitted. Levels never seen have effect 0. */
export type LayoutEffects = {
  readonly mean: number;
  readonly variances: { readonly row: number; readonly column: number; readonly residual: number };
  /** Best linear unbiased predictions, with the standard deviation of their error, the mean's uncertainty included. */
  readonly row: Float64Array;
  readonly rowSd: Float64Array;
  readonly column: Float64Array;
  /** Given the mean: lme4's condVar. */
  readonly columnConditionalSd: Float64Array;
};

/** In the logarithm of a ratio: below the first the next step is the last; no step is longer than the second. */
const steps = { smallest: 1e-6, longest: 1.5 };
const mostSteps = 40;
/** A factor that says so little of its best-observed level, times its observations, may be none at all. */
const trifle = 2e-2;
/** A share of the whole spread, to start from. */
const leastShare = 0.02;

/**
 * The same fit as `fitCrossedEffects` of the ranking (REML, each observation of weight 1, no teams), for several figures of one
 * layout: a step costs by classes of rows. The likelihood is climbed by the BFGS method (J. Nocedal & S. Wright, Numerical
 * Optimization, 2nd ed. (2006), section 6.1) on the logarithms of the two ratios of variances.
 *
 * `null` where this simple way does not lead to the top: too few observations to tell rows from chance or columns from rows, no
 * differences at all, a variance at or near 0. Such layouts are for `fitCrossedEffects`.
 */
export function fitLayout(layout: Layout, sums: FigureSums): LayoutEffects | null {
  if (!canTell(layout, sums)) return null;
  const state = top(layout, sums);
  if (state === null) return null;
  const { ratios } = state;
  const isTrifle = (ratio: number, counts: Float64Array): boolean =>
    ratio * counts.reduce((most, count) => Math.max(most, count), 0) < trifle;
  if (isTrifle(ratios.row, layout.rowCount)) return null;
  if (layout.columns > 0 && isTrifle(ratios.column, layout.columnCount)) return null;
  return effectsOf(layout, sums, state);
}

function canTell({ rowCount, columnCount, columns, cells, ...layout }: Layout, sums: FigureSums) {
  const seen = positives(rowCount);
  const n = layout.observations;
  if (seen < 2 || n <= seen) return false;
  const spread = sums.squares / (n - 1);
  if (!(spread > 1e-18 * (sums.centre * sums.centre + spread))) return false;
  if (columns === 0) return true;
  const scoring = positives(columnCount);
  const oneToOne = cells.column.length === scoring && scoring === seen;
  return scoring > 1 && n > scoring && !oneToOne;
}

/** Where the restricted likelihood is highest. */
function top(layout: Layout, sums: FigureSums): LayoutState | null {
  const hasColumns = layout.columns > 0;
  let state = stateAt(layout, sums, startingRatios(layout, sums));
  if (state === null) return null;
  // Inverse of the curvature, learnt on the way.
  let [ofRow, shared, ofColumn] = [1 / state.curvature.row, 0, 1 / state.curvature.column];
  if (!hasColumns) ofColumn = 0;
  for (let step = 0; step < mostSteps; step++) {
    const { slope } = state;
    const slopeOfColumn = hasColumns ? slope.column : 0;
    let row = -(ofRow * slope.row + shared * slopeOfColumn);
    let column = -(shared * slope.row + ofColumn * slopeOfColumn);
    const length = Math.max(Math.abs(row), Math.abs(column));
    if (!Number.isFinite(length)) return null;
    const shortened = Math.min(1, steps.longest / length);
    row *= shortened;
    column *= shortened;
    const next: LayoutState | null = climbed(layout, sums, state, { row, column });
    if (next === null) return null;
    if (length < steps.smallest) return next;
    const moved = {
      row: Math.log(next.ratios.row / state.ratios.row),
      column: Math.log(next.ratios.column / state.ratios.column),
    };
    const turned = {
      row: next.slope.row - slope.row,
      column: hasColumns ? next.slope.column - slope.column : 0,
    };
    const along = moved.row * turned.row + moved.column * turned.column;
    if (along > 0) {
      const left = {
        row: ofRow * turned.row + shared * turned.column,
        column: shared * turned.row + ofColumn * turned.column,
      };
      const scale = (along + turned.row * left.row + turned.column * left.column) / along;
      ofRow += (scale * moved.row * moved.row - 2 * left.row * moved.row) / along;
      ofColumn += (scale * moved.column * moved.column - 2 * left.column * moved.column) / along;
      const across = left.row * moved.column + left.column * moved.row;
      shared += (scale * moved.row * moved.column - across) / along;
    }
    state = next;
  }
  return null;
}

/** The step, halved until the likelihood is no lower than before. */
function climbed(layout: Layout, sums: FigureSums, from: LayoutState, by: Ratios) {
  const slack = 1e-11 * Math.abs(from.criterion);
  for (let share = 1; share > 1e-3; share /= 2) {
    const next = stateAt(layout, sums, {
      row: from.ratios.row * Math.exp(share * by.row),
      column: from.ratios.column * Math.exp(share * by.column),
    });
    if (next !== null && next.criterion <= from.criterion + slack) return next;
  }
  return null;
}

/** By the mean squares within rows, within columns and in all, as if every row met every column equally often. */
function startingRatios({ classes, ...layout }: Layout, sums: FigureSums): Ratios {
  const n = layout.observations;
  const all = sums.squares / (n - 1);
  let between = 0;
  classes.size.forEach((size, m) => (between += at(sums.squaresOfClass, m) / size));
  const withinRows = (sums.squares - between) / (n - positives(layout.rowCount));
  let betweenColumns = 0;
  layout.columnCount.forEach((count, j) => {
    if (count > 0) betweenColumns += at(sums.column, j) ** 2 / count;
  });
  const withinColumns = (sums.squares - betweenColumns) / (n - positives(layout.columnCount));
  const atLeast = (variance: number): number => Math.max(variance, leastShare * all);
  const residual = atLeast(layout.columns > 0 ? withinRows + withinColumns - all : withinRows);
  return {
    row: atLeast(all - withinRows) / residual,
    column: atLeast(all - withinColumns) / residual,
  };
}

function effectsOf(layout: Layout, sums: FigureSums, state: LayoutState): LayoutEffects {
  const { rows, columns, rowCount, cells, classes } = layout;
  const { mean, column, columnOnMean, inverse, residual, ratios, meanPivot } = state;
  const row = new Float64Array(rows);
  const rowSd = new Float64Array(rows).fill(Math.sqrt(residual * ratios.row));
  for (let r = 0; r < rows; r++) {
    const own = indexAt(classes.of, r);
    if (own === none) continue;
    const pivot = at(state.pivot, own);
    let rest = at(sums.row, r) - mean * at(rowCount, r);
    let onMean = at(rowCount, r);
    let shared = 0;
    for (let c = indexAt(cells.start, r); c < indexAt(cells.start, r + 1); c++) {
      const n = at(cells.count, c);
      const first = indexAt(cells.column, c);
      rest -= n * at(column, first);
      onMean -= n * at(columnOnMean, first);
      let others = 0;
      for (let d = indexAt(cells.start, r); d < c; d++) {
        others += at(cells.count, d) * at(inverse, first * columns + indexAt(cells.column, d));
      }
      shared += n * (2 * others + n * at(inverse, first * columns + first));
    }
    row[r] = pivot * rest;
    const variance = pivot + pivot * pivot * (shared + (onMean * onMean) / meanPivot);
    rowSd[r] = Math.sqrt(residual * variance);
  }
  return {
    mean: sums.centre + mean,
    variances: {
      row: residual * ratios.row,
      column: columns > 0 ? residual * ratios.column : 0,
      residual,
    },
    row,
    rowSd,
    column,
    columnConditionalSd: column.map((_, j) => Math.sqrt(residual * at(inverse, j * columns + j))),
  };
}

function positives(counts: Float64Array): number {
  let count = 0;
  for (const one of counts) if (one > 0) count += 1;
  return count;
}
