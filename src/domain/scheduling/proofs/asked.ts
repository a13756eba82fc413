import type { Day } from "../../../foundation/day";
import type { Course } from "../../curriculum/course";
import type { TrainingProblem } from "../problem";
import type { Draw } from "./most-places";

/** A demand that is still to be met, with the positions of what it takes. */
export type Asked = {
  readonly demand: number;
  readonly course: number;
  readonly agent: number;
  readonly slots: number;
  /** Position of the last day on which it may take place. */
  readonly lastDay: number;
};

/** The demands that a plan has to meet: neither in a session that stays nor known to be impossible. */
export function askedOf(problem: TrainingProblem, impossible: ReadonlySet<number>): Asked[] {
  const agentAt = new Map(problem.agents.map(({ agent }, position) => [agent, position]));
  const courseAt = new Map(problem.courses.map(({ id }, position) => [id, position]));
  const kept = new Set(problem.kept.flatMap(({ demands }) => demands));
  return problem.demands.flatMap(({ id, agent, course, deadline }) => {
    const position = courseAt.get(course);
    const person = agentAt.get(agent);
    if (position === undefined || person === undefined) return [];
    if (kept.has(id) || impossible.has(id)) return [];
    const slots = problem.courseSlots[position] ?? 1;
    const lastDay = dayUntil(problem.days, deadline);
    return [{ demand: id, course: position, agent: person, slots, lastDay }];
  });
}

/** Each last day that somebody has, ascending: a shortage may show up to one and not to another. */
export function lastDays(asked: readonly Asked[]): readonly number[] {
  return [...new Set(asked.map(({ lastDay }) => lastDay))].sort((a, b) => a - b);
}

/** What the demands take of a resource of which one place of a course takes `each`. */
export function drawsOf(asked: readonly Asked[], each: (course: number) => number): Draw[] {
  const people = new Map<number, number>();
  for (const { course } of asked) people.set(course, (people.get(course) ?? 0) + 1);
  return [...people].map(([course, count]) => ({ people: count, each: each(course) }));
}

/** How many can sit in one session: the course's seats, or those of the largest room where it needs one. */
export function mostSeats({ venues }: TrainingProblem, course: Course | undefined): number {
  if (course === undefined) return 0;
  if (!course.needsVenue || venues.length === 0) return course.seats;
  return Math.min(course.seats, Math.max(...venues.map(({ seats }) => seats)));
}

function dayUntil(days: readonly Day[], deadline: Day): number {
  return days.filter((day) => day <= deadline).length - 1;
}
