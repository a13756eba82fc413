import { addAt, at, indexAt } from "../metrics/columns";
import type { MetricId } from "../metrics/metric";
import { evidenceFor, withoutTeams, type Evidence, type EvidenceSource } from "../ranking/evidence";
import { judge, type FairMetric } from "../ranking/fair-metric";
import { lessPeersMean } from "../ranking/mix-adjustment";
import type { Period } from "../ranking/period";
import { countingValues } from "../ranking/review-scores";
import type { Centre } from "../records/centre";
import type { Topic } from "./diagnosis";

/** A topic with every agent's figure judged against the peers. Arrays have one entry an agent of the centre. */
export type TopicFigures = {
  readonly topic: Topic;
  /** Full marks, where losing marks can be compared between topics; else `null`. */
  readonly fullMarks: number | null;
  readonly source: EvidenceSource;
  /** Active agents with a figure. */
  readonly people: Uint32Array;
  /** Results behind each figure, and the figure as a supervisor would count it. */
  readonly n: Float64Array;
  readonly raw: Float64Array;
  /** Standard deviation of the true values between agents; 0: no difference beyond chance is visible. */
  readonly spread: number;
  /** Corrected and shrunken, in the topic's own unit. */
  readonly fair: Float64Array;
  /** Against the peers in units of `spread`, higher is better, with its deviation. */
  readonly z: Float64Array;
  readonly zSd: Float64Array;
  /** What is not known of an evaluator's strictness, on average, in the topic's own unit; 0 where they are not told apart. */
  readonly evaluatorSd: number;
};

/** Business types looked at: the most frequent. */
const mostTypes = 10;

/** @param fullMarks `null` where losing marks cannot be compared between topics */
export function figuresOf(
  centre: Centre,
  topic: Topic,
  { evidence, spread, fair, z, zSd, effects }: FairMetric,
  fullMarks: number | null,
): TopicFigures {
  const { source, n, raw } = evidence;
  const strictness = effects?.evaluatorConditionalSd ?? new Float64Array(0);
  const evaluatorSd = strictness.reduce((sum, sd) => sum + sd, 0) / Math.max(1, strictness.length);
  const people = activeWith(centre, n);
  return { topic, fullMarks, source, people, n, raw, spread, fair, z, zSd, evaluatorSd };
}

/** Active agents with a result at least. */
export function activeWith({ agents }: Centre, n: Float64Array): Uint32Array {
  const found = new Uint32Array(agents.length);
  let count = 0;
  agents.forEach(({ status }, agent) => {
    if (status !== "active" || !(at(n, agent) > 0)) return;
    found[count] = agent;
    count += 1;
  });
  return found.slice(0, count);
}

/** The metrics the ranking weighs, as topics of their own. */
export function metricFigures(
  centre: Centre,
  period: Period,
  weighed: readonly MetricId[],
): readonly TopicFigures[] {
  return weighed.flatMap((metric) => {
    const evidence = evidenceFor(centre, metric, period);
    if (evidence === null) return [];
    const topic = { kind: "metric", metric } as const;
    return [figuresOf(centre, topic, judge(withoutTeams(evidence)), null)];
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
    const name = types[type];
    const evidence = scoredEvidence(metric, centre.agents.length, fullMarks ?? Infinity, {
      row: Uint32Array.from(own, (k) => indexAt(row, k)),
      column: null,
      evaluators: 0,
      value: Float64Array.from(own, (k) => at(value, k)),
    });
    if (evidence === null || name === undefined) return [];
    const topic = { kind: "business-type", name } as const;
    return [figuresOf(centre, topic, judge(evidence), fullMarks)];
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
export const fewestOfKind = 30;

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
