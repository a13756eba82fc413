import { none } from "../../domain/records/agents";
import type { Traffic } from "../../domain/records/traffic";
import type { RowLedger } from "../rows/row-ledger";
import { pick } from "../rows/used-rows";

const shortest = 5;
const longest = 240;

/** The smallest step between starts of the day, in minutes; NaN where there are not two, or they step otherwise. */
export function intervalLength(starts: Iterable<number>): number {
  const distinct = [...new Set(starts)]
    .filter((start) => !Number.isNaN(start))
    .sort((a, b) => a - b);
  const steps = distinct.slice(1).map((start, i) => start - (distinct[i] ?? 0));
  const step = Math.min(...steps);
  return step >= shortest && step <= longest ? step : Number.NaN;
}

/** Whether tab or title call the figures a forecast. */
export function speaksOfForecast({ table }: RowLedger): boolean {
  return [...table.titles, table.view.sheet.name].some((text) =>
    /预测|預測|预估|預估|forecast|predict|project/i.test(text),
  );
}

/** Every figure missing. */
export function noFigures(
  count: number,
): Omit<Traffic, "count" | "day" | "weekday" | "start" | "minutes" | "queue" | "isForecast"> {
  const missing = (): Float64Array => new Float64Array(count).fill(Number.NaN);
  return {
    calls: missing(),
    answered: missing(),
    abandoned: missing(),
    handleSeconds: missing(),
    serviceLevel: missing(),
    patienceSeconds: missing(),
    staffNeeded: missing(),
    staffPlanned: missing(),
  };
}

/** No queue named. */
export function noQueue(count: number): Traffic["queue"] {
  return { codes: new Uint32Array(count).fill(none), words: [] };
}

/** Only the records that `isKept`, by their position. */
export function keepRecords(part: Traffic, isKept: (record: number) => boolean): Traffic {
  const kept = Uint32Array.from(Array.from(part.calls.keys()).filter(isKept));
  const of = (values: Float64Array): Float64Array => pick(values, kept);
  return {
    count: kept.length,
    day: of(part.day),
    weekday: of(part.weekday),
    start: of(part.start),
    minutes: of(part.minutes),
    queue: { ...part.queue, codes: kept.map((i) => part.queue.codes[i] ?? none) },
    isForecast: Uint8Array.from(kept, (i) => part.isForecast[i] ?? 0),
    calls: of(part.calls),
    answered: of(part.answered),
    abandoned: of(part.abandoned),
    handleSeconds: of(part.handleSeconds),
    serviceLevel: of(part.serviceLevel),
    patienceSeconds: of(part.patienceSeconds),
    staffNeeded: of(part.staffNeeded),
    staffPlanned: of(part.staffPlanned),
  };
}
