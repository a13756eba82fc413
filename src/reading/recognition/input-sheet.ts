import { tableKinds, type TableKind } from "../../domain/records/data-report";
import type { FieldId } from "../../locales/header-synonyms";
import { inputColumns } from "../../locales/input-columns";
import { exampleMarks, inputHeaders } from "../../locales/input-words";
import { localeTags } from "../../locales/locale-tag";
import { foldWord } from "./normalise-header";
import type { RawTable } from "../tables/table";

const separator = "|";

const byHeaders = new Map<string, TableKind>();
for (const kind of tableKinds) {
  for (const tag of localeTags) byHeaders.set(folded(inputHeaders(kind, tag)), kind);
}

/** What a table is whose headers are exactly those of an input sheet of ours; `null` for any other. */
export function inputSheetOf(
  table: RawTable,
): { readonly kind: TableKind; readonly fields: readonly FieldId[] } | null {
  const kind = byHeaders.get(folded(table.headers));
  return kind === undefined ? null : { kind, fields: inputColumns[kind].map(({ field }) => field) };
}

/** "Example: A1001": such a row shows what to write and is nobody's. */
export function isExample(text: string): boolean {
  return exampleMark.test(text);
}

const exampleMark = new RegExp(`^\\s*(?:${exampleMarks.join("|")})\\s*[:：]`, "i");

function folded(headers: readonly string[]): string {
  return headers.map(foldWord).join(separator);
}
