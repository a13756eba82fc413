import type { TableCorrection } from "../../domain/records/corrections";
import { tableKinds, type TableKind } from "../../domain/records/data-report";
import { assignColumns, type ColumnMeaning, type StudiedTable } from "./assign-columns";
import { profileColumn } from "./column-profile";
import { isCorrectable, kindReadings } from "../kinds/all-kinds";
import type { FieldId } from "../../locales/header-synonyms";
import { inputSheetOf } from "./input-sheet";
import { periodColumns } from "../layout/period-columns";
import { normaliseHeader } from "./normalise-header";
import type { RawTable } from "../tables/table";
import { foldTraditional } from "./traditional-characters";

/** A table with what it and its columns were taken for; `kind` null: nothing we know, or not surely enough. */
export type RecognisedTable = {
  readonly table: RawTable;
  /** See headerKey. */
  readonly key: string;
  readonly kind: TableKind | null;
  readonly confidence: number;
  /** A person said what it is. */
  readonly isCorrected: boolean;
  readonly columns: readonly ColumnMeaning[];
};

/** Below this a table is listed and not used: asking is better than guessing. */
const leastKindConfidence = 0.5;

/** Tells what a table is: what a person said it is, else by its headers, its cells, its title and its tab's name together. */
export function recognise(
  table: RawTable,
  key: string,
  correction: TableCorrection | null,
): RecognisedTable {
  const layout = periodColumns(table);
  const studied: StudiedTable = {
    table,
    layout,
    stated: table.headers.map((header, column) =>
      normaliseHeader(layout.periods[column] ? (layout.measures[column] ?? "") : header),
    ),
    profiles: table.headers.map((_header, column) => profileColumn(table, column)),
  };
  if (correction !== null) return corrected(studied, key, correction);
  const ours = inputSheetOf(table);
  if (ours !== null) {
    const columns = unknownColumns(studied).map((meaning) => ({
      ...meaning,
      field: ours.fields[meaning.column] ?? null,
      confidence: 1,
    }));
    return { table, key, kind: ours.kind, confidence: 1, isCorrected: false, columns };
  }
  const context = contextOf(table);
  let best: RecognisedTable = {
    table,
    key,
    kind: null,
    confidence: 0,
    isCorrected: false,
    columns: unknownColumns(studied),
  };
  for (const kind of tableKinds) {
    const { fields, byMonth, evidence } = kindReadings[kind];
    const columns = assignColumns(studied, fields, undefined, byMonth);
    const confidence = evidence({ studied, columns, context });
    if (confidence > best.confidence) best = { ...best, kind, confidence, columns };
  }
  if (best.kind === null || best.confidence < leastKindConfidence) {
    return { ...best, kind: null, columns: unknownColumns(studied) };
  }
  return { ...best, columns: completed(studied, best.kind, best.columns, context) };
}

/** As a person said; the columns she said nothing about are recognised for the kind she named. */
function corrected(
  studied: StudiedTable,
  key: string,
  { kind, columns }: TableCorrection,
): RecognisedTable {
  const sure = { table: studied.table, key, kind, confidence: 1, isCorrected: true };
  if (kind === null) return { ...sure, columns: unknownColumns(studied) };
  const said = new Map(
    columns.flatMap(({ column, field }): (readonly [number, FieldId | null])[] =>
      field === null || isCorrectable(kind, field) ? [[column, field]] : [],
    ),
  );
  const { fields, byMonth } = kindReadings[kind];
  const assigned = assignColumns(studied, fields, said, byMonth);
  return {
    ...sure,
    columns: completed(studied, kind, assigned, contextOf(studied.table)).map((meaning) => {
      const field = said.get(meaning.column);
      return field === undefined ? meaning : { ...meaning, field, confidence: 1 };
    }),
  };
}

/** Tab name and titles in lower case and Simplified characters. */
function contextOf(table: RawTable): string {
  const texts = [table.view.sheet.name, ...table.titles].join(" ");
  return foldTraditional(texts.normalize("NFKC").toLowerCase());
}

function completed(
  studied: StudiedTable,
  kind: TableKind,
  columns: readonly ColumnMeaning[],
  context: string,
): ColumnMeaning[] {
  return kindReadings[kind].complete?.(studied, columns, context) ?? [...columns];
}

function unknownColumns(studied: StudiedTable): ColumnMeaning[] {
  return studied.table.headers.map((header, column) => ({
    column,
    header,
    field: null,
    confidence: 0,
    stated: studied.stated[column] ?? normaliseHeader(header),
    period: studied.layout.periods[column] ?? null,
  }));
}
