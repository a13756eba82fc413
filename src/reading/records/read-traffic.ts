import type { Traffic } from "../../domain/records/traffic";
import { weekday } from "../../foundation/day";
import type { FieldId } from "../../locales/header-synonyms";
import { joinLabels, joinValues } from "../rows/merge-parts";
import type { RowLedger } from "../rows/row-ledger";
import { pick, usedRows } from "../rows/used-rows";
import { readDates } from "../values/date-column";
import { readDurations } from "../values/duration-column";
import { readIntervals } from "../values/interval-column";
import { parseWeekday } from "../values/intervals";
import { readMeanings } from "../values/meaning-column";
import { readNumbers } from "../values/number-column";
import { readTimes } from "../values/time-column";
import { PickedColumns } from "./picked-columns";
import { readTrafficAcross } from "./read-traffic-across";
import { readTrafficQueues } from "./read-traffic-queues";
import { longestHandling, mostAgents, mostCalls } from "./traffic-limits";
import { intervalLength, keepRecords, noFigures, speaksOfForecast } from "./traffic-parts";

/**
 * Reads one table of traffic. A row with a count and a forecast becomes a record of each, one with several queues side by
 * side a record of each queue. Rows without an interval are set
 * aside.
 */
export function readTraffic(
  ledger: RowLedger,
  monthFirst: boolean,
  fallbackYear: number | null,
): Traffic {
  const isAcross = ledger.found.columns.some(
    ({ field }) => field === "trafficDay" || field === "trafficSlot",
  );
  return isAcross
    ? readTrafficAcross(ledger, monthFirst, fallbackYear)
    : readTrafficDown(ledger, monthFirst);
}

function readTrafficDown(ledger: RowLedger, monthFirst: boolean): Traffic {
  const interval = ledger.column("interval");
  const at = interval && readIntervals(ledger, interval.column, "interval");
  if (interval && at) {
    for (let row = 0; row < ledger.rows; row++) {
      if (!ledger.isUsed(row) || !Number.isNaN(at.start[row] ?? Number.NaN)) continue;
      ledger.setAside(row, interval.column, { kind: "no-name", field: "interval" });
    }
  }
  const columns = new PickedColumns(ledger, monthFirst);
  const { rows } = columns;
  const start = pick(at?.start ?? null, rows);
  const day = daysOf(ledger, monthFirst, at?.day ?? null, rows);
  const whole = {
    ...noFigures(rows.length),
    count: rows.length,
    day,
    weekday: weekdaysOf(columns, day),
    start,
    minutes: lengthsOf(ledger, start, pick(at?.minutes ?? null, rows), rows),
    queue: columns.words("queue"),
  };
  const queues = readTrafficQueues(
    ledger,
    { ...whole, isForecast: new Uint8Array(rows.length) },
    rows,
  );
  const joined = queues && joinTraffic(queues);
  if (joined) return joined;
  const offered = columns.numbers("offered", 0, mostCalls);
  const answered = columns.numbers("answeredCalls", 0, mostCalls);
  const figures = {
    answered,
    handleSeconds: seconds(ledger, "handleTime", rows),
    serviceLevel: share(ledger, "serviceLevel", rows),
    patienceSeconds: seconds(ledger, "patience", rows),
    staffNeeded: columns.numbers("staffNeeded", 0, mostAgents),
    staffPlanned: columns.numbers("staffPlanned", 0, mostAgents),
  };
  const hasForecast = ledger.column("forecastCalls") !== null;
  const counts = ledger.column("offered") ?? ledger.column("answeredCalls");
  const calls = ledger.column("offered") ? offered : answered;
  const counted: Traffic = {
    ...whole,
    ...figures,
    calls,
    abandoned: abandonedCalls(ledger, offered, rows),
    isForecast: new Uint8Array(rows.length).fill(speaksOfForecast(ledger) && !hasForecast ? 1 : 0),
  };
  if (!hasForecast) return counted;
  const forecast = columns.numbers("forecastCalls", 0, mostCalls);
  const isForecast = new Uint8Array(rows.length).fill(1);
  if (counts === null) return { ...whole, ...figures, calls: forecast, isForecast };
  const { staffNeeded, ...others } = figures;
  const predicted: Traffic = { ...whole, calls: forecast, isForecast, staffNeeded };
  const seen: Traffic = { ...counted, ...others, staffNeeded: whole.staffNeeded };
  return joinTraffic([withFigures(seen), withFigures(predicted)]) ?? counted;
}

