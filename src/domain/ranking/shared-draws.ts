import { addAt, at } from "../metrics/columns";
import { none } from "../records/agents";
import type { MixedEquations } from "./mixed-equations";
import type { Cells } from "./observation-cells";

/** Draws that cost least when made together: each cell is read once for all of them. */
export const abreast = 4;

/** What is not known of the agents, to be drawn. */
export type SharedDraws = {
  /** Deviation of each agent's own part of what is not known: normal, independent between agents. */
  readonly ownSd: Float64Array;
  /**
   * Adds `draws` draws of the other part, which agents share (mean, evaluators, teams), to `out`, one after another with an entry an
   * agent, each agent's times her factor. Predictions, own parts and this together make draws of all agents' effects. `normal` gives
   * standard normal deviates.
   */
  readonly addShared: (
    normal: () => number,
    draws: number,
    factor: Float64Array,
    out: Float64Array,
  ) => void;
};

/**
 * Draws mean and columns jointly from the factor already there; the rows given those are independent.
 *
 * @param turned the agents are the columns of the equations
 */
export function sharedDraws(equations: MixedEquations, turned: boolean): SharedDraws {
  const { cells, rowPivot, columnFactor, columnOnMean, variances, meanPivot } = equations;
  const sd = Math.sqrt(variances.residual);
  const meanSd = sd / Math.sqrt(meanPivot);
  const column = new Float64Array(cells.columns);
  // What one unit of the mean, and of a cell's column, does to the row's level.
  let ofMean: Float64Array | null = null;
  let ofCell: Float64Array | null = null;
  const addShared: SharedDraws["addShared"] = (normal, draws, factor, out) => {
    const columns = new Float64Array(cells.columns * draws);
    const means = new Float64Array(draws);
    for (let d = 0; d < draws; d++) {
      const mean = meanSd * normal();
      means[d] = mean;
      if (columnFactor === null) continue;
      for (let j = 0; j < column.length; j++) column[j] = sd * normal();
      columnFactor.solveTransposed(column);
      for (let j = 0; j < column.length; j++) {
        columns[j * draws + d] = at(column, j) - mean * at(columnOnMean, j);
      }
    }
    if (turned) {
      for (let k = 0; k < columns.length; k++) {
        const agent = Math.floor(k / draws);
        addAt(out, (k % draws) * cells.columns + agent, at(factor, agent) * at(columns, k));
      }
      return;
    }
    ofMean ??= onMean(cells, rowPivot);
    if (columnFactor === null) {
      for (let d = 0; d < draws; d++) addOnMean(at(means, d), ofMean, factor, d * cells.rows, out);
      return;
    }
    ofCell ??= scaledWeights(cells, rowPivot);
    if (draws === abreast) addFour(cells, ofMean, ofCell, means, columns, factor, out);
    else {
      for (let d = 0; d < draws; d++) {
        addOnMean(at(means, d), ofMean, factor, d * cells.rows, out);
        addOne(cells, ofCell, columns, draws, d, factor, out);
      }
    }
    if (cells.groupOf !== null) addGroups(cells, ofMean, columns, draws, factor, out);
  };
  const ownSd = turned
    ? new Float64Array(cells.columns)
    : rowPivot.map((pivot) => sd * Math.sqrt(pivot));
  return { ownSd, addShared };
}

function onMean({ rowWeight }: Cells, rowPivot: Float64Array): Float64Array {
  return rowPivot.map((pivot, i) => -pivot * at(rowWeight, i));
}

function addOnMean(
  mean: number,
  ofMean: Float64Array,
  factor: Float64Array,
  first: number,
  out: Float64Array,
): void {
  for (let i = 0; i < ofMean.length; i++) {
    const own = (factor[i] ?? 0) * ((ofMean[i] ?? 0) * mean);
    out[first + i] = (out[first + i] ?? 0) + own;
  }
}

function scaledWeights({ rows, start, weight }: Cells, rowPivot: Float64Array): Float64Array {
  const scaled = new Float64Array(weight.length);
  let c = 0;
  for (let i = 0; i < rows; i++) {
    const end = start[i + 1] ?? 0;
    const pivot = rowPivot[i] ?? 0;
    for (; c < end; c++) scaled[c] = -pivot * (weight[c] ?? 0);
  }
  return scaled;
}

/** Adds Σ over each row's cells of `ofCell` × the value of the cell's column in one draw. */
function addOne(
  { rows, start, column }: Cells,
  ofCell: Float64Array,
  ofColumn: Float64Array,
  draws: number,
  draw: number,
  factor: Float64Array,
  out: Float64Array,
): void {
  let c = 0;
  for (let i = 0; i < rows; i++) {
    const end = start[i + 1] ?? 0;
    let sum = 0;
    for (; c < end; c++) {
      sum += (ofCell[c] ?? 0) * (ofColumn[(column[c] ?? 0) * draws + draw] ?? 0);
    }
    addAt(out, draw * rows + i, at(factor, i) * sum);
  }
}

/** The same for four draws at once, with what {@link addOnMean} adds. */
function addFour(
  { rows, start, column }: Cells,
  ofMean: Float64Array,
  ofCell: Float64Array,
  means: Float64Array,
  ofColumn: Float64Array,
  factor: Float64Array,
  out: Float64Array,
): void {
  const m0 = means[0] ?? 0;
  const m1 = means[1] ?? 0;
  const m2 = means[2] ?? 0;
  const m3 = means[3] ?? 0;
  let c = 0;
  for (let i = 0; i < rows; i++) {
    const end = start[i + 1] ?? 0;
    const own = ofMean[i] ?? 0;
    let s0 = own * m0;
    let s1 = own * m1;
    let s2 = own * m2;
    let s3 = own * m3;
    for (; c < end; c++) {
      const weight = ofCell[c] ?? 0;
      const k = (column[c] ?? 0) * 4;
      s0 += weight * (ofColumn[k] ?? 0);
      s1 += weight * (ofColumn[k + 1] ?? 0);
      s2 += weight * (ofColumn[k + 2] ?? 0);
      s3 += weight * (ofColumn[k + 3] ?? 0);
    }
    const scale = factor[i] ?? 0;
    out[i] = (out[i] ?? 0) + scale * s0;
    out[rows + i] = (out[rows + i] ?? 0) + scale * s1;
    out[2 * rows + i] = (out[2 * rows + i] ?? 0) + scale * s2;
    out[3 * rows + i] = (out[3 * rows + i] ?? 0) + scale * s3;
  }
}

/** A row's level moves with its group, and by what the row's own effect makes up for. */
function addGroups(
  { rows, groupOf }: Cells,
  ofMean: Float64Array,
  ofColumn: Float64Array,
  draws: number,
  factor: Float64Array,
  out: Float64Array,
): void {
  for (let i = 0; i < rows; i++) {
    const group = groupOf?.[i] ?? none;
    if (group === none) continue;
    const scale = at(factor, i) * (1 + at(ofMean, i));
    for (let d = 0; d < draws; d++) {
      addAt(out, d * rows + i, scale * at(ofColumn, group * draws + d));
    }
  }
}
