import { lowestSlot } from "../slot-bits";
import type { CompiledProblem } from "./compile-problem";
import { bookKept } from "./kept-sessions";

/**
 * What people, rooms and the floor still have to give, as one word a day (bit = slot) where a yes or no is enough. Rows are
 * days within agents, trainers, venues or teams (`position * days + day`).
 */
export class Resources {
  /** Roster, below it the hours of demands bound to a time of day; what sessions take of the roster. */
  readonly agentShift: Int32Array;
  readonly agentBusy: Int32Array;
  /** A trainer's hours, within her shift where she is also an agent. */
  readonly trainerHours: Int32Array;
  readonly trainerBusy: Int32Array;
  readonly venueBusy: Int32Array;
  /** Heads the floor, and each team (`team * slots + slot`), can still spare; below 0 where kept sessions take too many. */
  readonly heads: Int32Array;
  readonly teamHeads: Int32Array;
  /** The slots in which at least one can. */
  readonly headsLeft: Int32Array;
  readonly teamLeft: Int32Array;
  /** Those in which at least two can: a trainer from the phones and somebody to teach. */
  readonly headsForTwo: Int32Array;
  readonly teamForTwo: Int32Array;
  /** Slots taught: by trainer and day, by trainer and week, in all. */
  readonly trainerDay: Int32Array;
  readonly trainerWeek: Int32Array;
  readonly trainerLoad: Int32Array;

  private readonly slots: number;

  constructor(private readonly compiled: CompiledProblem) {
    const { problem, dayCount, weekCount, slotsPerDay, trainers } = compiled;
    this.slots = dayCount * slotsPerDay;
    this.agentShift = wordsOf(compiled.demands.hourRows, dayCount);
    this.agentBusy = new Int32Array(problem.agents.length * dayCount);
    this.trainerHours = wordsOf(
      problem.trainers.map(({ available }) => available),
      dayCount,
    );
    trainers.agent.forEach((agent, trainer) => {
      if (agent < 0) return;
      for (let day = 0; day < dayCount; day++) {
        keep(this.trainerHours, trainer * dayCount + day, this.agentShift[agent * dayCount + day]);
      }
    });
    this.trainerBusy = new Int32Array(this.trainerHours.length);
    this.venueBusy = new Int32Array(problem.venues.length * dayCount);
    this.heads = Int32Array.from(problem.releasable);
    this.headsLeft = bitsWhereLeft(this.heads, slotsPerDay, 1);
    this.headsForTwo = bitsWhereLeft(this.heads, slotsPerDay, 2);
    this.teamHeads = Int32Array.from(problem.releasablePerTeam);
    this.teamLeft = bitsWhereLeft(this.teamHeads, slotsPerDay, 1);
    this.teamForTwo = bitsWhereLeft(this.teamHeads, slotsPerDay, 2);
    this.trainerDay = new Int32Array(problem.trainers.length * dayCount);
    this.trainerWeek = new Int32Array(problem.trainers.length * weekCount);
    this.trainerLoad = new Int32Array(problem.trainers.length);
    bookKept(compiled, this);
  }

  /**
   * Books a session's trainer and venue, −1: none; a trainer who is also an agent attends nothing meanwhile, and one from the
   * phones is missed there.
   */
  book(trainer: number, venue: number, day: number, run: number, length: number): void {
    const { dayCount } = this.compiled;
    if (trainer >= 0) {
      set(this.trainerBusy, trainer * dayCount + day, run);
      const asAgent = this.compiled.trainers.agent[trainer] ?? -1;
      if (asAgent >= 0) set(this.agentBusy, asAgent * dayCount + day, run);
      const team = this.compiled.trainers.headOf[trainer] ?? -1;
      if (team >= 0) this.takeHead(team, day, run);
      this.teach(trainer, day, length);
    }
    if (venue >= 0) set(this.venueBusy, venue * dayCount + day, run);
  }

