import { releaseDays } from "../needs/demand-days";
import { attendedIn } from "../follow-up/attended";
import { noPreviousFollowUp } from "../follow-up/previous-follow-up";
import { leadsToTeach, releasesToTeach } from "../release-cascade/releases-to-teach";
import { toldOfRelease } from "../release-cascade/told-of-release";
import type { PlanInProgress } from "./plan-in-progress";
import { releaseCode } from "./release-code";

/** Leads must know a release this long before it goes live, so that their teams can hear of it. */
const daysBefore = 3;
const leadNeed = 9;
const minutes = 45;

/**
 * For each release a course for the leads of those it concerns who have not heard of it; their teams hear of it in morning
 * meetings.
 */
export function planReleaseCourses(plan: PlanInProgress): void {
  const { centre, courses, demands, days, deadlines, today } = plan;
  const previous = plan.previousFollowUp ?? noPreviousFollowUp;
  const attended = attendedIn(centre.trainingRecords);
  const taught = releasesToTeach(centre.releases ?? [], centre.agents, today, days.at(-1) ?? today);
  for (const one of taught) {
    const { release, label } = one;
    const told = toldOfRelease(one, attended, previous);
    const leads = leadsToTeach(one, centre.agents).filter((lead) => told(lead) === null);
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
