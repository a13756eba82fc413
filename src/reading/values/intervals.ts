import { foldTraditional } from "../recognition/traditional-characters";

/** An interval of the day; `minutes` NaN where the text names only its start. */
export type ParsedInterval = { readonly start: number; readonly minutes: number };

const wholeDay = 1440;
const joint = "\\s*(?:-|~|to|至|到)\\s*";
const clock = "(\\d{1,2}):(\\d{2})(?::00)?\\s*(am|pm)?";
const clocks = new RegExp(`^${clock}(?:${joint}${clock})?$`);
const packed = new RegExp(`^(\\d{2})(\\d{2})${joint}(\\d{2})(\\d{2})$`);
const hours = new RegExp(`^(\\d{1,2})(?:点|时|h)?${joint}(\\d{1,2})(?:点|时|h)?$`);
const hour = /^(\d{1,2})\s*(?:(am|pm)|点|时|点半|时半|h|:00)$/;

/**
 * "09:00-09:30", "9:00~10:00", "0900-0930", "9-10", "0-1", "9点-10点", "9点半", "09:00", "9:30 AM", "23:30-00:00". `null` for
 * anything else; a bare number is for the column to judge.
 */
export function parseInterval(text: string): ParsedInterval | null {
  if (text.length > 28) return null;
  const bare = foldTraditional(text.normalize("NFKC").toLowerCase())
    .replace(/[−–—―]/g, "-")
    .replace(/点半|时半/g, ":30")
    .replace(/\s+/g, " ")
    .trim();
  const timed = clocks.exec(bare);
  if (timed) {
    const [, h1, m1, half1, h2, m2, half2] = timed;
    const start = minuteOf(h1, m1, half1 ?? (h2 === undefined ? undefined : half2));
    return h2 === undefined ? starting(start) : between(start, minuteOf(h2, m2, half2 ?? half1));
  }
  const four = packed.exec(bare);
  if (four) return between(minuteOf(four[1], four[2]), minuteOf(four[3], four[4]));
  const band = hours.exec(bare);
  if (band) return between(minuteOf(band[1], "0"), minuteOf(band[2], "0"));
  const single = hour.exec(bare);
  return single ? starting(minuteOf(single[1], "0", single[2])) : null;
}

function starting(start: number): ParsedInterval | null {
  return start >= 0 && start < wholeDay ? { start, minutes: Number.NaN } : null;
}

function between(start: number, end: number): ParsedInterval | null {
  if (!(start >= 0 && start < wholeDay && end >= 0 && end <= wholeDay)) return null;
  // "09:00-09:29" and "09:00-09:59" name the last minute.
  const exact = end % 5 === 4 ? end + 1 : end;
  const minutes = exact === 0 ? wholeDay - start : exact - start;
  return minutes > 0 && minutes <= 4 * 60 ? { start, minutes } : null;
}

/** NaN for a time that no clock shows. */
function minuteOf(h = "", m = "", half?: string): number {
  const [hourOfDay, minute] = [Number(h), Number(m)];
  if (hourOfDay > 24 || minute > 59 || (hourOfDay === 24 && minute > 0)) return Number.NaN;
  if (half === undefined) return hourOfDay * 60 + minute;
  if (hourOfDay > 12) return Number.NaN;
  return ((hourOfDay % 12) + (half === "pm" ? 12 : 0)) * 60 + minute;
}

const weekdays: readonly RegExp[] = [
  /^(?:(?:周|星期|礼拜|週)[一1]|mon(?:day)?s?)$/,
  /^(?:(?:周|星期|礼拜|週)[二2]|tue(?:s|sday)?s?)$/,
  /^(?:(?:周|星期|礼拜|週)[三3]|wed(?:nesday)?s?)$/,
  /^(?:(?:周|星期|礼拜|週)[四4]|thu(?:r|rs|rsday)?s?)$/,
  /^(?:(?:周|星期|礼拜|週)[五5]|fri(?:day)?s?)$/,
  /^(?:(?:周|星期|礼拜|週)[六6]|sat(?:urday)?s?)$/,
  /^(?:(?:周|星期|礼拜|週)[日天7]|sun(?:day)?s?)$/,
];

/** "周一", "星期日", "Mon", "Tuesday": 0 Monday … 6 Sunday; `null` for anything else. */
export function parseWeekday(text: string): number | null {
  const bare = foldTraditional(text.normalize("NFKC").toLowerCase()).replace(/[\s.]/g, "");
  const found = weekdays.findIndex((pattern) => pattern.test(bare));
  return found < 0 ? null : found;
}
