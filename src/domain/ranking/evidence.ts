import { addAt, at, indexAt } from "../metrics/columns";
import { metrics, type MetricId } from "../metrics/metric";
import type { Calls } from "../records/calls";
import type { Centre } from "../records/centre";
import type { Kpis } from "../records/kpis";
import { remembered } from "../../foundation/remembered";
import { callSums } from "./call-sums";
import type { Observations, RowSums } from "./observation-cells";
import type { Period } from "./period";
import { reviewScores } from "./review-scores";
import { withListedCounts } from "./listed-counts";

/** Where a metric's figures come from. */
export type EvidenceSource = "reviews" | "calls" | "kpis";

/** What the data says about one metric, before any judgement. Arrays have one entry an agent of the centre. */
export type Evidence = {
  readonly metric: MetricId;
  readonly source: EvidenceSource;
  /** Reviews, calls or periods with a figure. */
  readonly n: Float64Array;
  /** As a supervisor would count it: the plain mean, or the sum for counts; NaN without a figure. */
  readonly raw: Float64Array;
  readonly model: EvidenceModel;
  /** Highest possible value in the metric's unit; Infinity when there is none. */
  readonly ceiling: number;
};

export type EvidenceModel =
  /** Scores with chance variation estimated from the data; `column` numbers the evaluator. */
  | {
      readonly kind: "scores";
      readonly observations: Observations;
      readonly evaluators: number;
      /** The metric's mean in its own unit when the observations are deviations from expectation; else `null`. */
      readonly expectedMean: number | null;
    }
  /** Scores by nobody in particular, summed up by agent: deviations from the expectation `expectedMean`, in the metric's own unit. */
  | { readonly kind: "sums"; readonly sums: RowSums; readonly expectedMean: number }
  | {
      readonly kind: "proportion";
      readonly successes: Float64Array;
      readonly trials: Float64Array;
    }
  | { readonly kind: "count"; readonly events: Float64Array; readonly exposure: Float64Array };

/**
 * The evidence for one metric in the period, or `null` when nobody has a figure. QA scores come from scored reviews. What
 * the call log and the KPI summary both hold comes from the one that knows more agents, the call log when equal, unless
 * it is but a sample: single calls carry their own chance variation and business type. Counts that no summary holds come from what is listed row by row.
 */
export function evidenceFor(centre: Centre, metric: MetricId, period: Period): Evidence | null {
  return evidenceIn(period, centre)(metric);
}

/** Ranking, cut, diagnosis and selections all ask for the same. */
const evidenceIn = remembered(
  (period: Period, centre: Centre): ((metric: MetricId) => Evidence | null) => {
    const known = new Map<MetricId, Evidence | null>();
    return (metric) => {
      const kept = known.get(metric);
      if (kept !== undefined) return kept;
      const found = evidenceFrom(centre, metric, period);
      known.set(metric, found);
      return found;
    };
  },
);

function evidenceFrom(centre: Centre, metric: MetricId, period: Period): Evidence | null {
  if (metric === "qaScore") {
    const reviews = reviewScores(centre, period);
    if (reviews !== null) return reviews;
  }
  const summary = centre.kpis && withListedCounts(centre, centre.kpis, metric);
  const kpis = summary && fromKpis(centre, summary, metric, period);
  if (kpis !== null && isSample(centre, period)) return kpis;
  const calls = centre.calls === null ? null : fromCalls(centre, centre.calls, metric, period);
  if (calls === null || kpis === null) return calls ?? kpis;
  return agentsWith(kpis) > agentsWith(calls) ? kpis : calls;
}

/** The same evidence with every agent judged for herself: for those who compare the teams afterwards. */
export function withoutTeams(evidence: Evidence): Evidence {
  const { model } = evidence;
  if (model.kind !== "scores") return evidence;
  const { row, column, value, weight } = model.observations;
  return { ...evidence, model: { ...model, observations: { row, column, value, weight } } };
}

/** Whether the call log holds fewer than half of the calls that the summary says were handled: a sample of recordings. */
function isSample({ calls, kpis }: Centre, period: Period): boolean {
  const handled = kpis?.metrics.get("callsHandled");
  if (calls === null || kpis === null || handled === undefined) return false;
  let counted = 0;
  handled.forEach((number, k) => {
    if (number > 0 && period.includesMonth(at(kpis.month, k))) counted += number;
  });
  return 2 * calls.count < counted;
}

function agentsWith(evidence: Evidence): number {
  return evidence.n.reduce((count, n) => count + (n > 0 ? 1 : 0), 0);
}

