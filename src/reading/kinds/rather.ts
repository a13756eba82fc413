import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning } from "../recognition/assign-columns";

/**
 * Settles words that mean two fields wherever tables are read, and one of them in this kind: a "Category" in a list of complaints
 * is the complaint's own. Such a column is not asked about.
 *
 * @param pairs the field meant, and the one it is then not
 */
export function rather(
  columns: readonly ColumnMeaning[],
  pairs: readonly (readonly [meant: FieldId, not: FieldId])[],
): ColumnMeaning[] {
  return columns.map((meaning) => {
    const not = pairs.flatMap(([meant, other]) => (meant === meaning.field ? [other] : []));
    if (not.length === 0) return meaning;
    const likely = meaning.likely.filter(({ field }) => !not.some((other) => other === field));
    return { ...meaning, likely };
  });
}
