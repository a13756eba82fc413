import { monthOf, type Month } from "../../foundation/day";
import { indexAt } from "../metrics/columns";
import { daysIn } from "../metrics/day-table";
import { standardScores, type WeightedMetric } from "../ranking/composite";
import { evidenceFor } from "../ranking/evidence";
import { judgeWithout, scoresWithoutEvaluator, type FairMetric } from "../ranking/fair-metric";
import { withoutMonth as restOf, type Period } from "../ranking/period";
import type { Judged } from "../ranking/rank-agents";
import type { StandardScores, WeightedScores } from "../ranking/weighted-sum";
import type { Centre } from "../records/centre";
import type { CutChange } from "./cut-audit";

/** What the agents would be ranked by if one thing were different. */
export type Changed = {
  readonly change: CutChange;
  /**
   * Worked out when asked for: with an evaluator or a month left out the scores are fitted again.
   *
   * @param pause awaited between metrics where each takes its time
   */
  readonly judge: (pause: () => Promise<unknown>) => ChangedJudgement | Promise<ChangedJudgement>;
};

export type ChangedJudgement = {
  readonly weighted: readonly WeightedScores[];
  /** Metrics that stay as they are, where one change after another leaves the same; `null`: all stand in `weighted`. */
  readonly beside: readonly WeightedScores[] | null;
  /** Results of the headline measure an agent would have. */
  readonly n: Float64Array | null;
};

export type SingleChanges = {
  readonly changes: readonly Changed[];
  readonly notTried: { readonly months: number; readonly evaluators: number };
};

const weightFactors = [0.75, 1.25] as const;
/** A year; the newest say most about now. */
const mostMonths = 12;
const mostEvaluators = 60;

/** Every single change to try: each weight less and more by a quarter, each metric, month and evaluator left out. */
export function singleChanges(centre: Centre, judged: Judged): SingleChanges {
  const months = monthsOf(centre, judged.period);
  const evaluators = evaluatorsOf(judged, centre);
  const triedMonths = months.length > 1 ? months.slice(-mostMonths) : [];
  const split = splitByEvaluators(judged);
  const triedEvaluators = evaluators.length > 1 ? evaluators.slice(0, mostEvaluators) : [];
  return {
    changes: [
      ...otherWeights(judged),
      ...triedMonths.map((month) => withoutMonth(centre, judged, month)),
      ...triedEvaluators.map((one) => withoutEvaluator(judged, split, one)),
    ],
    notTried: {
      months: months.length > 1 ? months.length - triedMonths.length : 0,
      evaluators: evaluators.length > 1 ? evaluators.length - triedEvaluators.length : 0,
    },
  };
}

function otherWeights({ weighted, headline }: Judged): readonly Changed[] {
  if (weighted.length < 2) return [];
  const n = headline?.evidence.n ?? null;
  const reweighted = (metric: WeightedMetric, factor: number) => () => ({
    weighted: sharing(
      weighted.flatMap((one) => {
        const weight = one === metric ? one.weight * factor : one.weight;
        return weight > 0 ? [{ ...standardScores(one.fair), weight }] : [];
      }),
    ),
    beside: null,
    n,
  });
  const idOf = ({ fair }: WeightedMetric) => fair.evidence.metric;
  return [
    ...weighted.flatMap((metric) =>
      weightFactors.map((factor): Changed => ({
        change: { kind: "weight", metric: idOf(metric), factor },
        judge: reweighted(metric, factor),
      })),
    ),
    ...weighted.map((metric): Changed => ({
      change: { kind: "without-metric", metric: idOf(metric) },
      judge: reweighted(metric, 0),
    })),
  ];
}

function withoutMonth(centre: Centre, judged: Judged, month: Month): Changed {
  const { period } = judged;
  return {
    change: { kind: "without-month", month },
    judge: (pause) => {
      const rest = restOf(period, month);
      const again = (fair: FairMetric): Rejudged | null => {
        const evidence = evidenceFor(centre, fair.evidence.metric, rest);
        const without = evidence === null ? null : judgeWithout(evidence, fair);
        return without && { scores: standardScores(without), spread: without.spread };
      };
      return rejudged(judged, again, pause);
    },
  };
}

