/** Demands of one kind that draw on the same resource. */
export type Draw = {
  readonly people: number;
  /** How much of the resource one place takes at least. */
  readonly each: number;
};

/** So that a third of an hour three times is an hour. */
const rounding = 1e-9;

/**
 * The most places that a resource can give: the cheapest places first, the last one in parts and then rounded down (the
 * continuous knapsack; Dantzig 1957). No timetable gives more.
 */
export function mostPlaces(draws: readonly Draw[], capacity: number): number {
  let left = capacity;
  let places = 0;
  for (const { people, each } of [...draws].sort((a, b) => a.each - b.each)) {
    if (each <= 0) {
      places += people;
      continue;
    }
    const fit = Math.min(people, left / each);
    places += fit;
    left -= fit * each;
    if (fit < people) break;
  }
  return Math.floor(places + rounding);
}

/** Of the free slots of one day (bit = slot), those that stretches of whole multiples of `unit` slots can fill at most. */
export function usableSlots(free: number, unit: number): number {
  let usable = 0;
  let run = 0;
  for (let left = free; left !== 0 || run > 0; left >>>= 1) {
    if ((left & 1) === 1) {
      run++;
      continue;
    }
    usable += Math.floor(run / unit) * unit;
    run = 0;
  }
  return usable;
}

/** The greatest length that all lengths are whole multiples of; 1 for none. */
export function commonUnit(lengths: Iterable<number>): number {
  let unit = 0;
  for (const length of lengths) {
    let a = unit;
    let b = length;
    while (b !== 0) [a, b] = [b, a % b];
    unit = a;
  }
  return Math.max(1, unit);
}
