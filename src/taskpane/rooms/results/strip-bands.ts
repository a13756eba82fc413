import { mondayOf, type Day } from "../../../foundation/day";
import type { HeadsAway } from "../../../jobs/heads-away";

/** A week of the plan: its number from 1 on, and where its days stand in the plan. */
export type StripWeek = {
  readonly number: number;
  readonly monday: Day;
  readonly days: readonly number[];
};

/** More in a row would be columns too narrow to tell apart. */
const weeksInBand = 8;

/**
 * The weeks of a plan in rows one below the other, down to the last row with training; `quiet` are the weeks of the rows
 * thereafter, in which nobody is away. A plan without training is its first row.
 */
export function stripBands({ days, slotsPerDay, heads }: HeadsAway): {
  readonly bands: readonly (readonly StripWeek[])[];
  readonly quiet: readonly StripWeek[];
} {
  const weeks: StripWeek[] = [...new Set(days.map(mondayOf))].map((monday, i) => ({
    number: i + 1,
    monday,
    days: days.flatMap((day, at) => (mondayOf(day) === monday ? [at] : [])),
  }));
  const isBusy = ({ days: of }: StripWeek): boolean =>
    of.some((at) => heads.slice(at * slotsPerDay, (at + 1) * slotsPerDay).some((n) => n > 0));
  const bands: StripWeek[][] = [];
  for (let from = 0; from < weeks.length; from += weeksInBand) {
    bands.push(weeks.slice(from, from + weeksInBand));
  }
  const shown = Math.max(1, bands.findLastIndex((band) => band.some(isBusy)) + 1);
  return { bands: bands.slice(0, shown), quiet: bands.slice(shown).flat() };
}
