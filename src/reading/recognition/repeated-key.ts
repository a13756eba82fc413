import type { FieldCandidate } from "../../domain/records/reasons";
import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning, StudiedTable } from "./assign-columns";
import { cellReasons } from "./column-options";

/** A list names a thing twice by mistake now and then; more often, the column says something of it. */
const mostlyOnce = 0.7;
const fewestRows = 4;
/** A word surer than this says what a column is. */
const toldByWords = 0.8;
/** How sure cells alone make us. */
const byCells = 0.5;

/**
 * In a list that names each thing once, a column of names that repeat beside one of unknown header whose texts are all
 * different: "Space | Seats | Location" may list rooms by their space as well as by their location. Both columns, with that
 * field; none where the names do not repeat.
 */
export function repeatedKey(
  studied: StudiedTable,
  field: FieldId,
  columns: readonly ColumnMeaning[],
): ReadonlyMap<number, readonly FieldCandidate[]> {
  const asked = new Map<number, readonly FieldCandidate[]>();
  const holder = columns.find((meaning) => meaning.field === field);
  const profile = holder && studied.profiles[holder.column];
  if (!holder || !profile || profile.filled < fewestRows) return asked;
  if (profile.distinct > mostlyOnce * profile.filled) return asked;
  for (const { column, header, field: own } of columns) {
    const rival = studied.profiles[column];
    if (own !== null || header === "" || rival === undefined) continue;
    const matches = studied.matches[column] ?? [];
    if (matches.some(({ confidence }) => confidence >= toldByWords)) continue;
    const isPlain = rival.texts + rival.errors >= rival.filled;
    if (!isPlain || rival.filled < profile.filled || rival.distinct < rival.texts) continue;
    asked.set(column, [{ field, confidence: byCells, reasons: cellReasons(rival, field) }]);
  }
  if (asked.size > 0) asked.set(holder.column, holder.likely);
  return asked;
}
