import { addAt, at, indexAt } from "../metrics/columns";
import { MixedEquations, type Solution, type Variances } from "./mixed-equations";
import {
  cellsOf,
  transposed,
  withoutColumns,
  withoutGroups,
  type Cells,
  type Observations,
} from "./observation-cells";
import { maximiseRestrictedLikelihood, type RemlFit } from "./restricted-likelihood";
import { variancesByMoments } from "./variances-by-moments";

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
  /** Share of the teams' variance that remains unknown, on average: near 1, a weak team and a strict evaluator look the same. */
  readonly teamsUnknown: number;
  /** −2 log restricted likelihood; NaN unless estimated. */
  readonly criterion: number;
  readonly iterations: number;
  /** One draw of all agents' effects from their joint posterior, into `out`. `normal` gives standard normal deviates. */
  readonly drawAgents: (normal: () => number, out: Float64Array) => void;
};

/** Share of the spread taken for chance when one observation an agent leaves it unknown. */
const assumedChanceShare = 0.5;

/**
 * Fits two crossed random effects by REML: how good each agent is and how strict each evaluator, from whoever scored whom.
 * Model: J. M. Linacre, Many-Facet Rasch Measurement (1989), for the idea; in the notation of lme4
 * `score ~ 1 + (1 | agent) + (1 | evaluator)`. The larger factor is absorbed, so the cost is cubic only in the smaller. With
 * `observations.groups` teams are a third factor, `+ (1 | team)`, where there are enough of them ({@link teamsCount}).
 *
 * Without evaluators (`column: null`), with one, or with evaluators who cannot be told from the agents they scored, it is
 * the one-way model. Observations that name no level below `agents`/`evaluators` or hold no number are passed over.
 */
export function fitCrossedEffects(
  observations: Observations,
  agents: number,
  evaluators: number,
): CrossedEffects {
  const columns = observations.column === null ? 1 : Math.max(1, evaluators);
  const all = cellsOf(observations, agents, columns);
  const crossed = crossable(all);
  const cells = !crossed ? withoutColumns(all) : teamsCount(all) ? all : withoutGroups(all);
  const seen = positives(cells.rowWeight);
  const hasTeams = cells.groupOf !== null && cells.observations > seen;
  const spread = cells.totalSquares / Math.max(1, cells.observations - 1);
  const scale = cells.centre * cells.centre + spread;
  if (seen < 2 || !(spread > 1e-18 * scale)) return withoutDifferences(cells, agents, evaluators);

  if (cells.observations === seen) {
    const evaluated = crossed
      ? maximiseRestrictedLikelihood(withoutGroups(cells), {
          row: 0,
          column: spread / 4,
          group: 0,
          residual: spread,
        }).equations.variances
      : { row: 0, column: 0, group: 0, residual: spread };
    const chance = evaluated.residual * assumedChanceShare;
    return effects(
      cells,
      { ...evaluated, row: evaluated.residual - chance, residual: chance },
      evaluators,
      { basis: "assumed", criterion: Number.NaN, iterations: 0 },
    );
  }

  // Rows are the larger factor: it is absorbed.
  const plain = withoutGroups(cells);
  const turned = plain.columns > plain.rows;
  const ordered = turned ? transposed(plain) : plain;
  const alike = maximiseRestrictedLikelihood(ordered, variancesByMoments(ordered, crossed));
  const fit = hasTeams ? withTeams(cells, alike) : alike;
  return effectsOf(fit.equations, fit.solution, turned, evaluators, {
    basis: "estimated",
    criterion: fit.criterion,
    iterations: fit.iterations,
  });
}

/**
 * −2 log likelihood by which teams must be better than none: chance gives as much one time in twenty where teams are alike
 * (S. G. Self & K.-Y. Liang, JASA 82 (1987), for a variance at the edge: half of a χ² with one degree of freedom).
 */
const beyondChance = 2.706;

/** With teams, where they differ beyond chance: else nobody is moved for her colleagues' scores. */
function withTeams(cells: Cells, alike: RemlFit): RemlFit {
  const { variances } = alike.equations;
  if (variances.row === 0) return alike;
  const start = { ...variances, row: 0.9 * variances.row, group: 0.1 * variances.row };
  const different = maximiseRestrictedLikelihood(cells, start);
  return different.criterion < alike.criterion - beyondChance ? different : alike;
}

/**
 * The predictions for variances that are given, not estimated: for a centre where the estimate says "no difference at all",
 * which from little data means "not known".
 */
export function crossedEffectsWith(
  observations: Observations,
  agents: number,
  evaluators: number,
  variances: CrossedEffects["variances"],
): CrossedEffects {
  const columns = observations.column === null ? 1 : Math.max(1, evaluators);
  return effects(
    cellsOf(observations, agents, columns),
    {
      row: variances.agent,
      column: variances.evaluator,
      group: variances.team,
      residual: variances.residual,
    },
    evaluators,
    { basis: "assumed", criterion: Number.NaN, iterations: 0 },
  );
}

/** Two evaluators at least, and neither one review each nor one agent to one evaluator: else severity is not separable. */
function crossable(cells: Cells): boolean {
  const evaluators = positives(cells.columnWeight);
  const oneToOne = cells.column.length === evaluators && evaluators === positives(cells.rowWeight);
  return evaluators > 1 && cells.observations > evaluators && !oneToOne;
}

