import type { Board } from "../board/board";
import { nowhere } from "../board/board";
import { attendanceCost } from "../board/change-cost";
import { lastUsefulDay } from "../guards/deadline";
import { firstUsefulDay } from "../guards/not-before";
import { firstDayInOrder, lastDayInOrder } from "../guards/order";
import { canJoin } from "../guards/trainee";
import type { Mood } from "./mood";
import { PendingDemands } from "./pending-demands";
import { Prospect } from "./prospect";
import { StartScores } from "./start-scores";

/** Looked up once: in a sandbox every look-up of a global costs more than the arithmetic. */
const { min, max } = Math;
const endless = Infinity;

/**
 * Places as many demands of one group as it can, neediest first: into seats that are still free, then into new sessions.
 *
 * A new session's slot is chosen before its members: the slot's score is what the demands that could come would cost if
 * they stayed unplaced, less what coming costs. Fixing the groups first and looking for a slot afterwards lost 55 of 749
 * demands where this loses none (measured on the seeded instance "medium" of the tests).
 */
export class GroupFiller {
  /** What those who were taken out paid, and whether it is still worth going on. */
  readonly prospect: Prospect;
  private readonly pending: PendingDemands;
  private readonly scores: StartScores;

  constructor(private readonly board: Board) {
    this.prospect = new Prospect(board);
    this.pending = new PendingDemands(board.compiled.demands);
    this.scores = new StartScores(board, this.pending);
  }

  /**
   * Those of `demands` that are placed, or have no day left on which they may take place, are passed over. Stops where the
   * {@link prospect} is too dear.
   */
  fill(group: number, demands: ArrayLike<number>, mood: Mood): void {
    const { board, pending } = this;
    pending.clear();
    for (let at = 0; at < demands.length; at++) {
      const demand = demands[at] ?? 0;
      if (board.dayOf[demand] !== nowhere) continue;
      const first = max(firstUsefulDay(board, demand), firstDayInOrder(board, demand));
      const last = min(lastUsefulDay(board, demand), lastDayInOrder(board, demand));
      if (first <= last) pending.add(demand, first, last);
    }
    if (pending.count === 0) return;
    if ((board.compiled.seats[group] ?? 0) > 1) this.takeFreeSeats(group, mood);
    this.openSessions(group, mood);
  }

  private takeFreeSeats(group: number, { blink, margin, random }: Mood): void {
    const { board, pending } = this;
    const { paid } = this.prospect;
    const { sessions } = board;
    const open = sessions.ofGroup[group] ?? [];
    let waiting = 0;
    for (let at = 0; at < pending.count; at++) {
      const demand = pending.list[at] ?? 0;
      const first = pending.first[demand] ?? 0;
      const last = pending.last[demand] ?? -1;
      let best = -1;
      let lowest = margin > 0 ? (paid[demand] ?? 0) + margin : endless;
      for (let k = 0; k < open.length; k++) {
        const session = open[k] ?? 0;
        const day = sessions.day[session] ?? 0;
        if (day < first || day > last || !canJoin(board, demand, session)) continue;
        const cost = attendanceCost(board, demand, group, day, sessions.start[session] ?? 0);
        if (cost >= lowest || (blink > 0 && random() < blink)) continue;
        lowest = cost;
        best = session;
      }
      if (best >= 0) this.place(demand, best);
      else pending.keep(waiting++, demand);
    }
    pending.count = waiting;
  }

  private openSessions(group: number, { noise, margin, random }: Mood): void {
    const { board, pending, prospect, scores } = this;
    let isChoosy = margin > 0;
    pending.setWorth(isChoosy ? prospect.paid : null, margin);
    scores.begin(group, noise, random);
    while (pending.count > 0 && !prospect.isTooDear) {
      if (!scores.findBest()) {
        if (!isChoosy) return;
        isChoosy = false;
        pending.setWorth(null, 0);
        scores.begin(group, noise, random);
        continue;
      }
      const session = board.open(group, scores.day, scores.start, scores.trainer, scores.venue);
      if (this.seat(session, scores.day, scores.start)) continue;
      board.close(session);
      return;
    }
  }

  /** Lets those in for whom it is worth it, in turn; whether anyone came. */
  private seat(session: number, day: number, start: number): boolean {
    const { board, pending, scores } = this;
    let waiting = 0;
    const { count } = pending;
    for (let at = 0; at < count; at++) {
      const demand = pending.list[at] ?? 0;
      const comes =
        pending.mayComeOn(demand, day) &&
        scores.gain(demand, day, start) > 0 &&
        canJoin(board, demand, session);
      if (comes) this.place(demand, session);
      else pending.keep(waiting++, demand);
    }
    pending.count = waiting;
    return waiting < count;
  }

  private place(demand: number, session: number): void {
    this.board.join(demand, session);
    this.prospect.settle(demand);
  }
}
