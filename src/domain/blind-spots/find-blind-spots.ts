import type { Diagnosis, TopicResult } from "../diagnosis/diagnosis";
import { scoredEvidence } from "../diagnosis/topic-figures";
import { at, indexAt } from "../metrics/columns";
import { findingsAmong } from "../metrics/false-discovery";
import { normalCdf } from "../metrics/normal";
import { judge, type FairMetric } from "../ranking/fair-metric";
import { z90 } from "../ranking/intervals";
import { periodOf, type Period } from "../ranking/period";
import type { Centre } from "../records/centre";
import type { AssessedDimension } from "../records/assessments";
import type { SelfAssessments } from "../records/practice";
import type { Settings } from "../settings/settings";
import type { BlindSpots, MatchedCriterion, SelfView } from "./blind-spots";
import { matchCriteria } from "./match-criteria";

/** Of the views named, at most this share may be chance. */
export const falseViewShare = 0.05;

/** Less of a gap is not worth a talk, in peer standard deviations. */
const leastGap = 1;

/**
 * Self-assessment against QA. Both are put on the peers' scale and drawn towards the peers: QA by the number of reviews and the
 * evaluators' strictness, one's own marks by how much they vary from one occasion to the next (with one occasion each, half of
 * their spread is taken for chance). The gap is self minus QA; its deviation adds both sides' uncertainty. For someone who
 * sees herself just as QA does, the two sides' truths are the same, and then the gap varies by B + C − 2BC ≤ (1 − B) + (1 − C),
 * where B and C are the reliabilities: the chance stated is never too small. The false discovery rate over all people and
 * criteria is held to {@link falseViewShare}.
 *
 * `null` without self-assessments or without criteria in the diagnosis. Observation-only reviews do not count there.
 */
export function findBlindSpots(
  centre: Centre,
  diagnosis: Diagnosis,
  settings: Settings,
): BlindSpots | null {
  const { selfAssessments } = centre;
  if (selfAssessments === null || selfAssessments.dimensions.length === 0) return null;
  const period = periodOf(centre, settings.periodDays);
  const judged = judgedCriteria(diagnosis);
  if (judged.length === 0) return null;
  const asked = selfAssessments.dimensions;
  const matches = matchCriteria(
    judged.map(({ name }) => name),
    asked.map(({ name }) => name),
  );
  const compared = judged.flatMap((qa, k) => {
    const dimension = asked[matches[k] ?? -1];
    const self = dimension && selfFigures(centre, selfAssessments, dimension, period);
    return dimension && self ? [comparison(qa, self, dimension)] : [];
  });
  const views = viewsOf(compared);
  const withSelf = new Set(compared.flatMap(({ people }) => people.map(({ agent }) => agent)));
  const enough = new Set(views.all.map(({ agent }) => agent));
  const used = new Set(matches);
  return {
    criteria: compared.map(({ criterion }) => criterion),
    unmatchedAsked: asked.flatMap(({ name }, j) => (used.has(j) ? [] : [name])),
    unmatchedJudged: judged.flatMap(({ name }, k) => (matches[k] === -1 ? [name] : [])),
    agents: withSelf.size,
    tooFew: withSelf.size - enough.size,
    compared: views.all.length,
    views: views.named,
    harmless: views.harmless,
  };
}

/** A criterion as QA judges it: the diagnosis's figures of every active agent. */
type Judged = {
  readonly name: string;
  readonly fullMarks: number;
  readonly needed: number;
  readonly results: readonly TopicResult[];
};

function judgedCriteria({ topics, results }: Diagnosis): readonly Judged[] {
  const byTopic = topics.map((): TopicResult[] => []);
  for (const result of results) byTopic[result.topic]?.push(result);
  return topics.flatMap(({ topic, fullMarks, needed }, k) =>
    topic.kind === "criterion"
      ? [{ name: topic.name, fullMarks: fullMarks ?? NaN, needed, results: byTopic[k] ?? [] }]
      : [],
  );
}

