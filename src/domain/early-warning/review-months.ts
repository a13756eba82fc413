import { addAt, at, indexAt } from "../metrics/columns";
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
  const raw = reviews.score.map((score, k) =>
    reviews.observationOnly[k] === 0 &&
    indexAt(reviews.agent, k) < agents &&
    !Number.isNaN(at(month, k))
      ? score
      : Number.NaN,
  );
  const span = monthSpan(month, (k) => !Number.isNaN(at(raw, k)));
  if (span === null) return null;
  const mean = meanOf(raw);
  const comparable = lessPeersMean(reviews.businessType, reviews.businessTypes.length, raw);
  const column = evaluatorLevels(reviews);
  const evaluators = reviews.evaluators.length + 1;
  const withinMonth = lessPeersMean(
    month.map((m) => (Number.isNaN(m) ? span.months : m - span.firstMonth)),
    span.months,
    comparable,
  );
  const effects = fitCrossedEffects(
    { row: reviews.agent, column, value: withinMonth, weight: null },
    agents,
    evaluators,
  );
  const fair = comparable.map(
    (value, k) => mean + value - at(effects.evaluator, indexAt(column, k)),
  );
  const cells = monthlyCells({ agent: reviews.agent, month, raw, fair }, agents, span);
  const mixVariance = (split: number): Float64Array =>
    evaluatorMixVariance(
      { agent: reviews.agent, evaluator: column, month, value: raw },
      effects.evaluatorConditionalSd,
      agents,
      span.firstMonth + split,
    );
  return {
    metric: "qaScore",
    source: "reviews",
    ...span,
    agents,
    ...cells,
    part: cells.n.map(() => 1),
    mixVariance,
  };
}

/**
 * How unsure an agent's change is because an evaluator's strictness is only estimated: the variance of Σ (share of the later
 * reviews − share of the earlier ones) × severity. Nothing where the same evaluators heard both in equal parts.
 */
function evaluatorMixVariance(
  reviews: {
    readonly agent: Uint32Array;
    readonly evaluator: Uint32Array;
    readonly month: Float64Array;
    readonly value: Float64Array;
  },
  severitySd: Float64Array,
  agents: number,
  firstLater: number,
): Float64Array {
  const earlier = new Float64Array(agents);
  const later = new Float64Array(agents);
  reviews.value.forEach((value, k) => {
    if (Number.isNaN(value)) return;
    addAt(at(reviews.month, k) < firstLater ? earlier : later, indexAt(reviews.agent, k), 1);
  });
  const shares = Array.from({ length: agents }, () => new Map<number, number>());
  reviews.value.forEach((value, k) => {
    if (Number.isNaN(value)) return;
    const agent = indexAt(reviews.agent, k);
    const own = shares[agent];
    if (own === undefined) return;
    const share =
      at(reviews.month, k) < firstLater ? -1 / at(earlier, agent) : 1 / at(later, agent);
    const evaluator = indexAt(reviews.evaluator, k);
    own.set(evaluator, (own.get(evaluator) ?? 0) + share);
  });
  return Float64Array.from(shares, (own) => {
    let variance = 0;
    for (const [evaluator, share] of own) variance += (share * at(severitySd, evaluator)) ** 2;
    return variance;
  });
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
