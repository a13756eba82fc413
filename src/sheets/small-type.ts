import { linesAt } from "../foundation/text-lines";

/** Notes and calendar entries are set in 10 points; column units are digits of 11 points. */
const smallType = 11 / 10;

/** Estimated lines that a text in small type takes in a column so many units wide. */
export function smallTypeLines(text: string, width: number): number {
  return linesAt(text, width * smallType);
}
