import type { Course } from "../curriculum/course";
import { onboardingModules } from "../curriculum/subjects";
import { onboardingGeneral, wordsForOnboarding } from "../curriculum/topic-words";
import type { Attended } from "../follow-up/attended";
import type { Demand } from "../needs/demand";
import type { Session, Timetable } from "../scheduling/timetable";
import type { TierAssignment } from "../tiers/tiers";
import type { ModuleState, OnboardingTrack } from "./onboarding-track";

/**
 * Each new hire against all modules of the track: held by the training records, in the timetable, or missing. `null` when
 * nobody is new.
 */
export function checkOnboarding(
  tiers: readonly TierAssignment[],
  courses: readonly Course[],
  demands: readonly Demand[],
  { sessions }: Timetable,
  attended: Attended,
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
    const held = attended(agent, namesOf(course));
    if (held !== undefined) return { kind: "held", day: held };
    const session = sessionOf.get(demandOf.get(`${agent} ${course.id}`)?.id ?? -1);
    return session === undefined
      ? { kind: "missing" }
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

/** A built-in module is known by a word for newcomers together with one for its subject: "新人 系统", "onboarding technology". */
function namesOf({ name, onboarding }: Course): readonly string[] {
  const subject = onboarding === null ? [] : wordsForOnboarding(onboarding);
  const builtIn = onboardingGeneral.flatMap((general) =>
    subject.map((word) => `${general} ${word}`),
  );
  return [...(name === null ? [] : [name]), ...builtIn];
}
