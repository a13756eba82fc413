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
