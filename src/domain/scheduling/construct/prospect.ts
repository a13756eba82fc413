import type { Board } from "../board/board";

/**
 * What a timetable that is being planned anew may still come to: what stands by now, and all who wait back in as cheap a
 * place as they had. Where even that is too dear, planning on is given up: an estimate, not a bound, for those who wait
 * might have done better than before.
 */
export class Prospect {
  /** What attending cost each demand before it was taken out. */
  readonly paid: Float64Array;
  /** What it saves to have each back at that price, and at its share of the session that it sat in. */
  private readonly saving: Float64Array;
  private awaited = 0;
  private limit = Infinity;

  constructor(private readonly board: Board) {
    this.paid = new Float64Array(board.compiled.demands.count);
    this.saving = new Float64Array(board.compiled.demands.count);
  }

  /** Begins anew: nobody waits. @param limit a timetable that costs more is not wanted. */
  begin(limit: number): void {
    this.limit = limit;
    this.awaited = 0;
  }

  /** Notes that a demand waits, what attending cost it, and its share of what its session cost. */
  expect(demand: number, paid: number, share: number): void {
    const saving = (this.board.compiled.demands.price[demand] ?? 0) - paid - share;
    this.paid[demand] = paid;
    this.saving[demand] = saving;
    this.awaited += saving;
  }

  /** The demand no longer waits: it has a place, or none was found. */
  settle(demand: number): void {
    this.awaited -= this.saving[demand] ?? 0;
  }

  get isTooDear(): boolean {
    return this.board.cost - this.awaited > this.limit;
  }
}
