import type { PlannedTrainer } from "../../scheduling/problem";
import { lackingCourses, proposal, siteOfMost, type Ground, type Proposal } from "../ground";

/** The trainer with least to teach learns to teach the course in which most people found no place. */
export function trainerQualified(ground: Ground): Proposal | null {
  const { problem, sessions } = ground;
  const [course] = lackingCourses(ground, ({ needsTrainer }) => needsTrainer);
  if (course === undefined) return null;
  const site = siteOfMost(ground, [course]);
  const taught = problem.trainers.map(() => 0);
  for (const { trainer, start, end } of sessions) {
    if (trainer !== null) taught[trainer] = (taught[trainer] ?? 0) + end - start;
  }
  const [idlest] = [...problem.trainers.entries()]
    .filter(([, trainer]) => !mayTeach(trainer, course) && isNear(trainer, site))
    .sort(([a], [b]) => (taught[a] ?? 0) - (taught[b] ?? 0) || a - b);
  if (idlest === undefined) return null;
  const [position, trainer] = idlest;
  const teaches = Uint32Array.from(trainer.teaches);
  teaches[course >>> 5] = (teaches[course >>> 5] ?? 0) | (1 << (course & 31));
  const change = {
    kind: "trainer-qualified",
    trainer: trainer.name,
    course: problem.courses[course]?.id ?? "",
  } as const;
  return proposal(ground, change, {
    ...problem,
    trainers: problem.trainers.map((one, at) => (at === position ? { ...one, teaches } : one)),
  });
}

function mayTeach({ teaches }: PlannedTrainer, course: number): boolean {
  return (((teaches[course >>> 5] ?? 0) >>> (course & 31)) & 1) === 1;
}

function isNear(trainer: PlannedTrainer, site: number): boolean {
  return site === -1 || trainer.site === -1 || trainer.site === site;
}
