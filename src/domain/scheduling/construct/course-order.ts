import type { CompiledProblem } from "../board/compile-problem";

/**
 * The order in which groups are filled: courses that others wait for first (leads before their teams), then onboarding
 * with its early deadlines, group courses, recording study (which people may attend) and last one-to-one coaching, which
 * needs the smallest gaps. Within each, the most constrained first: most session slots per qualified trainer.
 */
export function courseOrder(compiled: CompiledProblem): number[] {
  const keys = compiled.groups.map((_, group) => ({
    group,
    turn: turnOf(compiled, group),
    tightness: tightnessOf(compiled, group),
  }));
  keys.sort((a, b) => a.turn - b.turn || b.tightness - a.tightness || a.group - b.group);
  return keys.map(({ group }) => group);
}

function turnOf({ problem, groups, demands }: CompiledProblem, position: number): number {
  const group = groups[position];
  const course = problem.courses[group?.course ?? -1];
  if (course === undefined || group === undefined) return 0;
  if (course.module === "onboarding") return 1;
  const awaited = demands.ofGroup[position]?.some((id) => (demands.followers[id]?.length ?? 0) > 0);
  if (awaited === true) return 0;
  if (group.seats === 1) return 4;
  return course.method === "recording-study" ? 3 : 2;
}

function tightnessOf({ groups, demands }: CompiledProblem, position: number): number {
  const group = groups[position];
  const count = demands.ofGroup[position]?.length ?? 0;
  if (group === undefined || count === 0) return 0;
  const trainers = group.trainers === null ? 1 : group.trainers.length || 0.01;
  return (count * group.length) / Math.max(1, group.seats) / trainers;
}
