import { at, indexAt } from "../metrics/columns";
import { choleskyFactor, solveFactored } from "./dense-cholesky";
import { MixedEquations, type Solution, type Variances } from "./mixed-equations";
import type { Cells } from "./observation-cells";

/** Variances at the maximum of the restricted likelihood, with the equations solved there. */
export type RemlFit = {
  readonly equations: MixedEquations;
  readonly solution: Solution;
  /** −2 log restricted likelihood, as lme4's REMLcrit when all weights are 1. */
  readonly criterion: number;
  readonly iterations: number;
};

const maxIterations = 200;
const relativeTolerance = 1e-10;

/**
 * Maximises the restricted likelihood of the two-way model by average information: Newton steps with the mean of observed
 * and expected information, which needs only solves (A. R. Gilmour, R. Thompson & B. R. Cullis, "Average information REML",
 * Biometrics 51 (1995)). A step that would not raise the likelihood is halved; where the information is singular a step of
 * the EM algorithm (Searle, Casella & McCulloch 1992, section 8.3) takes its place. A variance that runs to zero is set to
 * exactly 0 and stays there. `start` entries of 0 leave a factor out.
 */
export function maximiseRestrictedLikelihood(cells: Cells, start: Variances): RemlFit {
  const largestRow = cells.rowWeight.reduce((a, b) => Math.max(a, b), 0);
  const largestColumn = cells.columnWeight.reduce((a, b) => Math.max(a, b), 0);
  const spread = cells.totalSquares / cells.observations;
  const limits = { least: 1e-8 * spread, most: 100 * spread };
  let current = evaluate(cells, start);
  let iterations = 0;
  for (; iterations < maxIterations; iterations++) {
    const step = direction(current, limits);
    const next = climb(cells, current, step, limits);
    const before = current.equations.variances;
    current = withoutTrifles(cells, next, largestRow, largestColumn);
    if (relativeChange(before, current.equations.variances) < relativeTolerance) break;
  }
  const { equations, solution, criterion } = current;
  return { equations, solution, criterion, iterations };
}

type State = {
  readonly equations: MixedEquations;
  readonly solution: Solution;
  readonly criterion: number;
  readonly squares: { readonly row: number; readonly column: number; readonly residual: number };
};

function evaluate(cells: Cells, variances: Variances): State {
  const equations = new MixedEquations(cells, variances);
  const solution = equations.solve(cells.mean);
  const squares = {
    row: sumOfSquares(solution.row),
    column: sumOfSquares(solution.column),
    residual: cells.withinSquares + weightedSquares(cells, solution.residual, solution.residual),
  };
  const fit =
    squares.residual / variances.residual +
    (variances.row > 0 ? squares.row / variances.row : 0) +
    (variances.column > 0 ? squares.column / variances.column : 0);
  const criterion =
    equations.logDeterminants() + fit + (cells.observations - 1) * Math.log(2 * Math.PI);
  return { equations, solution, criterion, squares };
}

/** Residual variance no smaller, no variance larger: keeps the equations solvable to working precision. */
type Limits = { readonly least: number; readonly most: number };

type Step = {
  readonly newton: Variances | null;
  readonly em: Variances;
};

