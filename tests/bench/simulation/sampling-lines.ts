import { expectedRight } from "../../../src/domain/sampling/expected-right";
import { planReviews } from "../../../src/domain/sampling/plan-reviews";
import type { Knowledge } from "../../../src/domain/sampling/review-worth";
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
  /** Expected precision after a plan in one go: as forecast, as the fit to what came says of itself, and as it came. */
  readonly forecast: number;
  readonly claimedOneGo: number;
  readonly cameOneGo: number;
  /** The same before any of these reviews. */
  readonly claimedBefore: number;
  readonly wasBefore: number;
};

export function samplingLine(scenario: Scenario): SamplingLine {
  const before = crossed(scenario, scenario.reviews);
  const truth = scenario.truly(-bottom);
  const precision = ({ mean }: Posterior): number => hits(mean, -bottom, truth);
  const start = precision(before);
  const gain = (reviews: readonly Review[]): number =>
    precision(crossed(scenario, reviews)) - start;
  const usual = (agent: number): number => scenario.usualEvaluator(agent);
  const oneGo = planned(scenario, before, extra, usual, nobodyYet(scenario));
  const came = crossed(scenario, [...scenario.reviews, ...done(scenario, oneGo)]);
  return {
    equal: gain([...scenario.reviews, ...everyOther(scenario)]),
    planned: gain(inBatches(scenario, before, usual)),
    plannedAnyEvaluator: gain(inBatches(scenario, before, () => scenario.anyEvaluator())),
    forecast: oneGo.expected,
    claimedOneGo: claimed(came),
    cameOneGo: precision(came),
    claimedBefore: claimed(before),
    wasBefore: start,
  };
}

/** What a fit says of its own bottom group. */
function claimed({ mean, sd }: Posterior): number {
  const known = Array.from(mean, (value, i) => ({ mean: value, variance: (sd[i] ?? 0) ** 2 }));
  return expectedRight(known, new Float64Array(known.length), bottom) / bottom;
}

/** Reviews that each agent got beyond the first data. */
function nobodyYet({ ability }: Scenario): Uint32Array {
  return new Uint32Array(ability.length);
}

type Planned = {
  readonly tasks: readonly { readonly agent: number; readonly evaluator: number }[];
  /** Precision expected once all are done. */
  readonly expected: number;
};

/** Who would do each agent's next reviews is drawn first, so that the plan knows it. */
function planned(
  scenario: Scenario,
  posterior: Posterior,
  budget: number,
  by: (agent: number) => number,
  got: Uint32Array,
): Planned {
  const evaluators = Array.from(scenario.ability, (_, agent) =>
    Array.from({ length: cap - (got[agent] ?? 0) }, () => by(agent)),
  );
  const known = evaluators.map((hers, agent): Knowledge => {
    let learnt: Float64Array | null = null;
    return {
      mean: posterior.mean[agent] ?? Number.NaN,
      variance: (posterior.sd[agent] ?? Number.NaN) ** 2,
      learnt: (reviews) => (learnt ??= posterior.learntFrom(agent, hers))[reviews] ?? Number.NaN,
      most: hers.length,
    };
  });
  const times = new Uint32Array(known.length);
  const tasks = Array.from(planReviews(known, bottom, budget), (agent) => {
    const evaluator = evaluators[agent]?.[times[agent] ?? 0] ?? 0;
    times[agent] = (times[agent] ?? 0) + 1;
    return { agent, evaluator };
  });
  const learnt = Float64Array.from(known, (person, agent) => person.learnt(times[agent] ?? 0));
  return { tasks, expected: expectedRight(known, learnt, bottom) / bottom };
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
    const plan = planned(scenario, posterior, extra / batches, by, got);
    for (const { agent } of plan.tasks) got[agent] = (got[agent] ?? 0) + 1;
    reviews = [...reviews, ...done(scenario, plan)];
    if (batch < batches - 1) posterior = crossed(scenario, reviews);
  }
  return reviews;
}

function done(scenario: Scenario, { tasks }: Planned): Review[] {
  return tasks.map(({ agent, evaluator }) => scenario.review(agent, evaluator));
}

/** One each for every second agent. */
function everyOther(scenario: Scenario): Review[] {
  return Array.from({ length: extra }, (_, k) => {
    const agent = (2 * k) % scenario.ability.length;
    return scenario.review(agent, scenario.usualEvaluator(agent));
  });
}
