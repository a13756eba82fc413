import type { Day, MinuteOfDay } from "../../foundation/day";
import { localeFor, type Locale } from "../../locales/locale";
import { localeTags } from "../../locales/locale-tag";
import type { Cell } from "../../workbook/cells";
import { dayOfSerial, minuteOfSerial, type DateSystem } from "../../workbook/serial";
import { parseDate } from "../values/dates";
import { parseClock } from "../values/durations";
import { parseYesNo } from "../values/yes-no";

/** A cell's content as one text; "" for none. */
export function textOf(cell: Cell | undefined): string {
  return cell === undefined ? "" : String(cell.value).trim();
}

/** The calendar day of a date, or of a text that can only mean one day. */
export function dayIn(cell: Cell | undefined, system: DateSystem): Day | null {
  if (cell?.kind === "number") return dayOfSerial(cell.value, system);
  if (cell?.kind !== "text") return null;
  const parsed = parseDate(cell.value);
  return parsed?.kind === "day" ? parsed.day : null;
}

/** The minute of the day of a time, or of a date with a time; a whole number of hours or "930" is none. */
export function minuteIn(cell: Cell | undefined): MinuteOfDay | null {
  if (cell?.kind === "text") return parseClock(cell.value);
  if (cell?.kind !== "number" || cell.value < 0) return null;
  if (cell.value >= 1 && Number.isInteger(cell.value)) return null;
  return minuteOfSerial(cell.value % 1);
}

/** Whether a person wrote yes in any of the languages; `null` for a word that is neither yes nor no. */
export function yesIn(cell: Cell | undefined): boolean | null {
  const text = textOf(cell);
  if (text === "") return false;
  const parsed = parseYesNo(text);
  return parsed === null ? null : parsed === 1;
}

/** A count of people. */
export function countIn(cell: Cell | undefined): number | null {
  const value = Number(textOf(cell));
  return textOf(cell) !== "" && Number.isInteger(value) && value >= 0 ? value : null;
}

/** A name in a form that forgives case, width and spaces. */
export function foldName(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

/** Words for "no trainer" or "no room" in every language, folded. */
function wordsFor(ids: readonly ("toBeNamed" | "notNeeded" | "atTheDesk")[]): ReadonlySet<string> {
  const of = ({ sheets }: Locale): string[] => ids.map((id) => foldName(sheets.common[id]));
  return new Set(["", ...localeTags.flatMap((tag) => of(localeFor(tag)))]);
}

const noTrainer = wordsFor(["toBeNamed", "notNeeded"]);
const noVenue = wordsFor(["atTheDesk"]);

/** The trainer's name; `null` for a blank cell and for our words that say that there is none. */
export function trainerIn(cell: Cell | undefined): string | null {
  return noTrainer.has(foldName(textOf(cell))) ? null : textOf(cell);
}

/** The room's name; `null` for a blank cell and for our word that says that none is needed. */
export function venueIn(cell: Cell | undefined): string | null {
  return noVenue.has(foldName(textOf(cell))) ? null : textOf(cell);
}
