import type { Day } from "../../foundation/day";
import { at } from "../metrics/columns";
import type { Judged } from "../ranking/rank-agents";
import type { Ranking } from "../ranking/ranking";
import type { AgentIndex } from "../records/agents";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import { setApart } from "../tiers/set-apart";
import { EvaluatorChooser, type EvaluatorChoice } from "./evaluator-chooser";
import { planReviews } from "./plan-reviews";
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
 * score's weight: of the variance `share² · zSd²` it lowers the part of one observation with `share² · σ² / spread²`. All who are
 * ranked compete for the places of the bottom group; only those whom the ranking sorts into tiers, or who lack the reviews for it,
 * are reviewed. `null` where scores of reviews do not tell agents apart, or there is no bottom group.
 */
export function nextReviews(
  centre: Centre,
  ranking: Ranking,
  judged: Judged,
  settings: Settings,
  today: Day,
): NextReviews | null {
  const metric = judged.weighted.find(({ fair }) => fair.evidence.source === "reviews");
  const effects = metric?.fair.effects;
  if (metric === undefined || effects === undefined || effects === null) return null;
  const { fair, weight } = metric;
  const { composite } = judged;
  const size = ranking.bottomSize;
  if (size < 1 || fair.spread === 0) return null;

  const perReview = effects.variances.residual / fair.spread ** 2;
  const apart = setApart(centre, ranking, settings, today);
  const agents: AgentIndex[] = [];
  const known: Knowledge[] = [];
  composite.agents.forEach((agent, k) => {
    const has = at(fair.evidence.n, agent) > 0;
    const others = judged.weighted.reduce(
      (sum, one) => sum + (one !== metric && at(one.fair.evidence.n, agent) > 0 ? one.weight : 0),
      0,
    );
    // Without a review yet the metric's share stands among what is missing.
    const share = composite.scale * (has ? weight / (weight + others) : weight);
    const reason = apart(agent, at(fair.evidence.n, agent), true);
    const isReviewed = reason === null || (reason !== "lead" && reason.kind === "few-reviews");
    agents.push(agent);
    known.push({
      mean: at(composite.value, k),
      variance: at(composite.sd, k) ** 2,
      reducible: share ** 2 * (has ? at(fair.zSd, agent) ** 2 : 1),
      perReview: share ** 2 * perReview,
      most: isReviewed ? mostOfOne : 0,
    });
  });
  const plan = planReviews(known, size, budgets[budgets.length - 1] ?? 0);
  const choose = new EvaluatorChooser(centre, judged);
  const more = new Map<AgentIndex, number>();
  const reviews = Array.from(plan.order, (position): NextReview => {
    const agent = agents[position] ?? 0;
    const planned = (more.get(agent) ?? 0) + 1;
    more.set(agent, planned);
    return { agent, number: at(fair.evidence.n, agent) + planned, evaluator: choose.next(agent) };
  });
  return {
    reviews,
    forecasts: budgets
      .filter((budget) => budget <= reviews.length)
      .map((budget) => ({ reviews: budget, right: at(plan.precision, budget) * size })),
    places: size,
    withoutFigures: ranking.agents.filter(({ agent, rank }) => {
      const reason = apart(agent, 0, rank !== null);
      return reason !== null && reason !== "lead" && reason.kind === "no-figures";
    }).length,
  };
}
