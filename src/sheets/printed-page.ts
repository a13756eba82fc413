/** Height of a line of small type, in points. */
export const pointsPerLine = 13.5;

/** A row of a calendar or agenda is no taller; Excel's own limit is 409 points. */
const tallestRow = 400;

/** A sheet's title and what stands below it, on its first page only. */
export const titlePoints = 57;

/** A column unit is seven pixels wide, and a column a little more. */
const pointsPerUnit = 5.25;

/** What an A4 page leaves between the margins, in points, unscaled and with a little to spare. */
const printed = {
  portrait: { width: 523, height: 725 },
  landscape: { width: 770, height: 486 },
} as const;

/** Points of rows that a printed page holds at the scale that fits the columns, `widths` in characters, into its width. */
export function pageCapacity(orientation: keyof typeof printed, widths: readonly number[]): number {
  const { width, height } = printed[orientation];
  const points = widths.reduce((sum, characters) => sum + (characters + 1) * pointsPerUnit, 0);
  return height * Math.max(1, points / width);
}

/** Height of a row whose fullest cell takes so many lines, in points. */
export function rowPoints(lines: number): number {
  return Math.min(tallestRow, lines * pointsPerLine + 4);
}
