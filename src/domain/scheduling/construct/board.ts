import type { CompiledProblem } from "./compile-problem";
import { slotRun, startsWithin } from "../slot-bits";

/** A session on the board. Positions throughout; −1 = none. */
export type BoardSession = {
  readonly course: number;
  readonly day: number;
  /** Slot of the day. */
  readonly start: number;
  readonly trainer: number;
  readonly venue: number;
  /** Trainees it may hold: what course and room allow. */
  readonly capacity: number;
  readonly members: number[];
};

/** Whoever teaches and wherever: chosen together with a start. */
export type Staffing = {
  readonly trainer: number;
  readonly venue: number;
  /** What the trainer costs: rating, fairness of load. */
  readonly cost: number;
};

/**
 * The timetable while it is being built: who and what is still free, as one word a day (bit = slot), and the heads that
 * may still be released. Every change keeps all hard rules; what may be changed is asked for with the `can…`/`find…` methods.
 */
export class Board {
  readonly sessions: BoardSession[] = [];
  readonly sessionsOf: BoardSession[][];
  /** The session each demand sits in. */
  readonly placed: (BoardSession | null)[];

  private readonly agentFree: Int32Array;
  private readonly trainerFree: Int32Array;
  private readonly trainerAgent: Int32Array;
  private readonly venueFree: Int32Array;
  private readonly heads: Int32Array;
  private readonly headsLeft: Int32Array;
  private readonly teamHeads: Int32Array;
  private readonly teamLeft: Int32Array;
  private readonly trainerDay: Int32Array;
  private readonly trainerWeek: Int32Array;
  private readonly trainerLoad: Int32Array;
  private readonly slots: number;

  constructor(readonly compiled: CompiledProblem) {
    const { problem, dayCount, weekCount, slotsPerDay } = compiled;
    this.slots = dayCount * slotsPerDay;
    this.sessionsOf = problem.courses.map(() => []);
    this.placed = problem.demands.map(() => null);
    this.agentFree = wordsOf(
      problem.agents.map((agent) => agent.onShift),
      dayCount,
    );
    this.trainerFree = wordsOf(
      problem.trainers.map((trainer) => trainer.available),
      dayCount,
    );
    this.trainerAgent = Int32Array.from(problem.trainers, (trainer) => trainer.agent ?? -1);
    this.venueFree = new Int32Array(problem.venues.length * dayCount).fill(slotRun(0, slotsPerDay));
    this.heads = Int32Array.from(problem.releasable);
    this.headsLeft = bitsWhereLeft(this.heads, slotsPerDay);
    this.teamHeads = Int32Array.from(problem.releasablePerTeam);
    this.teamLeft = bitsWhereLeft(this.teamHeads, slotsPerDay);
    this.trainerDay = new Int32Array(problem.trainers.length * dayCount);
    this.trainerWeek = new Int32Array(problem.trainers.length * weekCount);
    this.trainerLoad = new Int32Array(problem.trainers.length);
  }

  /** First and last day on which a demand may take place, given what it must follow and what follows it; `null`: none now. */
  window(demand: number): { readonly first: number; readonly last: number } | null {
    const { demands } = this.compiled;
    let first = 0;
    let last = demands.lastDay[demand] ?? -1;
    for (const before of demands.after[demand] ?? []) {
      const session = this.placed[before] ?? null;
      if (session === null) return null;
      first = Math.max(first, session.day + 1);
    }
    for (const follower of demands.followers[demand] ?? []) {
      const session = this.placed[follower] ?? null;
      if (session !== null) last = Math.min(last, session.day - 1);
    }
    return first <= last ? { first, last } : null;
  }

  /** Slots of a day in which the demand's agent is on shift, untrained yet, and her team and the floor can spare a head. */
  spareSlots(demand: number, day: number): number {
    const { demands, dayCount } = this.compiled;
    const agent = demands.agent[demand] ?? 0;
    const team = demands.team[demand] ?? 0;
    return (
      (this.agentFree[agent * dayCount + day] ?? 0) &
      (this.teamLeft[team * dayCount + day] ?? 0) &
      (this.headsLeft[day] ?? 0)
    );
  }

