import { waveDays } from "../needs/demand-days";
import { attendedIn } from "../follow-up/attended";
import { moduleNames } from "../onboarding/module-names";
import { needFromPlace } from "../needs/need-scale";
import type { AgentIndex } from "../records/agents";
import type { Tier } from "../tiers/tiers";
import { drawnWave } from "./coaching-waves";
import { courseByMethod, courseOnSubject, ownOnboarding } from "./catalogue";
import type { OfferedCourse } from "./course-list";
import type { PlanInProgress } from "./plan-in-progress";
import {
  coaching,
  onboardingModules,
  onboardingSubject,
  ownOnboardingSubject,
  recordingStudy,
} from "./subjects";

/** New hires hear the first module most urgently. */
const onboardingNeed = 9;

/** What the tiers themselves call for: onboarding, one-to-one coaching, recording study. */
export function planTierCourses(plan: PlanInProgress): void {
  planOnboarding(plan);
  planForTier(plan, "one-to-one", { most: 10, least: 6 });
  planForTier(plan, "recording-study", { most: 4, least: 2 });
}

/**
 * Every new hire attends the five onboarding modules in order, then whatever the centre teaches its own newcomers; what the
 * training records show as held is not taught again.
 */
function planOnboarding(plan: PlanInProgress): void {
  const { centre, tiers, courses, demands, deadlines } = plan;
  const hires = tiers.filter(({ tier }) => tier === "new-hire").map(({ agent }) => agent);
  if (hires.length === 0) return;
  const own = ownOnboarding(courses.catalogue);
  const offers: OfferedCourse[] = onboardingModules.map((module) => {
    const subject = onboardingSubject(module);
    const others = courses.catalogue.filter((course) => !own.includes(course));
    const words = subject.words.slice(0, -ownOnboardingSubject.words.length);
    return courses.offer(subject, courseOnSubject(others, words, subject.method));
  });
  for (const course of own) offers.push(courses.offer(ownOnboardingSubject, course));
  const taken = new Set<string>();
  const track = offers.filter(({ outline }) => {
    const isNew = !taken.has(outline.id);
    taken.add(outline.id);
    return isNew;
  });
  const attended = attendedIn(centre.trainingRecords);
  for (const agent of hires) {
    let before: number[] = [];
    track.forEach((offer, module) => {
      const course = courses.add(offer, []);
      if (attended(agent, moduleNames(course)) !== undefined) return;
      const demand = demands.add({
        agent,
        course: course.id,
        need: Math.max(1, onboardingNeed - module),
        deadline: deadlines.atMost(deadlines.forOnboarding(module), offer.deadline),
        after: before,
        reason: { kind: "tier", tier: "new-hire" },
      });
      before = [demand];
    });
  }
}

function planForTier(
  plan: PlanInProgress,
  tier: "one-to-one" | "recording-study",
  scale: { readonly most: number; readonly least: number },
): void {
  const { courses, demands, days, deadlines, centre, settings, today } = plan;
  const people = inOrderOfNeed(plan, tier);
  if (people.length === 0) return;
  const subject = tier === "one-to-one" ? coaching : recordingStudy;
  const offer = courses.offer(subject, courseByMethod(courses.catalogue, subject.method));
  const { id } = courses.add(offer, []);
  people.forEach((agent, place) => {
    const equal = needFromPlace(place, people.length, scale.most, scale.least);
    const waves = tier === "one-to-one" ? settings.coachingWaves : 1;
    const { wave } = drawnWave(centre.agents[agent]?.id ?? "", today, waves);
    // Below the next higher need, above the next lower: only among equals does the lot decide.
    const need = equal - (wave - 1) / waves;
    demands.add({
      agent,
      course: id,
      need,
      ...waveDays(
        days,
        { wave, waves },
        deadlines.atMost(deadlines.forNeed(equal), offer.deadline),
        deadlines.atMost(deadlines.last, offer.deadline),
      ),
      after: [],
      reason: { kind: "tier", tier },
    });
  });
}

/** The weakest first for coaching; the best first for recording study. */
function inOrderOfNeed({ ranking, tiers }: PlanInProgress, tier: Tier): AgentIndex[] {
  const members = new Set(
    tiers.filter((assigned) => assigned.tier === tier).map(({ agent }) => agent),
  );
  const ranked = ranking.agents.map(({ agent }) => agent).filter((agent) => members.has(agent));
  if (tier === "one-to-one") ranked.reverse();
  return ranked;
}
