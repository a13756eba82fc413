import { parseClock } from "./durations";

/** Minutes of the day; `end` beyond 1440 when the shift ends next morning. */
export type ShiftHours = { readonly start: number; readonly end: number };

/** Hours as somebody wrote them; those of a split shift run from its first start to its last end, the break inside. */
export type WrittenHours = ShiftHours & { readonly isSplit: boolean };

const clock = String.raw`(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?|\d{1,2}\s*[ap]m|\d{1,2}[时時点點](?:[0-5]\d分?|半)?|[0-2]\d[0-5]\d)`;
const nextDay = String.raw`(?:\(?(?:次日|翌日|隔日|第二天|next day)\)?\s*)?`;
const morningAfter = String.raw`(?:\s*\((?:次日|翌日|隔日|next day|\+1)\))?`;
const range = String.raw`(?<![a-z\d])(${clock})\s*(?:-+|~|–+|—+|至|到|\bto\b)\s*${nextDay}(${clock})(?!\d)${morningAfter}`;
const between = String.raw`\s*(?:\/|,|;|、|&|\+|和|及|\band\b|\s)\s*`;

/** One or more stretches of hours in a row, as a pattern: "08:00-12:00/13:00-17:00". */
export const hoursPattern = `${range}(?:${between}${range})*`;
const firstHours = new RegExp(hoursPattern);
const eachStretch = new RegExp(range, "g");

/** "9:00-18:00", "0900~1800", "22:00-6:00", "09:00 to 18:00", "08:38、18:00"; `null` for anything else. */
export function parseHours(text: string): ShiftHours | null {
  const bare = text.normalize("NFKC").trim().toLowerCase();
  const parts = bare
    .split(/\s*(?:-|~|–|—|至|到|、|;|,|\bto\b|\n)\s*/)
    .filter((part) => part !== "");
  if (parts.length !== 2) return null;
  const [start, end] = parts.map(clockOf);
  if (start === undefined || end === undefined || start === null || end === null) return null;
  return hoursBetween(start, end);
}

/** The first hours within a text, those of a split shift joined; `null` where it holds none. */
export function hoursWithin(text: string): WrittenHours | null {
  const bare = text.normalize("NFKC").toLowerCase();
  const whole = firstHours.exec(bare);
  if (!whole) return null;
  let start = Number.NaN;
  let end = Number.NaN;
  let stretches = 0;
  for (const [, from = "", to = ""] of whole[0].matchAll(eachStretch)) {
    const [first, last] = [clockOf(from), clockOf(to)];
    if (first === null || last === null) return null;
    const stretch = hoursBetween(first, last);
    if (stretches === 0) start = stretch.start;
    // After midnight the clock begins again.
    const days = stretches > 0 && stretch.start < end ? Math.ceil((end - stretch.start) / 1440) : 0;
    end = stretch.end + 1440 * days;
    stretches += 1;
  }
  return end - start > 1440 ? null : { start, end, isSplit: stretches > 1 };
}

/** A shift that ends at or before its start ends next morning. */
export function hoursBetween(start: number, end: number): ShiftHours {
  return { start, end: end <= start ? end + 1440 : end };
}

function clockOf(text: string): number | null {
  const packed = /^(\d{2})(\d{2})$/.exec(text);
  if (packed) return parseClock(`${packed[1] ?? ""}:${packed[2] ?? ""}`);
  const hour = /^(\d{1,2})(?:时|時|點|点)?$/.exec(text);
  return hour ? parseClock(`${hour[1] ?? ""}:00`) : parseClock(text.replace(/^次日/, ""));
}
