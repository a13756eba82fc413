import type { Day } from "../../foundation/day";
import type { WorkingHours } from "../follow-up/working-hours";
import type { View } from "./coverage";

const hoursOfDay = 24;

/** What somebody still has to watch. */
export type OpenView = {
  /** Position of the agent in the plan. */
  readonly position: number;
  readonly agent: number;
  readonly item: number;
  readonly minutes: number;
  readonly due: Day;
};

/**
 * Gives every view an hour of the person's own shifts, by night too: the one with most heads to spare, of equals the earliest,
 * not in a session, one view a shift. What is due first chooses first. Views for which no hour is left have none.
 */
export function assignViews(open: readonly OpenView[], hours: WorkingHours): readonly View[] {
  const { grid, shifts, spare, isInSession } = hours;
  const dayAt = new Map(grid.days.map((day, position) => [day, position]));
  const left = Float64Array.from(spare);
  const taken = new Set<string>();
  const choose = ({ position, minutes, due }: OpenView): number => {
    let best = -1;
    let bestShift = -1;
    (shifts[position] ?? []).forEach(({ from, to }, shift) => {
      if (taken.has(`${position} ${shift}`)) return;
      for (let start = Math.ceil(from / 60) * 60; start + 60 <= to; start += 60) {
        const day = dayAt.get(Math.floor(start / 1440));
        if (day === undefined || (grid.days[day] ?? Infinity) > due) continue;
        const at = day * hoursOfDay + (start % 1440) / 60;
        if ((left[at] ?? 0) < minutes / 60 || isInSession(position, at)) continue;
        if (best >= 0 && (left[at] ?? 0) <= (left[best] ?? 0)) continue;
        best = at;
        bestShift = shift;
      }
    });
    if (best >= 0) {
      taken.add(`${position} ${bestShift}`);
      left[best] = (left[best] ?? 0) - minutes / 60;
    }
    return best;
  };
  const inTurn = [...open.keys()].sort(
    (a, b) => (open[a]?.due ?? 0) - (open[b]?.due ?? 0) || a - b,
  );
  const chosen = new Map<number, number>();
  for (const index of inTurn) {
    const view = open[index];
    if (view !== undefined) chosen.set(index, choose(view));
  }
  return open.map(({ agent, item }, index): View => {
    const at = chosen.get(index) ?? -1;
    const day = grid.days[Math.floor(at / hoursOfDay)];
    return {
      agent,
      item,
      gap: at < 0 || day === undefined ? null : { day, hour: at % hoursOfDay },
      isSeen: false,
    };
  });
}
