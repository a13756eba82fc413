import type { Random } from "../../../foundation/random";
import type { Board } from "../board/board";
import {
  cheapestTrainer,
  firstRoom,
  noRoom,
  noTrainer,
  roomStarts,
  trainerPrice,
} from "../board/staffing";
import { toldRoom, toldTrainer } from "../board/told-staff";
import { floorSlots, headsDuring } from "../guards/released-heads";
import { spareSlots } from "../guards/trainee";
import { fullRoomsOf } from "../guards/venue-seats";
import { lowestSlot, slotRun, startsWithin } from "../slot-bits";
import { DayBounds, noisePerHead } from "./day-bounds";
import { FreeTrainers } from "./free-trainers";
import type { PendingDemands } from "./pending-demands";

/**
 * Scores the starts of one group against the demands that still wait for it: what those who could come are worth, less
 * what coming, the session and its trainer cost.
 *
 * A day is scored only when it could still win ({@link DayBounds}); without noise the choice is the same as if every day were
 * scored every time.
 */
export class StartScores {
  /** The best start that {@link findBest} found. */
  day = 0;
  start = 0;
  trainer = -1;
  venue = -1;

  private score = 0;
  private group = 0;
  private length = 1;
  private seats = 0;
  private rooms: Int32Array | null = null;
  private noise = 0;
  private random: Random = () => 0;
  private readonly bounds: DayBounds;
  /** By start: how many would come, the one counted last, one who was told this start, how many may, the score. */
  private readonly comers: Int32Array;
  private readonly comer: Int32Array;
  private readonly toldComer: Int32Array;
  private readonly limit: Int32Array;
  private readonly scores: Float64Array;
  private readonly trainers: FreeTrainers;

  constructor(
    private readonly board: Board,
    private readonly pending: PendingDemands,
  ) {
    const { slotsPerDay } = board.compiled;
    this.trainers = new FreeTrainers(board);
    this.bounds = new DayBounds(board, pending);
    this.comers = new Int32Array(slotsPerDay);
    this.comer = new Int32Array(slotsPerDay);
    this.toldComer = new Int32Array(slotsPerDay);
    this.limit = new Int32Array(slotsPerDay);
    this.scores = new Float64Array(slotsPerDay);
  }

  /** Begins anew with the demands that wait now and what they are worth. */
  begin(group: number, noise: number, random: Random): void {
    const { compiled } = this.board;
    this.group = group;
    this.length = compiled.lengths[group] ?? 1;
    this.seats = compiled.seats[group] ?? 0;
    this.rooms = fullRoomsOf(this.board, group);
    this.noise = noise;
    this.random = random;
    this.trainers.begin(group);
    this.bounds.begin(group, noise, this.trainers.lowestPrice);
  }

  /** What placing the demand here saves. */
  gain(demand: number, day: number, start: number): number {
    const { compiled } = this.board;
    const { traffic, dayCount, slotsPerDay, hasTold, demands, problem } = compiled;
    const cost = traffic[(this.group * dayCount + day) * slotsPerDay + start] ?? 0;
    const gain = this.valueOn(demand, day) - cost;
    if (!hasTold || demands.toldDay[demand] !== day || demands.toldStart[demand] !== start) {
      return gain;
    }
    return gain + problem.weights.changeOfTime;
  }

  /** Finds the best start of all; of equal ones the earliest. False: none is worth a session. */
  findBest(): boolean {
    const { bounds } = this;
    this.trainers.begin(this.group);
    bounds.beginRound();
    this.score = 0;
    this.day = -1;
    for (;;) {
      const day = bounds.mostPromising();
      const hope = bounds.most[day] ?? 0;
      if (hope <= 0 || hope < this.score || (hope === this.score && day > this.day)) {
        return this.day >= 0;
      }
      bounds.score(day, this.scoreDay(day));
    }
  }

