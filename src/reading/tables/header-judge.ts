import type { HeaderMarks, HeaderZone } from "./header-zone";
import { cellsWithin, filledWithin, holdsValues } from "./row-look";
import type { SheetView } from "./sheet-view";

/** A table above a would-be header, in the same columns. */
export type TableAbove = {
  readonly zone: HeaderZone;
  /** Positions of its rows so far. */
  readonly rows: readonly number[];
};

/**
 * Whether a row that could be a header is one: texts (or days), mostly different, with something below it that it can head,
 * and not merely the title above the true header. Below an open table it must also be unlike that table's rows.
 */
export function isHeader(
  view: SheetView,
  position: number,
  zone: HeaderZone,
  marks: HeaderMarks,
  above: readonly TableAbove[],
): boolean {
  const { texts, known, days, others, distinct } = marks;
  if (others > 0 || texts < 1 || texts + days < 2) return false;
  if (texts === 1 && days > 0 && days < 3) return false;
  if (distinct < 2 || distinct < 0.6 * (texts + days)) return false;
  if (marks.labelled * 2 > texts || marks.longTexts * 3 > texts) return false;
  const below = rowsBelow(view, position, zone);
  if (known >= 2 && below.length === 0) return true;
  const next = below[0];
  if (next === undefined) return false;
  if (nextIsBetter(view, next, known)) return false;
  const contrast = below.some((at) => holdsValues(view, at, zone));
  if (above.length > 0) {
    return (
      known >= 3 || (known >= 1 && contrast) || (contrast && isUnlikeRowsOf(view, above, zone))
    );
  }
  return known >= 2 || days >= 3 || (contrast && texts >= 2) || texts >= 3;
}

/** A row of titles or of "label | value" pairs above the true header. */
function nextIsBetter(view: SheetView, next: number, known: number): boolean {
  const { cells } = view;
  let knownBelow = 0;
  for (let i = cells.starts[next] ?? 0; i < (cells.starts[next + 1] ?? 0); i++) {
    if (view.isKnownHeader(i)) knownBelow += 1;
    else if (!view.isText(i) && !view.isDate(i)) return false;
  }
  return knownBelow >= 2 && knownBelow > known;
}

/** Positions of up to three filled rows close below the header, within its columns. */
export function rowsBelow(view: SheetView, position: number, zone: HeaderZone): number[] {
  const { cells } = view;
  const found: number[] = [];
  const lastHeader = zone.top + zone.rows - 1;
  for (let p = position + 1; p < cells.rows.length && found.length < 3; p++) {
    const row = cells.rows[p] ?? 0;
    if (row <= lastHeader) continue;
    if (row > lastHeader + 3) break;
    if (filledWithin(view, p, zone) > 0) found.push(p);
  }
  return found;
}

/** The tables above hold numbers where this row holds texts. */
function isUnlikeRowsOf(view: SheetView, above: readonly TableAbove[], zone: HeaderZone): boolean {
  return above.some(({ rows, zone: other }) => {
    const last = rows[rows.length - 1];
    if (last === undefined) return false;
    return cellsWithin(view, last, other).some((cell) => {
      const column = (view.cells.columns[cell] ?? 0) - zone.left;
      return view.isNumber(cell) && (zone.cells[column] ?? -1) >= 0;
    });
  });
}

/** The same header once more, as in a printout: at least three in five columns repeat. */
export function isRepeated(table: HeaderZone, again: HeaderZone): boolean {
  let same = 0;
  let filled = 0;
  for (let column = 0; column < again.headers.length; column++) {
    const header = again.headers[column] ?? "";
    if (header === "") continue;
    filled += 1;
    if (table.headers[column + again.left - table.left] === header) same += 1;
  }
  return filled > 0 && same >= 0.6 * filled;
}
