/**
 * The sessions on the board as columns, by session number. Numbers of sessions taken back are given out again, the last
 * one first, so that undoing changes in reverse finds every session under the number it had.
 */
export class SessionTable {
  readonly group: Int32Array;
  readonly day: Int32Array;
  /** Slot of the day. */
  readonly start: Int32Array;
  /** The slots of the day it takes, as bits. */
  readonly run: Int32Array;
  /** −1: none. */
  readonly trainer: Int32Array;
  readonly venue: Int32Array;
  /** Trainees it may hold: what course and room allow. */
  readonly capacity: Int32Array;
  readonly size: Int32Array;
  /** The demands in session `s` are the first `size[s]` entries from `s * stride` on. */
  readonly members: Int32Array;
  /** Numbers of the sessions that are on, in no particular order: all, by group, by day. */
  readonly all: number[] = [];
  readonly ofGroup: readonly number[][];
  readonly ofDay: readonly number[][];

  private readonly free: number[];
  /** Where each session stands in the three lists. */
  private readonly inAll: Int32Array;
  private readonly inGroup: Int32Array;
  private readonly inDay: Int32Array;

  /** @param limit most sessions at a time. @param stride most trainees in one. */
  constructor(
    limit: number,
    readonly stride: number,
    groups: number,
    days: number,
  ) {
    const column = (): Int32Array => new Int32Array(limit);
    this.group = column();
    this.day = column();
    this.start = column();
    this.run = column();
    this.trainer = column();
    this.venue = column();
    this.capacity = column();
    this.size = column();
    this.members = new Int32Array(limit * stride);
    this.ofGroup = Array.from({ length: groups }, () => []);
    this.ofDay = Array.from({ length: days }, () => []);
    this.free = Array.from({ length: limit }, (_, at) => limit - 1 - at);
    this.inAll = column();
    this.inGroup = column();
    this.inDay = column();
  }

  /** Gives the number of a new session without members. */
  add(group: number, day: number, start: number, run: number): number {
    const session = this.free.pop() ?? 0;
    this.group[session] = group;
    this.day[session] = day;
    this.start[session] = start;
    this.run[session] = run;
    this.size[session] = 0;
    append(this.all, this.inAll, session);
    append(this.ofGroup[group], this.inGroup, session);
    append(this.ofDay[day], this.inDay, session);
    return session;
  }

  remove(session: number): void {
    drop(this.all, this.inAll, session);
    drop(this.ofGroup[this.group[session] ?? 0], this.inGroup, session);
    drop(this.ofDay[this.day[session] ?? 0], this.inDay, session);
    this.free.push(session);
  }

  /** The demand at a place in the session. */
  member(session: number, place: number): number {
    return this.members[session * this.stride + place] ?? 0;
  }

  membersOf(session: number): Int32Array {
    const first = session * this.stride;
    return this.members.subarray(first, first + (this.size[session] ?? 0));
  }
}

function append(list: number[] | undefined, places: Int32Array, session: number): void {
  if (list !== undefined) places[session] = list.push(session) - 1;
}

function drop(list: number[] | undefined, places: Int32Array, session: number): void {
  const last = list?.pop();
  if (list === undefined || last === undefined || last === session) return;
  const place = places[session] ?? 0;
  list[place] = last;
  places[last] = place;
}
