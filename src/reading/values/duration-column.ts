import type { FieldId } from "../../locales/header-synonyms";
import { cellKind, numberFormat } from "../../workbook/cells";
import type { ColumnMeaning } from "../recognition/assign-columns";
import { parseDuration } from "./durations";
import { readLabels } from "./label-column";
import type { HeaderUnit } from "../recognition/normalise-header";
import { isNothing, parseNumber } from "./numbers";
import type { RowLedger } from "../rows/row-ledger";

export type DurationRule = {
  readonly field: FieldId;
  /** Plausible range in seconds. */
  readonly min: number;
  readonly max: number;
};

const secondsPerDay = 86_400;
const secondsOf: Readonly<Record<"seconds" | "minutes" | "hours" | "days", number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: secondsPerDay,
};

/** Fields whose typical value is minutes long, so that small plain numbers cannot be seconds. */
const minutesLong: readonly FieldId[] = ["handleTime", "talkTime"];
const shortestTypicalCall = 20;
const longestTypicalCall = 3 * 3600;

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
  if (raw.clockCells > 0 && minutesLong.includes(rule.field)) {
    correctTypedMinutes(ledger, column, rule, seconds, plain);
  }
  for (let row = 0; row < seconds.length; row++) {
    const value = seconds[row] ?? Number.NaN;
    if (value < rule.min || value > rule.max) {
      ledger.leaveOut(row, column, {
        kind: "implausible",
        field: rule.field,
        min: rule.min,
        max: rule.max,
      });
      seconds[row] = Number.NaN;
    }
  }
  return seconds;
}

function rawDurations(
  ledger: RowLedger,
  column: number,
  field: FieldId,
): {
  /** Seconds, or the plain number where `plain` is 1. */
  readonly seconds: Float64Array;
  readonly plain: Uint8Array;
  readonly plainCount: number;
  readonly clockCells: number;
} {
  const { view, grid } = ledger.table;
  const seconds = new Float64Array(ledger.rows).fill(Number.NaN);
  const plain = new Uint8Array(ledger.rows);
  let plainCount = 0;
  let clockCells = 0;
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const kind = view.cells.kinds[cell];
    if (kind === cellKind.number) {
      const format = view.cells.formats[cell];
      if (format === numberFormat.time || format === numberFormat.date) {
        // To the millisecond: a day fraction is never exact.
        seconds[row] = Math.floor(view.value(cell) * secondsPerDay * 1000 + 0.5) / 1000;
        clockCells += 1;
      } else {
        seconds[row] = view.value(cell);
        plain[row] = 1;
        plainCount += 1;
      }
    } else if (kind === cellKind.text) {
      const text = view.text(cell);
      const number = parseNumber(text);
      const duration = number ? null : parseDuration(text);
      if (number && !number.percent) {
        seconds[row] = number.value;
        plain[row] = 1;
        plainCount += 1;
        ledger.repair(row, column, { kind: "number-as-text", field });
      } else if (duration) seconds[row] = duration.seconds;
      else if (!isNothing(text)) ledger.leaveOut(row, column, { kind: "not-a-number", field });
    } else if (kind === cellKind.error) {
      ledger.leaveOut(row, column, { kind: "error-cell", error: view.shown(cell) });
    } else ledger.leaveOut(row, column, { kind: "not-a-number", field });
  }
  return { seconds, plain, plainCount, clockCells };
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
    const { words } = readLabels(ledger, other);
    return words.length <= 20 && words.some((word) => /\d\s*(min|分钟|分鐘)/i.test(word));
  });
}

/** "4:35" typed for minutes and seconds, which Excel keeps as 4 h 35 min: told by a column of hour-long calls. */
function correctTypedMinutes(
  ledger: RowLedger,
  column: number,
  rule: DurationRule,
  seconds: Float64Array,
  plain: Uint8Array,
): void {
  const clocks = seconds.filter((value, row) => plain[row] === 0 && value > 0).sort();
  const median = clocks[clocks.length >> 1] ?? 0;
  if (median < longestTypicalCall || median / 60 > rule.max) return;
  for (let row = 0; row < seconds.length; row++) {
    if (plain[row] === 0) seconds[row] = (seconds[row] ?? Number.NaN) / 60;
  }
  ledger.assume(column, {
    kind: "unit-assumed",
    field: rule.field,
    unit: "minutes-typed-as-hours",
  });
}
