import type { Day } from "../../foundation/day";
import { teamLeadFinder } from "../needs/team-lead";
import type { Agent, AgentIndex } from "../records/agents";
import type { Release } from "../records/releases";

/** After going live a release is still taught for so long; one that goes live so long after the plan is taught already. */
const margin = 14;
const calledOff = /取消|撤销|撤銷|废止|廢止|cancel|withdrawn/i;
const everyone = /^(全体|全體|全员|全員|全部|所有|不限|all|every)/i;

export type TaughtRelease = {
  readonly release: Release;
  /** What the course and the sheets call it: name and version. */
  readonly label: string;
  /** The active agents it concerns, leads among them. */
  readonly audience: readonly AgentIndex[];
  /** The words for the audience fit no team, branch or level: everybody is meant for want of better. */
  readonly isAudienceGuessed: boolean;
};

/** The releases that a plan of these days has to teach, the earliest first; those without a date last. */
export function releasesToTeach(
  releases: readonly Release[],
  agents: readonly Agent[],
  today: Day,
  lastDay: Day,
): readonly TaughtRelease[] {
  return releases
    .filter(
      ({ goLive, status }) =>
        !(status !== null && calledOff.test(status)) &&
        (goLive === null || (goLive >= today - margin && goLive <= lastDay + margin)),
    )
    .map((release) => ({ release, label: labelOf(release), ...audienceOf(release, agents) }))
    .sort((a, b) => (a.release.goLive ?? Infinity) - (b.release.goLive ?? Infinity) || 0);
}

/** Leads among the audience and those who lead somebody of it, in the order of the agents. */
export function leadsToTeach(
  { audience }: TaughtRelease,
  agents: readonly Agent[],
): readonly AgentIndex[] {
  const leadOf = teamLeadFinder(agents);
  const leads = new Set<AgentIndex>();
  for (const agent of audience) {
    if (agents[agent]?.role === "lead") leads.add(agent);
    const lead = leadOf(agent);
    if (lead !== null) leads.add(lead);
  }
  return [...leads].sort((a, b) => a - b);
}

function labelOf({ name, version }: Release): string {
  return version === null || name.includes(version) ? name : `${name} ${version}`;
}

function audienceOf(
  { audience }: Release,
  agents: readonly Agent[],
): Pick<TaughtRelease, "audience" | "isAudienceGuessed"> {
  const active = [...agents.keys()].filter((index) => agents[index]?.status === "active");
  if (audience.length === 0 || audience.some((word) => everyone.test(word))) {
    return { audience: active, isAudienceGuessed: false };
  }
  const wanted = new Set(audience.map(plain));
  const meant = active.filter((index) => {
    const { team, branch, level } = agents[index] ?? { team: null, branch: null, level: null };
    return [team, branch, level].some((group) => group !== null && wanted.has(plain(group)));
  });
  return meant.length > 0
    ? { audience: meant, isAudienceGuessed: false }
    : { audience: active, isAudienceGuessed: true };
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}