/** Tables of traffic joined; `null` when there is none. */
export function joinTraffic(parts: readonly Traffic[]): Traffic | null {
  if (parts.length === 0) return null;
  const values = (of: (part: Traffic) => Float64Array): Float64Array => joinValues(parts.map(of));
  return {
    count: parts.reduce((sum, part) => sum + part.count, 0),
    day: values((part) => part.day),
    weekday: values((part) => part.weekday),
    start: values((part) => part.start),
    minutes: values((part) => part.minutes),
    queue: joinLabels(parts.map((part) => part.queue)),
    isForecast: Uint8Array.from(parts.flatMap((part) => [...part.isForecast])),
    calls: values((part) => part.calls),
    answered: values((part) => part.answered),
    abandoned: values((part) => part.abandoned),
    handleSeconds: values((part) => part.handleSeconds),
    serviceLevel: values((part) => part.serviceLevel),
    patienceSeconds: values((part) => part.patienceSeconds),
    staffNeeded: values((part) => part.staffNeeded),
    staffPlanned: values((part) => part.staffPlanned),
  };
}

/** Without the rows that say nothing: intervals still to come have a forecast and no count. */
function withFigures(part: Traffic): Traffic {
  return keepRecords(part, (i) => !Number.isNaN(part.calls[i] ?? Number.NaN));
}

function daysOf(
  ledger: RowLedger,
  monthFirst: boolean,
  inIntervals: Float64Array | null,
  rows: Uint32Array,
): Float64Array {
  const date = ledger.column("date");
  return pick(date ? readDates(ledger, date.column, "date", monthFirst).day : inIntervals, rows);
}

function weekdaysOf(columns: PickedColumns, day: Float64Array): Float64Array {
  const stated = columns.values("weekday", (ledger, column, field) =>
    readMeanings(ledger, column, field, parseWeekday),
  );
  return day.map((value, i) => (Number.isNaN(value) ? (stated[i] ?? Number.NaN) : weekday(value)));
}

/** As each interval says, else up to the end beside it, else as far apart as the intervals of the table begin. */
function lengthsOf(
  ledger: RowLedger,
  start: Float64Array,
  stated: Float64Array,
  rows: Uint32Array,
): Float64Array {
  const end = ledger.column("intervalEnd");
  const ends = pick(end && readTimes(ledger, end.column, "intervalEnd"), rows);
  const usual = intervalLength(start);
  return stated.map((minutes, i) => {
    if (!Number.isNaN(minutes)) return minutes;
    const until = ends[i] ?? Number.NaN;
    const from = start[i] ?? Number.NaN;
    if (Number.isNaN(until)) return usual;
    return until > from ? until - from : until + 1440 - from;
  });
}

function seconds(
  ledger: RowLedger,
  field: "handleTime" | "patience",
  rows: Uint32Array,
): Float64Array {
  const meaning = ledger.column(field);
  const rule = { field, min: 0, max: longestHandling };
  return pick(meaning && readDurations(ledger, meaning, rule), rows);
}

function share(ledger: RowLedger, field: FieldId, rows: Uint32Array): Float64Array {
  const meaning = ledger.column(field);
  const rule = { field, min: 0, max: 1, scale: "fraction" } as const;
  return pick(meaning && readNumbers(ledger, meaning.column, rule), rows);
}

/** Abandoned calls; a rate of those offered is turned into calls. */
function abandonedCalls(ledger: RowLedger, offered: Float64Array, rows: Uint32Array): Float64Array {
  const meaning = ledger.column("abandoned");
  if (meaning && /率|rate|%|％/i.test(meaning.header)) {
    return share(ledger, "abandoned", rows).map((rate, i) => rate * (offered[i] ?? Number.NaN));
  }
  const rule = { field: "abandoned", min: 0, max: mostCalls, scale: "plain" } as const;
  return pick(meaning && readNumbers(ledger, meaning.column, rule), usedRows(ledger));
}
