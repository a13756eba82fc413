import type { Day, MinuteOfDay } from "../foundation/day";

/** Serials exist only in adapters and in reading; the domain knows days and minutes. */
export type DateSystem = "1900" | "1904";

/** 1970-01-01 in either system; 1904 counts 1 January 1904 as 0. */
const epoch: Readonly<Record<DateSystem, number>> = { "1900": 25_569, "1904": 24_107 };

/** Serial of 1900-03-01. The 1900 system holds a 29 February 1900 that never was, so earlier days count one less. */
const afterPhantomDay = 61;

/** 31 December 9999, the last day Excel knows, in either system. */
const lastSerial: Readonly<Record<DateSystem, number>> = { "1900": 2_958_465, "1904": 2_957_003 };

const secondsPerDay = 86_400;

/** 23:59:59 as a fraction of a day. */
export const lastSecond = (secondsPerDay - 1) / secondsPerDay;

/** The serial number of a calendar day (ECMA-376 part 1, 18.17.4.1); `null` for days Excel cannot hold. */
export function serialOfDay(day: Day, system: DateSystem): number | null {
  const counted = day + epoch[system];
  const serial = system === "1900" && counted < afterPhantomDay ? counted - 1 : counted;
  const { first, last } = serialRange(system);
  return serial >= first && serial <= last ? serial : null;
}

/** Whole serials that stand for a day. Serial 0 of the 1900 system is no day: it is how a bare time of day looks. */
export function serialRange(system: DateSystem): { readonly first: number; readonly last: number } {
  return { first: system === "1900" ? 1 : 0, last: lastSerial[system] };
}

/** A time of day as a fraction of a day; beyond midnight it is above 1 and a clock format still shows the right hour. */
export function serialOfTime(minute: MinuteOfDay): number {
  return minute / 1440;
}

/**
 * The calendar day and the minute of a serial, to the nearest second, so that a fraction that is a hair short of midnight is
 * the next day. The day that never was (60 in the 1900 system) is read as 1 March 1900, the day that follows 28 February.
 * `null` when the number is outside what Excel shows as a date.
 */
export function momentOfSerial(
  serial: number,
  system: DateSystem,
): { readonly day: Day; readonly minute: MinuteOfDay } | null {
  const seconds = Math.round(serial * secondsPerDay);
  const whole = Math.floor(seconds / secondsPerDay);
  const { first, last } = serialRange(system);
  if (!(whole >= first && whole <= last)) return null;
  const counted = system === "1900" && whole < afterPhantomDay ? whole + 1 : whole;
  const minute = Math.floor((seconds - whole * secondsPerDay) / 60);
  return { day: counted - epoch[system], minute };
}

/** The calendar day of a serial, whatever its time of day; `null` as in {@link momentOfSerial}. */
export function dayOfSerial(serial: number, system: DateSystem): Day | null {
  return momentOfSerial(serial, system)?.day ?? null;
}

/** The minute of a day fraction, to the nearest second and then down, since 0.375 may be a hair short of nine; 1 and above stay above 1440. `null` below 0 or NaN. */
export function minuteOfSerial(fraction: number): MinuteOfDay | null {
  const seconds = Math.round(fraction * secondsPerDay);
  return seconds >= 0 && Number.isFinite(seconds) ? Math.floor(seconds / 60) : null;
}
