import type { TableKind } from "../domain/records/data-report";
import { unreachable } from "../foundation/result";
import { inputWords as en } from "./en/inputs";
import type { InputField } from "./input-columns";
import type { LocaleTag } from "./locale-tag";
import { inputWords as zhCn } from "./zh-CN/inputs";
import { inputWords as zhTw } from "./zh-TW/inputs";

/** What stands on the empty input sheets, in one language. */
export type InputWords = {
  readonly sheets: Readonly<Record<TableKind, InputSheetWords>>;
  /** How to fill in any of them. */
  readonly hint: string;
  readonly needs: Readonly<Record<"required" | "either" | "optional", string>>;
  /** Headers are words that reading knows; the criteria of a review have headers of their own. */
  readonly fields: Readonly<Record<InputField, { readonly header: string; readonly note: string }>>;
  /** With the full marks in brackets. */
  readonly criteria: readonly string[];
  /** The word that example rows begin with. */
  readonly exampleMark: string;
  /** Texts of the two example rows, by field. */
  readonly examples: Readonly<Record<ExampleText, readonly [string, string]>>;
  readonly yesNo: readonly [string, string];
  readonly statuses: readonly string[];
  readonly trainerKinds: readonly string[];
};

export type InputSheetWords = {
  /** Tab name. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
};

export type ExampleText =
  | "agentName"
  | "team"
  | "branch"
  | "leader"
  | "jobTitle"
  | "level"
  | "status"
  | "evaluator"
  | "businessType"
  | "shiftCode"
  | "trainerName"
  | "trainerKind"
  | "skills"
  | "availability"
  | "venueName"
  | "courseName"
  | "topic"
  | "method";

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
