import type { Traffic } from "../../domain/records/traffic";
import { weekday } from "../../foundation/day";
import { trafficColumns } from "../layout/traffic-columns";
import type { ColumnMeaning } from "../recognition/assign-columns";
import type { RowLedger } from "../rows/row-ledger";
import { readDates } from "../values/date-column";
import { readDurations } from "../values/duration-column";
import { readIntervals, type IntervalColumn } from "../values/interval-column";
import { parseWeekday } from "../values/intervals";
import { readMeanings } from "../values/meaning-column";
import { readNumbers } from "../values/number-column";
import { rosterDays } from "./roster-days";
import { intervalLength, noFigures, noQueue, speaksOfForecast } from "./traffic-parts";

/** What the figures of a table without a header for them are. */
type Measure = "calls" | "answered" | "handleSeconds" | "staffNeeded";

type Place = {
  readonly day: number;
  readonly weekday: number;
  readonly start: number;
  readonly minutes: number;
};

/**
 * Reads days (or weekdays) side by side with intervals below each other, or intervals side by side with days below each other.
 * What the figures are tab and title say; calls, where they do not.
 */
export function readTrafficAcross(
  ledger: RowLedger,
  monthFirst: boolean,
  fallbackYear: number | null,
): Traffic {
  const placeOf = placesIn(ledger, monthFirst, fallbackYear);
  const measure = measureOf(ledger);
  const places: Place[] = [];
  const figures: number[] = [];
  for (const meaning of ledger.found.columns) {
    if (meaning.field !== "trafficDay" && meaning.field !== "trafficSlot") continue;
    const values = figuresOf(ledger, meaning, measure);
    for (let row = 0; row < ledger.rows; row++) {
      const value = values[row] ?? Number.NaN;
      const place =
        ledger.isUsed(row) && !Number.isNaN(value) ? placeOf(row, meaning.column) : null;
      if (place === null) continue;
      places.push(place);
      figures.push(value);
    }
  }
  const usual = intervalLength(places.map(({ start }) => start));
  const of = (value: (place: Place) => number): Float64Array => Float64Array.from(places, value);
  return {
    ...noFigures(places.length),
    count: places.length,
    day: of((place) => place.day),
    weekday: of(({ day, weekday: stated }) => (Number.isNaN(day) ? stated : weekday(day))),
    start: of(({ start }) => start),
    minutes: of(({ minutes }) => (Number.isNaN(minutes) ? usual : minutes)),
    queue: noQueue(places.length),
    isForecast: new Uint8Array(places.length).fill(speaksOfForecast(ledger) ? 1 : 0),
    ...(measure === "answered" ? { calls: Float64Array.from(figures) } : {}),
    [measure]: Float64Array.from(figures),
  };
}

function measureOf({ table }: RowLedger): Measure {
  const text = [...table.titles, table.view.sheet.name].join(" ");
  if (/处理时长|處理時|处理时间|通话时长|均长|\baht\b|handle|handling/i.test(text))
    return "handleSeconds";
  if (/人力|需求人数|坐席数|席数|席數|headcount|staff|agents required|fte/i.test(text))
    return "staffNeeded";
  return /接通量|接听量|接聽|接起|answered|handled/i.test(text) ? "answered" : "calls";
}

function figuresOf(ledger: RowLedger, meaning: ColumnMeaning, measure: Measure): Float64Array {
  const field = meaning.field === "trafficSlot" ? "trafficSlot" : "trafficDay";
  if (measure === "handleSeconds") {
    return readDurations(ledger, meaning, { field: "handleTime", min: 0, max: 7200 });
  }
  return readNumbers(ledger, meaning.column, { field, min: 0, max: 1_000_000, scale: "plain" });
}

/** Where in time a cell lies; rows and columns that do not say are set aside or left out, and listed. */
function placesIn(
  ledger: RowLedger,
  monthFirst: boolean,
  fallbackYear: number | null,
): (row: number, column: number) => Place | null {
  const across = trafficColumns(ledger.table);
  if (across?.across === "intervals") {
    const days = daysDown(ledger, monthFirst);
    return (row, column) => {
      const interval = across.intervals[column];
      return interval ? { ...days(row), ...interval } : null;
    };
  }
  const interval = ledger.column("interval");
  const at = interval && intervalsDown(ledger, interval.column);
  const days = rosterDays(ledger.table, fallbackYear);
  if (across?.across === "days") leaveOutDaysWithoutYear(ledger, days);
  return (row, column) => {
    const start = at?.start[row] ?? Number.NaN;
    const day = days[column] ?? Number.NaN;
    const stated = across?.across === "weekdays" ? (across.weekdays[column] ?? null) : null;
    if (Number.isNaN(start) || (Number.isNaN(day) && stated === null)) return null;
    return {
      day,
      weekday: stated ?? Number.NaN,
      start,
      minutes: at?.minutes[row] ?? Number.NaN,
    };
  };
}

function intervalsDown(ledger: RowLedger, column: number): IntervalColumn {
  const at = readIntervals(ledger, column, "interval");
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row) || !Number.isNaN(at.start[row] ?? Number.NaN)) continue;
    ledger.setAside(row, column, { kind: "no-name", field: "interval" });
  }
  return at;
}

function leaveOutDaysWithoutYear(ledger: RowLedger, days: Float64Array): void {
  for (const { column, field } of ledger.found.columns) {
    if (field !== "trafficDay" || !Number.isNaN(days[column] ?? Number.NaN)) continue;
    ledger.leaveOutColumn(column, { kind: "not-a-date", field: "trafficDay" });
  }
}

function daysDown(
  ledger: RowLedger,
  monthFirst: boolean,
): (row: number) => Pick<Place, "day" | "weekday"> {
  const date = ledger.column("date");
  const days = date && readDates(ledger, date.column, "date", monthFirst).day;
  const named = ledger.column("weekday");
  const weekdays = named && readMeanings(ledger, named.column, "weekday", parseWeekday);
  const column = date?.column ?? named?.column ?? 0;
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const known = [days?.[row], weekdays?.[row]].some(
      (value) => !Number.isNaN(value ?? Number.NaN),
    );
    if (!known) ledger.setAside(row, column, { kind: "no-name", field: "date" });
  }
  return (row) => ({ day: days?.[row] ?? Number.NaN, weekday: weekdays?.[row] ?? Number.NaN });
}