/** One criterion of the self-assessment, judged like scores without an evaluator; `null` without a mark in the period. */
function selfFigures(
  centre: Centre,
  { agent, day, month }: SelfAssessments,
  { values, maxScore }: AssessedDimension,
  period: Period,
): FairMetric | null {
  const agents = centre.agents.length;
  const value = values.map((v, k) => {
    const counts = Number.isNaN(at(day, k))
      ? period.includesMonth(at(month, k))
      : period.includesDay(at(day, k));
    return counts && indexAt(agent, k) < agents ? v : NaN;
  });
  const scores = { row: agent, column: null, evaluators: 0, value };
  const evidence = scoredEvidence("qaScore", agents, maxScore, scores);
  return evidence === null ? null : judge(evidence);
}

type Comparison = {
  readonly qa: Judged;
  readonly self: FairMetric;
  readonly selfFull: number;
  /** Those with both. */
  readonly people: readonly TopicResult[];
  readonly criterion: MatchedCriterion;
};

function comparison(
  qa: Judged,
  self: FairMetric,
  { name: asked, maxScore }: AssessedDimension,
): Comparison {
  const people = qa.results.filter(({ agent }) => at(self.evidence.n, agent) > 0);
  const agreement = correlation(
    people.map(({ agent }) => at(self.evidence.raw, agent)),
    people.map(({ value }) => value),
  );
  const criterion = { name: qa.name, asked, agents: people.length, agreement };
  return { qa, self, selfFull: maxScore, people, criterion };
}

function viewsOf(compared: readonly Comparison[]) {
  const all = compared.flatMap(({ qa, self, selfFull, people }, criterion) => {
    // Where nobody differs beyond chance there is nothing to compare.
    if (self.spread === 0 || people.every(({ gap }) => gap.value === 0)) return [];
    return people.flatMap(({ agent, n, value: mean, gap: qaGap }) => {
      if (n < qa.needed) return [];
      const value = at(self.z, agent) - qaGap.value;
      const sd = Math.hypot(at(self.zSd, agent), (qaGap.high - qaGap.low) / (2 * z90));
      return [
        {
          agent,
          criterion,
          self: {
            n: at(self.evidence.n, agent),
            mean: at(self.evidence.raw, agent),
            fullMarks: selfFull,
            z: at(self.z, agent),
          },
          qa: { n, mean, fullMarks: qa.fullMarks, z: qaGap.value },
          gap: { value, low: value - z90 * sd, high: value + z90 * sd },
          chance: 2 * normalCdf(-Math.abs(value) / sd),
        },
      ];
    });
  });
  const beyond = findingsAmong(
    Float64Array.from(all, ({ chance }) => chance),
    falseViewShare,
  );
  const clear = all.filter(({ gap }, k) => beyond[k] && Math.abs(gap.value) >= leastGap);
  const named = clear.flatMap((one): SelfView[] => {
    if (one.gap.value > 0 && one.qa.z < 0) return [{ ...one, kind: "blind-spot" }];
    if (one.gap.value < 0 && one.qa.z > 0) return [{ ...one, kind: "hidden-strength" }];
    return [];
  });
  named.sort((a, b) => a.chance - b.chance || a.agent - b.agent || a.criterion - b.criterion);
  return { all, named, harmless: clear.length - named.length };
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const n = a.length;
  if (n < 3) return NaN;
  const meanA = a.reduce((sum, value) => sum + value, 0) / n;
  const meanB = b.reduce((sum, value) => sum + value, 0) / n;
  let together = 0;
  let squaresA = 0;
  let squaresB = 0;
  a.forEach((value, k) => {
    const own = value - meanA;
    const other = (b[k] ?? NaN) - meanB;
    together += own * other;
    squaresA += own * own;
    squaresB += other * other;
  });
  return together / Math.sqrt(squaresA * squaresB);
}
