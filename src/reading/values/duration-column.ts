import type { FieldId } from "../../locales/header-synonyms";
import { cellKind, numberFormat } from "../../workbook/cells";
import type { ColumnMeaning } from "../recognition/assign-columns";
import { parseDuration, type ParsedDuration } from "./durations";
import { leaveOutImplausible, type ValueRange } from "./implausible";
import { readLabels } from "./label-column";
import type { HeaderUnit } from "../recognition/normalise-header";
import { listNotRead } from "./not-read";
import { TextNumbers } from "./text-numbers";
import type { RowLedger } from "../rows/row-ledger";

/** Plausible range in seconds. */
export type DurationRule = ValueRange;

const secondsPerDay = 86_400;
const secondsOf: Readonly<Record<"seconds" | "minutes" | "hours" | "days", number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: secondsPerDay,
};

/** Fields whose typical value is minutes long, so that small plain numbers cannot be seconds. */
const minutesLong: readonly FieldId[] = ["handleTime", "talkTime"];
/** Fields that time what happens within one call. */
const withinCall: readonly FieldId[] = [
  "handleTime",
  "talkTime",
  "holdTime",
  "afterCallWork",
  "speedOfAnswer",
];
const shortestTypicalCall = 20;
/** Times of whole minutes, half of them above this, are minutes and seconds typed as hours and minutes. */
const longestTypicalCall = 20 * 60;
/** A course or a session of so many hours at most, so that "1:30" is not a minute and a half. */
const longestSession = 12;

/**
 * Reads a column of durations in seconds, NaN where there is none: clock texts, day fractions shown as times, and plain
 * numbers in the header's unit or, where it states none, in the unit that makes the whole column plausible.
 */
export function readDurations(
  ledger: RowLedger,
  meaning: ColumnMeaning,
  rule: DurationRule,
): Float64Array {
  const { column } = meaning;
  const raw = rawDurations(ledger, column, rule.field);
  const { seconds, plain } = raw;
  if (raw.plainCount > 0) {
    const stated = statedUnit(meaning.stated.unit);
    const unit = stated ?? plausibleUnit(ledger, column, rule.field, seconds, plain);
    if (stated === null) ledger.assume(column, { kind: "unit-assumed", field: rule.field, unit });
    const factor = secondsOf[unit];
    for (let row = 0; row < seconds.length; row++) {
      if (plain[row] === 1) seconds[row] = (seconds[row] ?? Number.NaN) * factor;
    }
  }
  if (raw.clockCells > 0 && withinCall.includes(rule.field)) {
    correctTypedMinutes(ledger, column, rule, seconds, raw.clock);
  }
  if (raw.twoParts > 0) readAsHours(ledger, meaning, rule, seconds, raw.clock);
  leaveOutImplausible(ledger, column, seconds, rule);
  return seconds;
}

/** How a duration was written. */
const written = { not: 0, shownAsTime: 1, twoParts: 2, otherwise: 3 } as const;

type RawDurations = {
  /** Seconds, or the plain number where `plain` is 1. */
  readonly seconds: Float64Array;
  readonly plain: Uint8Array;
  /** One of {@link written}. */
  readonly clock: Uint8Array;
  readonly plainCount: number;
  readonly clockCells: number;
  readonly twoParts: number;
};

function rawDurations(ledger: RowLedger, column: number, field: FieldId): RawDurations {
  const { view, grid } = ledger.table;
  const seconds = new Float64Array(ledger.rows).fill(Number.NaN);
  const plain = new Uint8Array(ledger.rows);
  const clock = new Uint8Array(ledger.rows);
  const numbers = new TextNumbers(ledger, column, field);
  const parsed = new Map<number, ParsedDuration | null>();
  const counts = { plainCount: 0, clockCells: 0, twoParts: 0 };
  const takePlain = (row: number, value: number): void => {
    seconds[row] = value;
    plain[row] = 1;
    counts.plainCount += 1;
  };
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const kind = view.cells.kinds[cell];
    const value = view.value(cell);
    if (kind === cellKind.number) {
      const format = view.cells.formats[cell];
      if (format === numberFormat.time || format === numberFormat.date) {
        // To the millisecond: a day fraction is never exact.
        seconds[row] = Math.floor(value * secondsPerDay * 1000 + 0.5) / 1000;
        clock[row] = written.shownAsTime;
        counts.clockCells += 1;
      } else takePlain(row, value);
    } else if (kind === cellKind.text) {
      let duration = parsed.get(value);
      if (duration === undefined) {
        duration = parseDuration(view.text(cell));
        parsed.set(value, duration);
      }
      const number = duration ? null : numbers.at(value);
      if (duration) {
        seconds[row] = duration.seconds;
        clock[row] = duration.parts === 2 ? written.twoParts : written.otherwise;
        if (duration.parts === 2) counts.twoParts += 1;
      } else if (number && !number.percent) {
        takePlain(row, number.value);
        ledger.repair(row, column, { kind: "number-as-text", field });
      } else listNotRead(ledger, row, column, { kind: "not-a-number", field }, view.text(cell));
    } else if (kind === cellKind.error) {
      ledger.leaveOut(row, column, { kind: "error-cell", error: view.shown(cell) });
    } else ledger.leaveOut(row, column, { kind: "not-a-number", field });
  }
  return { seconds, plain, clock, ...counts };
}

