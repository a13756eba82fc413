const minutesOfDay = 1440;
const minutesOfHour = 60;

/** Hours on the clock that runs on from day to day: day × 1440 + minute. */
export type Stretch = { readonly from: number; readonly to: number };

/**
 * The times directly before and after an agent's shifts at which she may train, paid, with the rest kept: from the end of one
 * shift, with training after it, to the start of the next, with training before it. Training after a shift goes before
 * training before the next where there is not room for both.
 *
 * @param shifts in any order, overlapping ones as one.
 * @param minutes at most so long before and after; 0: none.
 * @param restHours between the end of work and the next start.
 */
export function besideShifts(
  shifts: readonly Stretch[],
  minutes: number,
  restHours: number,
): readonly Stretch[] {
  if (minutes === 0) return [];
  const rest = restHours * minutesOfHour;
  const found: Stretch[] = [];
  let ended = -Infinity;
  const merged = joined(shifts);
  merged.forEach(({ from, to }, at) => {
    const earliest = Math.max(from - minutes, ended + rest);
    if (earliest < from) found.push({ from: earliest, to: from });
    const next = merged[at + 1]?.from ?? Infinity;
    const latest = Math.max(to, Math.min(to + minutes, next - rest));
    if (latest > to) found.push({ from: to, to: latest });
    ended = latest;
  });
  return found;
}

/** Hours on one day's clock as a stretch of the running one. */
export function stretchOn(day: number, start: number, end: number): Stretch {
  return { from: day * minutesOfDay + start, to: day * minutesOfDay + end };
}

/** The part of a stretch that lies on a day, in minutes of that day; may be empty or reversed. */
export function partOn(day: number, { from, to }: Stretch): Stretch {
  const start = day * minutesOfDay;
  return { from: Math.max(0, from - start), to: Math.min(minutesOfDay, to - start) };
}

function joined(shifts: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const shift of [...shifts].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && shift.from <= last.to) {
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, shift.to) };
    } else merged.push(shift);
  }
  return merged;
}
