import { isoDay } from "../../../foundation/day";
import { unreachable } from "../../../foundation/result";
import { retarget } from "../../retarget";
import { serialOfDay, serialOfTime } from "../../serial";
import type { CellContent } from "../../sheet-spec";
import type { DrawSetting } from "./draw-setting";

/** What is handed to Excel for one cell: "" empties it, `null` leaves it as it is. */
export type ExcelInput = string | number | boolean | null;

/**
 * A cell's content as Excel takes it. The cell must be formatted as "General" at that moment: in one formatted as text an
 * apostrophe would stay and a formula would be a text. The column's own format follows after the values.
 */
export function excelInput(
  content: CellContent,
  { dates, renamed }: Pick<DrawSetting, "dates" | "renamed">,
): ExcelInput {
  if (content === null) return "";
  if (typeof content === "string") return textInput(content);
  if (typeof content === "number" || typeof content === "boolean") return content;
  switch (content.type) {
    case "day": {
      const serial = serialOfDay(content.day, dates);
      return serial ?? textInput(isoDay(content.day));
    }
    case "time":
      return serialOfTime(content.minute);
    case "formula":
      return `=${retarget(content.formula, renamed)}`;
    case "link":
      return textInput(content.text);
    default:
      return unreachable(content);
  }
}

/**
 * Words that Excel can only take for words: a letter first and no digit at all, for whatever Excel reads as a number, a date,
 * a percentage or an amount in one of its languages holds a digit.
 */
const onlyWords = /^\p{L}[^\p{N}]*$/u;

/** The two words that Excel takes for something else. */
const truthValues = /^(?:true|false)$/i;

/**
 * A text as Excel takes it without reading anything into it: with an apostrophe before it, which Excel removes, wherever it
 * might be more than words: "=A1", "-1", "007", "3/4", "TRUE", "#N/A", "'tis". Half surrogate pairs, which no file can hold,
 * become U+FFFD.
 */
export function textInput(text: string): string {
  if (text === "") return "";
  const sound = text.replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, "\uFFFD");
  return onlyWords.test(sound) && !truthValues.test(sound) ? sound : `'${sound}`;
}