  /** Starts on a day at which some trainer, one of the rooms and a head on the floor are free for the whole course. */
  openStarts(course: number, day: number, venues: readonly number[] | null): number {
    const compiled = this.compiled.courses[course];
    if (compiled === undefined || compiled.length > this.compiled.slotsPerDay) return 0;
    const { length, trainers } = compiled;
    let starts = startsWithin(this.headsLeft[day] ?? 0, length);
    if (trainers !== null) {
      let taught = 0;
      for (const trainer of trainers) {
        if (this.hasHours(trainer, day, length)) {
          taught |= startsWithin(this.trainerSlots(trainer, day), length);
        }
      }
      starts &= taught;
    }
    if (venues === null || starts === 0) return starts;
    let housed = 0;
    for (const venue of venues) {
      housed |= startsWithin(this.venueSlots(venue, day), length);
      if ((housed & starts) === starts) return starts;
    }
    return starts & housed;
  }

  /**
   * The cheapest free trainer and the first free room of `venues` for a start; `null` when there is none.
   *
   * @param alone the only demand that would come, who cannot be taught by herself; −1 when several come.
   */
  findStaffing(
    course: number,
    day: number,
    start: number,
    venues: readonly number[] | null,
    alone: number,
  ): Staffing | null {
    const pupil = this.compiled.demands.agent[alone] ?? -2;
    const compiled = this.compiled.courses[course];
    if (compiled === undefined) return null;
    const run = slotRun(start, compiled.length);
    let trainer = -1;
    let cost = 0;
    if (compiled.trainers !== null) {
      cost = Infinity;
      for (const candidate of compiled.trainers) {
        if (this.trainerAgent[candidate] === pupil) continue;
        if ((this.trainerSlots(candidate, day) & run) !== run) continue;
        if (!this.hasHours(candidate, day, compiled.length)) continue;
        const price = this.trainerCost(candidate, compiled.length);
        if (price < cost) {
          cost = price;
          trainer = candidate;
        }
      }
      if (trainer < 0) return null;
    }
    if (venues === null) return { trainer, venue: -1, cost };
    const venue = venues.find((candidate) => (this.venueSlots(candidate, day) & run) === run);
    return venue === undefined ? null : { trainer, venue, cost };
  }

  /** Heads the floor can still spare during the whole of a session. */
  headsDuring(day: number, start: number, length: number): number {
    const first = day * this.compiled.slotsPerDay + start;
    let fewest = Infinity;
    for (let slot = first; slot < first + length; slot++) {
      fewest = Math.min(fewest, this.heads[slot] ?? 0);
    }
    return fewest;
  }

  open(course: number, day: number, start: number, staffing: Staffing): BoardSession {
    const { problem, courses } = this.compiled;
    const compiled = courses[course];
    const { trainer, venue } = staffing;
    const room = problem.venues[venue];
    const session: BoardSession = {
      course,
      day,
      start,
      trainer,
      venue,
      capacity: Math.min(compiled?.seats ?? 0, room?.seats ?? Infinity),
      members: [],
    };
    this.occupy(session, 1);
    this.sessions.push(session);
    this.sessionsOf[course]?.push(session);
    return session;
  }

  /** Takes back the session opened last, which nobody joined. */
  discard(session: BoardSession): void {
    this.occupy(session, -1);
    this.sessions.pop();
    this.sessionsOf[session.course]?.pop();
  }

  /** Whether the demand may sit in the session; its window of days is the caller's to check. */
  canJoin(demand: number, session: BoardSession): boolean {
    if (session.members.length >= session.capacity) return false;
    const run = slotRun(session.start, this.lengthOf(session));
    return (this.spareSlots(demand, session.day) & run) === run;
  }

  join(demand: number, session: BoardSession): void {
    const { demands, dayCount, slotsPerDay } = this.compiled;
    const length = this.lengthOf(session);
    const agent = demands.agent[demand] ?? 0;
    const team = demands.team[demand] ?? 0;
    const { day, start } = session;
    clear(this.agentFree, agent * dayCount + day, slotRun(start, length));
    for (let slot = start; slot < start + length; slot++) {
      const at = day * slotsPerDay + slot;
      if (add(this.heads, at, -1) === 0) clear(this.headsLeft, day, 1 << slot);
      if (add(this.teamHeads, team * this.slots + at, -1) === 0) {
        clear(this.teamLeft, team * dayCount + day, 1 << slot);
      }
    }
    session.members.push(demand);
    this.placed[demand] = session;
  }

