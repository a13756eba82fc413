import type { TrainingPlan } from "../training-plan";
import { dailyRelays } from "../daily-relay/daily-relays";
import { planCoverage } from "../video-coverage/plan-coverage";
import { checkOnboarding } from "../onboarding/check-onboarding";
import { cascadeReleases } from "../release-cascade/cascade-releases";
import { attendedIn } from "./attended";
import type { FollowUp } from "./follow-up";
import type { PreviousFollowUp } from "./previous-follow-up";
import { workingHours } from "./working-hours";

type Planned = Pick<
  TrainingPlan,
  | "centre"
  | "settings"
  | "today"
  | "tiers"
  | "diagnosis"
  | "courses"
  | "demands"
  | "problem"
  | "timetable"
>;

/**
 * What follows once the timetable stands: releases team by team, videos shift by shift, newcomers module by module; all of it
 * over what people marked on the last plan's sheets.
 */
export function planFollowUp(plan: Planned, previous: PreviousFollowUp): FollowUp {
  const { centre, settings, today, tiers, diagnosis, courses, demands, problem, timetable } = plan;
  const { agents, releases } = centre;
  const hours = workingHours(centre, problem, timetable, settings);
  const attended = attendedIn(centre.trainingRecords);
  const releaseCascade = cascadeReleases({
    releases,
    agents,
    demands,
    problem,
    timetable,
    hours,
    attended,
    previous,
    today,
  });
  return {
    onboarding: checkOnboarding(tiers, courses, demands, timetable, attended, today),
    releaseCascade,
    dailyRelays: dailyRelays(courses, problem, timetable, agents, hours),
    coverage: planCoverage({
      agents,
      catalogue: centre.courses ?? [],
      cascade: releaseCascade,
      diagnosis,
      tiers,
      problem,
      hours,
      attended,
      seen: previous.seen,
    }),
  };
}
