import type { TrainingProblem } from "../problem";
import type { Unplaced } from "../timetable";
import { askedOf } from "./asked";
import { LoneStarts, type NoStartReason } from "./no-start";
import { releaseShortages } from "./released-hours";
import { roomShortages } from "./room-seats";
import { shortOf, type Shortage } from "./shortage";
import { trainerShortages } from "./trainer-hours";

/** What is certain about those without a place; of the rest it is only known that no place was found. */
export type UnplacedProofs = {
  /** Demands that no timetable under these rules can meet, and why. */
  readonly impossible: ReadonlyMap<number, NoStartReason>;
  /** What there is too little of, the worst first; those of them that leave somebody out. */
  readonly shortages: readonly Shortage[];
  /** So many at least stay without a place in every timetable. */
  readonly atLeast: number;
};

/**
 * Proves, where it can be proved without a search, that somebody stays without a place: one by one, where a person has no time
 * at which she could attend though she were alone in the plan; by counting, where trainers' hours, seats or the hours that the
 * floor can spare do not suffice for all. Sessions that stay are taken as they are.
 */
export function proveUnplaced(
  problem: TrainingProblem,
  unplaced: readonly Pick<Unplaced, "demand">[],
): UnplacedProofs {
  if (unplaced.length === 0) return { impossible: new Map(), shortages: [], atLeast: 0 };
  const starts = new LoneStarts(problem);
  const impossible = new Map(
    unplaced.flatMap(({ demand }) => {
      const why = starts.whyNone(demand);
      return why === null ? [] : [[demand, why] as const];
    }),
  );
  const asked = askedOf(problem, new Set(impossible.keys()));
  const shortages = [
    ...trainerShortages(problem, asked),
    ...roomShortages(problem, asked),
    ...releaseShortages(problem, asked),
  ]
    .filter((one) => shortOf(one) > 0)
    .sort((a, b) => shortOf(b) - shortOf(a));
  const [greatest] = shortages;
  const short = greatest === undefined ? 0 : shortOf(greatest);
  return { impossible, shortages, atLeast: impossible.size + short };
}