/** Fewer teams do not show how teams differ, and smaller ones are individuals. */
const leastTeams = 5;
const leastTeamMembers = 3;

/** Enough teams with enough agents who have scores, and more agents than evaluators and teams together. */
function teamsCount({ groupOf, rowWeight, columns, firstGroup }: Cells): boolean {
  if (groupOf === null) return false;
  const members = new Uint32Array(columns);
  groupOf.forEach((team, agent) => {
    if (team < columns && at(rowWeight, agent) > 0) members[team] = indexAt(members, team) + 1;
  });
  const teams = members.subarray(firstGroup).filter((count) => count >= leastTeamMembers);
  return teams.length >= leastTeams && positives(rowWeight) > columns;
}

type Origin = Pick<CrossedEffects, "basis" | "criterion" | "iterations">;

function effects(
  cells: Cells,
  variances: Variances,
  evaluators: number,
  origin: Origin,
): CrossedEffects {
  const turned = variances.group === 0 && cells.columns > cells.rows && variances.column > 0;
  const equations = turned
    ? new MixedEquations(transposed(cells), {
        ...variances,
        row: variances.column,
        column: variances.row,
      })
    : new MixedEquations(variances.group > 0 ? cells : withoutGroups(cells), variances);
  return effectsOf(equations, equations.solve(equations.cells.mean), turned, evaluators, origin);
}

/** @param turned the agents are the columns of the equations. */
function effectsOf(
  equations: MixedEquations,
  solution: Solution,
  turned: boolean,
  evaluators: number,
  origin: Origin,
): CrossedEffects {
  const { cells, variances } = equations;
  const ve = variances.residual;
  const ofColumns = equations.columnConditional();
  const rows = {
    effect: solution.row.map((own, i) => own + equations.groupEffect(i, solution.column)),
    conditional: equations.rowConditional(true),
    onMean: equations.rowOnMean.map((own, i) => {
      return own + equations.groupEffect(i, equations.columnOnMean);
    }),
  };
  const columns = {
    effect: solution.column.slice(0, cells.firstGroup),
    conditional: ofColumns.slice(0, cells.firstGroup),
    onMean: equations.columnOnMean,
  };
  const ofAgents = turned ? columns : rows;
  const ofEvaluators = turned ? rows : columns;
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
    agentSd: ofAgents.conditional.map((v, i) =>
      Math.sqrt(ve * (v + at(ofAgents.onMean, i) ** 2 / equations.meanPivot)),
    ),
    evaluator: padded(ofEvaluators.effect, evaluators),
    evaluatorConditionalSd: padded(
      ofEvaluators.conditional.map((v) => Math.sqrt(v * ve)),
      evaluators,
    ),
    teamsUnknown: unknownShare(cells, ofColumns, variances),
    drawAgents: drawer(equations, solution, turned),
  };
}

/** @param conditional of the columns, over the residual variance */
function unknownShare(cells: Cells, conditional: Float64Array, variances: Variances): number {
  let sum = 0;
  let teams = 0;
  for (let j = cells.firstGroup; j < cells.columns; j++) {
    if (at(cells.columnWeight, j) === 0) continue;
    sum += at(conditional, j);
    teams += 1;
  }
  return variances.group > 0 ? ((sum / teams) * variances.residual) / variances.group : 0;
}

/** Draws mean and columns jointly from the factor already there, then the rows, which given those are independent. */
function drawer(
  equations: MixedEquations,
  solution: { readonly row: Float64Array; readonly column: Float64Array },
  agentsAreColumns: boolean,
): CrossedEffects["drawAgents"] {
  const { cells, columnFactor } = equations;
  const sd = Math.sqrt(equations.variances.residual);
  const meanSd = sd / Math.sqrt(equations.meanPivot);
  const column = new Float64Array(cells.columns);
  const rowSd = equations.rowPivot.map((pivot) => sd * Math.sqrt(pivot));
  return (normal, out) => {
    const mean = meanSd * normal();
    if (columnFactor !== null) {
      for (let j = 0; j < column.length; j++) column[j] = sd * normal();
      columnFactor.solveTransposed(column);
      for (let j = 0; j < column.length; j++) {
        addAt(column, j, -mean * at(equations.columnOnMean, j));
      }
    }
    if (agentsAreColumns) {
      for (let j = 0; j < column.length; j++) out[j] = at(solution.column, j) + at(column, j);
      return;
    }
    for (let i = 0; i < cells.rows; i++) {
      const shift =
        at(cells.rowWeight, i) * mean + (columnFactor === null ? 0 : equations.rowSum(i, column));
      const own = at(solution.row, i) - shift * at(equations.rowPivot, i) + at(rowSd, i) * normal();
      out[i] = own + equations.groupEffect(i, solution.column) + equations.groupEffect(i, column);
    }
  };
}

function withoutDifferences(cells: Cells, agents: number, evaluators: number): CrossedEffects {
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
    teamsUnknown: 0,
    criterion: Number.NaN,
    iterations: 0,
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

function positives(values: Float64Array): number {
  let count = 0;
  for (const value of values) if (value > 0) count += 1;
  return count;
}