  /** What a trainee in this session costs: urgency by day, and calls that wait. */
  attendanceCost(demand: number, course: number, day: number, start: number): number {
    const { problem, demands, courses, slotsPerDay } = this.compiled;
    return (
      problem.weights.perDay * (demands.need[demand] ?? 0) * day +
      (courses[course]?.traffic[day * slotsPerDay + start] ?? 0)
    );
  }

  /** Books (+1) or releases (−1) a session's trainer and room. */
  private occupy(session: BoardSession, sign: 1 | -1): void {
    const { problem, dayCount, weekCount } = this.compiled;
    const { day, trainer, venue } = session;
    const length = this.lengthOf(session);
    const run = slotRun(session.start, length);
    const mark = sign === 1 ? clear : set;
    if (trainer >= 0) {
      mark(this.trainerFree, trainer * dayCount + day, run);
      const asAgent = this.trainerAgent[trainer] ?? -1;
      if (asAgent >= 0) mark(this.agentFree, asAgent * dayCount + day, run);
      add(this.trainerDay, trainer * dayCount + day, sign * length);
      add(this.trainerWeek, trainer * weekCount + (problem.weeks[day] ?? 0), sign * length);
      add(this.trainerLoad, trainer, sign * length);
    }
    if (venue >= 0) mark(this.venueFree, venue * dayCount + day, run);
  }

  private lengthOf(session: BoardSession): number {
    return this.compiled.courses[session.course]?.length ?? 1;
  }

  private trainerSlots(trainer: number, day: number): number {
    const { dayCount } = this.compiled;
    const free = this.trainerFree[trainer * dayCount + day] ?? 0;
    const asAgent = this.trainerAgent[trainer] ?? -1;
    return asAgent < 0 ? free : free & (this.agentFree[asAgent * dayCount + day] ?? 0);
  }

  private venueSlots(venue: number, day: number): number {
    return this.venueFree[venue * this.compiled.dayCount + day] ?? 0;
  }

  private hasHours(trainer: number, day: number, length: number): boolean {
    const { problem, dayCount, weekCount } = this.compiled;
    const facts = problem.trainers[trainer];
    if (facts === undefined) return false;
    const today = this.trainerDay[trainer * dayCount + day] ?? 0;
    const week = this.trainerWeek[trainer * weekCount + (problem.weeks[day] ?? 0)] ?? 0;
    return today + length <= facts.maxSlotsPerDay && week + length <= facts.maxSlotsPerWeek;
  }

  private trainerCost(trainer: number, length: number): number {
    const { weights, trainers } = this.compiled.problem;
    const load = this.trainerLoad[trainer] ?? 0;
    const over = (slots: number) => Math.max(0, slots - weights.fairLoad);
    const overload = weights.overload * (over(load + length) - over(load));
    // The last term only breaks ties, so that equally good trainers share the work.
    return (trainers[trainer]?.penalty ?? 0) + overload + load * 1e-3;
  }
}

function wordsOf(rows: readonly Uint32Array[], dayCount: number): Int32Array {
  const words = new Int32Array(rows.length * dayCount);
  rows.forEach((row, position) => {
    words.set(row.subarray(0, dayCount), position * dayCount);
  });
  return words;
}

function bitsWhereLeft(counts: Int32Array, slotsPerDay: number): Int32Array {
  const words = new Int32Array(slotsPerDay === 0 ? 0 : counts.length / slotsPerDay);
  for (let slot = 0; slot < counts.length; slot++) {
    if ((counts[slot] ?? 0) > 0) {
      const day = Math.floor(slot / slotsPerDay);
      words[day] = (words[day] ?? 0) | (1 << (slot % slotsPerDay));
    }
  }
  return words;
}

function clear(words: Int32Array, at: number, bits: number): void {
  words[at] = (words[at] ?? 0) & ~bits;
}

function set(words: Int32Array, at: number, bits: number): void {
  words[at] = (words[at] ?? 0) | bits;
}

function add(counts: Int32Array, at: number, amount: number): number {
  const sum = (counts[at] ?? 0) + amount;
  counts[at] = sum;
  return sum;
}
