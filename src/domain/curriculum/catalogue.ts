import type { CatalogueCourse } from "../records/resources";
import type { Method } from "./course";
import { methodDefaults, recogniseMethod } from "./methods";
import { sameSubject } from "./subject-words";
import { onboardingGeneral } from "./topic-words";

/**
 * The centre's own course for a subject: one whose topic, or, where it names none, whose name is the subject. Of several, the
 * one taught by a method that suits the weakness, the first of them before the second, else one with a trainer (training
 * together comes first, study alone beside it), else the first.
 */
export function courseOnSubject(
  catalogue: readonly CatalogueCourse[],
  words: readonly string[],
  ...suited: readonly [Method, ...Method[]]
): CatalogueCourse | null {
  const about = catalogue.filter((course) =>
    words.some((word) => sameSubject(course.topic ?? course.name, word)),
  );
  const taught = (course: CatalogueCourse): boolean =>
    methodDefaults[methodOf(course) ?? suited[0]].needsTrainer;
  const [best] = suited.flatMap(
    (method) => about.find((course) => methodOf(course) === method) ?? [],
  );
  return best ?? about.find(taught) ?? about[0] ?? null;
}

/** The centre's own course of a method that is for anything: its coaching, its recording study. */
export function courseByMethod(
  catalogue: readonly CatalogueCourse[],
  method: Method,
): CatalogueCourse | null {
  return catalogue.find((course) => course.topic === null && methodOf(course) === method) ?? null;
}

/** The centre's own courses for all new hires, beside the five modules everyone gets. */
export function ownOnboarding(catalogue: readonly CatalogueCourse[]): readonly CatalogueCourse[] {
  return catalogue.filter((course) =>
    onboardingGeneral.some((word) => sameSubject(course.topic ?? course.name, word)),
  );
}

/** The method a catalogue row names, in its own column or in the course's name; `null`: none that we know. */
export function methodOf(course: CatalogueCourse): Method | null {
  return recogniseMethod(course.method) ?? recogniseMethod(course.name);
}
