import type { Day } from "../../foundation/day";
import type { Course } from "../curriculum/course";
import { onboardingModules } from "../curriculum/subjects";
import type { Attended } from "../follow-up/attended";
import type { Demand } from "../needs/demand";
import type { Session, Timetable } from "../scheduling/timetable";
import type { TierAssignment } from "../tiers/tiers";
import { moduleNames } from "./module-names";
import type { ModuleState, OnboardingTrack } from "./onboarding-track";

/**
 * Each new hire against all modules of the track: held by the training records or in a session of an earlier plan, in the timetable, or missing. `null` when
 * nobody is new.
 */
export function checkOnboarding(
  tiers: readonly TierAssignment[],
  courses: readonly Course[],
  demands: readonly Demand[],
  { sessions }: Timetable,
  attended: Attended,
  today: Day,
): OnboardingTrack | null {
  const hires = tiers.filter(({ tier }) => tier === "new-hire").map(({ agent }) => agent);
  if (hires.length === 0) return null;
  const modules = courses
    .filter(({ module }) => module === "onboarding")
    .sort((a, b) => placeOf(a) - placeOf(b));
  const sessionOf = new Map<number, Session>();
  for (const session of sessions) for (const id of session.demands) sessionOf.set(id, session);
  const demandOf = new Map(demands.map((demand) => [`${demand.agent} ${demand.course}`, demand]));
  const stateOf = (agent: number, course: Course): ModuleState => {
    const held = attended(agent, moduleNames(course));
    if (held !== undefined) return { kind: "held", day: held };
    const session = sessionOf.get(demandOf.get(`${agent} ${course.id}`)?.id ?? -1);
    if (session === undefined) return { kind: "missing" };
    return session.day <= today
      ? { kind: "held", day: session.day }
      : { kind: "planned", day: session.day, start: session.start };
  };
  return {
    modules: modules.map(({ id, onboarding }) => ({ course: id, module: onboarding })),
    hires: hires.map((agent) => {
      const states = modules.map((course) => stateOf(agent, course));
      return { agent, states, missing: states.filter(({ kind }) => kind === "missing").length };
    }),
  };
}

/** The centre's own come last. */
function placeOf({ onboarding }: Course): number {
  return onboarding === null ? onboardingModules.length : onboardingModules.indexOf(onboarding);
}
