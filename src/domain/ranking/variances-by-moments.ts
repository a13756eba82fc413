import { at, indexAt } from "../metrics/columns";
import type { Variances } from "./mixed-equations";
import type { Cells } from "./observation-cells";

/** Shares of the whole spread. From 0 a likelihood climbs slowly, if at all; and no factor has many times the spread of all. */
const bounds = { least: 0.02, most: 10 };

/**
 * Variances such that the sums of squares between rows, between columns and within come out as they were seen: unbiased, in
 * two passes, and near enough to start a likelihood's climb from. Henderson's method I: C. R. Henderson, "Estimation of variance
 * and covariance components", Biometrics 9 (1953); S. R. Searle, G. Casella & C. E. McCulloch, Variance Components (1992),
 * section 5.3. Where the layout cannot tell, or an estimate is negative, a small share of the spread.
 *
 * @param hasColumns false: the columns have no effect, their variance is 0
 */
export function variancesByMoments(cells: Cells, hasColumns: boolean): Variances {
  const spread = cells.totalSquares / Math.max(1, cells.observations - 1);
  const all = cells.totalSquares;
  const n = cells.observations;
  const rows = withinLevels(cells, "row");
  const columns = withinLevels(cells, "column");
  const least = bounds.least * spread;
  const usable = (value: number): number =>
    value > least ? Math.min(value, bounds.most * spread) : least;
  if (!hasColumns) {
    const residual = rows.squares / (n - rows.levels);
    const row = (all - (n - 1) * residual) / rows.betweenCoefficient;
    return { row: usable(row), column: 0, group: 0, residual: usable(residual) };
  }
  // Expectations: within rows x·column + (n − levels)·residual, within columns y·row + …, in all both and (n − 1)·residual.
  const perRow = rows.betweenCoefficient / columns.otherCoefficient;
  const perColumn = columns.betweenCoefficient / rows.otherCoefficient;
  const residual =
    (all - perRow * columns.squares - perColumn * rows.squares) /
    (n - 1 - perRow * (n - columns.levels) - perColumn * (n - rows.levels));
  return {
    row: usable((columns.squares - (n - columns.levels) * residual) / columns.otherCoefficient),
    column: usable((rows.squares - (n - rows.levels) * residual) / rows.otherCoefficient),
    group: 0,
    residual: usable(residual),
  };
}

/** Of one factor: its levels, the squares within them, and how often the variances of either factor are in the expectations. */
type Within = {
  readonly levels: number;
  readonly squares: number;
  /** Of the factor's own variance in the squares of all. */
  readonly betweenCoefficient: number;
  /** Of the other factor's variance in the squares within this one's levels. */
  readonly otherCoefficient: number;
};

function withinLevels(cells: Cells, factor: "row" | "column"): Within {
  const total = factor === "row" ? cells.rowWeight : cells.columnWeight;
  const sum = new Float64Array(total.length);
  const squaredWeight = new Float64Array(total.length);
  for (let i = 0; i < cells.rows; i++) {
    for (let c = indexAt(cells.start, i); c < indexAt(cells.start, i + 1); c++) {
      const level = factor === "row" ? i : indexAt(cells.column, c);
      const weight = at(cells.weight, c);
      sum[level] = at(sum, level) + weight * at(cells.mean, c);
      squaredWeight[level] = at(squaredWeight, level) + weight * weight;
    }
  }
  let levels = 0;
  let between = 0;
  let own = 0;
  let other = 0;
  for (let level = 0; level < total.length; level++) {
    const weight = at(total, level);
    if (!(weight > 0)) continue;
    levels += 1;
    between += at(sum, level) ** 2 / weight;
    own += weight * weight;
    other += at(squaredWeight, level) / weight;
  }
  return {
    levels,
    squares: cells.totalSquares - between,
    betweenCoefficient: cells.totalWeight - own / cells.totalWeight,
    otherCoefficient: cells.totalWeight - other,
  };
}
