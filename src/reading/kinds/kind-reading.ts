import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import type { Wanted } from "../recognition/untold-columns";
import type { Evidence } from "./evidence";

/** What reading knows of one kind of table, beside how its rows become records. */
export type KindReading = {
  /** The fields its columns may have, the likelier meaning of a shared word first. */
  readonly fields: readonly FieldId[];
  /** Those of `fields` that may have a column for each month, side by side. None: months side by side are not read. */
  readonly byMonth?: readonly FieldId[];
  /** Without any of these a row is no record of this kind. */
  readonly keys: readonly FieldId[];
  /** What such a table should tell: asked about where only cells speak for it. */
  readonly wanted?: readonly Wanted[];
  /** What each row of a list names, and no two rows alike. */
  readonly namesOnce?: FieldId;
  /** Whose rows they are: listed agents, records of agents, records that may name an agent, or something else altogether. */
  readonly rowsAbout: "agents-listed" | "agents" | "agents-if-named" | "others";
  /** How surely a table is of this kind, 0–1; 0.5 and more is believed. Weighs what a person would. */
  readonly evidence: (table: Evidence) => number;
  /** Adds the columns that no word tells: criteria of a review sheet, days of a roster. `context`: see Evidence. */
  readonly complete?: (
    studied: StudiedTable,
    columns: readonly ColumnMeaning[],
    context: string,
  ) => ColumnMeaning[];
  /** What a person may say a column is, where that is not just `fields`. */
  readonly correctable?: readonly FieldId[];
};
