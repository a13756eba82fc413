import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnProfile } from "./column-profile";
import { contentFit } from "./content-fit";
import { matchHeader } from "./header-index";
import { normaliseHeader, type NormalisedHeader } from "./normalise-header";
import { monthKey, type PeriodColumns } from "../layout/period-columns";
import type { MonthOfYear } from "../layout/month-in-header";
import type { RawTable } from "../tables/table";

/** A column with its meaning, under one reading of the table. */
export type ColumnMeaning = {
  /** Column of the table, 0-based from its left edge. */
  readonly column: number;
  readonly header: string;
  readonly field: FieldId | null;
  readonly confidence: number;
  readonly stated: NormalisedHeader;
  /** The month the column is about, where months stand side by side; `null`: the row says, or the table. */
  readonly period: MonthOfYear | null;
};

/** A table's headers taken apart and its columns looked at: done once, used for every kind. */
export type StudiedTable = {
  readonly table: RawTable;
  readonly stated: readonly NormalisedHeader[];
  readonly profiles: readonly ColumnProfile[];
  readonly layout: PeriodColumns;
};

/** Below this a column's meaning is not believed. */
const leastConfidence = 0.45;

const nothingSaid: ReadonlyMap<number, FieldId | null> = new Map();

/**
 * Gives each column its likeliest field of a kind; every field goes to one column at most, the surest first.
 *
 * @param fields those the kind may have, the likelier meaning of a shared word first.
 * @param said what a person said about columns, by position; `null`: leave that one alone.
 * @param byMonth the fields that may have a column for each month; where they do, a column of no month is none of them.
 */
export function assignColumns(
  studied: StudiedTable,
  fields: readonly FieldId[],
  said: ReadonlyMap<number, FieldId | null> = nothingSaid,
  byMonth: readonly FieldId[] = [],
): ColumnMeaning[] {
  const { table, stated, profiles, layout } = studied;
  const periodOf = (column: number): MonthOfYear | null => layout.periods[column] ?? null;
  const fits = (column: number, field: FieldId): boolean =>
    byMonth.includes(field) && layout.isPivot
      ? periodOf(column) !== null
      : periodOf(column) === null;
  const place = (column: number, field: FieldId): string => {
    const period = periodOf(column);
    return period === null ? field : `${field} ${monthKey(period)}`;
  };
  const options: { column: number; field: FieldId; confidence: number; order: number }[] = [];
  for (const [column, measure] of layout.measures.entries()) {
    const profile = profiles[column];
    if (measure === "" || !profile || said.has(column)) continue;
    for (const { field, confidence } of matchHeader(measure)) {
      const order = fields.indexOf(field);
      if (order < 0 || !fits(column, field)) continue;
      const sure = confidence * contentFit(field, profile) * unitFit(field, stated[column]);
      if (sure >= leastConfidence) options.push({ column, field, confidence: sure, order });
    }
  }
  options.sort((a, b) => b.confidence - a.confidence || a.column - b.column || a.order - b.order);
  const fieldOf = new Map<number, { field: FieldId; confidence: number }>();
  const taken = new Set<string>();
  for (const [column, field] of saidOfMonths(studied, said)) {
    if (field === null) continue;
    fieldOf.set(column, { field, confidence: 1 });
    taken.add(place(column, field));
  }
  for (const { column, field, confidence } of options) {
    if (fieldOf.has(column) || taken.has(place(column, field))) continue;
    fieldOf.set(column, { field, confidence });
    taken.add(place(column, field));
  }
  return table.headers.map((header, column) => ({
    column,
    header,
    field: fieldOf.get(column)?.field ?? null,
    confidence: fieldOf.get(column)?.confidence ?? 0,
    stated: stated[column] ?? normaliseHeader(header),
    period: periodOf(column),
  }));
}

/** What a person said of one month's column holds for the other months of the same measure. */
function saidOfMonths(
  { layout: { periods, measures } }: StudiedTable,
  said: ReadonlyMap<number, FieldId | null>,
): ReadonlyMap<number, FieldId | null> {
  const spread = new Map(said);
  for (const [column, field] of said) {
    if (field === null || !periods[column]) continue;
    for (const [other, measure] of measures.entries()) {
      if (periods[other] && measure === measures[column] && !said.has(other)) {
        spread.set(other, field);
      }
    }
  }
  return spread;
}

/** A stated unit that the field cannot have: "满意度(秒)" is not a satisfaction. */
function unitFit(field: FieldId, stated: NormalisedHeader | undefined): number {
  const unit = stated?.unit ?? null;
  if (unit === null) return 1;
  const isTime = [
    "handleTime",
    "talkTime",
    "holdTime",
    "afterCallWork",
    "speedOfAnswer",
    "minutes",
    "dailyLimit",
    "weeklyLimit",
  ].includes(field);
  if (unit === "percent") return isTime ? 0 : 1;
  return isTime ||
    field === "time" ||
    field === "date" ||
    field === "shiftStart" ||
    field === "shiftEnd"
    ? 1
    : 0.2;
}
