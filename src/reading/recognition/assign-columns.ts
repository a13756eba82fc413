import type { DateOrder } from "../../domain/records/corrections";
import type { ColumnQuestion, FieldCandidate, Reason } from "../../domain/records/reasons";
import type { FieldId } from "../../locales/header-synonyms";
import { monthKey, type PeriodColumns } from "../layout/period-columns";
import type { MonthOfYear } from "../layout/month-in-header";
import type { RawTable } from "../tables/table";
import type { ColumnOption } from "./column-options";
import type { ColumnProfile } from "./column-profile";
import type { HeaderMatch } from "./header-index";
import type { NormalisedHeader } from "./normalise-header";

/** A column with its meaning, under one reading of the table. */
export type ColumnMeaning = {
  /** Column of the table, 0-based from its left edge. */
  readonly column: number;
  readonly header: string;
  readonly field: FieldId | null;
  readonly confidence: number;
  /** Why it was taken for that field; without one, what its cells look like. */
  readonly reasons: readonly Reason[];
  /** Fields of the kind that it may hold, the likeliest first. */
  readonly likely: readonly FieldCandidate[];
  /** `null`: nothing is asked; else the column has no field until a person answers. */
  readonly question: ColumnQuestion | null;
  /** What a person said of dates that read both ways; `null`: nothing. */
  readonly dateOrder: DateOrder | null;
  readonly stated: NormalisedHeader;
  /** The month the column is about, where months stand side by side; `null`: the row says, or the table. */
  readonly period: MonthOfYear | null;
};

/** A table's headers taken apart and its columns looked at: done once, used for every kind. One entry a column in each list. */
export type StudiedTable = {
  readonly table: RawTable;
  readonly stated: readonly NormalisedHeader[];
  readonly profiles: readonly ColumnProfile[];
  readonly layout: PeriodColumns;
  /** What the words of the measure may mean; see matchHeader. */
  readonly matches: readonly (readonly HeaderMatch[])[];
  /** What words, unit and cells together may mean, the likeliest first. */
  readonly options: readonly (readonly ColumnOption[])[];
  /** The columns before anything is known of them. */
  readonly unassigned: readonly ColumnMeaning[];
};

/** What a person said of a column: its field, `null` for "leave it alone". */
export type SaidColumns = ReadonlyMap<number, FieldId | null>;

const nothingSaid: SaidColumns = new Map();

type Option = ColumnOption & {
  readonly column: number;
  /** Place of the field among those of the kind. */
  readonly order: number;
  /** How many fields the column may hold: one that may hold nothing else goes first. */
  readonly choices: number;
};

/** Meanings this close are as sure as each other. */
const asSure = 0.08;

/**
 * Gives each column its likeliest field of a kind; every field goes to one column at most, the surest first and of equally
 * sure ones the one with the plainest word. "Reason" beside "Complaint reason" is what the call was about, as either may be the
 * kind of complaint and the first may be both: a column makes room where it has another meaning as sure and the
 * newcomer has none.
 *
 * @param fields those the kind may have, the likelier meaning of a shared word first.
 * @param said what a person said about columns, by position.
 * @param byMonth the fields that may have a column for each month; where they do, a column of no month is none of them.
 */
export function assignColumns(
  studied: StudiedTable,
  fields: readonly FieldId[],
  said: SaidColumns = nothingSaid,
  byMonth: readonly FieldId[] = [],
): ColumnMeaning[] {
  const { table, layout } = studied;
  const likely = table.headers.map((_, column) =>
    said.has(column) ? [] : optionsOf(studied, column, fields, byMonth),
  );
  const options = likely.flat();
  options.sort(
    (a, b) =>
      b.confidence - a.confidence ||
      a.choices - b.choices ||
      a.order - b.order ||
      a.rank - b.rank ||
      a.column - b.column,
  );
  const fieldOf = new Map<number, Pick<ColumnMeaning, "field" | "confidence" | "reasons">>();
  const taken = new Set<string>();
  for (const [column, field] of saidOfMonths(studied, said)) {
    if (field === null) continue;
    fieldOf.set(column, { field, confidence: 1, reasons: [{ kind: "said" }] });
    taken.add(place(layout, column, field));
  }
  for (const { column, field, confidence, reasons } of options) {
    if (fieldOf.has(column) || taken.has(place(layout, column, field))) continue;
    fieldOf.set(column, { field, confidence, reasons });
    taken.add(place(layout, column, field));
  }
  for (const one of options) {
    const isClear = options.every(
      ({ column, field, confidence }) =>
        column !== one.column || field === one.field || confidence < one.confidence - asSure,
    );
    if (fieldOf.has(one.column) || !isClear) continue;
    const holder = options.find(
      ({ column, field }) =>
        field === one.field &&
        fieldOf.get(column)?.field === field &&
        place(layout, column, field) === place(layout, one.column, field),
    );
    const other = options.find(
      ({ column, field, confidence }) =>
        column === holder?.column &&
        confidence >= holder.confidence - asSure &&
        !taken.has(place(layout, column, field)),
    );
    if (!holder || !other || one.confidence < holder.confidence - asSure) continue;
    fieldOf.set(one.column, { field: one.field, confidence: one.confidence, reasons: one.reasons });
    fieldOf.set(other.column, {
      field: other.field,
      confidence: other.confidence,
      reasons: other.reasons,
    });
    taken.add(place(layout, other.column, other.field));
  }
  return studied.unassigned.map((meaning) => ({
    ...meaning,
    likely: (likely[meaning.column] ?? []).map(({ field, confidence, reasons }) => ({
      field,
      confidence,
      reasons,
    })),
    ...fieldOf.get(meaning.column),
  }));
}

function optionsOf(
  { layout, options }: StudiedTable,
  column: number,
  fields: readonly FieldId[],
  byMonth: readonly FieldId[],
): Option[] {
  const hasPeriod = (layout.periods[column] ?? null) !== null;
  const own = (options[column] ?? []).filter(({ field }) => {
    const isByMonth = layout.isPivot && byMonth.includes(field);
    return fields.includes(field) && isByMonth === hasPeriod;
  });
  return own.map((option) => ({
    ...option,
    column,
    order: fields.indexOf(option.field),
    choices: own.length,
  }));
}

/** A field has one column, or one for each month. */
function place({ periods }: PeriodColumns, column: number, field: FieldId): string {
  const period = periods[column] ?? null;
  return period === null ? field : `${field} ${monthKey(period)}`;
}

/** What a person said of one month's column holds for the other months of the same measure. */
function saidOfMonths(
  { layout: { periods, measures } }: StudiedTable,
  said: SaidColumns,
): SaidColumns {
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