  release(trainer: number, venue: number, day: number, run: number, length: number): void {
    const { dayCount } = this.compiled;
    if (trainer >= 0) {
      clear(this.trainerBusy, trainer * dayCount + day, run);
      const asAgent = this.compiled.trainers.agent[trainer] ?? -1;
      if (asAgent >= 0) clear(this.agentBusy, asAgent * dayCount + day, run);
      const team = this.compiled.trainers.headOf[trainer] ?? -1;
      if (team >= 0) this.giveHead(team, day, run);
      this.teach(trainer, day, -length);
    }
    if (venue >= 0) clear(this.venueBusy, venue * dayCount + day, run);
  }

  /** Takes an agent off the phone for `length` slots. */
  leavePhone(agent: number, team: number, day: number, start: number, length: number): void {
    const run = ((1 << length) - 1) << start;
    set(this.agentBusy, agent * this.compiled.dayCount + day, run);
    this.takeHead(team, day, run);
  }

  backToPhone(agent: number, team: number, day: number, start: number, length: number): void {
    const run = ((1 << length) - 1) << start;
    clear(this.agentBusy, agent * this.compiled.dayCount + day, run);
    this.giveHead(team, day, run);
  }

  private takeHead(team: number, day: number, run: number): void {
    const { dayCount, slotsPerDay } = this.compiled;
    const ofTeam = team * dayCount + day;
    for (let left = run; left !== 0; left &= left - 1) {
      const bit = left & -left;
      const at = day * slotsPerDay + lowestSlot(left);
      const floor = add(this.heads, at, -1);
      if (floor === 0) clear(this.headsLeft, day, bit);
      else if (floor === 1) clear(this.headsForTwo, day, bit);
      const inTeam = add(this.teamHeads, team * this.slots + at, -1);
      if (inTeam === 0) clear(this.teamLeft, ofTeam, bit);
      else if (inTeam === 1) clear(this.teamForTwo, ofTeam, bit);
    }
  }

  private giveHead(team: number, day: number, run: number): void {
    const { dayCount, slotsPerDay } = this.compiled;
    const ofTeam = team * dayCount + day;
    for (let left = run; left !== 0; left &= left - 1) {
      const bit = left & -left;
      const at = day * slotsPerDay + lowestSlot(left);
      const floor = add(this.heads, at, 1);
      if (floor === 1) set(this.headsLeft, day, bit);
      else if (floor === 2) set(this.headsForTwo, day, bit);
      const inTeam = add(this.teamHeads, team * this.slots + at, 1);
      if (inTeam === 1) set(this.teamLeft, ofTeam, bit);
      else if (inTeam === 2) set(this.teamForTwo, ofTeam, bit);
    }
  }

  /** Counts slots taught towards a trainer's fair share only: on a day that is none of the plan's. */
  addLoad(trainer: number, slots: number): void {
    add(this.trainerLoad, trainer, slots);
  }

  private teach(trainer: number, day: number, slots: number): void {
    const { dayCount, weekCount, weekOf } = this.compiled;
    add(this.trainerDay, trainer * dayCount + day, slots);
    add(this.trainerWeek, trainer * weekCount + (weekOf[day] ?? 0), slots);
    add(this.trainerLoad, trainer, slots);
  }
}

function wordsOf(rows: readonly Uint32Array[], dayCount: number): Int32Array {
  const words = new Int32Array(rows.length * dayCount);
  rows.forEach((row, position) => {
    words.set(row.subarray(0, dayCount), position * dayCount);
  });
  return words;
}

function bitsWhereLeft(counts: Int32Array, slotsPerDay: number, least: number): Int32Array {
  const words = new Int32Array(slotsPerDay === 0 ? 0 : counts.length / slotsPerDay);
  for (let slot = 0; slot < counts.length; slot++) {
    if ((counts[slot] ?? 0) >= least)
      set(words, Math.floor(slot / slotsPerDay), 1 << (slot % slotsPerDay));
  }
  return words;
}

function set(words: Int32Array, at: number, bits: number): void {
  words[at] = (words[at] ?? 0) | bits;
}

function clear(words: Int32Array, at: number, bits: number): void {
  words[at] = (words[at] ?? 0) & ~bits;
}

function keep(words: Int32Array, at: number, bits: number | undefined): void {
  words[at] = (words[at] ?? 0) & (bits ?? 0);
}

function add(counts: Int32Array, at: number, amount: number): number {
  const sum = (counts[at] ?? 0) + amount;
  counts[at] = sum;
  return sum;
}
