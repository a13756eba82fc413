import { planReviews } from "../../../src/domain/sampling/plan-reviews";
import { crossed, type Posterior } from "./posterior";
import { bottom, hits } from "./ranking-lines";
import type { Review, Scenario } from "./scenario";

const extra = 500;
const cap = 10;

/** Gain in precision of the bottom group by 500 more reviews, by how they were chosen; what the plan itself forecast. */
export type SamplingLine = {
  readonly equal: number;
  readonly planned: number;
  readonly plannedAnyEvaluator: number;
  /** Expected precision after a plan in one go, as forecast, and as it came. */
  readonly forecast: number;
  readonly cameOneGo: number;
};

export function samplingLine(scenario: Scenario): SamplingLine {
  const before = crossed(scenario, scenario.reviews);
  const truth = scenario.truly(-bottom);
  const start = hits(before.mean, -bottom, truth);
  const after = (reviews: readonly Review[]): number =>
    hits(crossed(scenario, reviews).mean, -bottom, truth);
  const usual = (agent: number): number => scenario.usualEvaluator(agent);
  const oneGo = planned(before, extra, nobodyYet(scenario));
  return {
    equal: after([...scenario.reviews, ...everyOther(scenario)]) - start,
    planned: after(inBatches(scenario, before, usual)) - start,
    plannedAnyEvaluator: after(inBatches(scenario, before, () => scenario.anyEvaluator())) - start,
    forecast: oneGo.precision.at(-1) ?? Number.NaN,
    cameOneGo: after([...scenario.reviews, ...done(scenario, oneGo.order, usual)]),
  };
}

/** Reviews that each agent got beyond the first data. */
function nobodyYet({ ability }: Scenario): Uint32Array {
  return new Uint32Array(ability.length);
}

function planned(posterior: Posterior, budget: number, got: Uint32Array) {
  const { mean, sd, perReview } = posterior;
  const known = Array.from(mean, (value, i) => {
    const variance = (sd[i] ?? 0) ** 2;
    return { mean: value, variance, reducible: variance, perReview, most: cap - (got[i] ?? 0) };
  });
  return planReviews(known, bottom, budget);
}

/** Five batches of a fifth, fitted again after each. */
function inBatches(
  scenario: Scenario,
  before: Posterior,
  by: (agent: number) => number,
): readonly Review[] {
  const batches = 5;
  let reviews = scenario.reviews;
  const got = nobodyYet(scenario);
  let posterior = before;
  for (let batch = 0; batch < batches; batch++) {
    const { order } = planned(posterior, extra / batches, got);
    for (const agent of order) got[agent] = (got[agent] ?? 0) + 1;
    reviews = [...reviews, ...done(scenario, order, by)];
    if (batch < batches - 1) posterior = crossed(scenario, reviews);
  }
  return reviews;
}

function done(scenario: Scenario, order: Uint32Array, by: (agent: number) => number): Review[] {
  return Array.from(order, (agent) => scenario.review(agent, by(agent)));
}

/** One each for every second agent. */
function everyOther(scenario: Scenario): Review[] {
  return Array.from({ length: extra }, (_, k) => {
    const agent = (2 * k) % scenario.ability.length;
    return scenario.review(agent, scenario.usualEvaluator(agent));
  });
}
