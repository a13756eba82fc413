/** Pixels of a column that is so many characters wide, at 7 pixels a digit (ECMA-376 part 1, 18.3.1.13). */
export function pixelsOfCharacters(characters: number): number {
  return Math.round(characters * 7);
}

/** Pixels on a screen of 96 dots an inch. */
export function pixelsOfPoints(points: number): number {
  return Math.round((points * 4) / 3);
}
