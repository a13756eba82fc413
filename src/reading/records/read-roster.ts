import { none } from "../../domain/records/agents";
import type { Shifts } from "../../domain/records/shifts";
import { readDates } from "../values/date-column";
import { readLabels, wordAt } from "../values/label-column";
import { joinCodes, joinValues } from "../rows/merge-parts";
import { rosterDays } from "./roster-days";
import type { RowLedger } from "../rows/row-ledger";
import { halfDayOf, hoursLeft } from "../values/half-days";
import { meaningOfShift, shiftKey, type ShiftMeaning } from "../values/shift-codes";
import { hoursBetween, type ShiftHours } from "../values/shift-hours";
import { readTimes } from "../values/time-column";
import { isNothing } from "../values/numbers";

/** Hours of a shift nobody defined: the centre's working day, as the settings state it. */
export type RosterContext = {
  readonly definitions: ReadonlyMap<string, ShiftHours | null>;
  readonly workingDay: ShiftHours;
  readonly fallbackYear: number | null;
  readonly monthFirst: boolean;
};

/** Reads a roster of either shape: a column a day, or a row a day. */
export function readRoster(ledger: RowLedger, agents: Uint32Array, context: RosterContext): Shifts {
  return ledger.column("rosterDay")
    ? readCalendar(ledger, agents, context)
    : readDayRows(ledger, agents, context);
}

class ShiftRows {
  readonly agent: number[] = [];
  readonly day: number[] = [];
  readonly start: number[] = [];
  readonly end: number[] = [];
  firstDay = Number.POSITIVE_INFINITY;
  lastDay = Number.NEGATIVE_INFINITY;

  /** The roster speaks of this day, whether or not anybody works on it. */
  covers(day: number): void {
    this.firstDay = Math.min(this.firstDay, day);
    this.lastDay = Math.max(this.lastDay, day);
  }

  add(agent: number, day: number, { start, end }: ShiftHours): void {
    this.agent.push(agent);
    this.day.push(day);
    this.start.push(start);
    this.end.push(end);
  }

  finished(): Shifts {
    return {
      count: this.agent.length,
      agent: Uint32Array.from(this.agent),
      day: Float64Array.from(this.day),
      start: Float64Array.from(this.start),
      end: Float64Array.from(this.end),
      firstDay: this.firstDay,
      lastDay: this.lastDay,
    };
  }
}

function readCalendar(ledger: RowLedger, agents: Uint32Array, context: RosterContext): Shifts {
  const { table } = ledger;
  const days = rosterDays(table, context.fallbackYear);
  const rows = new ShiftRows();
  for (const { column, field } of ledger.found.columns) {
    if (field !== "rosterDay") continue;
    const day = days[column] ?? Number.NaN;
    if (Number.isNaN(day)) {
      ledger.leaveOutColumn(column, { kind: "not-a-date", field: "rosterDay" });
      continue;
    }
    rows.covers(day);
    for (let row = 0; row < ledger.rows; row++) {
      const agent = agents[row] ?? none;
      const cell = table.grid.at(row, column);
      if (!ledger.isUsed(row) || agent === none || cell < 0) continue;
      addShift(ledger, row, column, rows, agent, day, context);
    }
  }
  return rows.finished();
}

function readDayRows(ledger: RowLedger, agents: Uint32Array, context: RosterContext): Shifts {
  const rows = new ShiftRows();
  const date = ledger.column("date");
  if (!date) return rows.finished();
  const { day: days } = readDates(ledger, date.column, "date", context.monthFirst);
  const code = ledger.column("shiftCode");
  const codes = code && readLabels(ledger, code.column, true);
  const start = ledger.column("shiftStart");
  const end = ledger.column("shiftEnd");
  const starts = start && readTimes(ledger, start.column, "shiftStart");
  const ends = end && readTimes(ledger, end.column, "shiftEnd");
  for (let row = 0; row < ledger.rows; row++) {
    const day = days[row] ?? Number.NaN;
    const agent = agents[row] ?? none;
    if (!ledger.isUsed(row) || agent === none || Number.isNaN(day)) continue;
    rows.covers(day);
    const from = starts?.[row] ?? Number.NaN;
    const to = ends?.[row] ?? Number.NaN;
    if (!Number.isNaN(from) && !Number.isNaN(to)) rows.add(agent, day, hoursBetween(from, to));
    else if (code && wordAt(codes, row) !== null) {
      addShift(ledger, row, code.column, rows, agent, day, context);
    }
  }
  return rows.finished();
}

function addShift(
  ledger: RowLedger,
  row: number,
  column: number,
  rows: ShiftRows,
  agent: number,
  day: number,
  { definitions, workingDay }: RosterContext,
): void {
  const text = ledger.shown(row, column);
  const meaning =
    halfDayMeaning(text, definitions, workingDay) ?? meaningOfShift(text, definitions);
  if (meaning.kind === "hours") {
    rows.add(agent, day, meaning.hours);
    if (meaning.isSplit) ledger.repair(row, column, { kind: "split-shift" });
  }
  if (meaning.kind !== "unknown" || isNothing(text)) return;
  if (text.startsWith("#")) {
    ledger.leaveOut(row, column, { kind: "error-cell", error: text });
    return;
  }
  // At work that day, at hours nobody gave: better than taking her for absent.
  rows.add(agent, day, workingDay);
  ledger.repair(row, column, { kind: "unknown-shift-code", code: text.slice(0, 20) });
}

/** What is left of a shift with half the day off; `null` for a cell that says nothing of the kind, or a code that is defined. */
function halfDayMeaning(
  text: string,
  definitions: RosterContext["definitions"],
  workingDay: ShiftHours,
): ShiftMeaning | null {
  const half = definitions.has(shiftKey(text)) ? null : halfDayOf(text);
  if (half === null) return null;
  const whole = half.rest === "" ? null : meaningOfShift(half.rest, definitions);
  const hours = hoursLeft(whole?.kind === "hours" ? whole.hours : workingDay, half.off);
  return hours === null ? { kind: "off" } : { kind: "hours", hours, isSplit: false };
}

/** Rosters joined; `null` when there is none or none names a day. */
export function joinShifts(parts: readonly Shifts[]): Shifts | null {
  const dated = parts.filter((part) => Number.isFinite(part.firstDay));
  if (dated.length === 0) return null;
  return {
    count: dated.reduce((sum, part) => sum + part.count, 0),
    agent: joinCodes(dated.map((part) => part.agent)),
    day: joinValues(dated.map((part) => part.day)),
    start: joinValues(dated.map((part) => part.start)),
    end: joinValues(dated.map((part) => part.end)),
    firstDay: Math.min(...dated.map((part) => part.firstDay)),
    lastDay: Math.max(...dated.map((part) => part.lastDay)),
  };
}
