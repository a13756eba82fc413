import { weekday, type Day, type MinuteOfDay } from "../foundation/day";
import { seededRandom, standardNormal, subSeed } from "../foundation/random";
import { clamp, itemAt } from "./draws";

/** Calls of one half hour. */
export type SampleTraffic = {
  readonly day: Day;
  readonly start: MinuteOfDay;
  readonly offered: number;
  readonly answered: number;
  readonly handleTime: number;
  /** Answered within 20 seconds, as a share of those offered. */
  readonly serviceLevel: number;
};

/** Share of an average hour's calls by hour of the day: a morning and an afternoon peak, few at night. */
const byHour = [
  0.12, 0.08, 0.05, 0.05, 0.06, 0.1, 0.25, 0.6, 1.1, 1.9, 2.2, 2, 1.5, 1.5, 1.8, 1.9, 1.8, 1.5, 1.2,
  1.2, 1.2, 1, 0.6, 0.3,
];
const byWeekday = [1.15, 1.05, 1, 1, 1.05, 0.85, 0.8];
const days = 28;
const callsPerAgentAndDay = 58;

/** Half hours of the four weeks before `today`. */
export function sampleTraffic(agents: number, today: Day, seed: number): readonly SampleTraffic[] {
  const normal = standardNormal(seededRandom(subSeed(seed, "traffic")));
  const whole = byHour.reduce((sum, share) => sum + share, 0) * 2;
  const traffic: SampleTraffic[] = [];
  for (let day = today - days; day < today; day++) {
    const ofDay = agents * callsPerAgentAndDay * itemAt(byWeekday, weekday(day));
    for (let half = 0; half < 48; half++) {
      const expected = (ofDay * itemAt(byHour, Math.floor(half / 2))) / whole;
      const offered = Math.max(0, Math.round(expected + Math.sqrt(expected) * 1.3 * normal()));
      const answered = Math.round(offered * clamp(0.96 + 0.02 * normal(), 0.8, 1));
      traffic.push({
        day,
        start: half * 30,
        offered,
        answered,
        handleTime: Math.round(240 + 8 * normal()),
        serviceLevel: clamp(0.86 + 0.06 * normal(), 0.4, 1),
      });
    }
  }
  return traffic;
}
