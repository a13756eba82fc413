import { none } from "../../../../src/domain/records/agents";
import type { CodedWords } from "../../../../src/domain/records/coded-words";
import type { FieldId } from "../../../../src/locales/header-synonyms";
import type { CleanColumn, Nature, Scalar } from "../clean-table";

/** A column whose values stand in a record under the field's own name. */
export function column(
  field: FieldId,
  nature: Nature,
  values: readonly Scalar[],
  more: Partial<Omit<CleanColumn, "nature" | "values">> = {},
): CleanColumn {
  return { fields: [field], slot: field, nature, values, ...more };
}

/** The word of one record. */
export function wordOf({ codes, words }: CodedWords, record: number): string | null {
  const code = codes[record] ?? none;
  return code === none ? null : (words[code] ?? null);
}

/** So many records, each made from its position. */
export function records<Row>(count: number, row: (record: number) => Row): Row[] {
  return Array.from({ length: count }, (_, i) => row(i));
}
