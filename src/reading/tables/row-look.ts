import { looksLikeDayHeader } from "./day-headers";
import type { SheetView } from "./sheet-view";

/** Columns of the sheet, both inclusive. */
export type Span = { readonly left: number; readonly right: number };

/** Filled cells of the row at a position of `cells.rows` within a span. */
export function filledWithin(view: SheetView, position: number, span: Span): number {
  return cellsWithin(view, position, span).length;
}

/** Positions in the flat arrays of the row's filled cells within a span. */
export function cellsWithin(view: SheetView, position: number, { left, right }: Span): number[] {
  const { cells } = view;
  const found: number[] = [];
  const end = cells.starts[position + 1] ?? 0;
  for (let i = cells.starts[position] ?? 0; i < end; i++) {
    const column = cells.columns[i] ?? 0;
    if (column >= left && column <= right && !view.isBlank(i)) found.push(i);
  }
  return found;
}

/** All texts, and either three or more that are mostly headers of our lists, or two that both are. */
export function isMostlyHeaders(view: SheetView, position: number, span: Span): boolean {
  const cells = cellsWithin(view, position, span);
  let known = 0;
  let unknown = 0;
  let days = 0;
  for (const cell of cells) {
    if (view.isKnownHeader(cell)) known += 1;
    else if (!view.isText(cell) || looksLikeDayHeader(view.text(cell))) days += 1;
    else unknown += 1;
    if (unknown > 2 && unknown > known) return false;
  }
  // Days over a roster may be numbers or dates; a record begins with no header word.
  if (days > 0) return days >= 3 && known >= 1 && unknown === 0;
  return (known >= 3 && known >= 0.6 * (known + unknown)) || (known === 2 && unknown === 0);
}

/** Something in the row is no plain text: a number, a date, a text that begins with a digit. */
export function holdsValues(view: SheetView, position: number, span: Span): boolean {
  return cellsWithin(view, position, span).some(
    (cell) => !view.isText(cell) || /^\s*[\d０-９]/.test(view.text(cell)),
  );
}
