import type { TableKind } from "../domain/records/data-report";
import { unreachable } from "../foundation/result";
import { inputWords as en } from "./en/inputs";
import { inputColumns } from "./input-columns";
import type { common } from "./inputs/shared-columns";
import type { ColumnDraft, InputColumn } from "./inputs/input-column";
import { localeTags, type LocaleTag } from "./locale-tag";
import { inputWords as zhCn } from "./zh-CN/inputs";
import { inputWords as zhTw } from "./zh-TW/inputs";

/** What stands on the empty input sheets, in one language. */
export type InputWords = {
  readonly sheets: { readonly [Kind in TableKind]: SheetWords<(typeof inputColumns)[Kind]> };
  /** Of columns that several sheets have. */
  readonly common: CommonWords;
  /** How to fill in any of them. */
  readonly hint: string;
  readonly needs: Readonly<Record<"required" | "either" | "optional", string>>;
  /** The word that example rows begin with. */
  readonly exampleMark: string;
  readonly yesNo: { readonly yes: string; readonly no: string };
};

/** What stands on one input sheet; columns that several sheets have may be left to the common words. */
export type SheetWords<Columns extends readonly InputColumn[]> = {
  /** Tab name. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly columns: {
    readonly [Column in Columns[number] as Exclude<Column["id"], CommonId>]: WordsOf<Column>;
  } & {
    readonly [Column in Columns[number] as Extract<Column["id"], CommonId>]?: WordsOf<Column>;
  };
};

type CommonId = keyof typeof common;
export type CommonWords = {
  readonly [Id in CommonId]: WordsOf<(typeof common)[Id]>;
};

type WordsOf<Column extends ColumnDraft> = Column["cells"]["kind"] extends "words"
  ? ColumnWords & Worded
  : Column["cells"]["kind"] extends "choice"
    ? ColumnWords & Worded & { readonly values: readonly string[] }
    : ColumnWords;

/** A column's header, a word that reading knows for its field, and what the column is for. */
export type ColumnWords = {
  readonly header: string;
  readonly note: string;
  /** Of the two example rows. */
  readonly examples?: readonly [string, string];
  /** What may be chosen. */
  readonly values?: readonly string[];
};

type Worded = { readonly examples: readonly [string, string] };

/** The words of the empty input sheets in one language; apart from the locale, because only drawing these sheets needs them. */
export function inputWordsFor(tag: LocaleTag): InputWords {
  switch (tag) {
    case "en":
      return en;
    case "zh-CN":
      return zhCn;
    case "zh-TW":
      return zhTw;
    default:
      return unreachable(tag);
  }
}

/** The words of a column of a sheet. */
export function columnWords(words: InputWords, kind: TableKind, id: string): ColumnWords {
  const own: Readonly<Partial<Record<string, ColumnWords>>> = words.sheets[kind].columns;
  const shared: Readonly<Partial<Record<string, ColumnWords>>> = words.common;
  const found = own[id] ?? shared[id];
  if (found === undefined) throw new Error(`The input sheet ${kind} has no words for ${id}.`);
  return found;
}

/** Headers of an input sheet in one language; "*" marks those that are needed. */
export function inputHeaders(kind: TableKind, tag: LocaleTag): readonly string[] {
  const words = inputWordsFor(tag);
  const columns: readonly InputColumn[] = inputColumns[kind];
  return columns.map(({ id, need }) => {
    const { header } = columnWords(words, kind, id);
    return need === "required" ? `${header}*` : header;
  });
}

/** The words that example rows begin with, in every language. */
export const exampleMarks: readonly string[] = localeTags.map(
  (tag) => inputWordsFor(tag).exampleMark,
);
