/** Urgency runs from 1 to 10. */
const lowest = 1;
const highest = 10;

/**
 * Need from a gap in peer standard deviations, negative = worse: 0.5 below the peers is 3, two below is 7, 3.2 or more is 10.
 * A straight line, so that a supervisor can check it in her head.
 */
export function needFromGap(gap: number): number {
  const need = Math.round(2 + 2.5 * Math.max(0, -gap));
  return Math.min(highest, Math.max(lowest, need));
}

/** Need by place in a line of `of` people: the first gets `most`, the last `least`, those between in even steps. */
export function needFromPlace(place: number, of: number, most: number, least: number): number {
  if (of <= 1) return most;
  return Math.round(most - ((most - least) * place) / (of - 1));
}