  /** Gives the day's best score and, if it is better than what was found so far, takes it. */
  private scoreDay(day: number): number {
    const { board, rooms, length, noise, comers, trainers } = this;
    if (length > board.compiled.slotsPerDay) return 0;
    let starts = startsWithin(floorSlots(board, day), length);
    if (starts !== 0 && rooms !== null) starts &= roomStarts(board, rooms, day, length, starts);
    if (starts !== 0) starts = trainers.startsOn(day, starts);
    if (starts === 0) return 0;
    this.countComers(day, starts);
    let highest = 0;
    for (let left = starts; left !== 0; left &= left - 1) {
      const start = lowestSlot(left);
      const count = comers[start] ?? 0;
      if (count === 0) continue;
      let score = this.scores[start] ?? 0;
      if (noise > 0) score += noise * noisePerHead * this.random() * count;
      if (score - trainers.lowestPrice <= highest) continue;
      const trainer = this.trainerFor(day, start);
      if (trainer === noTrainer) continue;
      if (trainer >= 0) score -= trainerPrice(board, trainer, length);
      if (score <= highest) continue;
      const venue = this.roomFor(day, start);
      if (venue === noRoom) continue;
      highest = score;
      if (score < this.score || (score === this.score && day > this.day)) continue;
      this.score = score;
      this.day = day;
      this.start = start;
      this.trainer = trainer;
      this.venue = venue;
    }
    return highest;
  }

  private trainerFor(day: number, start: number): number {
    const { board, group, comers, comer } = this;
    const told = toldTrainer(board, this.toldComer[start] ?? -1, group, day, start);
    if (told !== noTrainer) return told;
    const cheapest = this.trainers.trainerAt[start] ?? -1;
    const asAgent = cheapest < 0 ? -1 : (board.compiled.trainers.agent[cheapest] ?? -1);
    if (asAgent < 0 || comers[start] !== 1) return cheapest;
    const pupil = board.compiled.demands.agent[comer[start] ?? -1] ?? -2;
    if (asAgent !== pupil) return cheapest;
    return cheapestTrainer(board, group, day, start, pupil);
  }

  private roomFor(day: number, start: number): number {
    const { board, rooms } = this;
    const run = slotRun(start, this.length);
    const told = toldRoom(board, this.toldComer[start] ?? -1, rooms, day, run);
    return told === noRoom ? firstRoom(board, rooms, day, run) : told;
  }

  private countComers(day: number, starts: number): void {
    const { board, pending, length, seats, comers, comer, toldComer, limit, scores } = this;
    const { traffic, dayCount, slotsPerDay, hasTold, demands, problem } = board.compiled;
    const { perSession, changeOfTime } = problem.weights;
    for (let left = starts; left !== 0; left &= left - 1) {
      const start = lowestSlot(left);
      const heads = headsDuring(board, day, start, length);
      comers[start] = 0;
      toldComer[start] = -1;
      scores[start] = -perSession;
      limit[start] = heads < seats ? heads : seats;
    }
    const firstSlot = (this.group * dayCount + day) * slotsPerDay;
    for (let at = 0; at < pending.count; at++) {
      const demand = pending.list[at] ?? 0;
      if (!pending.mayComeOn(demand, day)) continue;
      const value = this.valueOn(demand, day);
      const told = hasTold && demands.toldDay[demand] === day ? demands.toldStart[demand] : -1;
      let left = starts & startsWithin(spareSlots(board, demand, day), length);
      for (; left !== 0; left &= left - 1) {
        const start = lowestSlot(left);
        const count = comers[start] ?? 0;
        let gain = value - (traffic[firstSlot + start] ?? 0);
        if (start === told) gain += changeOfTime;
        if (count >= (limit[start] ?? 0) || gain <= 0) continue;
        comers[start] = count + 1;
        comer[start] = demand;
        if (start === told) toldComer[start] = demand;
        scores[start] = (scores[start] ?? 0) + gain;
      }
    }
  }

  /** What placing the demand on this day saves, calls apart. */
  private valueOn(demand: number, day: number): number {
    return (
      (this.pending.worth[demand] ?? 0) - (this.board.compiled.demands.perDay[demand] ?? 0) * day
    );
  }
}
