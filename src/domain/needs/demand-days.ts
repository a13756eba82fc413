import type { Day } from "../../foundation/day";
import type { Demand } from "./demand";

/** The days on which a demand may be met. */
export type DemandDays = Pick<Demand, "notBefore" | "deadline">;

/** Working days of four weeks: no wave waits longer for the one before. */
const longestWave = 20;

/** A monthly meeting comes round every four weeks; what is left of the plan after the last must be worth one more. */
const monthOfDays = 28;
const shortestMonth = 14;

/** A release is learnt in the four weeks before it goes live: earlier it may still change, and is forgotten. */
const freshDays = 28;
const weekOfDays = 7;

/**
 * When a wave trains. Waves begin evenly over the days up to `latest`, each at most four weeks after the one before; the first
 * at once.
 *
 * @param days the plan's days, ascending.
 * @param usual the deadline of anybody of her need; it gives way where it would end a wave early.
 * @param latest the last day on which any wave may train.
 */
export function waveDays(
  days: readonly Day[],
  { wave, waves }: { readonly wave: number; readonly waves: number },
  usual: Day,
  latest: Day,
): DemandDays {
  const open = days.filter((day) => day <= latest);
  const length = Math.min(longestWave, open.length / waves);
  const first = open[Math.floor((wave - 1) * length)];
  const last = open[Math.min(open.length, Math.ceil(wave * length)) - 1];
  if (wave === 1 || first === undefined || last === undefined) return { deadline: usual };
  return { notBefore: first, deadline: Math.max(usual, last) };
}

/** When each of the monthly meetings that fit into the plan may take place: one every four weeks, the first at once. */
export function meetingDays(days: readonly Day[]): readonly DemandDays[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const most = Math.max(
    1,
    Math.floor((last - first + 1 + monthOfDays - shortestMonth) / monthOfDays),
  );
  return Array.from({ length: most }, (_, month): DemandDays => {
    const deadline = month === most - 1 ? last : first + monthOfDays * (month + 1) - 1;
    return month === 0 ? { deadline } : { notBefore: first + monthOfDays * month, deadline };
  });
}

/**
 * When the leads learn a release: in the four weeks before it goes live, in time for their teams to hear of it.
 *
 * @param due last day before it goes live on which that helps; `null`: nobody says when it does.
 * @param usual the leads' deadline; a release that is far off has a week at least.
 */
export function releaseDays(
  days: readonly Day[],
  goLive: Day | null,
  due: Day | null,
  usual: Day,
): DemandDays {
  const first = days[0] ?? usual;
  const last = days.at(-1) ?? usual;
  const fresh = goLive === null ? first : Math.max(first, goLive - freshDays);
  const wanted = Math.min(last, Math.max(usual, fresh === first ? usual : fresh + weekOfDays));
  const deadline = due !== null && due >= first ? Math.min(wanted, due) : wanted;
  return fresh === first || fresh > deadline ? { deadline } : { notBefore: fresh, deadline };
}
