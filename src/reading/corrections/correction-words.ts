import type { DateOrder } from "../../domain/records/corrections";
import { tableKinds, type TableKind } from "../../domain/records/data-report";
import { localeFor } from "../../locales/locale";
import { localeTags } from "../../locales/locale-tag";
import { correctableFields } from "../kinds/all-kinds";
import { foldWord } from "../recognition/normalise-header";

/** The kind a word of any language, or the id, stands for; `null`: leave the table alone; `undefined`: no such word. */
export function kindMeant(word: string): TableKind | null | undefined {
  const meant = foldWord(word);
  if (isNotUsed(meant)) return null;
  return tableKinds.find((kind) =>
    [kind, ...localeTags.map((tag) => localeFor(tag).reading.kinds[kind])]
      .map(foldWord)
      .includes(meant),
  );
}

/** What a person writes of a column: its field and, of dates that read both ways, which comes first. */
export type Meaning = { readonly field: string | null; readonly dateOrder: DateOrder | null };

/** "date (d/m)" taken apart; `undefined`: no such word. */
export function meaningMeant(word: string, kind: TableKind): Meaning | undefined {
  const ordered = /^(.*?)\s*\(\s*(d\/m|m\/d)(?:\/y)?\s*\)$/s.exec(word.normalize("NFKC").trim());
  const field = fieldMeant(ordered?.[1] ?? word, kind);
  if (field === undefined) return undefined;
  const order = ordered?.[2];
  return { field, dateOrder: order === undefined ? null : (orderOf[order] ?? null) };
}

const orderOf: Readonly<Record<string, DateOrder>> = { "d/m": "day-month", "m/d": "month-day" };

/** The field of a kind that a word of any language, or the id, stands for; `null`: leave the column alone. */
export function fieldMeant(word: string, kind: TableKind): string | null | undefined {
  const meant = foldWord(word);
  if (isNotUsed(meant)) return null;
  return correctableFields(kind).find((field) =>
    [field, ...localeTags.map((tag) => localeFor(tag).reading.fields[field])]
      .map(foldWord)
      .includes(meant),
  );
}

function isNotUsed(folded: string): boolean {
  return localeTags.some((tag) => foldWord(localeFor(tag).reading.fields.ignored) === folded);
}
