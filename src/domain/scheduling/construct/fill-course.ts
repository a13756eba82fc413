import type { Board } from "./board";
import { lowestSlot, startsWithin } from "./slot-bits";

type Pending = { readonly demand: number; readonly first: number; readonly last: number };

/**
 * Places as many demands of one course as it can, neediest first: into seats that are still free, then into new sessions.
 *
 * A new session's slot is chosen before its members: the slot's score is what the demands that could come would cost if
 * they stayed unplaced, less what coming costs. Fixing the groups first and looking for a slot afterwards lost 55 of 749
 * demands where this loses none (measured, methods.md).
 */
export function fillCourse(board: Board, course: number): void {
  let pending = takeFreeSeats(board, course, pendingOf(board, course));
  const scores = new SlotScores(board, course);
  while (pending.length > 0) {
    const best = scores.bestStart(pending);
    if (best === null) return;
    const { day, start, staffing } = best;
    const session = board.open(course, day, start, staffing);
    const waiting = pending.filter(({ demand, first, last }) => {
      const comes =
        first <= day &&
        day <= last &&
        scores.gain(demand, day, start) > 0 &&
        board.canJoin(demand, session);
      if (comes) board.join(demand, session);
      return !comes;
    });
    if (waiting.length === pending.length) {
      board.discard(session);
      return;
    }
    pending = waiting;
  }
}

/** Those of the course's demands that are unplaced and have a day left on which they may take place. */
function pendingOf(board: Board, course: number): Pending[] {
  const pending: Pending[] = [];
  for (const demand of board.compiled.courses[course]?.demands ?? []) {
    const window = board.placed[demand] === null ? board.window(demand) : null;
    if (window !== null) pending.push({ demand, ...window });
  }
  return pending;
}

function takeFreeSeats(board: Board, course: number, pending: readonly Pending[]): Pending[] {
  return pending.filter(({ demand, first, last }) => {
    let best = null;
    let lowest = Infinity;
    for (const session of board.sessionsOf[course] ?? []) {
      const { day, start } = session;
      if (day < first || day > last || !board.canJoin(demand, session)) continue;
      const cost = board.attendanceCost(demand, course, day, start);
      if (cost < lowest) {
        lowest = cost;
        best = session;
      }
    }
    if (best !== null) board.join(demand, best);
    return best === null;
  });
}

/** Scores every start of one course against the demands that still wait. */
class SlotScores {
  private readonly comers: Int32Array;
  /** The demand counted last: with one comer, the only one. */
  private readonly comer: Int32Array;
  private readonly limit: Int32Array;
  private readonly score: Float64Array;
  private readonly length: number;
  private readonly seats: number;
  private readonly venues: readonly number[] | null;

  constructor(
    private readonly board: Board,
    private readonly course: number,
  ) {
    const { slotsPerDay, courses } = board.compiled;
    const compiled = courses[course];
    this.comers = new Int32Array(slotsPerDay);
    this.comer = new Int32Array(slotsPerDay);
    this.limit = new Int32Array(slotsPerDay);
    this.score = new Float64Array(slotsPerDay);
    this.length = compiled?.length ?? 1;
    this.seats = compiled?.seats ?? 0;
    this.venues = compiled?.fullVenues ?? null;
  }

  /** What placing the demand here saves against leaving it out. */
  gain(demand: number, day: number, start: number): number {
    const price = this.board.compiled.demands.price[demand] ?? 0;
    return price - this.board.attendanceCost(demand, this.course, day, start);
  }

  bestStart(pending: readonly Pending[]) {
    const { board, course, venues } = this;
    let firstDay = Infinity;
    let lastDay = -1;
    for (const { first, last } of pending) {
      firstDay = Math.min(firstDay, first);
      lastDay = Math.max(lastDay, last);
    }
    let best = null;
    let highest = 0;
    for (let day = firstDay; day <= lastDay; day++) {
      const starts = board.openStarts(course, day, venues);
      if (starts === 0) continue;
      this.scoreDay(pending, day, starts);
      for (let left = starts; left !== 0; left &= left - 1) {
        const start = lowestSlot(left);
        const score = this.score[start] ?? 0;
        if ((this.comers[start] ?? 0) === 0 || score <= highest) continue;
        const alone = this.comers[start] === 1 ? (this.comer[start] ?? -1) : -1;
        const staffing = board.findStaffing(course, day, start, venues, alone);
        if (staffing === null || score - staffing.cost <= highest) continue;
        highest = score - staffing.cost;
        best = { day, start, staffing };
      }
    }
    return best;
  }

  private scoreDay(pending: readonly Pending[], day: number, starts: number): void {
    const { board, length, comers, score, limit } = this;
    for (let left = starts; left !== 0; left &= left - 1) {
      const start = lowestSlot(left);
      comers[start] = 0;
      score[start] = -board.compiled.problem.weights.perSession;
      limit[start] = Math.min(this.seats, board.headsDuring(day, start, length));
    }
    for (const { demand, first, last } of pending) {
      if (day < first || day > last) continue;
      const possible = starts & startsWithin(board.spareSlots(demand, day), length);
      for (let left = possible; left !== 0; left &= left - 1) {
        const start = lowestSlot(left);
        const count = comers[start] ?? 0;
        if (count >= (limit[start] ?? 0)) continue;
        const gain = this.gain(demand, day, start);
        if (gain <= 0) continue;
        comers[start] = count + 1;
        this.comer[start] = demand;
        score[start] = (score[start] ?? 0) + gain;
      }
    }
  }
}
