import { at } from "../metrics/columns";
import { none } from "../records/agents";
import { choleskyFactor, emptyMatrix } from "./dense-cholesky";
import { addToGroups, product, sumsByColumn, sumsByRow, type Levels } from "./level-sums";
import { factors, type Factor, type MixedEquations, type Variances } from "./mixed-equations";
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
  solution: Levels,
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
  const working = active.map((name) => workingOf(equations, solution, name));
  const order = active.length;
  const information = emptyMatrix(order);
  const slope = Float64Array.from(active, gradient);
  working.forEach((own, a) => {
    const solved = equations.solve(own.sums);
    working.slice(a).forEach((other, k) => {
      const explained =
        other.sums.mean * solved.mean +
        product(other.sums.row, solved.row) +
        product(other.sums.column, solved.column);
      information.values[(a + k) * information.stride + a] =
        (weightedProduct(own, other, equations, squares) - explained) / (2 * ve);
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

/** Values that say how the observations would move with one variance: what was predicted with it, over it. */
type Working = {
  /** The predictions behind the values, level by level; `null` for the residuals, which are no level's. */
  readonly effects: Levels | null;
  /** What the values come to by level, weighted. */
  readonly sums: Levels;
};

/**
 * The residuals' sums by level are the predictions over λ, by the equations themselves; those of the predictions cost a pass over
 * the cells.
 */
function workingOf(
  { cells, variances }: MixedEquations,
  solution: Levels,
  name: keyof Variances,
): Working {
  const isOf = (factor: Factor): boolean =>
    (name === "residual" || name === factor) && variances[factor] > 0;
  const scale = {
    row: isOf("row") ? 1 / variances.row : 0,
    column: isOf("column") ? 1 / variances.column : 0,
    group: isOf("group") ? 1 / variances.group : 0,
  };
  const row = solution.row.map((effect) => effect * scale.row);
  const column = solution.column.map(
    (effect, j) => effect * (j < cells.firstGroup ? scale.column : scale.group),
  );
  const effects = { mean: 0, row, column };
  return name === "residual"
    ? { effects: null, sums: effects }
    : { effects, sums: sumsOfEffects(cells, effects, name) };
}

function sumsOfEffects(cells: Cells, effects: Levels, name: Factor): Levels {
  const { rowWeight, columnWeight, firstGroup } = cells;
  const row =
    name === "row"
      ? effects.row.map((effect, i) => effect * at(rowWeight, i))
      : sumsByRow(cells, effects.column);
  const column =
    name === "column"
      ? effects.column.map((effect, j) => effect * at(columnWeight, j))
      : sumsByColumn(
          cells,
          name === "row"
            ? effects.row
            : row.map((sum, i) => (sum === 0 ? 0 : sum / at(rowWeight, i))),
        );
  if (name === "column") {
    column.fill(0, firstGroup);
    addToGroups(cells, row, column);
  }
  return { mean: row.reduce((total, sum) => total + sum, 0), row, column };
}

/** Σ of weight × value × value of two sets of working values; `b` predictions unless both are the residuals. */
function weightedProduct(a: Working, b: Working, { variances }: MixedEquations, squares: Squares) {
  if (b.effects === null) return squares.residual / variances.residual ** 2;
  return product(a.sums.row, b.effects.row) + product(a.sums.column, b.effects.column);
}

/** Where all predictions are exactly 0 the likelihood only falls with the variance, and EM would creep: aim at 0 at once. */
function emStep(variance: number, squares: number, errors: number, levels: number): number {
  if (variance === 0) return 0;
  return squares === 0 ? -variance : (squares + errors) / levels - variance;
}

/** Sums of squares at a solution. */
export function squaresOf(cells: Cells, solution: Levels): Squares {
  return {
    row: product(solution.row, solution.row),
    column: sumOfSquares(solution.column.subarray(0, cells.firstGroup)),
    group: sumOfSquares(solution.column.subarray(cells.firstGroup)),
    residual: cells.withinSquares + squaresLeft(cells, solution),
  };
}

/** Σ of squares. */
export function sumOfSquares(values: Float64Array): number {
  return product(values, values);
}

/** What the effects leave of the cells' means: weighted sum of squares. */
function squaresLeft(cells: Cells, { mean: ofAll, row, column: ofColumn }: Levels): number {
  const { start, column, weight, mean, groupOf } = cells;
  let total = 0;
  let c = 0;
  for (let i = 0; i < cells.rows; i++) {
    const group = groupOf?.[i] ?? none;
    const level = ofAll + at(row, i) + (group === none ? 0 : at(ofColumn, group));
    const end = start[i + 1] ?? 0;
    for (; c < end; c++) {
      const rest = (mean[c] ?? 0) - level - (ofColumn[column[c] ?? 0] ?? 0);
      total += (weight[c] ?? 0) * rest * rest;
    }
  }
  return total;
}
