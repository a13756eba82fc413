import { addAt, at } from "../metrics/columns";
import { none } from "../records/agents";
import { product } from "./level-sums";
import type { Cells } from "./observation-cells";
import type { RemlFit } from "./restricted-likelihood";

export type GroupStep = {
  /** The variance between groups it leads to; 0 or less: the restricted likelihood falls from none on. */
  readonly variance: number;
  /** By how much it promises to lower −2 log restricted likelihood: the square of the score statistic. */
  readonly gain: number;
};

/**
 * One step of Fisher scoring from no variance between groups of rows: C. R. Rao, "Large sample tests of statistical hypotheses
 * concerning several parameters", Proc. Cambridge Phil. Soc. 44 (1948).
 *
 * @param cells with groups; rows of these have an effect in the fit
 * @param alike the fit without groups, the rows absorbed
 */
export function stepFromNone(cells: Cells, { equations, solution }: RemlFit): GroupStep {
  const { rowPivot, rowOnMean, meanPivot, columnFactor, variances } = equations;
  const { firstGroup: levels, groupOf, start, column, weight } = cells;
  const groups = cells.columns - levels;
  const members = new Float64Array(groups);
  const effect = new Float64Array(groups);
  const pivot = new Float64Array(groups);
  const onMean = new Float64Array(groups);
  const onLevels = new Float64Array(groups * levels);
  for (let i = 0; i < cells.rows; i++) {
    const own = groupOf?.[i] ?? none;
    if (own === none) continue;
    const group = own - levels;
    addAt(members, group, 1);
    addAt(effect, group, at(solution.row, i));
    addAt(pivot, group, at(rowPivot, i));
    addAt(onMean, group, at(rowOnMean, i));
    const end = start[i + 1] ?? 0;
    for (let c = start[i] ?? 0; c < end; c++) {
      addAt(onLevels, group * levels + (column[c] ?? 0), at(rowPivot, i) * (weight[c] ?? 0));
    }
  }
  // Both parts of the slope, and the information, times the squared variance of the rows and 2.
  let observed = 0;
  let expected = 0;
  let information = 0;
  for (let g = 0; g < groups; g++) {
    const ofLevels = onLevels.subarray(g * levels, (g + 1) * levels);
    const shared = columnFactor === null ? 0 : product(ofLevels, columnFactor.solve(ofLevels));
    const unknown = at(pivot, g) + shared + at(onMean, g) ** 2 / meanPivot;
    const known = at(members, g) * variances.row - variances.residual * unknown;
    observed += at(effect, g) ** 2;
    expected += known;
    information += known * known;
  }
  if (information === 0) return { variance: 0, gain: 0 };
  const slope = observed - expected;
  return {
    variance: (slope * variances.row ** 2) / information,
    gain: slope ** 2 / (2 * information),
  };
}
