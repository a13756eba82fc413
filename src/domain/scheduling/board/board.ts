import { timetableCost } from "../objective";
import { slotRun } from "../slot-bits";
import { joiningCost, openingCost } from "./change-cost";
import type { CompiledProblem } from "./compile-problem";
import { closed, joined, Journal, left, opened } from "./journal";
import { Resources } from "./resources";
import { daysOfKept, keptSessions } from "./kept-sessions";
import { SessionTable } from "./session-table";

/** Looked up once: in a sandbox every look-up of a global costs more than the arithmetic. */
const { min } = Math;

/** Stands for the day of a demand that takes place on none. */
export const nowhere = -2;

/**
 * The timetable while it is planned: sessions, who sits in them, what they take and what all of it costs. Every change is
 * as quick as a few additions, and the changes since {@link Board.begin} can be taken back.
 *
 * It does as it is told: whoever changes it has asked the guards of the hard rules first.
 */
export class Board {
  readonly sessions: SessionTable;
  readonly resources: Resources;
  /** The session each demand sits in; −1: none, or one that is kept as it is. */
  readonly sessionOf: Int32Array;
  /** Position of the day on which each demand takes place; −1: before the plan's first; `nowhere`: unplaced. */
  readonly dayOf: Int32Array;
  /** Demands that sit in no session and may be given one, in no particular order. */
  readonly unplaced: number[] = [];
  /** The objective, kept up to date with every change. */
  cost = 0;

  private readonly inUnplaced: Int32Array;
  private readonly journal = new Journal();
  private costBefore = 0;

  constructor(readonly compiled: CompiledProblem) {
    const { problem, demands, groups, dayCount } = compiled;
    const largest = compiled.courseSeats.reduce((most, seats) => Math.max(most, seats), 1);
    this.sessions = new SessionTable(demands.count + 1, largest, groups.length, dayCount);
    this.resources = new Resources(compiled);
    this.sessionOf = new Int32Array(demands.count).fill(-1);
    this.dayOf = new Int32Array(demands.count).fill(nowhere);
    this.inUnplaced = new Int32Array(demands.count);
    this.cost = timetableCost(problem, keptSessions(problem)).total;
    for (const [demand, day] of daysOfKept(problem)) this.dayOf[demand] = day;
    for (let demand = 0; demand < demands.count; demand++) {
      const isPlaceable = (demands.agent[demand] ?? -1) >= 0 && (demands.group[demand] ?? -1) >= 0;
      if (isPlaceable && this.dayOf[demand] === nowhere) this.list(demand);
    }
  }

  /** Opens an empty session; trainer and venue −1: none. Gives its number. */
  open(group: number, day: number, start: number, trainer: number, venue: number): number {
    const { compiled, sessions, resources } = this;
    const length = compiled.lengths[group] ?? 1;
    const seats = compiled.courseSeats[group] ?? 0;
    const run = slotRun(start, length);
    const session = sessions.add(group, day, start, run);
    sessions.trainer[session] = trainer;
    sessions.venue[session] = venue;
    sessions.capacity[session] = venue < 0 ? seats : min(seats, compiled.venueSeats[venue] ?? 0);
    this.cost += openingCost(this, trainer, length);
    resources.book(trainer, venue, day, run, length);
    if (this.journal.isOpen) {
      this.journal.push(session);
      this.journal.push(opened);
    }
    return session;
  }

  /** Takes an empty session off the board. */
  close(session: number): void {
    const { compiled, sessions, resources, journal } = this;
    const group = sessions.group[session] ?? 0;
    const day = sessions.day[session] ?? 0;
    const trainer = sessions.trainer[session] ?? -1;
    const venue = sessions.venue[session] ?? -1;
    const length = compiled.lengths[group] ?? 1;
    resources.release(trainer, venue, day, sessions.run[session] ?? 0, length);
    this.cost -= openingCost(this, trainer, length);
    sessions.remove(session);
    if (journal.isOpen) {
      journal.push(group);
      journal.push(day);
      journal.push(sessions.start[session] ?? 0);
      journal.push(trainer);
      journal.push(venue);
      journal.push(closed);
    }
  }

