import { none } from "../../domain/records/agents";
import type { Traffic } from "../../domain/records/traffic";
import type { RowLedger } from "../rows/row-ledger";

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
