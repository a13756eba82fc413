import { rowsBelow, standsOnce, type TableAbove } from "./header-judge";
import type { HeaderMarks, HeaderZone } from "./header-zone";
import { looksOther } from "./other-look";
import { filledWithin } from "./row-look";
import type { SheetView } from "./sheet-view";

/** So many days or months side by side are no record, whatever stands before them. */
const fewestDays = 5;

/** How a would-be header is parted from the tables above it. */
export type Parting = {
  /** A blank row stands between, with or without titles. */
  readonly isBelowGap: boolean;
  /** Nothing but the blank row does. */
  readonly isRightBelowGap: boolean;
};

/**
 * Whether a row below a blank one or a title is a header though its words alone would not do: two words are enough where both
 * are headers, or one and the month its figures are of; of more, half; five days side by side under any word; after a blank row also one of two in a row shorter than
 * those above, and any words over rows that are quite unlike those above.
 */
export function isSetOffHeader(
  view: SheetView,
  position: number,
  zone: HeaderZone,
  marks: HeaderMarks,
  above: readonly TableAbove[],
  { isBelowGap, isRightBelowGap }: Parting,
): boolean {
  const { texts, known, days, others } = marks;
  const below = rowsBelow(view, position, zone);
  if (others > 0 || below.length === 0 || marks.labelled * 2 > texts) return false;
  if (known >= 1 && known === texts && known + days >= 2) return true;
  if (days >= fewestDays && texts >= 1 && standsOnce(view, position, zone, above)) return true;
  if (known >= 2 && known * 2 >= texts && standsOnce(view, position, zone, above)) return true;
  if (known === 1 && texts === 2 && isRightBelowGap) {
    if (above.every((table) => widest(view, table) > texts)) return true;
  }
  return isBelowGap && texts >= 1 && texts + days >= 2 && looksOther(view, position, zone, above);
}

function widest(view: SheetView, { rows, zone }: TableAbove): number {
  return Math.max(0, ...rows.slice(-3).map((at) => filledWithin(view, at, zone)));
}
