import { addAt, at, indexAt } from "../metrics/columns";
import type { MetricId } from "../metrics/metric";
import { evidenceFor, withoutTeams, type Evidence } from "../ranking/evidence";
import { judge, type FairMetric } from "../ranking/fair-metric";
import { lessPeersMean } from "../ranking/mix-adjustment";
import type { Period } from "../ranking/period";
import { countingValues, evaluatorLevels } from "../ranking/review-scores";
import type { Centre } from "../records/centre";
import type { Topic } from "./diagnosis";

/** A topic with every agent's figure judged against the peers. */
export type TopicFigures = {
  readonly topic: Topic;
  readonly fair: FairMetric;
  /** Full marks, where losing marks can be compared between topics; else `null`. */
  readonly fullMarks: number | null;
};

/** Business types looked at: the most frequent. */
const mostTypes = 10;

/**
 * The criteria of scored reviews, evaluators' strictness taken out of each; empty when no criterion has a figure. Comparable
 * peers are all who were reviewed on the same kinds of business: where reviews name it, each mark counts against what the
 * centre achieves on that kind. Levels and new hires stand in the same comparison; tiers and courses tell them apart.
 */
export function criterionFigures(centre: Centre, period: Period): readonly TopicFigures[] {
  const { reviews } = centre;
  if (reviews === null) return [];
  const agents = centre.agents.length;
  const evaluators = evaluatorLevels(reviews);
  return reviews.criteria.flatMap(({ name, maxScore, values }) => {
    const value = countingValues(reviews, values, agents, period);
    const evidence = scoredEvidence("qaScore", agents, maxScore, {
      row: reviews.agent,
      column: evaluators,
      evaluators: reviews.evaluators.length + 1,
      value,
      group: reviews.businessType,
      groups: reviews.businessTypes.length,
    });
    return evidence === null
      ? []
      : [
          {
            topic: { kind: "criterion", name },
            fair: judge(evidence),
            fullMarks: maxScore > 0 ? maxScore : null,
          } as const,
        ];
  });
}

/** The metrics the ranking weighs, as topics of their own. */
export function metricFigures(
  centre: Centre,
  period: Period,
  weighed: readonly MetricId[],
): readonly TopicFigures[] {
  return weighed.flatMap((metric) => {
    const evidence = evidenceFor(centre, metric, period);
    return evidence === null
      ? []
      : [
          {
            topic: { kind: "metric", metric },
            fair: judge(withoutTeams(evidence)),
            fullMarks: null,
          } as const,
        ];
  });
}

/**
 * How well each of the ten most frequent business types is handled: by the callers' satisfaction, where calls are not rated
 * by QA score, else by handling time.
 */
export function businessTypeFigures(centre: Centre, period: Period): readonly TopicFigures[] {
  const measured = typeMeasure(centre, period);
  if (measured === null) return [];
  const { metric, typeOf, types, row, value, fullMarks } = measured;
  const rows: number[][] = types.map(() => []);
  value.forEach((v, k) => {
    if (!Number.isNaN(v)) rows[indexAt(typeOf, k)]?.push(k);
  });
  const frequent = types
    .map((_, type) => type)
    .sort((a, b) => (rows[b]?.length ?? 0) - (rows[a]?.length ?? 0) || a - b)
    .slice(0, mostTypes)
    .sort((a, b) => a - b);
  return frequent.flatMap((type) => {
    const own = rows[type] ?? [];
    const evidence = scoredEvidence(metric, centre.agents.length, fullMarks ?? Infinity, {
      row: Uint32Array.from(own, (k) => indexAt(row, k)),
      column: null,
      evaluators: 0,
      value: Float64Array.from(own, (k) => at(value, k)),
    });
    const name = types[type];
    return evidence === null || name === undefined
      ? []
      : [{ topic: { kind: "business-type", name }, fair: judge(evidence), fullMarks } as const];
  });
}

type TypeMeasure = {
  readonly metric: "satisfaction" | "qaScore" | "handleTime";
  readonly typeOf: Uint32Array;
  readonly types: readonly string[];
  readonly row: Uint32Array;
  readonly value: Float64Array;
  readonly fullMarks: number | null;
};

function typeMeasure(centre: Centre, period: Period): TypeMeasure | null {
  const { calls, reviews } = centre;
  const agents = centre.agents.length;
  const measures: TypeMeasure[] = [];
  const callMeasure = (
    metric: "satisfaction" | "handleTime",
    column: Float64Array,
    fullMarks: number | null,
  ) => {
    if (calls === null) return;
    const value = column.map((v, k) =>
      period.includesDay(at(calls.day, k)) && indexAt(calls.agent, k) < agents ? v : NaN,
    );
    const types = calls.businessTypes;
    measures.push({
      metric,
      typeOf: calls.businessType,
      types,
      row: calls.agent,
      value,
      fullMarks,
    });
  };
  if (calls !== null) callMeasure("satisfaction", calls.satisfaction, calls.satisfactionMax);
  if (reviews !== null) {
    measures.push({
      metric: "qaScore",
      typeOf: reviews.businessType,
      types: reviews.businessTypes,
      row: reviews.agent,
      value: countingValues(reviews, reviews.score, agents, period),
      fullMarks: reviews.maxScore,
    });
  }
  if (calls !== null) callMeasure("handleTime", calls.handleSeconds, null);
  return (
    measures.find(({ typeOf, types, value }) =>
      value.some((v, k) => !Number.isNaN(v) && indexAt(typeOf, k) < types.length),
    ) ?? null
  );
}

/** Kinds of business with fewer reviews than this share one expectation: a handful says little of a kind. */
const fewestOfKind = 30;

/**
 * Single scores of agents as evidence; `null` without any.
 *
 * @param scores `group`: kind of business of each score, for an expectation of its own; codes from `groups` on: not known.
 */
export function scoredEvidence(
  metric: MetricId,
  agents: number,
  ceiling: number,
  scores: {
    readonly row: Uint32Array;
    readonly column: Uint32Array | null;
    readonly evaluators: number;
    readonly value: Float64Array;
    readonly group?: Uint32Array;
    readonly groups?: number;
  },
): Evidence | null {
  const { row, column, value, evaluators, group, groups = 0 } = scores;
  const n = new Float64Array(agents);
  const sum = new Float64Array(agents);
  const ofKind = new Float64Array(groups + 1);
  let count = 0;
  let total = 0;
  for (let k = 0; k < value.length; k++) {
    const v = at(value, k);
    if (Number.isNaN(v)) continue;
    addAt(n, indexAt(row, k), 1);
    addAt(sum, indexAt(row, k), v);
    addAt(ofKind, kindAt(group, k, groups), 1);
    count += 1;
    total += v;
  }
  if (count === 0) return null;
  const known = ofKind.subarray(0, groups).filter((reviews) => reviews >= fewestOfKind).length;
  const kinds =
    known > 1 && group !== undefined
      ? group.map((kind) => (kind < groups && at(ofKind, kind) >= fewestOfKind ? kind : groups))
      : null;
  return {
    metric,
    source: metric === "qaScore" ? "reviews" : "calls",
    n,
    raw: sum.map((all, i) => all / at(n, i)),
    model: {
      kind: "scores",
      observations: {
        row,
        column,
        value: kinds === null ? value : lessPeersMean(kinds, groups, value),
        weight: null,
      },
      evaluators,
      expectedMean: kinds === null ? null : total / count,
    },
    ceiling,
  };
}

function kindAt(group: Uint32Array | undefined, k: number, groups: number): number {
  return group === undefined ? groups : Math.min(indexAt(group, k), groups);
}
