/** Slots of one day as bits of one word: bit s = slot s. At most 31 slots, so that a word never turns negative. */

/** Looked up once: in a sandbox every look-up of a global costs more than the arithmetic. */
const { clz32 } = Math;

/** The slots from which `length` slots in a row are all set in `free`. */
export function startsWithin(free: number, length: number): number {
  let starts = free;
  for (let step = 1; step < length && starts !== 0; step++) starts &= free >> step;
  return starts;
}

/** The bits of `length` slots from slot `start` on. */
export function slotRun(start: number, length: number): number {
  return ((1 << length) - 1) << start;
}

/** The lowest set bit's slot; −1 for an empty word. */
export function lowestSlot(bits: number): number {
  return 31 - clz32(bits & -bits);
}

/** The highest set bit's slot; −1 for an empty word. */
export function highestSlot(bits: number): number {
  return 31 - clz32(bits);
}
