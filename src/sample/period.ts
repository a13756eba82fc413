import { firstDayOfMonth, monthOf, type Day, type Month } from "../foundation/day";

/** The days a sample centre's sheets speak of, all fixed by `today`. */
export type SamplePeriod = {
  readonly today: Day;
  /** The full months before today's, ascending: reviews, KPI, complaints. */
  readonly months: readonly Month[];
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** This month and the next. */
  readonly rosterMonths: readonly [Month, Month];
};

/** The `months` full months before today's, and rosters for today's month and the next. */
export function samplePeriod(today: Day, months: number): SamplePeriod {
  const current = monthOf(today);
  return {
    today,
    months: Array.from({ length: months }, (_, i) => current - months + i),
    firstDay: firstDayOfMonth(current - months),
    lastDay: firstDayOfMonth(current) - 1,
    rosterMonths: [current, current + 1],
  };
}

/** "2026-11". */
export function monthText(month: Month): string {
  return `${Math.floor(month / 12) + 1970}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** Every day of a month, in order. */
export function daysOfMonth(month: Month): readonly Day[] {
  const first = firstDayOfMonth(month);
  return Array.from({ length: firstDayOfMonth(month + 1) - first }, (_, i) => first + i);
}
