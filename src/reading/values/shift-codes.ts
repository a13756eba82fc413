import { foldTraditional } from "../recognition/traditional-characters";
import { hoursWithin, parseHours, type ShiftHours } from "./shift-hours";

/** What a roster cell says; "unknown" works, but nobody says when. */
export type ShiftMeaning =
  | { readonly kind: "off" }
  | { readonly kind: "hours"; readonly hours: ShiftHours; readonly isSplit: boolean }
  | { readonly kind: "unknown" };

const off = new Set(
  "休,休息,公休,轮休,例休,例假,调休,补休,年休,年假,病假,事假,婚假,产假,丧假,特休,假,离职,o,○,〇,r,off,rest,rd,do,day off,al,sl,pl,ml,cl,wo,w/o,leave,holiday,ph,vacation,absent,-,--,/,x,×"
    .split(",")
    .map(shiftKey),
);

/** Code of a shift as it is looked up: width and case folded, spaces gone. */
export function shiftKey(code: string): string {
  return foldTraditional(code.normalize("NFKC").toLowerCase()).replace(/\s+/g, "");
}

/** Whether a roster cell says that nobody works: 休, OFF, 年假. */
export function isDayOff(text: string): boolean {
  return off.has(shiftKey(text));
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
  if (defined) return { kind: "hours", hours: defined, isSplit: false };
  if (defined === null) return { kind: "off" };
  const hours = parseHours(text);
  if (hours) return { kind: "hours", hours, isSplit: false };
  if (off.has(key)) return { kind: "off" };
  // "A1(9:00-18:00)" and "早班 8:00-16:00" carry their hours with them; so do the two parts of a split shift.
  const written = hoursWithin(text);
  if (!written) return { kind: "unknown" };
  const { start, end, isSplit } = written;
  return { kind: "hours", hours: { start, end }, isSplit };
}