  join(demand: number, session: number): void {
    const { compiled, sessions, resources, journal } = this;
    const { agent, team } = compiled.demands;
    const day = sessions.day[session] ?? 0;
    const start = sessions.start[session] ?? 0;
    const length = compiled.lengths[sessions.group[session] ?? 0] ?? 1;
    this.cost += joiningCost(this, demand, session);
    resources.leavePhone(agent[demand] ?? 0, team[demand] ?? 0, day, start, length);
    const size = sessions.size[session] ?? 0;
    sessions.members[session * sessions.stride + size] = demand;
    sessions.size[session] = size + 1;
    this.sessionOf[demand] = session;
    this.dayOf[demand] = day;
    this.strike(demand);
    if (journal.isOpen) {
      journal.push(demand);
      journal.push(joined);
    }
  }

  leave(demand: number): void {
    const { compiled, sessions, resources, journal } = this;
    const { agent, team } = compiled.demands;
    const session = this.sessionOf[demand] ?? 0;
    const day = sessions.day[session] ?? 0;
    const start = sessions.start[session] ?? 0;
    const length = compiled.lengths[sessions.group[session] ?? 0] ?? 1;
    resources.backToPhone(agent[demand] ?? 0, team[demand] ?? 0, day, start, length);
    const first = session * sessions.stride;
    const last = first + (sessions.size[session] ?? 1) - 1;
    let place = last;
    while (sessions.members[place] !== demand && place > first) place--;
    sessions.members[place] = sessions.members[last] ?? 0;
    sessions.size[session] = last - first;
    this.sessionOf[demand] = -1;
    this.dayOf[demand] = nowhere;
    this.cost -= joiningCost(this, demand, session);
    this.list(demand);
    if (journal.isOpen) {
      journal.push(demand);
      journal.push(session);
      journal.push(left);
    }
  }

  /** Gives a session to another trainer. Not to be taken back: outside {@link begin} and {@link commit} only. */
  handOver(session: number, trainer: number): void {
    const { compiled, sessions, resources } = this;
    const length = compiled.lengths[sessions.group[session] ?? 0] ?? 1;
    const before = sessions.trainer[session] ?? -1;
    const day = sessions.day[session] ?? 0;
    const run = sessions.run[session] ?? 0;
    for (const demand of sessions.membersOf(session))
      this.cost -= joiningCost(this, demand, session);
    resources.release(before, -1, day, run, length);
    this.cost -= openingCost(this, before, length);
    this.cost += openingCost(this, trainer, length);
    resources.book(trainer, -1, day, run, length);
    sessions.trainer[session] = trainer;
    for (const demand of sessions.membersOf(session))
      this.cost += joiningCost(this, demand, session);
  }

  /** Remembers the board as it is now. */
  begin(): void {
    this.journal.begin();
    this.costBefore = this.cost;
  }

  /** Lets everything since {@link begin} stand. */
  commit(): void {
    this.journal.end();
  }

  /** Takes everything since {@link begin} back. */
  rollback(): void {
    const { journal } = this;
    journal.end();
    while (!journal.isEmpty) {
      switch (journal.pop()) {
        case opened:
          this.close(journal.pop());
          break;
        case closed: {
          const venue = journal.pop();
          const trainer = journal.pop();
          const start = journal.pop();
          const day = journal.pop();
          this.open(journal.pop(), day, start, trainer, venue);
          break;
        }
        case joined:
          this.leave(journal.pop());
          break;
        case left: {
          const session = journal.pop();
          this.join(journal.pop(), session);
        }
      }
    }
    this.cost = this.costBefore;
  }

  private list(demand: number): void {
    this.inUnplaced[demand] = this.unplaced.push(demand) - 1;
  }

  private strike(demand: number): void {
    const last = this.unplaced.pop();
    if (last === undefined || last === demand) return;
    const place = this.inUnplaced[demand] ?? 0;
    this.unplaced[place] = last;
    this.inUnplaced[last] = place;
  }
}
