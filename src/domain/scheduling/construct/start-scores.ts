import type { Board, Staffing } from "./board";
import { lowestSlot, startsWithin } from "../slot-bits";

/** A demand that waits, with the first and last day on which it may take place. */
export type Pending = { readonly demand: number; readonly first: number; readonly last: number };

export type ScoredStart = {
  readonly day: number;
  readonly start: number;
  readonly score: number;
  readonly staffing: Staffing;
};

/**
 * Scores the starts of one course against the demands that still wait for it: what those who could come would cost if they
 * stayed unplaced, less what coming, the session and its trainer cost.
 *
 * While one course is being filled, those who wait, free trainers, rooms and heads only ever become fewer, so a day's best
 * score never rises. A day is therefore scored anew only when its last known score could still win (lazy greedy selection,
 * Minoux 1978); the choice is the same as if every day were scored every time.
 */
export class StartScores {
  private readonly bound: Float64Array;
  private readonly comers: Int32Array;
  /** The demand counted last: with one comer, the only one. */
  private readonly comer: Int32Array;
  private readonly limit: Int32Array;
  private readonly score: Float64Array;
  private readonly length: number;
  private readonly seats: number;
  private readonly venues: readonly number[] | null;
  private readonly traffic: Float64Array;

  constructor(
    private readonly board: Board,
    private readonly course: number,
  ) {
    const { dayCount, slotsPerDay, courses } = board.compiled;
    const compiled = courses[course];
    this.bound = new Float64Array(dayCount).fill(Infinity);
    this.comers = new Int32Array(slotsPerDay);
    this.comer = new Int32Array(slotsPerDay);
    this.limit = new Int32Array(slotsPerDay);
    this.score = new Float64Array(slotsPerDay);
    this.length = compiled?.length ?? 1;
    this.seats = compiled?.seats ?? 0;
    this.venues = compiled?.fullVenues ?? null;
    this.traffic = compiled?.traffic ?? new Float64Array(0);
  }

  /** What placing the demand here saves against leaving it out. */
  gain(demand: number, day: number, start: number): number {
    return this.valueOn(demand, day) - (this.traffic[this.slotOf(day) + start] ?? 0);
  }

  /** The best start of all; of equal ones the earliest. `null`: none is worth a session. */
  bestStart(pending: readonly Pending[]): ScoredStart | null {
    const { bound } = this;
    const scored = new Uint8Array(bound.length);
    let best: ScoredStart | null = null;
    for (;;) {
      const day = this.mostPromising(scored);
      const hope = bound[day] ?? 0;
      if (hope <= 0) return best;
      if (best !== null && (hope < best.score || (hope === best.score && day > best.day))) {
        return best;
      }
      scored[day] = 1;
      const found = this.bestOn(day, pending);
      bound[day] = found?.score ?? 0;
      if (found === null) continue;
      const wins = best === null || found.score > best.score;
      if (wins || (found.score === best?.score && day < best.day)) best = found;
    }
  }

  private mostPromising(scored: Uint8Array): number {
    let chosen = -1;
    let highest = 0;
    for (let day = 0; day < scored.length; day++) {
      const hope = this.bound[day] ?? 0;
      if (scored[day] === 0 && hope > highest) {
        highest = hope;
        chosen = day;
      }
    }
    return chosen;
  }

  private bestOn(day: number, pending: readonly Pending[]): ScoredStart | null {
    const { board, course, venues } = this;
    const starts = board.openStarts(course, day, venues);
    if (starts === 0) return null;
    this.scoreDay(pending, day, starts);
    let best: ScoredStart | null = null;
    let highest = 0;
    for (let left = starts; left !== 0; left &= left - 1) {
      const start = lowestSlot(left);
      const score = this.score[start] ?? 0;
      if ((this.comers[start] ?? 0) === 0 || score <= highest) continue;
      const alone = this.comers[start] === 1 ? (this.comer[start] ?? -1) : -1;
      const staffing = board.findStaffing(course, day, start, venues, alone);
      if (staffing === null || score - staffing.cost <= highest) continue;
      highest = score - staffing.cost;
      best = { day, start, score: highest, staffing };
    }
    return best;
  }

  private scoreDay(pending: readonly Pending[], day: number, starts: number): void {
    const { board, length, comers, comer, score, limit, traffic } = this;
    const firstSlot = this.slotOf(day);
    for (let left = starts; left !== 0; left &= left - 1) {
      const start = lowestSlot(left);
      comers[start] = 0;
      score[start] = -board.compiled.problem.weights.perSession;
      limit[start] = Math.min(this.seats, board.headsDuring(day, start, length));
    }
    for (const { demand, first, last } of pending) {
      if (day < first || day > last) continue;
      const value = this.valueOn(demand, day);
      let left = starts & startsWithin(board.spareSlots(demand, day), length);
      for (; left !== 0; left &= left - 1) {
        const start = lowestSlot(left);
        const count = comers[start] ?? 0;
        const gain = value - (traffic[firstSlot + start] ?? 0);
        if (count >= (limit[start] ?? 0) || gain <= 0) continue;
        comers[start] = count + 1;
        comer[start] = demand;
        score[start] = (score[start] ?? 0) + gain;
      }
    }
  }

  /** What placing the demand on this day saves, calls apart. */
  private valueOn(demand: number, day: number): number {
    const { demands, problem } = this.board.compiled;
    const delay = problem.weights.perDay * (demands.need[demand] ?? 0) * day;
    return (demands.price[demand] ?? 0) - delay;
  }

  private slotOf(day: number): number {
    return day * this.board.compiled.slotsPerDay;
  }
}
