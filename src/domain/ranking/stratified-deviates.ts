import type { Random } from "../../foundation/random";
import { at } from "../metrics/columns";
import { normalQuantile } from "../metrics/normal";

/** Standard normal deviates of many people for a fixed number of draws. */
export type StratifiedDeviates = {
  readonly draws: number;
  /** Deviate of person k in draw d: `value[place[d * people + k]]`. */
  readonly value: Float64Array;
  readonly place: Uint16Array;
};

/** People who share a shuffled order, each beginning elsewhere in it. */
const mostTogether = 32;

/**
 * Each person's deviates lie evenly over the normal law, one in each of as many equally likely strata as there are draws, in an order
 * of her own (those of some people are one shuffled order turned by different amounts, of which two have as little in common as two
 * shuffled ones): M. D. McKay, R. J. Beckman & W. J. Conover, "A comparison of three methods for selecting values of input variables",
 * Technometrics 21 (1979). What is averaged over the draws then varies less than with independent deviates, wherever it depends mostly
 * on her own. Middles of the strata stand for all of them, widened to a variance of just 1.
 *
 * @param draws at most 65,536
 */
export function stratifiedDeviates(
  people: number,
  draws: number,
  random: Random,
): StratifiedDeviates {
  const place = new Uint16Array(people * draws);
  const together = Math.min(mostTogether, draws);
  const turn = Math.floor(draws / together);
  // Twice over, so that an order that begins anywhere can be read straight on.
  const order = new Uint16Array(2 * draws);
  for (let from = 0; from < people; from += together) {
    const count = Math.min(together, people - from);
    shuffle(order.subarray(0, draws), random);
    order.copyWithin(draws, 0, draws);
    for (let d = 0; d < draws; d++) placeOne(place, d * people + from, count, order, d, turn);
  }
  return { draws, value: strata(draws), place };
}

/** The places of some people in one draw: each reads the order from elsewhere. */
function placeOne(
  place: Uint16Array,
  target: number,
  count: number,
  order: Uint16Array,
  draw: number,
  turn: number,
): void {
  for (let k = 0; k < count; k++) place[target + k] = order[draw + k * turn] ?? 0;
}

function strata(draws: number): Float64Array {
  const value = new Float64Array(draws).map((_, k) => normalQuantile((k + 0.5) / draws));
  const variance = value.reduce((sum, one) => sum + one * one, 0) / draws;
  return variance > 0 ? value.map((_, k) => at(value, k) / Math.sqrt(variance)) : value;
}

/** R. Durstenfeld, "Algorithm 235: Random permutation", CACM 7 (1964), from the inside out. */
function shuffle(list: Uint16Array, random: Random): void {
  for (let k = 0; k < list.length; k++) {
    const other = Math.floor(random() * (k + 1));
    list[k] = list[other] ?? 0;
    list[other] = k;
  }
}