function statedUnit(unit: HeaderUnit): "seconds" | "minutes" | "hours" | null {
  return unit === "seconds" || unit === "minutes" || unit === "hours" ? unit : null;
}

function plausibleUnit(
  ledger: RowLedger,
  column: number,
  field: FieldId,
  values: Float64Array,
  plain: Uint8Array,
): "seconds" | "minutes" | "hours" | "days" {
  const numbers = values.filter((value, row) => plain[row] === 1 && value > 0).sort();
  const median = numbers[numbers.length >> 1] ?? 0;
  const largest = numbers[numbers.length - 1] ?? 0;
  if (field === "minutes") return median <= 8 ? "hours" : "minutes";
  if (largest > 0 && largest < 0.5) return "days";
  if (!minutesLong.includes(field)) return "seconds";
  if (median < shortestTypicalCall || bucketsSayMinutes(ledger, column)) return "minutes";
  return "seconds";
}

/** A neighbour such as "Duration bucket" that groups this column into "10 to 30 mins" tells its unit. */
function bucketsSayMinutes(ledger: RowLedger, column: number): boolean {
  const { table } = ledger;
  const own = (table.headers[column] ?? "").toLowerCase();
  return table.headers.some((header, other) => {
    if (other === column || own === "" || !header.toLowerCase().includes(own)) return false;
    const { words } = readLabels(ledger, other, false);
    return words.length <= 20 && words.some((word) => /\d\s*(min|分钟|分鐘)/i.test(word));
  });
}

/**
 * "4:35" typed for minutes and seconds, which Excel keeps as 4 h 35 min: told by calls of whole minutes, most of them longer
 * than any call, for a real duration ends on whole minutes once in sixty.
 */
function correctTypedMinutes(
  ledger: RowLedger,
  column: number,
  rule: DurationRule,
  seconds: Float64Array,
  clock: Uint8Array,
): void {
  const isTyped = (row: number): boolean => clock[row] === written.shownAsTime;
  const times = seconds.filter((value, row) => isTyped(row) && value > 0).sort();
  const median = times[times.length >> 1] ?? 0;
  const whole = times.reduce((sum, value) => (value % 60 === 0 ? sum + 1 : sum), 0);
  if (median < longestTypicalCall || median / 60 > rule.max || whole < 0.9 * times.length) return;
  for (let row = 0; row < seconds.length; row++) {
    if (isTyped(row)) seconds[row] = (seconds[row] ?? Number.NaN) / 60;
  }
  ledger.assume(column, {
    kind: "unit-assumed",
    field: rule.field,
    unit: "minutes-typed-as-hours",
  });
}

/** "1:30" as text under "h:mm", or as the length of a course, is an hour and a half. */
function readAsHours(
  ledger: RowLedger,
  { column, header }: ColumnMeaning,
  { field }: DurationRule,
  seconds: Float64Array,
  clock: Uint8Array,
): void {
  const isText = (row: number): boolean => clock[row] === written.twoParts;
  const states = /h{1,2}\s*:\s*mm(?!\s*:)|(?<!:\s*)时\s*:\s*分(?!\s*:)/i.test(
    header.normalize("NFKC"),
  );
  const longest = seconds.reduce(
    (most, value, row) => (isText(row) && value > most ? value : most),
    0,
  );
  if (!states && (field !== "minutes" || longest > longestSession * 60)) return;
  for (let row = 0; row < seconds.length; row++) {
    if (isText(row)) seconds[row] = (seconds[row] ?? Number.NaN) * 60;
  }
  if (!states) ledger.assume(column, { kind: "unit-assumed", field, unit: "hours-and-minutes" });
}
