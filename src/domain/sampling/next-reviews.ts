import type { Day } from "../../foundation/day";
import type { Steps } from "../../foundation/steps";
import { at, indexAt } from "../metrics/columns";
import type { WeightedMetric } from "../ranking/composite";
import type { Judged } from "../ranking/rank-agents";
import type { Ranking } from "../ranking/ranking";
import { none, type AgentIndex } from "../records/agents";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import { setApart } from "../tiers/set-apart";
import { EvaluatorChooser, type EvaluatorChoice } from "./evaluator-chooser";
import { expectedRight } from "./expected-right";
import { planReviews } from "./plan-reviews";
import { learntFrom } from "./review-learning";
import type { Knowledge } from "./review-worth";

/** Whom to review next so that the bottom group becomes sure with the fewest reviews. */
export type NextReviews = {
  /** Best first: the first 20 are the best 20. At most 100. */
  readonly reviews: readonly NextReview[];
  /** Today and after so many reviews of the list. */
  readonly forecasts: readonly Forecast[];
  /** Places of the bottom group. */
  readonly places: number;
  /** Active agents without any figure, whom no list can place until somebody reviews them. */
  readonly withoutFigures: number;
};

export type NextReview = {
  readonly agent: AgentIndex;
  /** Which of her reviews it would be: one more than she has. */
  readonly number: number;
  readonly evaluator: EvaluatorChoice | null;
};

export type Forecast = {
  readonly reviews: number;
  /** Expected number of people in the group who truly belong there. */
  readonly right: number;
};

/** Reviews of one agent in one plan; more would tell of the weeks they are done in. */
const mostOfOne = 10;
const budgets = [0, 20, 50, 100] as const;

/**
 * The next reviews, each where it promises most, and by whom. What a review can tell of an agent's score is its share of the
 * score's weight, and of that what {@link learntFrom} says of its evaluator; the rest of what is unknown stays. All who are
 * ranked compete for the places of the bottom group; only those whom the ranking sorts into tiers, or who lack the reviews for it,
 * are reviewed. The forecast is for the evaluators named, and for the group as the ranking will name it: by the lowest scores.
 * `null` where scores of reviews do not tell agents apart, or there is no bottom group. A step for each forecast.
 */
export function* nextReviews(
  centre: Centre,
  ranking: Ranking,
  judged: Judged,
  settings: Settings,
  today: Day,
): Steps<NextReviews | null> {
  const metric = judged.weighted.find(({ fair }) => fair.evidence.source === "reviews");
  const effects = metric?.fair.effects;
  if (metric === undefined || effects === undefined || effects === null) return null;
  const { fair } = metric;
  const { composite } = judged;
  const size = ranking.bottomSize;
  if (size < 1 || fair.spread === 0) return null;

  const choose = new EvaluatorChooser(centre, judged);
  const apart = setApart(centre, ranking, settings, today);
  const perScore = Float64Array.from(
    composite.agents,
    (agent) => (composite.scale * shareOf(metric, judged, agent)) / fair.spread,
  );
  const learntBy = (k: number, evaluators: readonly number[]): Float64Array =>
    learntFrom(effects, indexAt(composite.agents, k), evaluators).map(
      (variance) => at(perScore, k) ** 2 * variance,
    );
  const known = Array.from(composite.agents, (agent, k): Knowledge => {
    const reason = apart.reason(agent, at(fair.evidence.n, agent), true);
    const isReviewed = reason === null || (reason !== "lead" && reason.kind === "few-reviews");
    let learnt: Float64Array | null = null;
    return {
      mean: at(composite.value, k),
      variance: at(composite.sd, k) ** 2,
      learnt: (reviews) => at((learnt ??= learntBy(k, choose.likely(agent, mostOfOne))), reviews),
      most: isReviewed ? mostOfOne : 0,
    };
  });
  yield;
  const order = planReviews(known, size, budgets[budgets.length - 1] ?? 0);

  const evaluatorsOf = new Map<number, number[]>();
  const learnt = new Float64Array(known.length);
  const reviews: NextReview[] = [];
  const forecasts: Forecast[] = [];
  const forecast = function* (): Steps<void> {
    if (!budgets.some((budget) => budget === reviews.length)) return;
    yield;
    forecasts.push({ reviews: reviews.length, right: expectedRight(known, learnt, size) });
  };
  yield* forecast();
  for (const k of order) {
    const agent = indexAt(composite.agents, k);
    const chosen = choose.next(agent);
    const evaluators = [...(evaluatorsOf.get(k) ?? []), chosen?.position ?? none];
    evaluatorsOf.set(k, evaluators);
    learnt[k] = learntBy(k, evaluators)[evaluators.length] ?? 0;
    reviews.push({
      agent,
      number: at(fair.evidence.n, agent) + evaluators.length,
      evaluator: chosen?.choice ?? null,
    });
    yield* forecast();
  }
  return {
    reviews,
    forecasts,
    places: size,
    withoutFigures: ranking.agents.filter(({ agent, rank }) => {
      const reason = apart.reason(agent, 0, rank !== null);
      return reason !== null && reason !== "lead" && reason.kind === "no-figures";
    }).length,
  };
}

/** The metric's share of an agent's score; without a figure yet what it has among what is missing. */
function shareOf(metric: WeightedMetric, { weighted }: Judged, agent: AgentIndex): number {
  const has = (one: WeightedMetric): boolean => at(one.fair.evidence.n, agent) > 0;
  if (!has(metric)) return metric.weight;
  return metric.weight / weighted.reduce((sum, one) => sum + (has(one) ? one.weight : 0), 0);
}
