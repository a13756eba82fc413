import { at, indexAt } from "../metrics/columns";
import { choleskyFactor, emptyMatrix } from "./dense-cholesky";
import {
  factors,
  type Factor,
  type MixedEquations,
  type Solution,
  type Variances,
} from "./mixed-equations";
import type { Cells } from "./observation-cells";

/** Residual variance no smaller, no variance larger: keeps the equations solvable to working precision. */
export type Limits = { readonly least: number; readonly most: number };

/** A step on the variances: by Newton (`null` where the information is singular), and by the EM algorithm. */
export type Step = {
  readonly newton: Variances | null;
  readonly em: Variances;
};

/** Sums of squares of what was predicted, and of what is left. */
export type Squares = Variances;

/** Sums over the levels of the variance of the prediction's error, the mean's included, over the residual variance. */
export type Traces = Readonly<Record<Factor, number>>;

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
  const ve = variances.residual;
  const levels = levelsOf(cells);
  /** How many of a factor's levels the data speaks for, in all. */
  const spoken = (name: Factor): number =>
    variances[name] > 0 ? levels[name] - (ve / variances[name]) * traces[name] : 0;
  const freedom = cells.observations - 1 - factors.reduce((sum, name) => sum + spoken(name), 0);
  const gradient = (name: keyof Variances): number => {
    const variance = variances[name];
    const expected = name === "residual" ? freedom : spoken(name);
    return (squares[name] / variance - expected) / (2 * variance);
  };
  const emOf = (name: Factor): number =>
    emStep(variances[name], squares[name], ve * traces[name], levels[name]);
  const em = {
    row: emOf("row"),
    column: emOf("column"),
    group: emOf("group"),
    residual: squares.residual / freedom - ve,
  };

  // Scores that repeat exactly push the residual to its least value; the others are then found with it held there.
  const held = ve <= limits.least && gradient("residual") < 0;
  const active: (keyof Variances)[] = held ? [] : ["residual"];
  active.push(...factors.filter((name) => variances[name] > 0));
  const working = active.map((name) => workingValues(equations, solution, name));
  const order = active.length;
  const information = emptyMatrix(order);
  const slope = Float64Array.from(active, gradient);
  working.forEach((values, a) => {
    const projected = equations.solve(values).residual;
    working.forEach((others, b) => {
      const within = !held && a === 0 && b === 0 ? cells.withinSquares / (ve * ve) : 0;
      information.values[b * information.stride + a] =
        (weightedSquares(cells, others, projected) + within) / (2 * ve);
    });
  });
  const factor = choleskyFactor(information);
  if (factor === null) return { newton: null, em };
  const solved = factor.solve(slope);
  const part = (name: keyof Variances) => {
    const position = active.indexOf(name);
    return position < 0 ? 0 : at(solved, position);
  };
  return {
    newton: {
      row: part("row"),
      column: part("column"),
      group: part("group"),
      residual: part("residual"),
    },
    em,
  };
}

function levelsOf({ rows, firstGroup, columns }: Cells): Readonly<Record<Factor, number>> {
  return { row: rows, column: firstGroup, group: columns - firstGroup };
}

/** How the values would move with one variance: its predictions over it, cell by cell. */
function workingValues(
  equations: MixedEquations,
  solution: Solution,
  name: keyof Variances,
): Float64Array {
  const { cells, variances } = equations;
  const scale = 1 / variances[name];
  const values = new Float64Array(cells.mean.length);
  for (let i = 0; i < cells.rows; i++) {
    const ofRow =
      name === "group" ? equations.groupEffect(i, solution.column) : at(solution.row, i);
    for (let c = indexAt(cells.start, i); c < indexAt(cells.start, i + 1); c++) {
      const value =
        name === "residual"
          ? at(solution.residual, c)
          : name === "column"
            ? at(solution.column, indexAt(cells.column, c))
            : ofRow;
      values[c] = value * scale;
    }
  }
  return values;
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
    column: sumOfSquares(solution.column.subarray(0, cells.firstGroup)),
    group: sumOfSquares(solution.column.subarray(cells.firstGroup)),
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
