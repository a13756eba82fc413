import { criterionFigures, scoredEvidence, type TopicFigures } from "../diagnosis/topic-figures";
import { at, indexAt } from "../metrics/columns";
import { findingsAmong } from "../metrics/false-discovery";
import { normalCdf } from "../metrics/normal";
import { judge, type FairMetric } from "../ranking/fair-metric";
import { z90 } from "../ranking/intervals";
import { periodOf, type Period } from "../ranking/period";
import type { Centre } from "../records/centre";
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
 * `null` without self-assessments or without criteria of scored reviews. Observation-only reviews do not count.
 */
export function findBlindSpots(centre: Centre, settings: Settings): BlindSpots | null {
  const { selfAssessments } = centre;
  if (selfAssessments === null || selfAssessments.dimensions.length === 0) return null;
  const period = periodOf(centre, settings.periodDays);
  const judged = criterionFigures(centre, period);
  if (judged.length === 0) return null;
  const asked = selfAssessments.dimensions;
  const matches = matchCriteria(
    judged.map(nameOf),
    asked.map(({ name }) => name),
  );
  const compared = judged.flatMap((qa, k) => {
    const dimension = asked[matches[k] ?? -1];
    const self = dimension && selfFigures(centre, selfAssessments, dimension, period);
    return dimension && self
      ? [comparison(centre, qa, self, dimension.maxScore, dimension.name)]
      : [];
  });
  const views = viewsOf(compared, settings.minReviews);
  const withSelf = new Set(compared.flatMap(({ people }) => people));
  const enough = new Set(views.all.map(({ agent }) => agent));
  const used = new Set(matches);
  return {
    criteria: compared.map(({ criterion }) => criterion),
    unmatchedAsked: asked.flatMap(({ name }, j) => (used.has(j) ? [] : [name])),
    unmatchedJudged: judged.flatMap((topic, k) => (matches[k] === -1 ? [nameOf(topic)] : [])),
    agents: withSelf.size,
    tooFew: withSelf.size - enough.size,
    compared: views.all.length,
    views: views.named,
    harmless: views.harmless,
  };
}

function nameOf({ topic }: TopicFigures): string {
  return topic.kind === "criterion" ? topic.name : "";
}

/** One criterion of the self-assessment, judged like scores without an evaluator; `null` without a mark in the period. */
function selfFigures(
  centre: Centre,
  { agent, day, month }: SelfAssessments,
  { values, maxScore }: SelfAssessments["dimensions"][number],
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
  readonly qa: TopicFigures;
  readonly self: FairMetric;
  readonly selfFull: number;
  /** Active agents with both. */
  readonly people: readonly number[];
  readonly criterion: MatchedCriterion;
};

function comparison(
  centre: Centre,
  qa: TopicFigures,
  self: FairMetric,
  selfFull: number,
  asked: string,
): Comparison {
  const people = centre.agents.flatMap(({ status }, agent) =>
    status === "active" && at(self.evidence.n, agent) > 0 && at(qa.fair.evidence.n, agent) > 0
      ? [agent]
      : [],
  );
  const agreement = correlation(
    people.map((agent) => at(self.evidence.raw, agent)),
    people.map((agent) => at(qa.fair.evidence.raw, agent)),
  );
  const criterion = { name: nameOf(qa), asked, agents: people.length, agreement };
  return { qa, self, selfFull, people, criterion };
}

function viewsOf(compared: readonly Comparison[], needed: number) {
  const all = compared.flatMap(({ qa, self, selfFull, people }, criterion) => {
    const { fair } = qa;
    if (fair.spread === 0 || self.spread === 0) return [];
    return people.flatMap((agent) => {
      if (at(fair.evidence.n, agent) < needed) return [];
      const value = at(self.z, agent) - at(fair.z, agent);
      const sd = Math.hypot(at(self.zSd, agent), at(fair.zSd, agent));
      return [
        {
          agent,
          criterion,
          self: view(self, agent, selfFull),
          qa: view(fair, agent, qa.fullMarks ?? NaN),
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

function view({ evidence, z }: FairMetric, agent: number, fullMarks: number) {
  return { n: at(evidence.n, agent), mean: at(evidence.raw, agent), fullMarks, z: at(z, agent) };
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
