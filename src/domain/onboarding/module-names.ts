import type { Course } from "../curriculum/course";
import { onboardingGeneral, wordsForOnboarding } from "../curriculum/topic-words";

/**
 * The names under which training records may hold a module. A built-in one is known by a word for newcomers together with one
 * for its subject: "新人 系统", "onboarding technology".
 */
export function moduleNames({ name, onboarding }: Pick<Course, "name" | "onboarding">) {
  const subject = onboarding === null ? [] : wordsForOnboarding(onboarding);
  const builtIn = onboardingGeneral.flatMap((general) =>
    subject.map((word) => `${general} ${word}`),
  );
  return [...(name === null ? [] : [name]), ...builtIn];
}
