import type { Random } from "../../../foundation/random";
import type { Board } from "../board/board";
import { attendanceCost, closingCost } from "../board/change-cost";
import { courseOrder } from "../construct/course-order";
import { GroupFiller } from "../construct/group-filler";
import { nowhere } from "../board/board";

const { floor } = Math;

/** What all moves of one search work on: the board, the lot, and demands just taken out of it. */
export class SearchState {
  readonly filler: GroupFiller;
  /** Demands that may sit together with others: not kept, not one-to-one. */
  readonly sociable: Int32Array;
  /** The turn of each group in the constructive order. */
  readonly turn: Int32Array;
  /** Demands torn out since the last {@link clear}. */
  readonly removed: number[] = [];

  constructor(
    readonly board: Board,
    readonly random: Random,
  ) {
    const { demands, seats, groups } = board.compiled;
    this.filler = new GroupFiller(board);
    const sociable: number[] = [];
    demands.ofGroup.forEach((list, group) => {
      if ((seats[group] ?? 0) < 2) return;
      for (const demand of list) {
        if (board.sessionOf[demand] !== -1 || board.dayOf[demand] === nowhere)
          sociable.push(demand);
      }
    });
    this.sociable = Int32Array.from(sociable);
    this.turn = new Int32Array(groups.length);
    courseOrder(board.compiled).forEach((group, at) => (this.turn[group] = at));
  }

  /** A whole number from 0 to `limit` − 1. */
  below(limit: number): number {
    return floor(this.random() * limit);
  }

  /** Takes a session off the board; its demands wait in {@link removed}, and the filler knows what they cost. */
  tearOut(session: number): void {
    const { board, removed } = this;
    const { sessions } = board;
    const group = sessions.group[session] ?? 0;
    const day = sessions.day[session] ?? 0;
    const start = sessions.start[session] ?? 0;
    const share = -closingCost(board, session) / (sessions.size[session] ?? 1);
    for (let place = (sessions.size[session] ?? 0) - 1; place >= 0; place--) {
      const demand = sessions.member(session, place);
      this.filler.prospect.expect(demand, attendanceCost(board, demand, group, day, start), share);
      removed.push(demand);
      board.leave(demand);
    }
    board.close(session);
  }
}
