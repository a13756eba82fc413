import { mostSeats } from "../../scheduling/proofs/asked";
import { lackingCourses, proposal, type Ground, type Proposal } from "../ground";

/** Seats more in each group. */
const more = 2;

/** Larger groups in the course in which most people found no place, where a room takes them; never of one-to-one coaching. */
export function groupsLarger(ground: Ground): Proposal | null {
  const { problem } = ground;
  const [course] = lackingCourses(ground, ({ seats }) => seats > 1);
  const facts = problem.courses[course ?? -1];
  if (facts === undefined) return null;
  const larger = { ...facts, seats: facts.seats + more };
  const to = mostSeats(problem, larger);
  if (to <= facts.seats) return null;
  const change = { kind: "groups-larger", course: facts.id, from: facts.seats, to } as const;
  return proposal(ground, change, {
    ...problem,
    courses: problem.courses.map((one) => (one.id === facts.id ? { ...one, seats: to } : one)),
  });
}
