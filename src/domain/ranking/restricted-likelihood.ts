import type { Steps } from "../../foundation/steps";
import { approximateVariances } from "./approximate-variances";
import {
  squaresOf,
  stepUphill,
  sumOfSquares,
  type Limits,
  type Squares,
  type Step,
  type Traces,
} from "./average-information";
import { levelSums, type Levels } from "./level-sums";
import { factors, MixedEquations, type Factor, type Variances } from "./mixed-equations";
import type { Cells } from "./observation-cells";

/** Variances at the maximum of the restricted likelihood, with the equations solved there. */
export type RemlFit = {
  readonly equations: MixedEquations;
  readonly solution: Levels;
  /** −2 log restricted likelihood, as lme4's REMLcrit when all weights are 1. */
  readonly criterion: number;
  readonly iterations: number;
};

const maxIterations = 200;
/** A step that would change no variance by more than this share of it is not taken. */
const smallestStep = { fewColumns: 1e-6, manyColumns: 5e-6 };
/** From so many columns on, exact steps are dear: they begin close to the top, and end as soon as will do. */
const manyColumns = 200;

/**
 * Maximises the restricted likelihood of the two-way model by average information: Newton steps with the mean of observed
 * and expected information, which needs only solves (A. R. Gilmour, R. Thompson & B. R. Cullis, "Average information REML",
 * Biometrics 51 (1995)). A step that would not raise the likelihood is halved; where the information is singular a step of
 * the EM algorithm (Searle, Casella & McCulloch 1992, section 8.3) takes its place. A variance that runs to zero is set to
 * exactly 0 and stays there. `start` entries of 0 leave a factor out.
 */
export function* maximiseRestrictedLikelihood(cells: Cells, start: Variances): Steps<RemlFit> {
  const largest = largestLevels(cells);
  const spread = cells.totalSquares / cells.observations;
  const limits = { least: 1e-8 * spread, most: 100 * spread };
  const isLarge = cells.columns > manyColumns && start.group === 0;
  const from = isLarge ? approximateVariances(cells, start, limits) : start;
  const smallest = isLarge ? smallestStep.manyColumns : smallestStep.fewColumns;
  let current = evaluate(cells, from);
  let iterations = 0;
  for (; iterations < maxIterations; iterations++) {
    yield;
    const { equations, solution, squares } = current;
    const step = stepUphill(equations, solution, squares, exactTraces(equations), limits);
    const here = equations.variances;
    const there = moved(here, step.newton ?? step.em, 1, limits);
    if (relativeChange(here, there) < smallest) break;
    const next = climb(cells, current, step, limits);
    current = withoutTrifles(cells, next, largest);
    if (relativeChange(here, current.equations.variances) === 0) break;
  }
  const { equations, solution, criterion } = current;
  return { equations, solution, criterion, iterations };
}

type State = {
  readonly equations: MixedEquations;
  readonly solution: Levels;
  readonly criterion: number;
  readonly squares: Squares;
};

function evaluate(cells: Cells, variances: Variances): State {
  const equations = new MixedEquations(cells, variances);
  const solution = equations.solve(levelSums(cells));
  const squares = squaresOf(cells, solution);
  const fit = factors.reduce(
    (sum, name) => sum + (variances[name] > 0 ? squares[name] / variances[name] : 0),
    squares.residual / variances.residual,
  );
  const criterion =
    equations.logDeterminants() + fit + (cells.observations - 1) * Math.log(2 * Math.PI);
  return { equations, solution, criterion, squares };
}

function exactTraces(equations: MixedEquations): Traces {
  const { cells, variances, meanPivot, rowOnMean, columnOnMean } = equations;
  const trace = (conditional: Float64Array, onMean: Float64Array): number =>
    conditional.reduce((sum, value) => sum + value, sumOfSquares(onMean) / meanPivot);
  const ofColumns = equations.columnConditional();
  const split = cells.firstGroup;
  return {
    row: variances.row > 0 ? trace(equations.rowConditional(), rowOnMean) : 0,
    column: trace(ofColumns.subarray(0, split), columnOnMean.subarray(0, split)),
    group: trace(ofColumns.subarray(split), columnOnMean.subarray(split)),
  };
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
    group: part(from.group, step.group),
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
  largest: Readonly<Record<Factor, number>>,
): State {
  const { variances } = state.equations;
  let kept = state;
  for (const name of factors) {
    const variance = variances[name];
    if (variance === 0 || variance * largest[name] >= 1e-2 * variances.residual) continue;
    const without = evaluate(cells, { ...kept.equations.variances, [name]: 0 });
    if (without.criterion <= kept.criterion + 1e-9) kept = without;
  }
  return kept;
}

/** Most observations that one level of each factor has. */
function largestLevels({
  rowWeight,
  columnWeight,
  firstGroup,
}: Cells): Readonly<Record<Factor, number>> {
  const largest = (weights: Float64Array): number => weights.reduce((a, b) => Math.max(a, b), 0);
  return {
    row: largest(rowWeight),
    column: largest(columnWeight.subarray(0, firstGroup)),
    group: largest(columnWeight.subarray(firstGroup)),
  };
}

function relativeChange(before: Variances, after: Variances): number {
  const change = (a: number, b: number) => (a === b ? 0 : Math.abs(a - b) / Math.max(a, b));
  return Math.max(
    change(before.row, after.row),
    change(before.column, after.column),
    change(before.group, after.group),
    change(before.residual, after.residual),
  );
}
