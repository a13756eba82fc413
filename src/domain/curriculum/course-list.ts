import type { Day } from "../../foundation/day";
import type { Demand } from "../needs/demand";
import type { CatalogueCourse, Trainer } from "../records/resources";
import type { Level } from "../tiers/tiers";
import type { Course } from "./course";
import { outlineCourse, type CourseOutline, type CourseSubject } from "./course-outline";

const levelLetters: Readonly<Record<Level, string>> = { lower: "L", middle: "M", upper: "U" };

/** A course and the last day by which the centre itself wants it taught. */
export type OfferedCourse = { readonly outline: CourseOutline; readonly deadline: Day | null };

/** The courses of a plan as they are called for. */
export class CourseList {
  private readonly courses = new Map<string, Course>();

  constructor(
    readonly catalogue: readonly CatalogueCourse[],
    private readonly trainers: readonly Trainer[] | null,
  ) {}

  /** How a subject would be taught; nothing is added to the plan yet. */
  offer(subject: CourseSubject, own: CatalogueCourse | null): OfferedCourse {
    const outline = outlineCourse(subject, own, this.trainers);
    return {
      outline: own === null ? { ...outline, id: this.free(outline.id) } : outline,
      deadline: own?.deadline ?? null,
    };
  }

  /**
   * The course for trainees of some levels (empty: all together). One subject taught to several levels is several courses,
   * so that no session mixes them: "C004/L", "C004/MU". Of a meeting that comes round each is a course: "C004", "C004/2".
   */
  add({ outline }: OfferedCourse, levels: readonly Level[], meeting = 1): Course {
    const letters = levels.map((level) => levelLetters[level]).join("");
    const number = meeting === 1 ? "" : `${meeting}`;
    const id = [outline.id, letters, number].filter((part) => part !== "").join("/");
    const course = this.courses.get(id) ?? {
      ...outline,
      id,
      levels,
      ...(meeting > 1 && { meeting }),
    };
    this.courses.set(id, course);
    return course;
  }

  /** A code of ours that the centre's catalogue uses for something else gets a star. */
  private free(code: string): string {
    return this.catalogue.some(({ id }) => id === code) ? this.free(`${code}*`) : code;
  }

  /**
   * Those that somebody attends, in the order in which they were added, and the newcomers' modules, be they held already: the
   * track lists them all.
   */
  attended(demands: readonly Demand[]): readonly Course[] {
    const wanted = new Set(demands.map(({ course }) => course));
    return [...this.courses.values()].filter(
      ({ id, module }) => wanted.has(id) || module === "onboarding",
    );
  }
}
