import { addAt, at, indexAt } from "../metrics/columns";
import type { MetricId } from "../metrics/metric";
import { evidenceFor, type Evidence } from "../ranking/evidence";
import { judge, type FairMetric } from "../ranking/fair-metric";
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

/** The criteria of scored reviews, evaluators' strictness taken out of each; empty when no criterion has a figure. */
export function criterionFigures(centre: Centre, period: Period): readonly TopicFigures[] {
  const { reviews } = centre;
  if (reviews === null) return [];
  const agents = centre.agents.length;
  return reviews.criteria.flatMap(({ name, maxScore, values }) => {
    const value = countingValues(reviews, values, agents, period);
    const evidence = scoredEvidence("qaScore", agents, maxScore, {
      row: reviews.agent,
      column: evaluatorLevels(reviews),
      evaluators: reviews.evaluators.length + 1,
      value,
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
      : [{ topic: { kind: "metric", metric }, fair: judge(evidence), fullMarks: null } as const];
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

function scoredEvidence(
  metric: MetricId,
  agents: number,
  ceiling: number,
  scores: {
    readonly row: Uint32Array;
    readonly column: Uint32Array | null;
    readonly evaluators: number;
    readonly value: Float64Array;
  },
): Evidence | null {
  const n = new Float64Array(agents);
  const sum = new Float64Array(agents);
  let count = 0;
  scores.value.forEach((v, k) => {
    if (Number.isNaN(v)) return;
    addAt(n, indexAt(scores.row, k), 1);
    addAt(sum, indexAt(scores.row, k), v);
    count += 1;
  });
  if (count === 0) return null;
  const { row, column, value, evaluators } = scores;
  return {
    metric,
    source: metric === "qaScore" ? "reviews" : "calls",
    n,
    raw: sum.map((total, i) => total / at(n, i)),
    model: {
      kind: "scores",
      observations: { row, column, value, weight: null },
      evaluators,
      expectedMean: null,
    },
    ceiling,
  };
}
