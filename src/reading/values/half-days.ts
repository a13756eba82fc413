import type { ShiftHours } from "./shift-hours";
import { shiftKey } from "./shift-codes";

/** Which half of the day a roster cell gives off; "one of them": it does not say which. */
export type HalfDay = {
  readonly off: "morning" | "afternoon" | "one of them";
  /** What the cell says beside it: the code of the shift the half is taken from; empty: nothing. */
  readonly rest: string;
};

const leave = String.raw`(?:半天|半日)?(?:请|事|病|年|调|补|公)?(?:假|休|leave|off)`;
const morning = new RegExp(`(?:上午|上半天|前半天|早上|\\bam|morning|first-?half)${leave}`);
const afternoon = new RegExp(`(?:下午|下半天|后半天|\\bpm|afternoon|second-?half)${leave}`);
const either =
  /(?:半天|半日|half-?day)(?:请|事|病|年|调|补|公)?(?:假|休|leave|off)|(?:请|事|病|年|调|补|公)假?半[天日]/;
const between = /^[\s/+,;、,;()\-_]+|[\s/+,;、,;()\-_]+$/g;

/** Half a day's leave in a roster cell: "上午假", "A1/下午请假", "AM leave"; `null` for anything else. */
export function halfDayOf(text: string): HalfDay | null {
  const key = shiftKey(text);
  for (const [pattern, off] of [
    [morning, "morning"],
    [afternoon, "afternoon"],
    [either, "one of them"],
  ] as const) {
    if (!pattern.test(key)) continue;
    return {
      off,
      rest: key
        .replace(pattern, " ")
        .replace(/\(\s*\)/g, " ")
        .replace(between, ""),
    };
  }
  return null;
}

const noon = 720;
const afterLunch = 780;

/**
 * The hours left of a shift: after lunch where the morning is off, until noon where the afternoon is; the later or earlier half
 * of a shift that lies on one side of noon. `null` where it is not said which half is off: nobody counts on her that day.
 */
export function hoursLeft({ start, end }: ShiftHours, off: HalfDay["off"]): ShiftHours | null {
  const middle = Math.round((start + end) / 2);
  switch (off) {
    case "morning":
      return { start: start < noon && end > afterLunch ? afterLunch : middle, end };
    case "afternoon":
      return { start, end: start < noon && end > afterLunch ? noon : middle };
    case "one of them":
      return null;
  }
}
