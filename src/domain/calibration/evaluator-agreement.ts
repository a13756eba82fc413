import { seededRandom, subSeed } from "../../foundation/random";
import { addAt, at, indexAt } from "../metrics/columns";
import { periodOf } from "../ranking/period";
import type { Estimate } from "../ranking/ranking";
import { countingValues } from "../ranking/review-scores";
import { none } from "../records/agents";
import type { Centre } from "../records/centre";
import type { Reviews } from "../records/reviews";
import type { Settings } from "../settings/settings";
import { alphaOf, unitSpreads, type UnitSpreads } from "./krippendorff-alpha";
import { pairDifferences, type PairDifference } from "./pair-differences";
import { pairableRatings } from "./pairable-ratings";

/** How far evaluators who scored the same call agree. */
export type EvaluatorAgreement = {
  /** Calls scored by at least two evaluators. */
  readonly calls: number;
  /** Those who scored one of them. */
  readonly evaluators: number;
  /**
   * Krippendorff's alpha of the total scores, with a 90 % interval: 1 = always the same score, 0 = as if the scores had been dealt
   * out at random. `null`: fewer than `fewestCalls` such calls, or they do not differ.
   */
  readonly alpha: Estimate | null;
  readonly verdict: AgreementVerdict;
  /** Who gives less than whom for the same calls, beyond chance; the largest difference first. */
  readonly differences: readonly EvaluatorDifference[];
};

export type EvaluatorDifference = Pick<PairDifference, "calls" | "difference"> & {
  readonly stricter: string;
  readonly milder: string;
};

/**
 * After Krippendorff, Content Analysis (2004), chapter 11: .800 and more is good, below .667 nothing should be concluded; said
 * only when the whole interval lies there. "unsure": between, or not known.
 */
export type AgreementVerdict = "good" | "poor" | "unsure";

/** Fewer calls tell more about the calls than about the evaluators. */
export const fewestCalls = 10;

const good = 0.8;
const poor = 0.667;
const resamples = 1000;

/**
 * Agreement of the evaluators on calls that two or more of them scored: reviews of one agent with the same recording number. A
 * review without a recording number may be of any call and is left out, as are observation-only reviews and those outside the
 * period. An evaluator's second score of a call replaces none: the first counts. `null` when no call was scored twice.
 *
 * Interval: 5th to 95th percentile of alpha over calls drawn anew with replacement, seeded (Zapf, Castell, Morawietz & Karch,
 * "Measuring inter-rater reliability for nominal data", BMC Medical Research Methodology 16 (2016)).
 */
export function evaluatorAgreement(
  centre: Centre,
  settings: Settings,
  seed: number,
): EvaluatorAgreement | null {
  const { reviews } = centre;
  if (reviews === null) return null;
  const period = periodOf(centre, settings.periodDays);
  const score = countingValues(reviews, reviews.score, centre.agents.length, period);
  const { unit, units, seen } = scoredCalls(reviews, score);
  const ratings = pairableRatings({ unit, units, value: score });
  const spreads = unitSpreads(ratings);
  const calls = spreads.count.length;
  if (calls === 0) return null;
  const alpha = calls < fewestCalls ? null : bootstrapped(spreads, seed);
  const nameOf = (evaluator: number): string => reviews.evaluators[evaluator] ?? "";
  return {
    calls,
    evaluators: evaluatorsOf(unit, units, seen),
    alpha,
    verdict: verdictOn(alpha),
    differences: pairDifferences({ unit, units, evaluator: seen, value: score }, fewestCalls).map(
      (pair) => ({ ...pair, stricter: nameOf(pair.stricter), milder: nameOf(pair.milder) }),
    ),
  };
}

type ScoredCalls = {
  /** The call of each review that counts; `none` for the others. */
  readonly unit: Uint32Array;
  readonly units: number;
  /** The evaluator of each review that counts. */
  readonly seen: Uint32Array;
};

function scoredCalls(reviews: Reviews, score: Float64Array): ScoredCalls {
  const { agent, evaluator, recording } = reviews;
  const unit = new Uint32Array(reviews.count).fill(none);
  const numbers = new Map<string, number>();
  const given = new Set<string>();
  for (let k = 0; k < reviews.count; k++) {
    const word = recording.words[indexAt(recording.codes, k)];
    const by = indexAt(evaluator, k);
    if (word === undefined || by === none || Number.isNaN(at(score, k))) continue;
    const call = `${indexAt(agent, k)} ${word}`;
    const judgement = `${by} ${call}`;
    if (given.has(judgement)) continue;
    given.add(judgement);
    const known = numbers.get(call) ?? numbers.size;
    numbers.set(call, known);
    unit[k] = known;
  }
  return { unit, units: numbers.size, seen: evaluator };
}

/** How many people scored a call that another scored too. */
function evaluatorsOf(unit: Uint32Array, units: number, evaluator: Uint32Array): number {
  const times = new Float64Array(units);
  unit.forEach((call) => {
    if (call < units) addAt(times, call, 1);
  });
  const people = new Set<number>();
  unit.forEach((call, k) => {
    if (call < units && at(times, call) > 1) people.add(indexAt(evaluator, k));
  });
  return people.size;
}

function bootstrapped(spreads: UnitSpreads, seed: number): Estimate | null {
  const value = alphaOf(spreads);
  if (Number.isNaN(value)) return null;
  const random = seededRandom(subSeed(seed, "evaluator-agreement"));
  const calls = spreads.count.length;
  const drawn = new Float64Array(resamples);
  const times = new Float64Array(calls);
  for (let k = 0; k < resamples; k++) {
    times.fill(0);
    for (let i = 0; i < calls; i++) addAt(times, Math.floor(random() * calls), 1);
    const alpha = alphaOf(spreads, times);
    // Calls that happen not to differ say nothing either way.
    drawn[k] = Number.isNaN(alpha) ? value : alpha;
  }
  drawn.sort();
  return {
    value,
    low: Math.min(value, at(drawn, Math.floor(0.05 * resamples))),
    high: Math.max(value, at(drawn, Math.ceil(0.95 * resamples) - 1)),
  };
}

function verdictOn(alpha: Estimate | null): AgreementVerdict {
  if (alpha === null) return "unsure";
  if (alpha.low >= good) return "good";
  return alpha.high < poor ? "poor" : "unsure";
}
