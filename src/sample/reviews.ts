import { monthOf, type Day } from "../foundation/day";
import { seededRandom, standardNormal, subSeed, type Random } from "../foundation/random";
import { callSd, meanScore } from "./abilities";
import { businessTypes, businessTypeWeights } from "./business-types";
import { clamp, itemAt, weightedPosition, wholeBetween } from "./draws";
import type { SampleEvaluators } from "./evaluators";
import { evaluatorBeside, pointsOneSided, sampleOneSided, type OneSided } from "./one-sided";
import type { SampleAgent, SamplePeople } from "./people";
import type { SamplePeriod } from "./period";
import { criteria, criterionPoints, lossWeights, type SampleProblems } from "./problems";
import { changeIn, type SampleChanges } from "./changes";

/** QA reviews, columnar, ordered by day. `points` holds `criteria.length` whole numbers a review. */
export type SampleReviews = {
  readonly count: number;
  readonly agent: Uint32Array;
  readonly evaluator: Uint16Array;
  readonly day: Float64Array;
  readonly businessType: Uint8Array;
  readonly durationSeconds: Uint16Array;
  readonly observationOnly: Uint8Array;
  readonly points: Uint8Array;
  readonly oneSided: OneSided | null;
};

/** Reviews an agent who was here all the time has over the whole period: 1 to 20. */
const mostReviews = 20;
/** At least so many of somebody with a problem of her own: fewer would not show it. */
const fewestWithProblem = 8;
const observationShare = 0.06;

/** score = mean + ability + severity + error, cut to 0–100 and rounded; the loss is spread over the criteria. */
export function sampleReviews(
  people: SamplePeople,
  abilities: Float64Array,
  evaluators: SampleEvaluators,
  problems: SampleProblems,
  changes: SampleChanges,
  period: SamplePeriod,
  seed: number,
): SampleReviews {
  const random = seededRandom(subSeed(seed, "reviews"));
  const normal = standardNormal(random);
  const drafts: { readonly agent: number; readonly day: Day }[] = [];
  people.agents.forEach((person, agent) => {
    const fewest = problems.individual.has(agent) ? fewestWithProblem : 1;
    for (const day of reviewDays(person, fewest, period, random)) drafts.push({ agent, day });
  });
  drafts.sort((a, b) => a.day - b.day || a.agent - b.agent);
  const count = drafts.length;
  const perAgent = new Uint32Array(people.agents.length);
  for (const { agent } of drafts) perAgent[agent] = itemAt(perAgent, agent) + 1;
  const oneSided = sampleOneSided(people, abilities, evaluators, problems, changes, perAgent, seed);
  let turn = 0;
  const reviews = {
    count,
    agent: new Uint32Array(count),
    evaluator: new Uint16Array(count),
    day: new Float64Array(count),
    businessType: new Uint8Array(count),
    durationSeconds: new Uint16Array(count),
    observationOnly: new Uint8Array(count),
    points: new Uint8Array(count * criteria.length),
    oneSided,
  };
  const weights = people.agents.map((_, agent) => lossWeights(agent, people, problems));
  drafts.forEach(({ agent, day }, i) => {
    const change = changeIn(changes, agent, monthOf(day));
    const drawn = evaluators.forTeam(itemAt(people.agents, agent).team, random);
    const isHers = oneSided?.agent === agent;
    const evaluator = isHers ? evaluatorBeside(oneSided, turn++, drawn, evaluators) : drawn;
    const marked = isHers && evaluator === oneSided.evaluator ? -pointsOneSided : 0;
    const type = weightedPosition(random, businessTypeWeights);
    const ability = itemAt(abilities, agent);
    const score =
      meanScore +
      ability +
      change +
      marked +
      itemAt(evaluators.severity, evaluator) +
      callSd * normal();
    const length = 230 * itemAt(businessTypes, type).length;
    reviews.agent[i] = agent;
    reviews.evaluator[i] = evaluator;
    reviews.day[i] = day;
    reviews.businessType[i] = type;
    reviews.durationSeconds[i] = Math.round(length * Math.exp(-0.02 * ability + 0.35 * normal()));
    reviews.observationOnly[i] = random() < observationShare ? 1 : 0;
    const loss = Math.round(clamp(100 - score, 0, 100));
    spreadLoss(loss, itemAt(weights, agent), normal, reviews.points, i * criteria.length);
  });
  return reviews;
}

/** Days on which an agent's calls were reviewed, within her time here; none when she came after the period. */
function reviewDays(
  person: SampleAgent,
  fewest: number,
  period: SamplePeriod,
  random: Random,
): Day[] {
  const first = Math.max(period.firstDay, person.hiredOn + 3);
  const last = Math.min(period.lastDay, person.leftOn ?? period.lastDay);
  if (last < first) return [];
  const whole = period.lastDay - period.firstDay + 1;
  const most = Math.max(1, Math.round((mostReviews * (last - first + 1)) / whole));
  return Array.from({ length: wholeBetween(random, Math.min(fewest, most), most) }, () =>
    wholeBetween(random, first, last),
  );
}

const shareSd = 0.45;

/** Writes the points left of each criterion so that exactly `loss` points are lost in total and none goes below zero. */
function spreadLoss(
  loss: number,
  weights: Float64Array,
  normal: () => number,
  points: Uint8Array,
  at: number,
): void {
  const shares = Float64Array.from(weights, (weight) => weight * Math.exp(shareSd * normal()));
  let total = 0;
  for (const share of shares) total += share;
  let left = loss;
  criteria.forEach((criterion, c) => {
    const most = criterionPoints[criterion];
    const lost = Math.min(most, Math.floor((loss * itemAt(shares, c)) / total));
    points[at + c] = most - lost;
    shares[c] = (loss * itemAt(shares, c)) / total - lost;
    left -= lost;
  });
  // The rest goes point by point where the rounding took most away.
  while (left > 0) {
    let next = -1;
    for (let c = 0; c < criteria.length; c++) {
      if (itemAt(points, at + c) === 0) continue;
      if (next < 0 || itemAt(shares, c) > itemAt(shares, next)) next = c;
    }
    if (next < 0) return;
    points[at + next] = itemAt(points, at + next) - 1;
    shares[next] = itemAt(shares, next) - 1;
    left--;
  }
}

/** The total of one review. */
export function reviewScore(reviews: SampleReviews, review: number): number {
  let total = 0;
  for (let c = 0; c < criteria.length; c++) {
    total += itemAt(reviews.points, review * criteria.length + c);
  }
  return total;
}
