import { weekday } from "../../../src/foundation/day";
import type { Traffic } from "../../../src/domain/records/traffic";

export type TrafficRow = {
  readonly day?: number;
  readonly weekday?: number;
  readonly start: number;
  readonly minutes?: number;
  readonly queue?: string;
  readonly isForecast?: boolean;
  readonly calls?: number;
  readonly handle?: number;
  readonly patience?: number;
  readonly needed?: number;
};

/** A table of traffic from a few rows; half hours of calls of four minutes where a row says nothing else. */
export function trafficOf(rows: readonly TrafficRow[]): Traffic {
  const words = [...new Set(rows.map(({ queue }) => queue ?? ""))];
  const values = (of: (row: TrafficRow) => number | undefined): Float64Array =>
    Float64Array.from(rows, (row) => of(row) ?? NaN);
  const unknown = values(() => NaN);
  return {
    count: rows.length,
    day: values((row) => row.day),
    weekday: values((row) => row.weekday ?? (row.day === undefined ? NaN : weekday(row.day))),
    start: values((row) => row.start),
    minutes: values((row) => row.minutes ?? 30),
    queue: { words, codes: Uint32Array.from(rows, ({ queue }) => words.indexOf(queue ?? "")) },
    isForecast: Uint8Array.from(rows, ({ isForecast }) => (isForecast === true ? 1 : 0)),
    calls: values((row) => row.calls),
    answered: unknown,
    abandoned: unknown,
    handleSeconds: values((row) => row.handle ?? 240),
    serviceLevel: unknown,
    patienceSeconds: values((row) => row.patience),
    staffNeeded: values((row) => row.needed),
    staffPlanned: unknown,
  };
}