type EvaluatorCount = {
  readonly name: string;
  /** Level in the model of the scores. */
  readonly level: number;
  readonly reviews: number;
};

/** The metrics that evaluators gave the scores of, and beside them all others. */
type Split = {
  readonly scored: readonly WeightedMetric[];
  readonly beside: readonly WeightedScores[];
};

function splitByEvaluators({ weighted }: Judged): Split {
  const isScored = ({ fair }: WeightedMetric) => fair.evidence.source === "reviews";
  return {
    scored: weighted.filter(isScored),
    beside: weighted
      .filter((one) => !isScored(one))
      .map(({ fair, weight }) => ({ ...standardScores(fair), weight })),
  };
}

function withoutEvaluator(
  { headline }: Judged,
  { scored, beside }: Split,
  { name, level, reviews }: EvaluatorCount,
): Changed {
  return {
    change: { kind: "without-evaluator", evaluator: name, reviews },
    judge: () => {
      let n = headline?.evidence.n ?? null;
      const weighted = scored.map(({ fair, weight }) => {
        const scores = scoresWithoutEvaluator(fair, level);
        if (fair === headline) n = scores.n;
        return { ...scores, weight };
      });
      return { weighted, beside, n };
    },
  };
}

type Rejudged = { readonly scores: StandardScores; readonly spread: number };

/** Every metric judged anew; those of which nothing is left, or on which nobody differs, carry no weight. */
async function rejudged(
  { weighted, headline }: Judged,
  again: (fair: FairMetric) => Rejudged | null,
  pause: () => Promise<unknown>,
): Promise<ChangedJudgement> {
  let n = headline?.evidence.n ?? null;
  const metrics: WeightedScores[] = [];
  for (const { fair, weight } of weighted) {
    await pause();
    const other = again(fair);
    if (fair === headline) n = other?.scores.n ?? null;
    if (other !== null && other.spread !== 0) metrics.push({ ...other.scores, weight });
  }
  return { weighted: sharing(metrics), beside: null, n };
}

function sharing(metrics: readonly WeightedScores[]): readonly WeightedScores[] {
  const total = metrics.reduce((sum, { weight }) => sum + weight, 0);
  return metrics.map((one) => ({ ...one, weight: one.weight / total }));
}

/** Months with data that counts, oldest first. */
function monthsOf({ reviews, calls, kpis }: Centre, period: Period): readonly Month[] {
  const months = new Set<Month>();
  for (const days of [reviews?.day, calls?.day]) {
    if (days === undefined) continue;
    for (const day of daysIn(days).keys()) if (period.includesDay(day)) months.add(monthOf(day));
  }
  for (const month of kpis?.month ?? []) {
    if (!Number.isNaN(month) && period.includesMonth(month)) months.add(month);
  }
  return [...months].sort((a, b) => a - b);
}

/** Named evaluators with a review that counts, those with most first. */
function evaluatorsOf({ weighted }: Judged, { reviews }: Centre): readonly EvaluatorCount[] {
  const evidence = weighted.find(({ fair }) => fair.evidence.source === "reviews")?.fair.evidence;
  if (reviews === null || evidence?.model.kind !== "scores") return [];
  const { column, value } = evidence.model.observations;
  const counts = new Uint32Array(reviews.evaluators.length);
  for (let k = 0; k < value.length; k++) {
    const level = column?.[k] ?? counts.length;
    if (!Number.isNaN(value[k]) && level < counts.length) {
      counts[level] = indexAt(counts, level) + 1;
    }
  }
  return reviews.evaluators
    .map((name, level) => ({ name, level, reviews: indexAt(counts, level) }))
    .filter((one) => one.reviews > 0)
    .sort((a, b) => b.reviews - a.reviews || a.level - b.level);
}
