import type { CompiledProblem } from "./compile-problem";

/**
 * The order in which courses are filled: those that others wait for first (leads before their teams), then onboarding
 * with its early deadlines, group courses, recording study (which people may attend) and last one-to-one coaching, which
 * needs the smallest gaps. Within each, the most constrained first: most session slots per qualified trainer.
 */
export function courseOrder(compiled: CompiledProblem): number[] {
  const keys = compiled.courses.map((_, course) => ({
    course,
    turn: turnOf(compiled, course),
    tightness: tightnessOf(compiled, course),
  }));
  keys.sort((a, b) => a.turn - b.turn || b.tightness - a.tightness || a.course - b.course);
  return keys.map(({ course }) => course);
}

function turnOf({ problem, courses, demands }: CompiledProblem, position: number): number {
  const course = problem.courses[position];
  const compiled = courses[position];
  if (course === undefined || compiled === undefined) return 0;
  if (course.module === "onboarding") return 1;
  const awaited = compiled.demands.some((demand) => (demands.followers[demand]?.length ?? 0) > 0);
  if (awaited) return 0;
  if (compiled.seats === 1) return 4;
  return course.method === "recording-study" ? 3 : 2;
}

function tightnessOf({ courses }: CompiledProblem, position: number): number {
  const course = courses[position];
  if (course === undefined || course.demands.length === 0) return 0;
  const trainers = course.trainers === null ? 1 : course.trainers.length || 0.01;
  return (course.demands.length * course.length) / Math.max(1, course.seats) / trainers;
}
