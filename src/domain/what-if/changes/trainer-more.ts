import type { Course } from "../../curriculum/course";
import type { PlannedTrainer, SiteIndex, TrainingProblem } from "../../scheduling/problem";
import { lackingCourses, proposal, siteOfMost, type Ground, type Proposal } from "../ground";

/** One trainer more for the course in which most people found no place. */
export function trainerForCourse(ground: Ground): Proposal | null {
  const [course] = lackingTrainers(ground);
  if (course === undefined) return null;
  const site = siteOfMost(ground, [course]);
  const change = {
    kind: "trainer-for-course",
    course: ground.problem.courses[course]?.id ?? "",
    site: ground.problem.sites[site] ?? null,
  } as const;
  return proposal(ground, change, withTrainer(ground.problem, [course], site));
}

/** One trainer more for all courses in which people found no place; not where it is one course only. */
export function trainerForAll(ground: Ground): Proposal | null {
  const courses = lackingTrainers(ground);
  if (courses.length < 2) return null;
  const site = siteOfMost(ground, courses);
  const change = {
    kind: "trainer-for-all",
    courses: courses.map((course) => ground.problem.courses[course]?.id ?? ""),
    site: ground.problem.sites[site] ?? null,
  } as const;
  return proposal(ground, change, withTrainer(ground.problem, courses, site));
}

/** Where the workbook names no trainers, sessions say "to be named", and nobody lacks one. */
function lackingTrainers(ground: Ground): readonly number[] {
  const counts = ({ needsTrainer }: Course): boolean => needsTrainer;
  return ground.problem.trainers.length === 0 ? [] : lackingCourses(ground, counts);
}

/** Somebody who has the whole of the training hours, the limits of the trainers there are, and is asked last. */
function withTrainer(
  problem: TrainingProblem,
  courses: readonly number[],
  site: SiteIndex,
): TrainingProblem {
  const { trainers, slotsPerDay, days } = problem;
  const teaches = new Uint32Array(Math.ceil(problem.courses.length / 32));
  for (const course of courses) {
    teaches[course >>> 5] = (teaches[course >>> 5] ?? 0) | (1 << (course & 31));
  }
  const one: PlannedTrainer = {
    name: "",
    agent: null,
    teaches,
    available: new Uint32Array(days.length).fill(2 ** slotsPerDay - 1),
    maxSlotsPerDay: usual(trainers.map(({ maxSlotsPerDay }) => maxSlotsPerDay)),
    maxSlotsPerWeek: usual(trainers.map(({ maxSlotsPerWeek }) => maxSlotsPerWeek)),
    penalty: Math.max(...trainers.map(({ penalty }) => penalty)),
    site,
  };
  return { ...problem, trainers: [...trainers, one] };
}

/** The middle one; of an even number the lower. */
function usual(limits: readonly number[]): number {
  return [...limits].sort((a, b) => a - b)[Math.floor((limits.length - 1) / 2)] ?? 0;
}
