import { cellIndex, cellKind } from "../../workbook/cells";
import { looksLikeDayHeader } from "./day-headers";
import type { Merges, Segment } from "./row-segments";
import type { SheetView } from "./sheet-view";

/** One to three header rows over a span of columns. */
export type HeaderZone = {
  readonly top: number;
  readonly rows: number;
  readonly left: number;
  readonly right: number;
  readonly headers: readonly string[];
  /** Cells of the last header row. */
  readonly cells: Int32Array;
};

/** What the cells of a would-be header row are. */
export type HeaderMarks = {
  readonly texts: number;
  readonly known: number;
  /** Dates, or numbers that count up like the days of a month. */
  readonly days: number;
  /** Numbers, booleans and errors that are no dates: a header row has none. */
  readonly others: number;
  readonly distinct: number;
  readonly longTexts: number;
  /** "label: value" cells, as in the lines above a table. */
  readonly labelled: number;
};

const mostHeaderRows = 3;

/** The header rows that begin in `row` under the segment: merged cells are filled forward, group names joined to the leaf. */
export function headerZone(
  view: SheetView,
  merges: Merges,
  row: number,
  segment: Segment,
): HeaderZone {
  const rows = headerRowCount(view, merges, row, segment);
  const left = segment.from;
  let right = segment.to;
  // The leaf row may reach further than the groups above it.
  while (rows > 1 && cellAt(view, row + rows - 1, right + 1) >= 0) right += 1;
  const headers: string[] = [];
  const cells = new Int32Array(right - left + 1).fill(-1);
  for (let column = left; column <= right; column++) {
    const parts: string[] = [];
    for (let r = row; r < row + rows; r++) {
      const text = filledText(view, merges, r, column);
      if (text !== "" && text !== parts[parts.length - 1]) parts.push(text);
    }
    headers.push(parts.join(" / "));
    cells[column - left] = anchorCell(view, merges, row + rows - 1, column);
  }
  return { top: row, rows, left, right, headers, cells };
}

function headerRowCount(view: SheetView, merges: Merges, row: number, segment: Segment): number {
  let rows = 1;
  while (rows < mostHeaderRows) {
    const last = row + rows - 1;
    const downward = reachesDown(merges, last, segment);
    const grouped = groupsOver(view, merges, last, segment);
    const repeated = !downward && !grouped && groupsWithoutMerge(view, last, segment);
    if (!downward && !grouped && !repeated) break;
    rows += 1;
  }
  return rows;
}

/** A cell of this row is merged with the one below. */
function reachesDown(merges: Merges, row: number, segment: Segment): boolean {
  if (!merges.has(row)) return false;
  for (let column = segment.from; column <= segment.to; column++) {
    const merge = merges.over(row, column);
    if (merge && merge.row + merge.rows - 1 > row) return true;
  }
  return false;
}

/** A cell merged across columns has a text under each of at least two of them. */
function groupsOver(view: SheetView, merges: Merges, row: number, segment: Segment): boolean {
  if (!merges.has(row)) return false;
  for (let column = segment.from; column <= segment.to; column++) {
    const merge = merges.over(row, column);
    if (merge?.column !== column || merge.columns < 2) continue;
    let below = 0;
    for (let c = column; c < column + merge.columns; c++) {
      const cell = cellAt(view, row + 1, c);
      if (cell >= 0 && !isHeaderish(view, cell)) return false;
      if (cell >= 0) below += 1;
    }
    if (below >= 2) return true;
  }
  return false;
}

/** Group names typed once over their columns, unmerged: fewer texts than below, and the texts below repeat ("%" six times). */
function groupsWithoutMerge(view: SheetView, row: number, segment: Segment): boolean {
  const seen = new Set<string>();
  let below = 0;
  let here = 0;
  for (let column = segment.from; column <= segment.to + 1; column++) {
    if (cellAt(view, row, column) >= 0) here += 1;
    const cell = cellAt(view, row + 1, column);
    if (cell < 0) continue;
    if (!view.isText(cell) || !isHeaderish(view, cell)) return false;
    seen.add(view.text(cell));
    below += 1;
  }
  return below >= 4 && here * 2 <= below && seen.size <= below / 2;
}

function isHeaderish(view: SheetView, cell: number): boolean {
  return view.isText(cell) || view.isDate(cell);
}

/** Counts what the header row holds, merged cells once. */
export function headerMarks(view: SheetView, zone: HeaderZone): HeaderMarks {
  const seen = new Set<string>();
  const marks = { texts: 0, known: 0, days: 0, others: 0, longTexts: 0, labelled: 0 };
  let previousNumber = 0;
  let countingUp = 0;
  for (let column = 0; column < zone.cells.length; column++) {
    const cell = zone.cells[column] ?? -1;
    if (cell < 0) continue;
    const header = zone.headers[column] ?? "";
    seen.add(header);
    if (view.isText(cell)) {
      const text = view.text(cell);
      if (looksLikeDayHeader(text)) marks.days += 1;
      else marks.texts += 1;
      if (view.isKnownHeader(cell)) marks.known += 1;
      if (text.length > 60) marks.longTexts += 1;
      if (/[:：]\s*\S/.test(text)) marks.labelled += 1;
    } else if (view.isDate(cell)) marks.days += 1;
    else {
      marks.others += 1;
      const value = view.cells.kinds[cell] === cellKind.number ? view.value(cell) : Number.NaN;
      if (value === previousNumber + 1 || (previousNumber === 0 && Number.isInteger(value))) {
        countingUp += 1;
      }
      previousNumber = value;
    }
  }
  // 1, 2, 3 … 31, or serials of consecutive days that lost their format.
  const isCalendar = marks.others >= 5 && countingUp === marks.others;
  return {
    ...marks,
    days: marks.days + (isCalendar ? marks.others : 0),
    others: isCalendar ? 0 : marks.others,
    distinct: seen.size,
  };
}

function cellAt(view: SheetView, row: number, column: number): number {
  const cell = cellIndex(view.cells, row, column);
  return cell >= 0 && !view.isBlank(cell) ? cell : -1;
}

function anchorCell(view: SheetView, merges: Merges, row: number, column: number): number {
  const own = cellAt(view, row, column);
  if (own >= 0) return own;
  const merge = merges.over(row, column);
  return merge ? cellAt(view, merge.row, merge.column) : -1;
}

function filledText(view: SheetView, merges: Merges, row: number, column: number): string {
  return view
    .shown(anchorCell(view, merges, row, column))
    .replace(/\s*[\r\n]+\s*/g, " ")
    .trim();
}
