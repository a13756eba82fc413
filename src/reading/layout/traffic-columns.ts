import { dayHeaders } from "../records/roster-days";
import type { RawTable } from "../tables/table";
import { parseInterval, parseWeekday, type ParsedInterval } from "../values/intervals";

/** The columns of a table of traffic that lies across: one entry a column. */
export type TrafficColumns =
  | { readonly across: "days" }
  | { readonly across: "weekdays"; readonly weekdays: readonly (number | null)[] }
  | { readonly across: "intervals"; readonly intervals: readonly (ParsedInterval | null)[] };

const fewestWeekdays = 5;
const fewestIntervals = 4;

/** What stands side by side in the headers: intervals, days of the calendar, weekdays; `null`: none of them. */
export function trafficColumns(table: RawTable): TrafficColumns | null {
  const intervals = table.headers.map((header) => leafOf(header, parseInterval));
  if (count(intervals) >= fewestIntervals) return { across: "intervals", intervals };
  const weekdays = table.headers.map((header) => leafOf(header, parseWeekday));
  if (dayHeaders(table).some((day) => day !== null)) return { across: "days" };
  return count(weekdays) >= fewestWeekdays ? { across: "weekdays", weekdays } : null;
}

/** Which columns hold the traffic. */
export function isTrafficColumn(table: RawTable, columns: TrafficColumns, column: number): boolean {
  switch (columns.across) {
    case "days":
      return (dayHeaders(table)[column] ?? null) !== null;
    case "weekdays":
      return (columns.weekdays[column] ?? null) !== null;
    case "intervals":
      return (columns.intervals[column] ?? null) !== null;
  }
}

function leafOf<Found>(header: string, parse: (text: string) => Found | null): Found | null {
  return parse(
    header
      .slice(header.lastIndexOf(" / ") + 1)
      .replace(/^\/ /, "")
      .trim(),
  );
}

function count(found: readonly unknown[]): number {
  return found.filter((one) => one !== null).length;
}
