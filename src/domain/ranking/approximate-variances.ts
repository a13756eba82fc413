import { seededRandom } from "../../foundation/random";
import { addAt, at, indexAt } from "../metrics/columns";
import type { AbsorbedColumns } from "./absorbed-columns";
import { squaresOf, stepUphill, sumOfSquares, type Limits } from "./average-information";
import { levelSums } from "./level-sums";
import { MixedEquations, type Variances } from "./mixed-equations";
import type { Cells } from "./observation-cells";

/** Vectors of ±1 that the traces are estimated from. Eight bring the variances within about a part in 2,000. */
const probes = 8;
const mostSteps = 12;
const closeEnough = 1e-3;
const probeTolerance = 1e-4;

/**
 * Variances close to those of the highest restricted likelihood, for a layout with many columns, where every exact step costs the
 * inverse of a large matrix: the same steps with systems solved by iteration and traces estimated (M. F. Hutchinson, "A stochastic
 * estimator of the trace of the influence matrix", 1989). Without groups of rows. A start for exact steps, never a result. Always the same for the same
 * cells: the probes come from a fixed seed.
 */
export function approximateVariances(cells: Cells, start: Variances, limits: Limits): Variances {
  const random = seededRandom(1);
  const signs = (levels: number): Float64Array =>
    Float64Array.from({ length: levels * probes }, () => (random() < 0.5 ? -1 : 1));
  const ofColumns = signs(cells.columns);
  const ofRows = signs(cells.rows);
  let columns: Traced | null = null;
  let rows: Traced | null = null;
  const sums = levelSums(cells);
  let variances = start;
  for (let step = 0; step < mostSteps; step++) {
    const equations = new MixedEquations(cells, variances, "by-iteration");
    const { absorbedColumns } = equations;
    if (absorbedColumns === null || variances.row === 0) return variances;
    const solution = equations.solve(sums);
    columns = columnTrace(equations, absorbedColumns, ofColumns, columns);
    rows = rowTrace(equations, absorbedColumns, ofRows, rows);
    const traces = { row: rows.trace, column: columns.trace, group: 0 };
    const squares = squaresOf(cells, solution);
    const { newton } = stepUphill(equations, solution, squares, traces, limits);
    if (newton === null) return variances;
    const next = stepped(variances, newton);
    const change = largestChange(variances, next);
    variances = next;
    if (change < closeEnough) break;
  }
  return variances;
}

/** A trace, and the solutions behind it, from which the next step's begin. */
type Traced = { readonly trace: number; readonly solved: Float64Array };

/** At least a third of each variance stays, at most three times as much comes: far from the top a step may be wild. */
function stepped(from: Variances, step: Variances): Variances {
  const part = (value: number, change: number): number =>
    Math.min(3 * value, Math.max(value / 3, value + change));
  return {
    row: part(from.row, step.row),
    column: part(from.column, step.column),
    group: from.group,
    residual: part(from.residual, step.residual),
  };
}

function largestChange(from: Variances, to: Variances): number {
  return Math.max(
    Math.abs(to.row / from.row - 1),
    Math.abs(to.column / from.column - 1),
    Math.abs(to.residual / from.residual - 1),
  );
}

/**
 * The trace of the inverse. What the diagonal alone would give is known exactly; it is taken out of the estimate and put back
 * (a control variate), which leaves little to chance.
 */
function columnTrace(
  equations: MixedEquations,
  matrix: AbsorbedColumns,
  signs: Float64Array,
  before: Traced | null,
): Traced {
  const { diagonal } = matrix;
  const solved = matrix.solve(signs, probes, probeTolerance, before?.solved);
  const scaled = signs.map((sign, k) => sign / at(diagonal, Math.floor(k / probes)));
  const image = new Float64Array(signs.length);
  matrix.multiply(scaled, image, probes);
  let sum = 0;
  for (let k = 0; k < signs.length; k++) {
    sum += at(signs, k) * at(solved, k) + at(scaled, k) * at(image, k);
  }
  const known = diagonal.reduce((total, value) => total + 1 / value, 0);
  const ofMean = sumOfSquares(equations.columnOnMean) / equations.meanPivot;
  return { trace: sum / probes - known + ofMean, solved };
}

/** The same for the rows, through what they share with the columns. */
function rowTrace(
  equations: MixedEquations,
  matrix: AbsorbedColumns,
  signs: Float64Array,
  before: Traced | null,
): Traced {
  const { cells, rowPivot } = equations;
  const shared = new Float64Array(cells.columns * probes);
  let own = 0;
  let expected = 0;
  for (let i = 0; i < cells.rows; i++) {
    const pivot = at(rowPivot, i);
    own += pivot;
    for (let c = indexAt(cells.start, i); c < indexAt(cells.start, i + 1); c++) {
      const column = indexAt(cells.column, c);
      const weight = pivot * at(cells.weight, c);
      expected += (weight * weight) / at(matrix.diagonal, column);
      for (let k = 0; k < probes; k++) {
        addAt(shared, column * probes + k, weight * at(signs, i * probes + k));
      }
    }
  }
  const solved = matrix.solve(shared, probes, probeTolerance, before?.solved);
  let sum = 0;
  for (let k = 0; k < shared.length; k++) {
    const value = at(shared, k);
    const scale = at(matrix.diagonal, Math.floor(k / probes));
    sum += value * (at(solved, k) - value / scale);
  }
  const ofMean = sumOfSquares(equations.rowOnMean) / equations.meanPivot;
  return { trace: own + expected + sum / probes + ofMean, solved };
}
