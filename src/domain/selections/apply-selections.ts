import { at } from "../metrics/columns";
import { metrics, type MetricId } from "../metrics/metric";
import { normalCdf } from "../metrics/normal";
import { evidenceFor } from "../ranking/evidence";
import { judge, type FairMetric } from "../ranking/fair-metric";
import { z90 } from "../ranking/intervals";
import { periodOf } from "../ranking/period";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import { isShare } from "./check-condition";
import type {
  AppliedCondition,
  Condition,
  SelectedAgent,
  SelectedFigure,
  Selection,
  Selections,
  TypedSelections,
} from "./selections";

/** Figures are compared as the fair ones: corrected and shrunken; plain volumes as counted. */
type Judged = { readonly fair: FairMetric; readonly isVolume: boolean };

/**
 * Who meets the conditions typed on the sheet, name by name, with her figures and the chance that she truly does: the product
 * over the conditions of what each shrunken posterior leaves beyond the limit (metrics are judged apart, so their errors are
 * independent; normal approximation). Active agents only; who lacks a figure is not selected by it.
 */
export function applySelections(
  centre: Centre,
  settings: Settings,
  typed: TypedSelections,
): Selections {
  const period = periodOf(centre, settings.periodDays);
  const judged = new Map<MetricId, Judged | null>();
  const judgedOf = (metric: MetricId): Judged | null => {
    const known = judged.get(metric);
    if (known !== undefined) return known;
    const evidence = evidenceFor(centre, metric, period);
    const made =
      evidence === null
        ? null
        : { fair: judge(evidence, true), isVolume: metrics[metric].kind === "volume" };
    judged.set(metric, made);
    return made;
  };
  const active = centre.agents.flatMap(({ status }, agent) => (status === "active" ? [agent] : []));
  const names = [...new Set(typed.conditions.map(({ name }) => name))];
  return {
    typed,
    selections: names.map((name): Selection => {
      const conditions = typed.conditions
        .filter((one) => one.name === name)
        .map((one) => applied(one, judgedOf(one.metric), active));
      const people = active.flatMap((agent) => {
        const selected = selectedBy(conditions, judgedOf, agent);
        return selected === null ? [] : [selected];
      });
      return {
        name,
        conditions,
        people: people.sort((a, b) => (b.chance ?? 0) - (a.chance ?? 0) || a.agent - b.agent),
      };
    }),
  };
}

function valueOf({ fair, isVolume }: Judged, agent: number): number {
  if (!(at(fair.evidence.n, agent) > 0)) return Number.NaN;
  return isVolume ? at(fair.evidence.raw, agent) : at(fair.fair, agent);
}

function applied(
  condition: Condition,
  judged: Judged | null,
  active: readonly number[],
): AppliedCondition {
  const values = Float64Array.from(
    judged === null ? [] : active.map((agent) => valueOf(judged, agent)),
  )
    .filter((value) => !Number.isNaN(value))
    .sort();
  const { comparison, value, metric } = condition;
  const agents = values.length;
  if (!isShare(comparison)) {
    return { ...condition, limit: value, side: comparison === "above" ? "above" : "below", agents };
  }
  const highIsGood = metrics[metric].direction === "high-is-good";
  const side = (comparison === "best-share") === highIsGood ? "above" : "below";
  // Halfway between the last who is in and the first who is out.
  const chosen = Math.min(Math.max(1, Math.round(value * agents)), agents);
  const last = side === "below" ? chosen - 1 : agents - chosen;
  const next = side === "below" ? last + 1 : last - 1;
  const limit =
    next < 0 || next >= agents
      ? side === "below"
        ? Infinity
        : -Infinity
      : (at(values, last) + at(values, next)) / 2;
  return { ...condition, limit: agents === 0 ? Number.NaN : limit, side, agents };
}

function selectedBy(
  conditions: readonly AppliedCondition[],
  judgedOf: (metric: MetricId) => Judged | null,
  agent: number,
): SelectedAgent | null {
  const figures: SelectedFigure[] = [];
  let chance: number | null = 1;
  for (const { metric, limit, side } of conditions) {
    const judged = judgedOf(metric);
    if (judged === null) return null;
    const value = valueOf(judged, agent);
    const isIn = side === "above" ? value > limit : value < limit;
    if (!isIn) return null;
    const { fair, isVolume } = judged;
    const sd = at(fair.fairSd, agent);
    figures.push({
      n: at(fair.evidence.n, agent),
      raw: at(fair.evidence.raw, agent),
      fair: isVolume ? null : { value, low: value - z90 * sd, high: value + z90 * sd },
    });
    const beyond = Math.abs(value - limit) / sd;
    if (isVolume) chance = null;
    else if (chance !== null && Number.isFinite(limit)) chance *= normalCdf(beyond);
  }
  return { agent, figures, chance };
}
