import type { Board } from "../board/board";
import type { PendingDemands } from "./pending-demands";

const { min } = Math;

/** What a mood's noise is multiplied with, for each who would come. */
export const noisePerHead = 40;

/**
 * How much a session of one group could score at most on each day, so that days which cannot win need not be scored: at
 * first as if everybody who may come did, at the day's quietest slot; then the day's last score, which never rises while
 * those who wait, free trainers, rooms and heads only become fewer (lazy greedy selection, Minoux 1978).
 */
export class DayBounds {
  /** By day. */
  readonly most: Float64Array;
  private readonly isScored: Uint8Array;
  /** The least a trainee's absence costs, by group and day. */
  private readonly quietest: Float64Array;
  /** By day: how many may come, what they gain in all, and the one who gains most. */
  private readonly comers: Int32Array;
  private readonly sums: Float64Array;
  private readonly highest: Float64Array;

  constructor(
    private readonly board: Board,
    private readonly pending: PendingDemands,
  ) {
    const { dayCount, slotsPerDay, groups, traffic, lengths } = board.compiled;
    this.most = new Float64Array(dayCount);
    this.isScored = new Uint8Array(dayCount);
    this.comers = new Int32Array(dayCount);
    this.sums = new Float64Array(dayCount);
    this.highest = new Float64Array(dayCount);
    this.quietest = new Float64Array(groups.length * dayCount);
    this.quietest.forEach((_, at) => {
      const starts = slotsPerDay - (lengths[Math.floor(at / dayCount)] ?? 1) + 1;
      const ofDay = traffic.subarray(at * slotsPerDay, at * slotsPerDay + Math.max(0, starts));
      this.quietest[at] = ofDay.reduce((least, cost) => Math.min(least, cost), Infinity);
    });
  }

  /** Begins anew with the demands that wait now. @param trainerPrice what the cheapest trainer costs. */
  begin(group: number, noise: number, trainerPrice: number): void {
    const { most, comers, sums, highest } = this;
    const { dayCount, seats, problem } = this.board.compiled;
    const opening = problem.weights.perSession + trainerPrice;
    const places = seats[group] ?? 0;
    this.sumGains(group);
    for (let day = 0; day < dayCount; day++) {
      const gains = min(sums[day] ?? 0, places * (highest[day] ?? 0));
      most[day] = gains - opening + noise * noisePerHead * min(comers[day] ?? 0, places);
    }
  }

  private sumGains(group: number): void {
    const { pending, quietest, comers, sums, highest } = this;
    const { dayCount, hasTold, demands, problem } = this.board.compiled;
    const bonus = hasTold ? problem.weights.changeOfTime : 0;
    const offset = group * dayCount;
    comers.fill(0);
    sums.fill(0);
    highest.fill(0);
    for (let at = 0; at < pending.count; at++) {
      const demand = pending.list[at] ?? 0;
      const worth = (pending.worth[demand] ?? 0) + bonus;
      const perDay = demands.perDay[demand] ?? 0;
      const last = pending.last[demand] ?? -1;
      for (let day = pending.first[demand] ?? 0; day <= last; day++) {
        const gain = worth - perDay * day - (quietest[offset + day] ?? 0);
        if (gain <= 0) continue;
        sums[day] = (sums[day] ?? 0) + gain;
        comers[day] = (comers[day] ?? 0) + 1;
        if (gain > (highest[day] ?? 0)) highest[day] = gain;
      }
    }
  }

  /** Begins to look for the best start: no day has been scored for it. */
  beginRound(): void {
    this.isScored.fill(0);
  }

  /** Notes a day's score. */
  score(day: number, score: number): void {
    this.isScored[day] = 1;
    this.most[day] = score;
  }

  /** Of the days not scored in this round the one that could score most, the earliest of equals; −1: none above 0. */
  mostPromising(): number {
    const { most, isScored } = this;
    let chosen = -1;
    let highest = 0;
    for (let day = 0; day < most.length; day++) {
      const hope = most[day] ?? 0;
      if (hope > highest && isScored[day] === 0) {
        highest = hope;
        chosen = day;
      }
    }
    return chosen;
  }
}
