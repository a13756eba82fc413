import type { Checkpoint } from "../../foundation/watch";
import { ranker } from "./linear-ranks";
import { RankSpread } from "./rank-spread";

/** How sure each rank is, from draws of the joint posterior. One entry a person; empty when there is nobody. */
export type RankProbabilities = {
  readonly pBottom: Float64Array;
  readonly pTop: Float64Array;
  /** Ends of the 90 % interval of the true rank, 1 = best. */
  readonly low: Uint32Array;
  readonly high: Uint32Array;
};

const wantedDraws = { most: 4000, least: 500, total: 2_500_000 };
const drawsPerBreath = 100_000;
/** People whose ranks are looked at together: they fill a line of memory. */
const together = 16;

/**
 * Draws that {@link rankProbabilities} makes: 4,000 up to 625 people, 500 from 5,000 on. With so many stratified draws (ranking of a
 * centre) a probability of one half has a standard error of .003 and .006; independent ones would have .008 and .022.
 */
export function drawsFor(people: number): number {
  const few = Math.max(wantedDraws.least, wantedDraws.total / Math.max(1, people));
  return Math.round(Math.min(wantedDraws.most, few));
}

/**
 * Rank intervals and the chances of belonging to the bottom and top groups, by ranking everybody in each of some thousand
 * draws of the true scores. For why ranks need intervals: H. Goldstein & D. J. Spiegelhalter, "League tables and their
 * limitations", JRSS A 159 (1996). Told to stop, it answers from the draws made so far.
 */
export async function rankProbabilities(
  people: number,
  draw: (out: Float64Array) => void,
  bottomSize: number,
  topSize: number,
  checkpoint: Checkpoint,
): Promise<RankProbabilities> {
  const draws = drawsFor(people);
  const breath = Math.max(1, Math.round(drawsPerBreath / Math.max(1, people)));
  const scores = new Float64Array(people);
  const ranks = new Uint32Array(people);
  const rankAll = ranker(people);
  const kept = new Uint32Array(people * draws);
  let made = 0;
  while (made < draws) {
    draw(scores);
    rankAll(scores, ranks);
    kept.set(ranks, made * people);
    made += 1;
    if (made % breath === 0 && (await checkpoint((0.9 * made) / draws)) === "stop") break;
  }
  const found = {
    pBottom: new Float64Array(people),
    pTop: new Float64Array(people),
    low: new Uint32Array(people),
    high: new Uint32Array(people),
  };
  const spread = new RankSpread(people, made);
  const own = new Uint32Array(together * made);
  for (let from = 0; from < people; from += together) {
    const count = Math.min(together, people - from);
    for (let d = 0; d < made; d++) {
      const first = d * people + from;
      for (let k = 0; k < count; k++) own[k * made + d] = kept[first + k] ?? 0;
    }
    for (let k = 0; k < count; k++) {
      const person = from + k;
      const list = own.subarray(k * made, (k + 1) * made);
      spread.count(list);
      found.low[person] = spread.kth(list, Math.floor(0.05 * made));
      found.high[person] = spread.kth(list, Math.ceil(0.95 * made) - 1);
      found.pBottom[person] = spread.countAbove(list, people - bottomSize) / made;
      found.pTop[person] = (made - spread.countAbove(list, topSize)) / made;
    }
    if ((from / together) % 16 === 15) await checkpoint(0.9 + (0.1 * from) / people);
  }
  return found;
}
