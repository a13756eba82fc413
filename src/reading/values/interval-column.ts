import { civilFromDay } from "../../foundation/day";
import type { FieldId } from "../../locales/header-synonyms";
import { cellKind, numberFormat } from "../../workbook/cells";
import { momentOfSerial } from "../../workbook/serial";
import type { RowLedger } from "../rows/row-ledger";
import { parseDate } from "./dates";
import { parseInterval, type ParsedInterval } from "./intervals";
import { isNothing } from "./numbers";

/** Intervals of the day; NaN where there is none. One entry a data row. */
export type IntervalColumn = {
  readonly start: Float64Array;
  readonly minutes: Float64Array;
  /** Calendar day, where the cell names one beside the time. */
  readonly day: Float64Array;
};

const lastHour = 23;

/**
 * Reads a column of intervals: "09:00-09:30", hour bands "0-1", clock times, times shown by a format, whole numbers as hours
 * of the day, a date with a time. A band that a program turned into a date ("1-2" into 2 January) is put right and listed;
 * what is none of these is left out and listed.
 */
export function readIntervals(ledger: RowLedger, column: number, field: FieldId): IntervalColumn {
  const { view, grid } = ledger.table;
  const nothing = (): Float64Array => new Float64Array(ledger.rows).fill(Number.NaN);
  const found = { start: nothing(), minutes: nothing(), day: nothing() };
  for (let row = 0; row < ledger.rows; row++) {
    const cell = ledger.isUsed(row) ? grid.at(row, column) : -1;
    if (cell < 0) continue;
    const kind = view.cells.kinds[cell];
    const value = view.value(cell);
    let interval: ParsedInterval | null = null;
    if (kind === cellKind.number && view.cells.formats[cell] === numberFormat.date) {
      const moment = momentOfSerial(value, view.dateSystem);
      const band = moment?.minute === 0 ? bandOfDate(moment.day) : null;
      interval = band ?? (moment && { start: moment.minute, minutes: Number.NaN });
      if (band) ledger.repair(row, column, { kind: "number-as-date", field });
      else if (moment) found.day[row] = moment.day;
    } else if (kind === cellKind.number) {
      interval = ofNumber(value);
    } else if (kind === cellKind.text) {
      const text = view.text(cell);
      if (isNothing(text)) continue;
      interval =
        parseInterval(text) ?? (/^\d{1,2}$/.test(text.trim()) ? ofNumber(Number(text)) : null);
      const date = interval === null ? parseDate(text) : null;
      if (date?.kind === "day" && !Number.isNaN(date.minute)) {
        interval = { start: date.minute, minutes: Number.NaN };
        found.day[row] = date.day;
      }
    }
    if (interval === null) {
      const isError = kind === cellKind.error;
      ledger.leaveOut(
        row,
        column,
        isError ? { kind: "error-cell", error: view.shown(cell) } : { kind: "not-a-date", field },
      );
      continue;
    }
    found.start[row] = interval.start;
    found.minutes[row] = interval.minutes;
  }
  return found;
}

/** A part of a day is a time; a whole number an hour. */
function ofNumber(value: number): ParsedInterval | null {
  if (value > 0 && value < 1) return { start: Math.round(value * 1440), minutes: Number.NaN };
  if (!Number.isInteger(value) || value < 0 || value > lastHour) return null;
  return { start: value * 60, minutes: Number.NaN };
}

/** The 2nd of January is "1-2" typed. */
function bandOfDate(day: number): ParsedInterval | null {
  const { month, day: dayOfMonth } = civilFromDay(day);
  const [from, to] = [Math.min(month, dayOfMonth), Math.max(month, dayOfMonth)];
  return to === from + 1 && from <= 12 ? { start: from * 60, minutes: 60 } : null;
}
