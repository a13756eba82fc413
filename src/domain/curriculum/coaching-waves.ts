import { civilFromDay, type Day } from "../../foundation/day";
import { seededRandom, subSeed } from "../../foundation/random";

/** The number from which a month's lots are drawn: 202611 for plans made in November 2026. Nobody can choose it. */
export function lotSeed(today: Day): number {
  const { year, month } = civilFromDay(today);
  return year * 100 + month;
}

/** What a person drew. */
export type DrawnWave = {
  /** 1 is coached first among those of equal need. */
  readonly wave: number;
  /** 1 to 10,000, evenly spread; low lots are in the first wave. */
  readonly lot: number;
};

const lots = 10_000;

/**
 * The wave in which somebody of the bottom group is coached among those of equal need. Everybody draws for herself, so that a
 * plan made again in the same month, with others in the group, leaves her in her wave; and as the lot knows nothing of her,
 * those who wait can be compared with those who do not (Torgerson & Torgerson, Designing Randomised Trials, 2008).
 *
 * @param id of the agent; `waves` 1: all at once.
 */
export function drawnWave(id: string, today: Day, waves: number): DrawnWave {
  const random = seededRandom(subSeed(lotSeed(today), `coaching wave of ${id}`));
  const lot = 1 + Math.floor(random() * lots);
  return { wave: 1 + Math.floor(((lot - 1) * waves) / lots), lot };
}
