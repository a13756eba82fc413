import type { Day } from "../../../foundation/day";
import type { CourseId } from "../../curriculum/course";

/** What there is too little of for all who need training, shown by counting alone. */
export type Shortage = {
  readonly resource: "trainers" | "rooms" | "floor" | "team";
  /** The courses that draw on it. */
  readonly courses: readonly CourseId[];
  /** Index into the problem's teams; `null`: not one team's matter. */
  readonly team: number | null;
  /** The last day that counts. */
  readonly until: Day;
  /** Places that are asked for by then, and the most there can be. */
  readonly people: number;
  readonly most: number;
};

/** How many find no place, whatever the timetable. */
export function shortOf({ people, most }: Shortage): number {
  return people - most;
}

/** The one that leaves most people out; of equals the first. */
export function worst(shortages: readonly Shortage[]): Shortage | null {
  return shortages.reduce<Shortage | null>(
    (most, one) => (most === null || shortOf(one) > shortOf(most) ? one : most),
    null,
  );
}
