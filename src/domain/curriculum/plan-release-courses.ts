import { releaseDays } from "../needs/demand-days";
import { teamLeadFinder } from "../needs/team-lead";
import type { AgentIndex } from "../records/agents";
import { releasesToTeach, type TaughtRelease } from "../release-cascade/releases-to-teach";
import type { PlanInProgress } from "./plan-in-progress";
import { releaseCode } from "./release-code";

/** Leads must know a release this long before it goes live, so that their teams can hear of it. */
const daysBefore = 3;
const leadNeed = 9;
const minutes = 45;

/** For each release a course for the leads of those it concerns; their teams hear of it in morning meetings. */
export function planReleaseCourses(plan: PlanInProgress): void {
  const { centre, courses, demands, days, deadlines, today } = plan;
  const taught = releasesToTeach(centre.releases ?? [], centre.agents, today, days.at(-1) ?? today);
  for (const one of taught) {
    const { release, label } = one;
    const leads = leadsOf(one, plan);
    if (leads.length === 0) continue;
    const subject = {
      key: releaseCode(label),
      topic: null,
      module: "professional",
      onboarding: null,
      objective: { kind: "teach-release", release: label },
      words: [release.name],
      method: "team-lead-cascade",
      builtIn: { minutes },
    } as const;
    const offer = courses.offer(subject, null);
    const { id } = courses.add({ ...offer, outline: { ...offer.outline, name: label } }, []);
    const due = release.goLive === null ? null : release.goLive - daysBefore;
    for (const lead of leads) {
      demands.add({
        agent: lead,
        course: id,
        need: leadNeed,
        ...releaseDays(days, release.goLive, due, deadlines.forLeads),
        after: [],
        reason: { kind: "release", release: label },
      });
    }
  }
}

/** Leads among the audience and those who lead somebody of it. */
function leadsOf({ audience }: TaughtRelease, { centre }: PlanInProgress): readonly AgentIndex[] {
  const leadOf = teamLeadFinder(centre.agents);
  const leads = new Set<AgentIndex>();
  for (const agent of audience) {
    if (centre.agents[agent]?.role === "lead") leads.add(agent);
    const lead = leadOf(agent);
    if (lead !== null) leads.add(lead);
  }
  return [...leads].sort((a, b) => a - b);
}
