import type { MinuteOfDay } from "../foundation/day";
import type { SampleShift } from "../locales/sample-words";

/** Working hours of the roster codes; `null` for days off. An end before the start is next morning. */
export const shiftHours: Readonly<
  Record<SampleShift, { readonly start: MinuteOfDay; readonly end: MinuteOfDay } | null>
> = {
  early1: { start: 7 * 60, end: 15 * 60 + 30 },
  early2: { start: 9 * 60, end: 18 * 60 },
  late1: { start: 12 * 60, end: 20 * 60 + 30 },
  late2: { start: 15 * 60, end: 23 * 60 + 30 },
  night: { start: 23 * 60, end: 7 * 60 + 30 },
  off: null,
  leave: null,
};
export const shiftIds = Object.keys(shiftHours) as readonly SampleShift[];
