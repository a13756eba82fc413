import type { Board } from "../board/board";

/** The cheapest state of a board that was seen, kept as plain columns so that remembering one is a copy of a few arrays. */
export class BestSoFar {
  cost: number;
  /** Five numbers a session: group, day, start, trainer, venue; then how many sit in it and who. */
  private saved: Int32Array = new Int32Array(0);
  private length = 0;

  constructor(private readonly board: Board) {
    this.cost = board.cost;
    this.save();
  }

  /** Remembers the board as it stands if it is cheaper than what is remembered. */
  offer(): void {
    if (this.board.cost < this.cost - 1e-9) this.save();
  }

  /** Brings the board back to it. */
  restore(): void {
    const { board, saved } = this;
    const { sessions } = board;
    for (const session of [...sessions.all]) {
      for (const demand of [...sessions.membersOf(session)]) board.leave(demand);
      board.close(session);
    }
    for (let at = 0; at < this.length;) {
      const [group = 0, day = 0, start = 0, trainer = -1, venue = -1, size = 0] = saved.subarray(
        at,
        at + 6,
      );
      const session = board.open(group, day, start, trainer, venue);
      at += 6;
      for (let place = 0; place < size; place++) board.join(saved[at + place] ?? 0, session);
      at += size;
    }
  }

  private save(): void {
    const { board } = this;
    const { sessions } = board;
    const most = sessions.all.length * 6 + board.sessionOf.length;
    if (this.saved.length < most) this.saved = new Int32Array(most);
    const { saved } = this;
    let at = 0;
    for (const session of sessions.all) {
      const size = sessions.size[session] ?? 0;
      saved[at++] = sessions.group[session] ?? 0;
      saved[at++] = sessions.day[session] ?? 0;
      saved[at++] = sessions.start[session] ?? 0;
      saved[at++] = sessions.trainer[session] ?? -1;
      saved[at++] = sessions.venue[session] ?? -1;
      saved[at++] = size;
      for (let place = 0; place < size; place++) saved[at++] = sessions.member(session, place);
    }
    this.length = at;
    this.cost = board.cost;
  }
}
