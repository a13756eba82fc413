import type { CatalogueCourse, PartOfShift, Trainer } from "../records/resources";
import type { Course, Method } from "./course";
import { methodDefaults, recogniseMethod } from "./methods";
import { sameSubject } from "./subject-words";

/** A course before it is known who attends it. */
export type CourseOutline = Omit<Course, "levels" | "meeting">;

/** What a course is to teach, however it will be taught. */
export type CourseSubject = Pick<
  Course,
  "topic" | "module" | "onboarding" | "objective" | "askedFor"
> & {
  /** The id of the built-in course, shown as its code: short, the same from plan to plan and in every language. */
  readonly key: string;
  /** Wordings by which the catalogue and the trainers' skills may name it. */
  readonly words: readonly string[];
  readonly method: Method;
  /** What differs from the method's usual form when the course is built in. */
  readonly builtIn?: Partial<Pick<Course, "minutes" | "seats">>;
};

/**
 * The course for a subject: the centre's own where `catalogue` is given, else the built-in default of its method. Whatever
 * the catalogue's row leaves open comes from the method. The skill asked of a trainer is the wording of the first trainer
 * whose skills name the subject; where none does, any trainer may teach it (`skill` null), rather than nobody.
 */
export function outlineCourse(
  subject: CourseSubject,
  catalogue: CatalogueCourse | null,
  trainers: readonly Trainer[] | null,
): CourseOutline {
  const method =
    catalogue === null
      ? subject.method
      : (recogniseMethod(catalogue.method) ?? recogniseMethod(catalogue.name) ?? subject.method);
  const usual = { ...methodDefaults[method], ...(catalogue === null ? subject.builtIn : {}) };
  const words = catalogue === null ? subject.words : [...subject.words, catalogue.name];
  return {
    id: catalogue?.id ?? subject.key,
    name: catalogue?.name ?? null,
    topic: subject.topic,
    method,
    ...(method === subject.method &&
      subject.askedFor !== undefined && { askedFor: subject.askedFor }),
    module: subject.module,
    onboarding: subject.onboarding,
    objective: subject.objective,
    minutes: catalogue?.minutes ?? usual.minutes,
    seats: Math.max(1, catalogue?.maxSeats ?? usual.seats),
    skill: usual.needsTrainer ? skillFor(words, trainers) : null,
    needsTrainer: usual.needsTrainer,
    needsVenue: usual.needsVenue,
    ...timeOf(catalogue?.partOfShift ?? usual.timeOfDay ?? "any"),
    evaluation: usual.evaluation,
    origin: catalogue === null ? "built-in" : "catalogue",
  };
}

function timeOf(part: PartOfShift): Pick<Course, "timeOfDay"> {
  return part === "any" ? {} : { timeOfDay: part };
}

function skillFor(words: readonly string[], trainers: readonly Trainer[] | null): string | null {
  for (const trainer of trainers ?? []) {
    const known = trainer.skills.find((skill) => words.some((word) => sameSubject(skill, word)));
    if (known !== undefined) return known;
  }
  return null;
}
