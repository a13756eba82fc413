import { nowhere } from "../board/board";
import type { Mood } from "../construct/mood";
import type { SearchState } from "./search-state";

/** How many of the unplaced are tried along with what was torn out. */
const mostTried = 20;

/** Chances and sizes of the moods in which groups are filled again. */
const inTurn = 0.5;
const noisy = 0.5;
const choosy = 0.8;
const largestMargin = 30;
const blinking = 0.7;
const blink = 0.1;

/**
 * Places the demands that were torn out again, and tries some of the unplaced with them, group by group: in the
 * constructive order or in one drawn by lot. False: it was given up as too dear, or something stands without what must come
 * before it.
 */
export function recreate(search: SearchState): boolean {
  const { board, removed, filler } = search;
  const { group: groupOf } = board.compiled.demands;
  const waiting = new Map<number, number[]>();
  const add = (demand: number): void => {
    const group = groupOf[demand] ?? 0;
    const list = waiting.get(group);
    if (list === undefined) waiting.set(group, [demand]);
    else list.push(demand);
  };
  for (const demand of removed) add(demand);
  for (const demand of someUnplaced(search)) add(demand);
  const groups = [...waiting.keys()];
  if (groups.length > 1) order(search, groups);
  const noise = search.random() < noisy ? 0 : search.random();
  const margin = search.random() < choosy ? search.random() * largestMargin : 0;
  for (const group of groups) {
    const mood: Mood = {
      random: search.random,
      blink: search.random() < blinking ? blink : 0,
      noise,
      margin,
    };
    const demands = waiting.get(group) ?? [];
    filler.fill(group, demands, mood);
    for (const demand of demands) {
      if (board.dayOf[demand] === nowhere) filler.prospect.settle(demand);
    }
    if (filler.prospect.isTooDear) return false;
  }
  return removed.every((demand) => isInOrder(search, demand));
}

/** Drawn from those that were unplaced before anything was torn out: for them a seat may cost as much as leaving them out. */
function someUnplaced(search: SearchState): number[] {
  const { board, removed, filler } = search;
  const { unplaced } = board;
  const before = unplaced.length - removed.length;
  const chosen: number[] = [];
  for (let tried = 0; tried < mostTried && tried < before; tried++) {
    const demand = unplaced[search.below(unplaced.length)] ?? 0;
    if (removed.includes(demand) || chosen.includes(demand)) continue;
    filler.prospect.expect(demand, board.compiled.demands.price[demand] ?? 0, 0);
    chosen.push(demand);
  }
  return chosen;
}

function order(search: SearchState, groups: number[]): void {
  const { turn } = search;
  if (search.random() < inTurn) {
    groups.sort((a, b) => (turn[a] ?? 0) - (turn[b] ?? 0));
    return;
  }
  for (let at = groups.length - 1; at > 0; at--) {
    const other = search.below(at + 1);
    const kept = groups[at] ?? 0;
    groups[at] = groups[other] ?? 0;
    groups[other] = kept;
  }
}

function isInOrder({ board }: SearchState, demand: number): boolean {
  const { demands } = board.compiled;
  if (board.dayOf[demand] !== nowhere || demands.isLinked[demand] === 0) return true;
  return (demands.followers[demand] ?? []).every((follower) => board.dayOf[follower] === nowhere);
}
