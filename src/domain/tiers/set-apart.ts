import type { Day } from "../../foundation/day";
import { evidenceFor } from "../ranking/evidence";
import { periodOf } from "../ranking/period";
import type { Ranking } from "../ranking/ranking";
import type { Agent } from "../records/agents";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import type { TierReason } from "./tiers";

/** Why the order does not decide somebody's tier; `null`: it does. */
export type Apart = Extract<TierReason, { kind: "new-hire" | "few-reviews" | "no-figures" }>;

export type SetApart = {
  /** Number of agents of the centre. */
  readonly agents: number;
  /** Results of the headline measure below which nobody is sorted. */
  readonly needed: number;
  /** Of an agent with so many results, and with a rank or without; `null`: the order decides. */
  readonly reason: (agent: number, n: number, hasRank: boolean) => Apart | "lead" | null;
};

/** Who is set apart: as a new hire, as a lead, or for too little evidence. */
export function setApart(
  centre: Centre,
  ranking: Ranking,
  settings: Settings,
  today: Day,
): SetApart {
  const needed = evidenceNeeded(centre, ranking, settings);
  const reason: SetApart["reason"] = (index, n, hasRank) => {
    const agent = centre.agents[index];
    if (agent === undefined) return { kind: "no-figures" };
    const hired = newHireReason(agent, settings.newHireDays, today);
    if (hired !== null) return hired;
    if (agent.role === "lead") return "lead";
    if (!hasRank) return { kind: "no-figures" };
    return n < needed ? { kind: "few-reviews", n, needed } : null;
  };
  return { agents: centre.agents.length, needed, reason };
}

function newHireReason(agent: Agent, window: number, today: Day): Apart | null {
  if (agent.hiredOn === null || window === 0) return null;
  const daysSinceHire = Math.max(0, today - agent.hiredOn);
  return daysSinceHire <= window ? { kind: "new-hire", daysSinceHire, window } : null;
}

/** `minReviews` counts reviews and rated calls; a headline from monthly KPI rows is counted in rows. */
function evidenceNeeded(centre: Centre, ranking: Ranking, settings: Settings): number {
  const period = periodOf(centre, settings.periodDays);
  const source = evidenceFor(centre, ranking.headline, period)?.source;
  return source === "kpis" ? 1 : settings.minReviews;
}
