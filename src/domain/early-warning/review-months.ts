import { addAt, at, indexAt } from "../metrics/columns";
import { sumsOf } from "../crossed-layout/figure-sums";
import { fitLayout } from "../crossed-layout/fit-layout";
import { byRow, layoutOf, type Layout } from "../crossed-layout/layout";
import { fitCrossedEffects } from "../ranking/crossed-effects";
import { lessPeersMean } from "../ranking/mix-adjustment";
import { evaluatorLevels } from "../ranking/review-scores";
import type { Centre } from "../records/centre";
import { monthlyCells, monthSpan, type MonthlyFigures } from "./monthly-figures";
import { monthsOfDays } from "./dated-months";

/**
 * QA scores by agent and month, with what evaluators and kinds of business explain taken out: strictness as estimated by
 * `score = mean + agent + evaluator + error` on scores less their month's and business type's mean. `null` without dated
 * scored reviews in two months. Observation-only reviews never count.
 */
export function reviewMonths(centre: Centre): MonthlyFigures | null {
  const { reviews } = centre;
  if (reviews === null) return null;
  const agents = centre.agents.length;
  const month = monthsOfDays(reviews.day);
  const raw = new Float64Array(reviews.count).fill(Number.NaN);
  for (let k = 0; k < raw.length; k++) {
    const counts = reviews.observationOnly[k] === 0 && indexAt(reviews.agent, k) < agents;
    if (counts && !Number.isNaN(at(month, k))) raw[k] = at(reviews.score, k);
  }
  const span = monthSpan(month, (k) => !Number.isNaN(at(raw, k)));
  if (span === null) return null;
  const mean = meanOf(raw);
  const comparable = lessPeersMean(reviews.businessType, reviews.businessTypes.length, raw);
  const scored = {
    agent: reviews.agent,
    evaluator: evaluatorLevels(reviews),
    value: lessPeersMean(
      month.map((m) => (Number.isNaN(m) ? span.months : m - span.firstMonth)),
      span.months,
      comparable,
    ),
  };
  const strictness = strictnessOf(scored, agents, reviews.evaluators.length + 1);
  const fair = comparable.map(
    (value, k) => mean + value - at(strictness.evaluator, indexAt(scored.evaluator, k)),
  );
  const cells = monthlyCells({ agent: reviews.agent, month, raw, fair }, agents, span);
  return {
    metric: "qaScore",
    source: "reviews",
    ...span,
    agents,
    ...cells,
    part: new Float64Array(cells.n.length).fill(1),
    mixVariance: (split) =>
      evaluatorMixVariance(scored, strictness, month, span.firstMonth + split),
  };
}

type Scored = {
  readonly agent: Uint32Array;
  readonly evaluator: Uint32Array;
  /** NaN: does not count. */
  readonly value: Float64Array;
};

/** Points each evaluator gives above the others, with the deviation; and the counting reviews, agent by agent. */
type Strictness = Pick<Layout, "order" | "rowStart"> & {
  readonly evaluator: Float64Array;
  readonly sd: Float64Array;
};

function strictnessOf(
  { agent, evaluator, value }: Scored,
  agents: number,
  evaluators: number,
): Strictness {
  const counting = new Uint32Array(value.length);
  let count = 0;
  for (let k = 0; k < value.length; k++) {
    if (Number.isNaN(at(value, k))) continue;
    counting[count] = k;
    count += 1;
  }
  const rows = counting.subarray(0, count);
  const layout = layoutOf(rows, agent, evaluator, agents, evaluators);
  const fit =
    layout &&
    fitLayout(
      layout,
      sumsOf(
        layout,
        Float64Array.from(layout.order, (k) => at(value, k)),
      ),
    );
  const { order, rowStart } = layout ?? byRow(rows, agent, agents);
  if (fit) return { order, rowStart, evaluator: fit.column, sd: fit.columnConditionalSd };
  const observations = { row: agent, column: evaluator, value, weight: null };
  const effects = fitCrossedEffects(observations, agents, evaluators);
  return { order, rowStart, evaluator: effects.evaluator, sd: effects.evaluatorConditionalSd };
}

/**
 * How unsure an agent's change is because an evaluator's strictness is only estimated: the variance of Σ (share of the later
 * reviews − share of the earlier ones) × severity. Nothing where the same evaluators heard both in equal parts.
 */
function evaluatorMixVariance(
  { evaluator }: Scored,
  { order, rowStart, sd }: Strictness,
  month: Float64Array,
  firstLater: number,
): Float64Array {
  const variance = new Float64Array(rowStart.length - 1);
  // Reviews by each evaluator of the agent at hand, earlier and later; cleared again behind her.
  const earlier = new Float64Array(sd.length);
  const later = new Float64Array(sd.length);
  for (let agent = 0; agent < variance.length; agent++) {
    const from = indexAt(rowStart, agent);
    const to = indexAt(rowStart, agent + 1);
    let before = 0;
    for (let p = from; p < to; p++) {
      const k = indexAt(order, p);
      const isEarlier = at(month, k) < firstLater;
      addAt(isEarlier ? earlier : later, indexAt(evaluator, k), 1);
      if (isEarlier) before += 1;
    }
    let sum = 0;
    for (let p = from; p < to; p++) {
      const own = indexAt(evaluator, indexAt(order, p));
      const share =
        (before > 0 ? at(earlier, own) / before : 0) -
        (to - from > before ? at(later, own) / (to - from - before) : 0);
      sum += (share * at(sd, own)) ** 2;
      earlier[own] = 0;
      later[own] = 0;
    }
    variance[agent] = sum;
  }
  return variance;
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return sum / count;
}
