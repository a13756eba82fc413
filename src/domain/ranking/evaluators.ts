import { addAt, at, indexAt } from "../metrics/columns";
import type { MetricId } from "../metrics/metric";
import type { Centre } from "../records/centre";
import type { Reviews } from "../records/reviews";
import type { FairMetric } from "./fair-metric";
import { z90 } from "./intervals";
import { countLinkedGroups } from "./linked-groups";
import type { Period } from "./period";
import type { EvaluatorSeverity, RankingNote } from "./ranking";

/**
 * How strict or lenient each named evaluator is, in points, shrunken and with a 90 % interval; in the order of
 * `Reviews.evaluators`, those without a counting review left out. Empty when the headline is not the reviews' QA score.
 */
export function evaluatorSeverities(
  centre: Centre,
  headline: FairMetric | null,
): readonly EvaluatorSeverity[] {
  const found = reviewsBehind(centre, headline);
  if (found === null) return [];
  const { reviews, fair, counted } = found;
  const { effects } = fair;
  if (effects === null) return [];
  return reviews.evaluators.flatMap((evaluator, e) => {
    const n = at(counted, e);
    if (n === 0) return [];
    const value = at(effects.evaluator, e);
    const reach = z90 * at(effects.evaluatorConditionalSd, e);
    return [{ evaluator, n, shift: { value, low: value - reach, high: value + reach } }];
  });
}

/** What a reader must know before trusting the order. */
export function rankingNotes(
  centre: Centre,
  period: Period,
  headline: FairMetric | null,
  withoutDifferences: readonly MetricId[],
): readonly RankingNote[] {
  const notes: RankingNote[] = [];
  const found = reviewsBehind(centre, headline);
  if (found === null) {
    notes.push({ kind: "no-qa-reviews" });
  } else {
    const { reviews, counted } = found;
    const named = counted.reduce((count, n) => count + (n > 0 ? 1 : 0), 0);
    if (named <= 1) notes.push({ kind: "single-evaluator" });
    if (named > 1) {
      const groups = countLinkedGroups(
        reviews.agent.map((agent, k) => (Number.isNaN(at(found.value, k)) ? 0xffffffff : agent)),
        reviews.evaluator,
        centre.agents.length,
        reviews.evaluators.length,
      );
      if (groups > 1) notes.push({ kind: "evaluators-not-linked", groups });
    }
    notes.push(...teamNotes(found.fair));
  }
  for (const metric of withoutDifferences) {
    notes.push({ kind: "metric-without-differences", metric });
  }
  const observed = centre.reviews?.observationOnly.reduce((sum, flag) => sum + flag, 0) ?? 0;
  if (observed > 0) notes.push({ kind: "observation-only-excluded", reviews: observed });
  if (period.rowsOutside > 0) notes.push({ kind: "outside-period", rows: period.rowsOutside });
  return notes;
}

/** From this share on, more of how a team stands is unknown than known. */
const mostlyUnknown = 0.5;

function teamNotes({ effects }: FairMetric): readonly RankingNote[] {
  if (effects === null || effects.variances.team === 0) return [];
  const { team, agent } = effects.variances;
  const notes: RankingNote[] = [{ kind: "teams-differ", share: team / (team + agent) }];
  const unknown = effects.teamsUnknown;
  if (unknown > mostlyUnknown) notes.push({ kind: "teams-or-evaluators", unknown });
  return notes;
}

function reviewsBehind(
  centre: Centre,
  headline: FairMetric | null,
): {
  readonly reviews: Reviews;
  readonly fair: FairMetric;
  readonly value: Float64Array;
  readonly counted: Float64Array;
} | null {
  const { reviews } = centre;
  if (reviews === null || headline?.evidence.source !== "reviews") return null;
  const { model } = headline.evidence;
  if (model.kind !== "scores") return null;
  const counted = new Float64Array(reviews.evaluators.length);
  const { value } = model.observations;
  for (let k = 0; k < value.length; k++) {
    if (!Number.isNaN(value[k]) && indexAt(reviews.evaluator, k) < counted.length) {
      addAt(counted, indexAt(reviews.evaluator, k), 1);
    }
  }
  return { reviews, fair: headline, value: Float64Array.from(value), counted };
}
