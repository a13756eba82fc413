import type { Checkpoint } from "../../../foundation/watch";
import type { Board } from "../board/board";
import { joiningCost } from "../board/change-cost";
import { unattendedSlots } from "../guards/agent-once";
import { slotsInTime } from "../guards/time-of-day";
import { canJoin, mayBeOn } from "../guards/trainee";
import { savingRing } from "./saving-ring";

const endless = Infinity;
const leastSaving = 1e-6;

/**
 * Deals the taken seats of every course anew among those who sit in them, until nothing becomes cheaper.
 *
 * @param checkpoint asked after every course; told to stop, what has been dealt stands.
 */
export async function redealAll(board: Board, checkpoint: Checkpoint): Promise<"go-on" | "stop"> {
  let isCheaper = true;
  while (isCheaper) {
    isCheaper = false;
    for (const open of board.sessions.ofGroup) {
      if (open.length > 1 && new Deal(board, [...open]).run()) isCheaper = true;
      if ((await checkpoint(1)) === "stop") return "stop";
    }
  }
  return "go-on";
}

/**
 * The seats of one course. While its sessions stay as they are, ring after ring is moved on by one session each: what no
 * swap of two finds, rings of three and more do. It ends at the least cost there is, but for rings that a team could not
 * spare all at once.
 */
class Deal {
  /** From session to session: the least that it costs to move someone there, and who it is. */
  private readonly costs: Float64Array;
  private readonly movers: Int32Array;
  /** `demand * sessions + session`: moves that were tried in vain. */
  private readonly barred = new Set<number>();
  private readonly count: number;

  constructor(
    private readonly board: Board,
    private readonly open: readonly number[],
  ) {
    this.count = open.length;
    this.costs = new Float64Array(this.count * this.count);
    this.movers = new Int32Array(this.count * this.count);
    for (let from = 0; from < this.count; from++) this.weigh(from);
  }

  /** Whether anything became cheaper. */
  run(): boolean {
    let isCheaper = false;
    for (;;) {
      const ring = savingRing(this.costs, this.count);
      if (ring.length === 0) return isCheaper;
      if (this.move(ring)) isCheaper = true;
      for (const from of ring) this.weigh(from);
    }
  }

  private weigh(from: number): void {
    const { board, open, costs, movers, count, barred } = this;
    const { sessions, compiled } = board;
    const { agent } = compiled.demands;
    const here = open[from] ?? 0;
    costs.fill(endless, from * count, (from + 1) * count);
    for (const demand of sessions.membersOf(here)) {
      const paid = joiningCost(board, demand, here);
      for (let to = 0; to < count; to++) {
        const there = open[to] ?? 0;
        const day = sessions.day[there] ?? 0;
        const run = sessions.run[there] ?? 0;
        const cost = joiningCost(board, demand, there) - paid;
        if (to === from || cost >= (costs[from * count + to] ?? 0)) continue;
        const own = sessions.day[here] === day ? (sessions.run[here] ?? 0) : 0;
        const free = unattendedSlots(board, agent[demand] ?? 0, day) | own;
        if ((slotsInTime(board, demand, day) & free & run) !== run) continue;
        if (!mayBeOn(board, demand, day) || barred.has(demand * count + to)) continue;
        costs[from * count + to] = cost;
        movers[from * count + to] = demand;
      }
    }
  }

  /** Moves one of each session to the next, all or nobody, and only if it is cheaper so. */
  private move(ring: readonly number[]): boolean {
    const { board, open, movers, count } = this;
    const next = (at: number): number => ring[(at + 1) % ring.length] ?? 0;
    const people = ring.map((from, at) => movers[from * count + next(at)] ?? 0);
    const before = board.cost;
    board.begin();
    for (const demand of people) board.leave(demand);
    const isSeated = (demand: number, at: number): boolean => {
      const session = open[next(at)] ?? 0;
      if (!canJoin(board, demand, session)) return false;
      board.join(demand, session);
      return true;
    };
    const inVain = people.findIndex((demand, at) => !isSeated(demand, at));
    if (inVain < 0 && board.cost < before - leastSaving) {
      board.commit();
      return true;
    }
    board.rollback();
    const barredAt = Math.max(0, inVain);
    this.barred.add((people[barredAt] ?? 0) * count + next(barredAt));
    return false;
  }
}
