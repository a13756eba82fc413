/**
 * Reading and adding within typed arrays. A typed array holds a number at every index below its length, which the compiler
 * cannot know; these two say it once.
 */

type Column = Float64Array | Uint32Array | Uint8Array | Int32Array;

/** The number at the index; NaN beyond the end. */
export function at(column: Column, index: number): number {
  return column[index] ?? Number.NaN;
}

export function addAt(column: Float64Array, index: number, amount: number): void {
  column[index] = at(column, index) + amount;
}
