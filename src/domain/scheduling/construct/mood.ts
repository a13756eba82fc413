import type { Random } from "../../../foundation/random";

/**
 * How strictly a group is filled. Planning from nothing is sober: always the best. When a part of a timetable is planned
 * anew, a little chance leads to other timetables than the one just torn up.
 */
export type Mood = {
  readonly random: Random;
  /** Chance of overlooking a seat that is free and better than those seen so far (blinks: Christiaens & Vanden Berghe 2020). */
  readonly blink: number;
  /** Up to so many times 40 are added to the score of a start for each who would come. */
  readonly noise: number;
  /**
   * More than 0: a seat is taken only where it costs at most so much more than the demand cost before it was taken out, as
   * long as sessions can be filled so.
   */
  readonly margin: number;
};

export const sober: Mood = { random: () => 0, blink: 0, noise: 0, margin: 0 };