function fromCalls(
  centre: Centre,
  calls: Calls,
  metric: MetricId,
  period: Period,
): Evidence | null {
  const column = callColumn(calls, metric);
  const sums = column === null ? null : callSums(centre, column, period);
  if (sums === null) return null;
  const { n, sum, mean, deviations } = sums;
  const ceiling = metric === "satisfaction" ? calls.satisfactionMax : ceilingOf(metric);
  const common = { metric, source: "calls", n, raw: overCount(sum, n), ceiling } as const;
  if (metrics[metric].kind === "proportion") {
    // Observed less expected, put back on the peers' level: a count of successes on the average mix of work.
    const successes = n.map((trials, i) =>
      Math.min(Math.max(trials * (mean + at(deviations.mean, i)), 0), trials),
    );
    return { ...common, model: { kind: "proportion", successes, trials: n } };
  }
  return { ...common, model: { kind: "sums", sums: deviations, expectedMean: mean } };
}

function callColumn(calls: Calls, metric: MetricId): Float64Array | null {
  switch (metric) {
    case "satisfaction":
      return calls.satisfaction;
    case "handleTime":
      return calls.handleSeconds;
    case "talkTime":
      return calls.talkSeconds;
    case "speedOfAnswer":
      return calls.speedOfAnswerSeconds;
    case "resolution":
      return calls.resolved;
    default:
      return null;
  }
}

/** Shares of calls, whose denominators are the calls handled; other shares (adherence, attendance) are shares of time. */
const sharesOfCalls: ReadonlySet<MetricId> = new Set(["resolution", "surveySent"]);

function fromKpis(centre: Centre, kpis: Kpis, metric: MetricId, period: Period): Evidence | null {
  const column = kpis.metrics.get(metric);
  if (column === undefined) return null;
  const agents = centre.agents.length;
  const value = column.map((v, k) =>
    period.includesMonth(at(kpis.month, k)) && indexAt(kpis.agent, k) < agents ? v : NaN,
  );
  const { n, raw, mean } = plainMeans(agents, kpis.agent, value);
  if (Number.isNaN(mean)) return null;
  const handled = callsBehind(kpis, value);
  const common = { metric, source: "kpis", n, ceiling: ceilingOf(metric) } as const;
  const kind = metrics[metric].kind;
  if (kind === "count-per-exposure") {
    const events = new Float64Array(agents);
    const exposure = new Float64Array(agents);
    value.forEach((v, k) => {
      if (Number.isNaN(v)) return;
      addAt(events, indexAt(kpis.agent, k), v);
      addAt(exposure, indexAt(kpis.agent, k), handled === null ? 1 : at(handled, k));
    });
    const counted = events.map((count, i) => (at(n, i) > 0 ? count : NaN));
    return { ...common, raw: counted, model: { kind: "count", events, exposure } };
  }
  if (kind === "proportion" && sharesOfCalls.has(metric) && handled !== null) {
    const successes = new Float64Array(agents);
    const trials = new Float64Array(agents);
    value.forEach((v, k) => {
      if (Number.isNaN(v)) return;
      addAt(successes, indexAt(kpis.agent, k), Math.min(Math.max(v, 0), 1) * at(handled, k));
      addAt(trials, indexAt(kpis.agent, k), at(handled, k));
    });
    return { ...common, raw, model: { kind: "proportion", successes, trials } };
  }
  const observations = { row: kpis.agent, column: null, value, weight: handled };
  return {
    ...common,
    raw,
    model: { kind: "scores", observations, evaluators: 0, expectedMean: null },
  };
}

/**
 * Calls handled behind each KPI row with a figure: its weight. Rows that do not say get the mean of those that do; `null`
 * when none does.
 */
function callsBehind(kpis: Kpis, value: Float64Array): Float64Array | null {
  const handled = kpis.metrics.get("callsHandled");
  if (handled === undefined) return null;
  let sum = 0;
  let rows = 0;
  handled.forEach((calls, k) => {
    if (calls > 0 && !Number.isNaN(at(value, k))) {
      sum += calls;
      rows += 1;
    }
  });
  if (rows === 0) return null;
  return handled.map((calls) => (calls > 0 ? calls : sum / rows));
}

/** Plain count and mean per agent, and the mean over all values (NaN when there are none). */
function plainMeans(agents: number, agent: Uint32Array, value: Float64Array) {
  const n = new Float64Array(agents);
  const sum = new Float64Array(agents);
  let count = 0;
  let total = 0;
  for (let k = 0; k < value.length; k++) {
    const v = at(value, k);
    if (Number.isNaN(v)) continue;
    addAt(n, indexAt(agent, k), 1);
    addAt(sum, indexAt(agent, k), v);
    count += 1;
    total += v;
  }
  return { n, raw: overCount(sum, n), mean: total / count };
}

function overCount(sum: Float64Array, n: Float64Array): Float64Array {
  return sum.map((total, i) => total / at(n, i));
}

function ceilingOf(metric: MetricId): number {
  const { kind, unit, plausible } = metrics[metric];
  return kind === "proportion" || unit === "rating" ? plausible.max : Infinity;
}
