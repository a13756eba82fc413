import { at, indexAt } from "../metrics/columns";
import { choleskyFactor, emptyMatrix } from "./dense-cholesky";
import type { MixedEquations, Solution, Variances } from "./mixed-equations";
import type { Cells } from "./observation-cells";

/** Residual variance no smaller, no variance larger: keeps the equations solvable to working precision. */
export type Limits = { readonly least: number; readonly most: number };

/** A step on the variances: by Newton (`null` where the information is singular), and by the EM algorithm. */
export type Step = {
  readonly newton: Variances | null;
  readonly em: Variances;
};

/** Sums of squares of what was predicted, and of what is left. */
export type Squares = { readonly row: number; readonly column: number; readonly residual: number };

/** Sums over the levels of the variance of the prediction's error, the mean's included, over the residual variance. */
export type Traces = { readonly row: number; readonly column: number };

/**
 * Where the restricted likelihood rises from here, by average information (Gilmour, Thompson & Cullis 1995) and by EM (Searle,
 * Casella & McCulloch 1992, section 8.3).
 */
export function stepUphill(
  equations: MixedEquations,
  solution: Solution,
  squares: Squares,
  traces: Traces,
  limits: Limits,
): Step {
  const { cells, variances } = equations;
  const { row: vr, column: vc, residual: ve } = variances;
  const rowShrink = vr > 0 ? cells.rows - (ve / vr) * traces.row : 0;
  const columnShrink = vc > 0 ? cells.columns - (ve / vc) * traces.column : 0;
  const freedom = cells.observations - 1 - rowShrink - columnShrink;
  const gradient = {
    row: vr > 0 ? (squares.row / vr - rowShrink) / (2 * vr) : 0,
    column: vc > 0 ? (squares.column / vc - columnShrink) / (2 * vc) : 0,
    residual: (squares.residual / ve - freedom) / (2 * ve),
  };
  const em = {
    row: emStep(vr, squares.row, ve * traces.row, cells.rows),
    column: emStep(vc, squares.column, ve * traces.column, cells.columns),
    residual: squares.residual / freedom - ve,
  };

  // Scores that repeat exactly push the residual to its least value; the others are then found with it held there.
  const held = ve <= limits.least && gradient.residual < 0;
  const active: ("row" | "column" | "residual")[] = held ? [] : ["residual"];
  if (vr > 0) active.push("row");
  if (vc > 0) active.push("column");
  const working = active.map((name) => {
    const values = new Float64Array(cells.mean.length);
    for (let i = 0; i < cells.rows; i++) {
      for (let c = indexAt(cells.start, i); c < indexAt(cells.start, i + 1); c++) {
        if (name === "row") values[c] = at(solution.row, i) / vr;
        else if (name === "column") values[c] = at(solution.column, indexAt(cells.column, c)) / vc;
        else values[c] = at(solution.residual, c) / ve;
      }
    }
    return values;
  });
  const order = active.length;
  const information = emptyMatrix(order);
  const slope = new Float64Array(order);
  working.forEach((values, a) => {
    const projected = equations.solve(values).residual;
    working.forEach((others, b) => {
      const within = !held && a === 0 && b === 0 ? cells.withinSquares / (ve * ve) : 0;
      information.values[b * information.stride + a] =
        (weightedSquares(cells, others, projected) + within) / (2 * ve);
    });
    slope[a] = gradient[active[a] ?? "residual"];
  });
  const factor = choleskyFactor(information);
  if (factor === null) return { newton: null, em };
  const solved = factor.solve(slope);
  const part = (name: "row" | "column" | "residual") => {
    const position = active.indexOf(name);
    return position < 0 ? 0 : at(solved, position);
  };
  return {
    newton: { row: part("row"), column: part("column"), residual: part("residual") },
    em,
  };
}

/** Where all predictions are exactly 0 the likelihood only falls with the variance, and EM would creep: aim at 0 at once. */
function emStep(variance: number, squares: number, errors: number, levels: number): number {
  if (variance === 0) return 0;
  return squares === 0 ? -variance : (squares + errors) / levels - variance;
}

/** Sums of squares at a solution. */
export function squaresOf(cells: Cells, solution: Solution): Squares {
  return {
    row: sumOfSquares(solution.row),
    column: sumOfSquares(solution.column),
    residual: cells.withinSquares + weightedSquares(cells, solution.residual, solution.residual),
  };
}

/** Σ of squares. */
export function sumOfSquares(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value * value;
  return total;
}

function weightedSquares(cells: Cells, a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let c = 0; c < a.length; c++) total += at(cells.weight, c) * at(a, c) * at(b, c);
  return total;
}
