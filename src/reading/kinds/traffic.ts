import type { FieldId } from "../../locales/header-synonyms";
import { queueColumns } from "../layout/queue-columns";
import { isTrafficColumn, trafficColumns } from "../layout/traffic-columns";
import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import { normaliseHeader } from "../recognition/normalise-header";
import { untoldMarks } from "../recognition/untold-columns";
import { parseInterval } from "../values/intervals";
import { believed, count, foreign, has, person, speaksOf, type Evidence } from "./evidence";
import { personFields } from "./field-groups";
import type { KindReading } from "./kind-reading";
import { rather } from "./rather";

const volumes: readonly FieldId[] = ["offered", "answeredCalls", "forecastCalls"];
const others: readonly FieldId[] = [
  "handleTime",
  "serviceLevel",
  "abandoned",
  "patience",
  "staffNeeded",
  "staffPlanned",
];

export const traffic: KindReading = {
  fields: ["interval", "intervalEnd", "date", "weekday", "queue", ...volumes, ...others],
  keys: ["interval", "date", "weekday"],
  wanted: [
    {
      ask: "offered",
      unless: [...volumes, "staffNeeded", "staffPlanned", "trafficDay", "trafficSlot"],
    },
  ],
  rowsAbout: "others",
  evidence,
  complete,
  correctable: [
    "interval",
    "intervalEnd",
    "date",
    "weekday",
    "queue",
    ...volumes,
    ...others,
    "trafficDay",
    "trafficSlot",
  ],
};

function evidence(table: Evidence): number {
  const against =
    0.3 * foreign(table, [...personFields, "recordId", "trainerName", "courseName", "evaluator"]) +
    0.15 * foreign(table, ["score", "qaScore", "shiftCode", "adherence", "satisfaction"]);
  return believed(Math.max(downwards(table), sideways(table), bareQueues(table)) - against);
}

/** Below what is believed, and worth asking about. */
const mostBare = 0.46;
const fewestBare = 2;

/** Intervals and beside them figures under words that may be queues: "时段 | 信用卡 | 贷款"; what they count only a person can say. */
function bareQueues(table: Evidence): number {
  const interval = has(table, "interval") * shareOfIntervals(table);
  if (interval < 0.8 || person(table) > 0 || count(table, volumes) > 0) return 0;
  const figures = untoldMarks(table.studied, table.columns);
  return figures.length < fewestBare ? 0 : mostBare;
}

/** How sure queues side by side make us that calls are counted. */
const inQueues = 0.95;

/** One row an interval. */
function downwards(table: Evidence): number {
  const interval = has(table, "interval") * shareOfIntervals(table);
  if (interval < 0.4) return 0;
  const besideEachOther = queueColumns(table.studied.table) === null ? 0 : inQueues;
  const volume = volumes.reduce(
    (most, field) => Math.max(most, has(table, field)),
    besideEachOther,
  );
  const measured = Math.max(volume, 0.8 * has(table, "staffNeeded"));
  if (measured === 0) return 0;
  const dated = Math.max(has(table, "date"), has(table, "weekday"));
  const context = speaksOf(table, "traffic") ? 0.1 : 0;
  return interval * (0.34 + 0.28 * measured + 0.14 * dated + 0.08 * count(table, others) + context);
}

/** Days, weekdays or intervals side by side, numbers below; what they count only tab or title can say. */
function sideways(table: Evidence): number {
  const { studied } = table;
  const across = trafficColumns(studied.table);
  if (across === null) return 0;
  const cells = studied.table.headers.flatMap((_, column) =>
    isTrafficColumn(studied.table, across, column) ? [studied.profiles[column]] : [],
  );
  const filled = cells.reduce((sum, profile) => sum + (profile?.filled ?? 0), 0);
  const numbers = cells.reduce((sum, profile) => sum + (profile?.numbers ?? 0), 0);
  const labels =
    across.across === "intervals"
      ? Math.max(has(table, "date"), has(table, "weekday"))
      : intervalColumn(studied, table.columns) === null
        ? 0
        : 1;
  if (filled === 0 || labels === 0) return 0;
  return labels * (numbers / filled) * (speaksOf(table, "traffic") ? 0.86 : 0.46);
}

function shareOfIntervals({ studied, columns }: Evidence): number {
  const column = columns.find(({ field }) => field === "interval");
  const profile = column && studied.profiles[column.column];
  if (!column || !profile || profile.filled === 0) return 1;
  const asText = intervalsIn(studied, column.column);
  const hours = profile.numbers > 0 && profile.min >= 0 && profile.max <= 23;
  return Math.min(1, asText + (hours ? 1 : 0) + (profile.dates / profile.filled) * 0.7);
}

/** The column that says which interval a row is: by its word, else the first whose cells do. */
function intervalColumn(studied: StudiedTable, columns: readonly ColumnMeaning[]): number | null {
  const named = columns.find(({ field }) => field === "interval");
  if (named) return named.column;
  const first = columns.find(
    ({ column, field }) => field === null && intervalsIn(studied, column) >= 0.8,
  );
  return first?.column ?? null;
}

const lookedAt = 60;

/** Share of a column's filled cells that are intervals or times of the day. */
function intervalsIn({ table }: StudiedTable, column: number): number {
  let filled = 0;
  let intervals = 0;
  for (let row = 0; row < Math.min(lookedAt, table.rows.length); row++) {
    const cell = table.grid.at(row, column);
    if (cell < 0) continue;
    filled += 1;
    if (parseInterval(table.view.shown(cell)) !== null) intervals += 1;
  }
  return filled === 0 ? 0 : intervals / filled;
}

function complete(studied: StudiedTable, columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const settled = rather(columns, [
    ["interval", "date"],
    ["date", "weekday"],
  ]);
  const across = trafficColumns(studied.table);
  if (across === null) return withQueues(studied, settled);
  const field = across.across === "intervals" ? "trafficSlot" : "trafficDay";
  const interval = field === "trafficDay" ? intervalColumn(studied, columns) : null;
  return settled.map((meaning) => {
    if (isTrafficColumn(studied.table, across, meaning.column)) {
      return { ...meaning, field, confidence: 0.9, likely: [], reasons: [{ kind: "place" }] };
    }
    return meaning.column === interval && meaning.field === null
      ? { ...meaning, field: "interval", confidence: 0.9, reasons: [{ kind: "place" }] }
      : meaning;
  });
}

/** Queues side by side have each their column of the same figure; one over all of them is none of theirs. */
function withQueues({ table }: StudiedTable, columns: ColumnMeaning[]): ColumnMeaning[] {
  const queues = queueColumns(table);
  if (queues === null) return columns;
  return columns.map((meaning): ColumnMeaning => {
    const place = queues[meaning.column] ?? null;
    if (place === null) return meaning;
    if (place === "total") return { ...meaning, field: null, confidence: 0, likely: [] };
    return {
      ...meaning,
      field: place.field,
      confidence: 0.9,
      likely: [],
      reasons: [{ kind: "place" }],
      stated: normaliseHeader(place.measure),
    };
  });
}
