import { metrics, type Metric, type MetricId } from "../metrics/metric";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import { evidenceFor, type Evidence } from "./evidence";
import type { Period } from "./period";

/** A metric that says who does better, with what the settings let it weigh. */
export type CandidateMetric = { readonly evidence: Evidence; readonly weight: number };

/**
 * The evidence for the metrics with a good and a bad direction that weigh something or lead, and that somebody has a figure for, in the
 * order of `metrics`; for all with a direction where there is no such.
 */
export function candidateMetrics(
  centre: Centre,
  settings: Settings,
  period: Period,
): readonly CandidateMetric[] {
  const directed = Object.values(metrics).filter((metric) => metric.direction !== "neutral");
  const known = (chosen: readonly Metric[]): CandidateMetric[] =>
    chosen.flatMap(({ id }) => {
      const evidence = evidenceFor(centre, id, period);
      return evidence === null ? [] : [{ evidence, weight: settings[`weight.${id}`] }];
    });
  const found = known(countingMetrics(settings));
  return found.length > 0 ? found : known(directed);
}

/** The metrics with a good and a bad direction that weigh something or lead. */
export function countingMetrics(settings: Settings): readonly Metric[] {
  return Object.values(metrics).filter(
    ({ id, direction }) =>
      direction !== "neutral" && (leading.has(id) || settings[`weight.${id}`] > 0),
  );
}

/** These are shown beside every name wherever there are any. */
const leading: ReadonlySet<MetricId> = new Set(["qaScore", "satisfaction"]);

/**
 * The measure shown beside every name: the QA score, from reviews or monthly figures; without QA, satisfaction; else the weighted metric
 * (where none weighs anything, any metric) with most figures. `null` without any figure.
 */
export function chooseHeadline(candidates: readonly CandidateMetric[]): Evidence | null {
  const found = (metric: MetricId) =>
    candidates.find(({ evidence }) => evidence.metric === metric)?.evidence;
  const first = found("qaScore") ?? found("satisfaction");
  if (first !== undefined) return first;
  const weighted = candidates.filter(({ weight }) => weight > 0);
  const pool = weighted.length > 0 ? weighted : candidates;
  const figures = (evidence: Evidence) => evidence.n.reduce((sum, n) => sum + n, 0);
  let best: Evidence | null = null;
  for (const { evidence } of pool) {
    if (best === null || figures(evidence) > figures(best)) best = evidence;
  }
  return best;
}
