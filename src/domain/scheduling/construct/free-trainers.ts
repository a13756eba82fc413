import type { Board } from "../board/board";
import { trainerPrice } from "../board/staffing";
import { slotsForTeaching } from "../guards/released-heads";
import { trainerHours } from "../guards/trainer-available";
import { hasHoursInDay } from "../guards/trainer-daily-load";
import { untaughtSlots } from "../guards/trainer-once";
import { qualifiedTrainers } from "../guards/trainer-qualified";
import { hasHoursInWeek } from "../guards/trainer-weekly-load";
import { lowestSlot, startsWithin } from "../slot-bits";

/**
 * Who would teach a group's sessions: the cheapest trainer for every start of a day, found in one pass over the trainers
 * in order of price instead of one search a start.
 */
export class FreeTrainers {
  /** By slot, for the starts that {@link startsOn} gave: the cheapest who is free (of equals the first listed), her price. */
  readonly trainerAt: Int32Array;
  readonly priceAt: Float64Array;
  /** Nobody costs less; 0 where no trainer is needed. */
  lowestPrice = 0;

  private isNeeded = false;
  private length = 1;
  private count = 0;
  /** The group's trainers, the cheapest first, and what each costs. */
  private readonly queue: Int32Array;
  private readonly prices: Float64Array;

  constructor(private readonly board: Board) {
    const { slotsPerDay, problem } = board.compiled;
    this.trainerAt = new Int32Array(slotsPerDay);
    this.priceAt = new Float64Array(slotsPerDay);
    this.queue = new Int32Array(problem.trainers.length);
    this.prices = new Float64Array(problem.trainers.length);
  }

  /** Puts the group's trainers in order of what they cost now. To be asked again when a session was opened or closed. */
  begin(group: number): void {
    const { board, queue, prices } = this;
    const trainers = qualifiedTrainers(board, group);
    this.length = board.compiled.lengths[group] ?? 1;
    this.isNeeded = trainers !== null;
    this.count = trainers?.length ?? 0;
    this.lowestPrice = 0;
    if (trainers === null) {
      this.trainerAt.fill(-1);
      this.priceAt.fill(0);
      return;
    }
    for (let at = 0; at < this.count; at++) {
      const trainer = trainers[at] ?? 0;
      const price = trainerPrice(board, trainer, this.length);
      let place = at;
      for (; place > 0 && (prices[place - 1] ?? 0) > price; place--) {
        queue[place] = queue[place - 1] ?? 0;
        prices[place] = prices[place - 1] ?? 0;
      }
      queue[place] = trainer;
      prices[place] = price;
    }
    this.lowestPrice = this.count > 0 ? (prices[0] ?? 0) : 0;
  }

  /** Those of the `wanted` starts of a day that some trainer could teach. */
  startsOn(day: number, wanted: number): number {
    if (!this.isNeeded) return wanted;
    const { board, queue, prices, length, count, trainerAt, priceAt } = this;
    let open = wanted;
    for (let at = 0; at < count && open !== 0; at++) {
      const trainer = queue[at] ?? 0;
      const free =
        trainerHours(board, trainer, day) &
        untaughtSlots(board, trainer, day) &
        slotsForTeaching(board, trainer, day);
      let taken = open & startsWithin(free, length);
      if (taken === 0 || !hasHoursInDay(board, trainer, day, length)) continue;
      if (!hasHoursInWeek(board, trainer, day, length)) continue;
      open &= ~taken;
      for (; taken !== 0; taken &= taken - 1) {
        const start = lowestSlot(taken);
        trainerAt[start] = trainer;
        priceAt[start] = prices[at] ?? 0;
      }
    }
    return wanted & ~open;
  }
}
