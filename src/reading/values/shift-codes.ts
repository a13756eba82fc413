import { parseClock } from "./durations";
import { foldTraditional } from "../recognition/traditional-characters";

/** Minutes of the day; `end` beyond 1440 when the shift ends next morning. */
export type ShiftHours = { readonly start: number; readonly end: number };

/** What a roster cell says; "unknown" works, but nobody says when. */
export type ShiftMeaning =
  | { readonly kind: "off" }
  | { readonly kind: "hours"; readonly hours: ShiftHours }
  | { readonly kind: "unknown" };

const off = new Set(
  "休,休息,公休,轮休,例休,例假,调休,补休,年休,年假,病假,事假,婚假,产假,丧假,特休,假,离职,o,○,〇,r,off,rest,rd,do,day off,al,sl,pl,ml,cl,wo,w/o,leave,holiday,ph,vacation,absent,-,--,/,x,×".split(
    ",",
  ),
);

/** Code of a shift as it is looked up: width and case folded, spaces gone. */
export function shiftKey(code: string): string {
  return foldTraditional(code.normalize("NFKC").toLowerCase()).replace(/\s+/g, "");
}

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

/** A shift that ends at or before its start ends next morning. */
export function hoursBetween(start: number, end: number): ShiftHours {
  return { start, end: end <= start ? end + 1440 : end };
}

/**
 * What a roster cell means: hours written out, a code of the centre's shift definitions, a word for a day off; anything
 * else is a shift whose hours nobody gave.
 */
export function meaningOfShift(
  text: string,
  definitions: ReadonlyMap<string, ShiftHours | null>,
): ShiftMeaning {
  const key = shiftKey(text);
  const defined = definitions.get(key);
  if (defined) return { kind: "hours", hours: defined };
  if (defined === null) return { kind: "off" };
  const hours = parseHours(text);
  if (hours) return { kind: "hours", hours };
  if (off.has(key)) return { kind: "off" };
  // "A1(9:00-18:00)" and "早班 8:00-16:00" carry their hours with them.
  const inside = /(\d{1,2}:\d{2})\s*[-~至]\s*(\d{1,2}:\d{2})/.exec(text.normalize("NFKC"));
  const within = inside && parseHours(`${inside[1] ?? ""}-${inside[2] ?? ""}`);
  return within ? { kind: "hours", hours: within } : { kind: "unknown" };
}

function clockOf(text: string): number | null {
  const packed = /^(\d{2})(\d{2})$/.exec(text);
  if (packed) return parseClock(`${packed[1] ?? ""}:${packed[2] ?? ""}`);
  const hour = /^(\d{1,2})(?:时|點|点)?$/.exec(text);
  return hour ? parseClock(`${hour[1] ?? ""}:00`) : parseClock(text.replace(/^次日/, ""));
}
