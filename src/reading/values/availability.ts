import type { Availability } from "../../domain/records/resources";
import { parseHours } from "./shift-hours";

const han = "一二三四五六日天";
const english = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/**
 * "周一至周五 9:00-17:00", "周二、周四", "Mon-Fri 09:00-12:00; Sat 10:00-12:00", "工作日". Without hours the whole
 * `workingDay`. `null` when nothing in it can be understood.
 */
export function parseAvailability(
  text: string,
  workingDay: { readonly start: number; readonly end: number },
): Availability[] | null {
  const found: Availability[] = [];
  for (const part of text.normalize("NFKC").toLowerCase().split(/[;\n]/)) {
    const clock = /(\d{1,2}:\d{2})\s*[-~至到]\s*(\d{1,2}:\d{2})/.exec(part);
    const hours = clock ? parseHours(`${clock[1] ?? ""}-${clock[2] ?? ""}`) : workingDay;
    const days = weekdaysIn(clock ? part.replace(clock[0], " ") : part);
    if (!hours) continue;
    const named = days.length === 0 && clock ? [0, 1, 2, 3, 4, 5, 6] : days;
    for (const weekday of named) found.push({ weekday, start: hours.start, end: hours.end });
  }
  return found.length === 0 ? null : found;
}

function weekdaysIn(text: string): number[] {
  if (/工作日|平日|weekdays/.test(text)) return [0, 1, 2, 3, 4];
  if (/每天|每日|daily|every day/.test(text)) return [0, 1, 2, 3, 4, 5, 6];
  if (/周末|週末|weekend/.test(text)) return [5, 6];
  const day =
    "(?:(?:星期|周|週|礼拜|禮拜)?([一二三四五六日天])|(mon|tue|wed|thu|fri|sat|sun)[a-z]*)";
  const pattern = new RegExp(`${day}(?:\\s*(?:-|~|至|到|to)\\s*${day})?`, "g");
  const days = new Set<number>();
  for (const match of text.matchAll(pattern)) {
    const first = indexOfDay(match[1], match[2]);
    const last =
      match[3] === undefined && match[4] === undefined ? first : indexOfDay(match[3], match[4]);
    for (let weekday = first; weekday <= (last < first ? 6 : last); weekday++) days.add(weekday);
    if (last < first) for (let weekday = 0; weekday <= last; weekday++) days.add(weekday);
  }
  return [...days].sort((a, b) => a - b);
}

function indexOfDay(chinese: string | undefined, word: string | undefined): number {
  return word === undefined ? Math.min(6, han.indexOf(chinese ?? "")) : english.indexOf(word);
}
