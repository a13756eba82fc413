import type { Day } from "../../foundation/day";
import type { Steps } from "../../foundation/steps";
import { at } from "../metrics/columns";
import { metrics } from "../metrics/metric";
import { z90 } from "../ranking/intervals";
import type { AgentIndex } from "../records/agents";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import { daysAsNewHire } from "../tiers/new-hire";
import { comparingWithOwnPast } from "./changes";
import type { ChangedAgent, ChangeLine, EarlyWarning } from "./early-warning";
import type { MetricChange } from "./metric-change";

/** A change with a chance above this to come from nothing is not worth a word. */
const worthAWord = 0.1;

/**
 * Compares every active agent with her own past and names those who fell or rose beyond chance. `null` without a metric that
 * the workbook holds for two months.
 *
 * False alarms: a person is tested on each of her k metrics at rate/k (Bonferroni), so that, should nobody have changed, at most
 * `settings.falseAlarms` of every 100 people are named for a fall, and as many for a rise. New hires are watched apart: they
 * change because they learn. A step for each metric.
 */
export function* watchAgents(
  centre: Centre,
  settings: Settings,
  today: Day,
): Steps<EarlyWarning | null> {
  const changes = yield* comparingWithOwnPast(centre, settings);
  yield;
  if (changes.length === 0) return null;
  const rate = settings.falseAlarms / 100;
  const fallen: ChangedAgent[] = [];
  const risen: ChangedAgent[] = [];
  const counts = { compared: 0, tooLittle: 0, newHires: 0 };
  centre.agents.forEach((agent, index) => {
    if (agent.status !== "active" || agent.role === "lead") return;
    if (daysAsNewHire(agent, settings.newHireDays, today) !== null) {
      counts.newHires += 1;
      return;
    }
    const known = changes.filter((change) => !Number.isNaN(at(change.expected, index)));
    if (known.length === 0) {
      counts.tooLittle += 1;
      return;
    }
    counts.compared += 1;
    const fall = named(index, known, rate, "fallByChance");
    if (fall !== null) fallen.push(fall);
    const rise = named(index, known, rate, "riseByChance");
    if (rise !== null) risen.push(rise);
  });
  const surest = (a: ChangedAgent, b: ChangedAgent): number =>
    a.byChance - b.byChance || a.agent - b.agent;
  return {
    ratePer100: settings.falseAlarms,
    ...counts,
    expectedFalse: counts.compared * rate,
    metrics: changes.map(({ metric, earlier, later, tested, centreMove }) => ({
      metric,
      earlier,
      later,
      compared: tested,
      centreMove,
    })),
    fallen: fallen.sort(surest),
    risen: risen.sort(surest),
  };
}

function named(
  agent: AgentIndex,
  known: readonly MetricChange[],
  rate: number,
  side: "fallByChance" | "riseByChance",
): ChangedAgent | null {
  const smallest = Math.min(...known.map((change) => at(change[side], agent)));
  const byChance = Math.min(1, smallest * known.length);
  if (!(byChance < rate)) return null;
  const limit = rate / known.length;
  const lines = known
    .map((change) => ({ line: lineOf(change, agent, limit), own: at(change[side], agent) }))
    .sort((a, b) => a.own - b.own);
  return { agent, byChance, lines: lines.map(({ line }) => line) };
}

function lineOf(change: MetricChange, agent: AgentIndex, limit: number): ChangeLine {
  const before = at(change.before, agent);
  const reach = z90 * at(change.beforeSd, agent);
  const now = at(change.now, agent);
  const expected = at(change.expected, agent);
  const chanceReach = z90 * at(change.changeSd, agent);
  const difference = now - expected;
  const fall = at(change.fallByChance, agent);
  const rise = at(change.riseByChance, agent);
  return {
    metric: change.metric,
    nBefore: at(change.nBefore, agent),
    before: { value: before, ...within(change, before - reach, before + reach) },
    nNow: at(change.nNow, agent),
    now,
    expected,
    change: {
      value: difference,
      low: difference - chanceReach,
      high: difference + chanceReach,
    },
    byChance: Math.min(fall, rise),
    verdict: verdictOf(fall, rise, limit),
  };
}

function verdictOf(fall: number, rise: number, limit: number): ChangeLine["verdict"] {
  if (fall < limit) return "fell";
  if (rise < limit) return "rose";
  if (fall < worthAWord) return "lower";
  return rise < worthAWord ? "higher" : "level";
}

/** No share lies beyond 0 and 1, and nothing below 0. */
function within(
  { metric }: MetricChange,
  low: number,
  high: number,
): { readonly low: number; readonly high: number } {
  const ceiling = metrics[metric].unit === "fraction" ? metrics[metric].plausible.max : Infinity;
  return { low: Math.max(0, low), high: Math.min(ceiling, high) };
}
