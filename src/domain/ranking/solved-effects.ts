import { addAt, at } from "../metrics/columns";
import { EvaluatorLevels } from "./evaluator-levels";
import type { Levels } from "./level-sums";
import type { MixedEquations } from "./mixed-equations";
import type { Cells } from "./observation-cells";
import { sharedDraws, type SharedDraws } from "./shared-draws";

/** `score = mean + team + agent + evaluator + error`, fitted. Arrays have one entry a level; levels never seen have effect 0. */
export type CrossedEffects = {
  readonly mean: number;
  readonly meanSd: number;
  readonly variances: {
    /** Between the agents of one team; of all agents where teams are not told apart. */
    readonly agent: number;
    /** Between teams; 0 where they do not differ beyond chance, are not known, or are too few or too small to tell. */
    readonly team: number;
    readonly evaluator: number;
    readonly residual: number;
  };
  /**
   * "estimated": by REML. "assumed": one observation an agent, so that chance and ability cannot be told apart; half of the
   * spread is then taken for chance. "none": no data, one agent, or no differences at all.
   */
  readonly basis: "estimated" | "assumed" | "none";
  /**
   * Best linear unbiased predictions: above (+) or below (−) the mean for the same evaluator, shrunken; where teams differ
   * towards the own team. Team and agent together.
   */
  readonly agent: Float64Array;
  /** Standard deviation of each prediction's error given the mean: lme4's condVar. */
  readonly agentConditionalSd: Float64Array;
  /** The same with the mean's own uncertainty. */
  readonly agentSd: Float64Array;
  readonly evaluator: Float64Array;
  readonly evaluatorConditionalSd: Float64Array;
  /** What is unknown of the evaluators, and how it goes with what is unknown of the agents; `null` without differences. */
  readonly evaluatorLevels: EvaluatorLevels | null;
  /** Share of the teams' variance that remains unknown, on average: near 1, a weak team and a strict evaluator look the same. */
  readonly teamsUnknown: number;
  /** −2 log restricted likelihood; NaN unless estimated. */
  readonly criterion: number;
  readonly iterations: number;
  /** One draw of all agents' effects from their joint posterior, into `out`. `normal` gives standard normal deviates. */
  readonly drawAgents: (normal: () => number, out: Float64Array) => void;
} & SharedDraws;

/** How an estimate came about. */
export type Origin = Pick<CrossedEffects, "basis" | "criterion" | "iterations">;

/** @param turned the agents are the columns of the equations. */
export function effectsOf(
  equations: MixedEquations,
  solution: Levels,
  turned: boolean,
  evaluators: number,
  origin: Origin,
): CrossedEffects {
  const { cells, variances } = equations;
  const ve = variances.residual;
  const ofAgents = levelsOf(equations, solution, turned ? "columns" : "rows");
  const ofEvaluators = levelsOf(equations, solution, turned ? "rows" : "columns");
  const shared = sharedDraws(equations, turned);
  const ones = new Float64Array(ofAgents.effect.length).fill(1);
  return {
    mean: cells.centre + solution.mean,
    meanSd: Math.sqrt(ve / equations.meanPivot),
    variances: {
      agent: turned ? variances.column : variances.row,
      team: variances.group,
      evaluator: turned ? variances.row : variances.column,
      residual: ve,
    },
    ...origin,
    agent: ofAgents.effect,
    agentConditionalSd: ofAgents.conditional.map((v) => Math.sqrt(v * ve)),
    agentSd: withMean(equations, ofAgents),
    evaluator: padded(ofEvaluators.effect, evaluators),
    evaluatorConditionalSd: padded(
      ofEvaluators.conditional.map((v) => Math.sqrt(v * ve)),
      evaluators,
    ),
    evaluatorLevels: new EvaluatorLevels(equations, turned),
    teamsUnknown: unknownShare(equations),
    ...shared,
    drawAgents: (normal, out) => {
      out.fill(0);
      shared.addShared(normal, 1, ones, out);
      for (let i = 0; i < out.length; i++) {
        addAt(out, i, at(ofAgents.effect, i) + at(shared.ownSd, i) * normal());
      }
    },
  };
}

/** The agents alone: predictions, and the standard deviations of their errors with the mean's own uncertainty. */
export function agentsOf(
  equations: MixedEquations,
  solution: Levels,
  turned: boolean,
): { readonly effect: Float64Array; readonly sd: Float64Array } {
  const found = levelsOf(equations, solution, turned ? "columns" : "rows");
  return { effect: found.effect, sd: withMean(equations, found) };
}

type LevelsFound = {
  readonly effect: Float64Array;
  /** Variance of the prediction's error given the mean, over the residual variance. */
  readonly conditional: Float64Array;
  /** What the effect gives way when the mean rises by one. */
  readonly onMean: Float64Array;
};

function levelsOf(
  equations: MixedEquations,
  solution: Levels,
  which: "rows" | "columns",
): LevelsFound {
  const { firstGroup, groupOf } = equations.cells;
  if (which === "columns") {
    return {
      effect: solution.column.slice(0, firstGroup),
      conditional: equations.columnConditional().slice(0, firstGroup),
      onMean: equations.columnOnMean,
    };
  }
  const effect = solution.row.slice();
  const onMean = equations.rowOnMean.slice();
  for (let i = 0; groupOf !== null && i < effect.length; i++) {
    addAt(effect, i, equations.groupEffect(i, solution.column));
    addAt(onMean, i, equations.groupEffect(i, equations.columnOnMean));
  }
  return { effect, conditional: equations.rowConditional(true), onMean };
}

function withMean(
  { meanPivot, variances }: MixedEquations,
  { conditional, onMean }: LevelsFound,
): Float64Array {
  const sd = new Float64Array(conditional.length);
  for (let i = 0; i < sd.length; i++) {
    const ofMean = at(onMean, i);
    sd[i] = Math.sqrt(variances.residual * (at(conditional, i) + (ofMean * ofMean) / meanPivot));
  }
  return sd;
}

function unknownShare(equations: MixedEquations): number {
  const { cells, variances } = equations;
  if (variances.group === 0) return 0;
  const conditional = equations.columnConditional();
  let sum = 0;
  let teams = 0;
  for (let j = cells.firstGroup; j < cells.columns; j++) {
    if (at(cells.columnWeight, j) === 0) continue;
    sum += at(conditional, j);
    teams += 1;
  }
  return ((sum / teams) * variances.residual) / variances.group;
}

export function withoutDifferences(
  cells: Cells,
  agents: number,
  evaluators: number,
): CrossedEffects {
  const variance = cells.totalSquares / Math.max(1, cells.observations - 1);
  const meanSd = cells.observations > 0 ? Math.sqrt(variance / cells.totalWeight) : Number.NaN;
  return {
    mean: cells.observations > 0 ? cells.centre : Number.NaN,
    meanSd,
    variances: { agent: 0, team: 0, evaluator: 0, residual: variance },
    basis: "none",
    agent: new Float64Array(agents),
    agentConditionalSd: new Float64Array(agents),
    agentSd: new Float64Array(agents).fill(meanSd),
    evaluator: new Float64Array(evaluators),
    evaluatorConditionalSd: new Float64Array(evaluators),
    evaluatorLevels: null,
    teamsUnknown: 0,
    criterion: Number.NaN,
    iterations: 0,
    ownSd: new Float64Array(agents),
    addShared: () => undefined,
    drawAgents: (_normal, out) => {
      out.fill(0);
    },
  };
}

/** The one-way layout has a single column whatever the number of evaluators. */
function padded(values: Float64Array, length: number): Float64Array {
  if (values.length === length) return values;
  return new Float64Array(length);
}