function direction(state: State, limits: Limits): Step {
  const { equations, solution, squares } = state;
  const { cells, variances } = equations;
  const { row: vr, column: vc, residual: ve } = variances;
  const rowTrace = vr > 0 ? sum(equations.rowConditional()) + meanPart(equations.rowOnMean) : 0;
  const columnTrace =
    vc > 0 ? sum(equations.columnConditional()) + meanPart(equations.columnOnMean) : 0;

  const rowShrink = vr > 0 ? cells.rows - (ve / vr) * rowTrace : 0;
  const columnShrink = vc > 0 ? cells.columns - (ve / vc) * columnTrace : 0;
  const freedom = cells.observations - 1 - rowShrink - columnShrink;
  const gradient = {
    row: vr > 0 ? (squares.row / vr - rowShrink) / (2 * vr) : 0,
    column: vc > 0 ? (squares.column / vc - columnShrink) / (2 * vc) : 0,
    residual: (squares.residual / ve - freedom) / (2 * ve),
  };
  const em = {
    row: emStep(vr, squares.row, ve * rowTrace, cells.rows),
    column: emStep(vc, squares.column, ve * columnTrace, cells.columns),
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
  const information = new Float64Array(order * order);
  const slope = new Float64Array(order);
  working.forEach((values, a) => {
    const projected = equations.solve(values).residual;
    working.forEach((others, b) => {
      const within = !held && a === 0 && b === 0 ? cells.withinSquares / (ve * ve) : 0;
      information[b * order + a] = (weightedSquares(cells, others, projected) + within) / (2 * ve);
    });
    slope[a] = gradient[active[a] ?? "residual"];
  });
  const factor = choleskyFactor(information, order);
  if (factor === null) return { newton: null, em };
  const solved = solveFactored(factor, order, slope);
  const part = (name: "row" | "column" | "residual") => {
    const position = active.indexOf(name);
    return position < 0 ? 0 : at(solved, position);
  };
  return {
    newton: { row: part("row"), column: part("column"), residual: part("residual") },
    em,
  };

  function meanPart(answer: Float64Array): number {
    return sumOfSquares(answer) / equations.meanPivot;
  }
}

/** Where all predictions are exactly 0 the likelihood only falls with the variance, and EM would creep: aim at 0 at once. */
function emStep(variance: number, squares: number, errors: number, levels: number): number {
  if (variance === 0) return 0;
  return squares === 0 ? -variance : (squares + errors) / levels - variance;
}

function climb(cells: Cells, from: State, step: Step, limits: Limits): State {
  const slack = 1e-11 * Math.abs(from.criterion);
  if (step.newton !== null) {
    for (let factor = 1; factor > 1e-3; factor /= 2) {
      const next = evaluate(cells, moved(from.equations.variances, step.newton, factor, limits));
      if (next.criterion <= from.criterion + slack) return next;
    }
  }
  const next = evaluate(cells, moved(from.equations.variances, step.em, 1, limits));
  return next.criterion <= from.criterion + slack ? next : from;
}

/** One step keeps at least a tenth of every variance, so that none turns negative. */
function moved(from: Variances, step: Variances, factor: number, limits: Limits): Variances {
  const part = (value: number, change: number) =>
    Math.min(limits.most, Math.max(value + factor * change, 0.1 * value));
  return {
    row: part(from.row, step.row),
    column: part(from.column, step.column),
    residual: Math.max(limits.least, part(from.residual, step.residual)),
  };
}

/**
 * A variance that hardly matters (reliability of the best-observed level below a hundredth) is set to 0 where the likelihood
 * is as high there: near the edge it is too flat for steps to arrive.
 */
function withoutTrifles(
  cells: Cells,
  state: State,
  largestRow: number,
  largestColumn: number,
): State {
  const { variances } = state.equations;
  const trifle = (variance: number, largest: number) =>
    variance > 0 && variance * largest < 1e-2 * variances.residual;
  let kept = state;
  const attempt = (candidate: Variances) => {
    const without = evaluate(cells, candidate);
    if (without.criterion <= kept.criterion + 1e-9) kept = without;
  };
  if (trifle(variances.row, largestRow)) attempt({ ...kept.equations.variances, row: 0 });
  if (trifle(variances.column, largestColumn)) attempt({ ...kept.equations.variances, column: 0 });
  return kept;
}

function relativeChange(before: Variances, after: Variances): number {
  const change = (a: number, b: number) => (a === b ? 0 : Math.abs(a - b) / Math.max(a, b));
  return Math.max(
    change(before.row, after.row),
    change(before.column, after.column),
    change(before.residual, after.residual),
  );
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function sumOfSquares(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value * value;
  return total;
}

function weightedSquares(cells: Cells, a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let c = 0; c < a.length; c++) total += at(cells.weight, c) * at(a, c) * at(b, c);
  return total;
}
