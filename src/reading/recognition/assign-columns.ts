import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnProfile } from "./column-profile";
import { contentFit } from "./content-fit";
import { matchHeader } from "./header-index";
import { normaliseHeader, type NormalisedHeader } from "./normalise-header";
import type { RawTable } from "../tables/table";

/** A column with its meaning, under one reading of the table. */
export type ColumnMeaning = {
  /** Column of the table, 0-based from its left edge. */
  readonly column: number;
  readonly header: string;
  readonly field: FieldId | null;
  readonly confidence: number;
  readonly stated: NormalisedHeader;
};

/** A table's headers taken apart and its columns looked at: done once, used for every kind. */
export type StudiedTable = {
  readonly table: RawTable;
  readonly stated: readonly NormalisedHeader[];
  readonly profiles: readonly ColumnProfile[];
};

/** Below this a column's meaning is not believed. */
const leastConfidence = 0.45;

const nothingSaid: ReadonlyMap<number, FieldId | null> = new Map();

/**
 * Gives each column its likeliest field of a kind; every field goes to one column at most, the surest first.
 *
 * @param fields those the kind may have, the likelier meaning of a shared word first.
 * @param said what a person said about columns, by position; `null`: leave that one alone.
 */
export function assignColumns(
  studied: StudiedTable,
  fields: readonly FieldId[],
  said: ReadonlyMap<number, FieldId | null> = nothingSaid,
): ColumnMeaning[] {
  const { table, stated, profiles } = studied;
  const options: { column: number; field: FieldId; confidence: number; order: number }[] = [];
  for (const [column, header] of table.headers.entries()) {
    const profile = profiles[column];
    if (header === "" || !profile || said.has(column)) continue;
    for (const { field, confidence } of matchHeader(header)) {
      const order = fields.indexOf(field);
      if (order < 0) continue;
      const sure = confidence * contentFit(field, profile) * unitFit(field, stated[column]);
      if (sure >= leastConfidence) options.push({ column, field, confidence: sure, order });
    }
  }
  options.sort((a, b) => b.confidence - a.confidence || a.column - b.column || a.order - b.order);
  const fieldOf = new Map<number, { field: FieldId; confidence: number }>();
  const taken = new Set<FieldId>();
  for (const [column, field] of said) {
    if (field === null) continue;
    fieldOf.set(column, { field, confidence: 1 });
    taken.add(field);
  }
  for (const { column, field, confidence } of options) {
    if (fieldOf.has(column) || taken.has(field)) continue;
    fieldOf.set(column, { field, confidence });
    taken.add(field);
  }
  return table.headers.map((header, column) => ({
    column,
    header,
    field: fieldOf.get(column)?.field ?? null,
    confidence: fieldOf.get(column)?.confidence ?? 0,
    stated: stated[column] ?? normaliseHeader(header),
  }));
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
