/**
 * Reading and adding within typed arrays. A typed array holds a number at every index below its length, which the compiler
 * cannot know; these say it once. One function a kind of array: a shared one would be compiled for none of them.
 */

/** A constant of the module: looking a global up for every number read costs more than the reading. */
const missing = Number.NaN;

/** The number at the index; NaN beyond the end. */
export function at(column: Float64Array, index: number): number {
  return column[index] ?? missing;
}

/** The whole number at the index; NaN beyond the end. */
export function indexAt(column: Uint32Array, index: number): number {
  return column[index] ?? missing;
}

/** Adds to the number at the index, which must be below the length. */
export function addAt(column: Float64Array, index: number, amount: number): void {
  column[index] = at(column, index) + amount;
}
