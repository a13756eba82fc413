import type { Traffic } from "../../domain/records/traffic";
import { queueColumns, type TrafficFigure } from "../layout/queue-columns";
import type { ColumnMeaning } from "../recognition/assign-columns";
import type { RowLedger } from "../rows/row-ledger";
import { pick } from "../rows/used-rows";
import { readDurations } from "../values/duration-column";
import { readNumbers } from "../values/number-column";
import { longestHandling, mostAgents, mostCalls } from "./traffic-limits";
import { keepRecords, speaksOfForecast } from "./traffic-parts";

type Queue = { readonly name: string; readonly columns: readonly ColumnMeaning[] };

/**
 * Reads queues side by side: one record an interval and queue, where the queue has any figure. A figure over all queues is
 * left alone, as it counts the same calls again.
 *
 * @param whole what is told of each interval, one entry for each of `rows`; its figures are missing.
 * @returns one part a queue; `null` where no queues stand side by side.
 */
export function readTrafficQueues(
  ledger: RowLedger,
  whole: Traffic,
  rows: Uint32Array,
): readonly Traffic[] | null {
  const queues = queuesOf(ledger);
  return queues.length === 0 ? null : queues.map((queue) => readQueue(ledger, whole, rows, queue));
}

/** The same figure in several columns a person said so of: each is of the queue that its header names. */
function queuesSaid({ found }: RowLedger): readonly Queue[] {
  const said = found.columns.filter(({ field }) => field === "offered");
  return said.length < 2 ? [] : said.map((one) => ({ name: one.header, columns: [one] }));
}

function queuesOf(ledger: RowLedger): readonly Queue[] {
  const { table, found } = ledger;
  const places = queueColumns(table);
  if (places === null) return queuesSaid(ledger);
  const queues = new Map<string, ColumnMeaning[]>();
  for (const meaning of found.columns) {
    const place = places[meaning.column] ?? null;
    if (place === null || place === "total" || place.field !== meaning.field) continue;
    const columns = queues.get(place.queue);
    if (columns) columns.push(meaning);
    else queues.set(place.queue, [meaning]);
  }
  return [...queues].map(([name, columns]) => ({ name, columns }));
}

function readQueue(
  ledger: RowLedger,
  whole: Traffic,
  rows: Uint32Array,
  { name, columns }: Queue,
): Traffic {
  const meaningOf = (field: TrafficFigure): ColumnMeaning | null =>
    columns.find((column) => column.field === field) ?? null;
  const numbers = (field: TrafficFigure, max: number): Float64Array => {
    const meaning = meaningOf(field);
    const rule = { field, min: 0, max, scale: "plain" } as const;
    return pick(meaning && readNumbers(ledger, meaning.column, rule), rows);
  };
  const shares = (field: TrafficFigure): Float64Array => {
    const meaning = meaningOf(field);
    const rule = { field, min: 0, max: 1, scale: "fraction" } as const;
    return pick(meaning && readNumbers(ledger, meaning.column, rule), rows);
  };
  const handling = meaningOf("handleTime");
  const offered = numbers("offered", mostCalls);
  const answered = numbers("answeredCalls", mostCalls);
  const forecast = numbers("forecastCalls", mostCalls);
  const isRate = /率|rate|%|％/i.test(meaningOf("abandoned")?.header ?? "");
  const isForecast = meaningOf("forecastCalls") !== null || speaksOfForecast(ledger);
  const counted = meaningOf("offered") === null ? answered : offered;
  const part: Traffic = {
    ...whole,
    queue: { codes: new Uint32Array(rows.length), words: [name] },
    isForecast: new Uint8Array(rows.length).fill(isForecast ? 1 : 0),
    calls: meaningOf("forecastCalls") === null ? counted : forecast,
    answered,
    abandoned: isRate
      ? shares("abandoned").map((rate, i) => rate * (offered[i] ?? Number.NaN))
      : numbers("abandoned", mostCalls),
    handleSeconds: pick(
      handling &&
        readDurations(ledger, handling, { field: "handleTime", min: 0, max: longestHandling }),
      rows,
    ),
    serviceLevel: shares("serviceLevel"),
    staffNeeded: numbers("staffNeeded", mostAgents),
    staffPlanned: numbers("staffPlanned", mostAgents),
  };
  return keepRecords(part, (i) =>
    [
      part.calls,
      part.answered,
      part.handleSeconds,
      part.serviceLevel,
      part.staffNeeded,
      part.staffPlanned,
    ].some((values) => !Number.isNaN(values[i] ?? Number.NaN)),
  );
}
