import { dayIfReal } from "../../foundation/day";
import { numberFormat, type NumberFormatClass } from "../cells";
import { serialOfDay, type DateSystem } from "../serial";

/**
 * The serial of an ISO 8601 date cell (`t="d"`, ECMA-376 part 1, 18.17.4.1): a day, a time, or both. A zone is ignored, as
 * Excel does: the cell means what it shows. `null` for anything else.
 */
export function isoSerial(
  text: string,
  system: DateSystem,
): { readonly serial: number; readonly format: NumberFormatClass } | null {
  const match = isoPattern.exec(text);
  if (!match) return null;
  const { year, month, day, hour, minute, second } = match.groups ?? {};
  const time =
    hour === undefined
      ? 0
      : (Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
  if (year === undefined)
    return hour === undefined ? null : { serial: time, format: numberFormat.time };
  const date = dayIfReal(Number(year), Number(month), Number(day));
  const serial = date === null ? null : serialOfDay(date, system);
  return serial === null ? null : { serial: serial + time, format: numberFormat.date };
}

const isoPattern =
  /^(?:(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2}))?(?:T?(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
