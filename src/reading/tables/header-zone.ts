import { cellKind } from "../../workbook/cells";
import { monthInHeader } from "../layout/month-in-header";
import { dayNumber, looksLikeDayHeader, riseAsDays } from "./day-headers";
import { filledAt, headerRowCount, isWeekdayCell } from "./header-rows";
import type { Merges, Segment } from "./row-segments";
import type { SheetView } from "./sheet-view";

/** One to three header rows over a span of columns. */
export type HeaderZone = {
  readonly top: number;
  readonly rows: number;
  readonly left: number;
  readonly right: number;
  readonly headers: readonly string[];
  /** The lowest cell of each column within the header rows; over or under a weekday, the day. -1 where there is none. */
  readonly cells: Int32Array;
};

/** What the cells of a would-be header row are. */
export type HeaderMarks = {
  readonly texts: number;
  readonly known: number;
  /** Days and months: as texts, as dates, or as numbers that count up like the days of a month. */
  readonly days: number;
  /** Numbers, booleans and errors that are no dates: a header row has none. */
  readonly others: number;
  readonly distinct: number;
  readonly longTexts: number;
  /** "label: value" cells, as in the lines above a table. */
  readonly labelled: number;
};

/** The header rows that begin in `row` under the segment: merged cells are filled forward, group names joined to the leaf. */
export function headerZone(
  view: SheetView,
  merges: Merges,
  row: number,
  segment: Segment,
): HeaderZone {
  const rows = headerRowCount(view, merges, row, segment);
  const leaf = row + rows - 1;
  let left = segment.from;
  let right = segment.to;
  // The leaf row may reach further than the groups above it.
  while (rows > 1 && left > 0 && filledAt(view, leaf, left - 1) >= 0) left -= 1;
  for (let column = right + 1; rows > 1 && column <= right + 2; column++) {
    if (filledAt(view, leaf, column) >= 0 || filledAt(view, row, column) >= 0) right = column;
    if (column > right) break;
  }
  return zoneOf(view, merges, { row, rows, left, right });
}

/** A header of given extent, whatever it looks like. */
export function zoneOf(
  view: SheetView,
  merges: Merges,
  extent: {
    readonly row: number;
    readonly rows: number;
    readonly left: number;
    readonly right: number;
  },
): HeaderZone {
  const { row, rows, left, right } = extent;
  const cells = new Int32Array(right - left + 1).fill(-1);
  const parts: string[][] = [];
  for (let column = left; column <= right; column++) {
    parts.push([]);
    cells[column - left] = leafCell(view, merges, extent, column);
  }
  for (let r = row; r < row + rows; r++) {
    const isFilledForward = !merges.has(r);
    let group = "";
    for (let column = left; column <= right; column++) {
      const own = shownAt(view, anchorCell(view, merges, r, column));
      const isUnder = rows > 1 && r < row + rows - 1 && hasLeaf(view, r + 1, row + rows, column);
      // An unmerged group name stands over the first of its columns only.
      if (own !== "" || !isUnder || !isFilledForward) group = own;
      const text = group;
      const list = parts[column - left];
      if (text !== "" && text !== list?.at(-1)) list?.push(text);
    }
  }
  return { top: row, rows, left, right, headers: parts.map((list) => list.join(" / ")), cells };
}

function hasLeaf(view: SheetView, from: number, end: number, column: number): boolean {
  for (let r = from; r < end; r++) if (filledAt(view, r, column) >= 0) return true;
  return false;
}

function leafCell(
  view: SheetView,
  merges: Merges,
  { row, rows }: { readonly row: number; readonly rows: number },
  column: number,
): number {
  let weekday = -1;
  for (let r = row + rows - 1; r >= row; r--) {
    const cell = anchorCell(view, merges, r, column);
    if (cell < 0) continue;
    if (!isWeekdayCell(view, cell)) return weekday >= 0 && !isDayCell(view, cell) ? weekday : cell;
    weekday = weekday < 0 ? cell : weekday;
  }
  return weekday;
}

function isDayCell(view: SheetView, cell: number): boolean {
  return view.isText(cell) ? looksLikeDayHeader(view.text(cell)) : view.isNumber(cell);
}

/** The same columns under the names of the last header row alone. */
export function leavesOf(zone: HeaderZone): HeaderZone {
  return { ...zone, headers: zone.headers.map((header) => header.split(" / ").at(-1) ?? "") };
}

/** Counts what the header row holds. */
export function headerMarks(view: SheetView, zone: HeaderZone): HeaderMarks {
  const seen = new Set<string>();
  const marks = { texts: 0, known: 0, days: 0, others: 0, longTexts: 0, labelled: 0 };
  const numbers: number[] = [];
  const dayNumbers: number[] = [];
  for (let column = 0; column < zone.cells.length; column++) {
    const cell = zone.cells[column] ?? -1;
    if (cell < 0) continue;
    seen.add(zone.headers[column] ?? "");
    if (view.isText(cell)) {
      const text = view.text(cell);
      const bare = dayNumber(text);
      if (bare !== null) dayNumbers.push(bare);
      else if (looksLikeDayHeader(text) || monthInHeader(text) !== null) marks.days += 1;
      else marks.texts += 1;
      if (view.isKnownHeader(cell)) marks.known += 1;
      if (text.length > 60) marks.longTexts += 1;
      if (/(?:\D[:：]|[:：](?!\d\d))\s*\S/.test(text)) marks.labelled += 1;
    } else if (view.isDate(cell)) {
      marks.days += 1;
      numbers.push(view.value(cell));
    } else {
      marks.others += 1;
      numbers.push(view.cells.kinds[cell] === cellKind.number ? view.value(cell) : Number.NaN);
    }
  }
  // "19 | 15 | 16" typed as texts are marks; days of a month count up.
  if (riseAsDays(dayNumbers)) marks.days += dayNumbers.length;
  else marks.others += dayNumbers.length;
  const isCalendar = marks.others > 0 && (countsDays(numbers) || countsIntervals(numbers));
  return {
    ...marks,
    days: marks.days + (isCalendar ? marks.others : 0),
    others: isCalendar ? 0 : marks.others,
    distinct: seen.size,
  };
}

/** 1, 2, 3 … 31, also 26 … 31, 1 … 25; or serials of consecutive days, some of which lost their format. */
function countsDays(numbers: readonly number[]): boolean {
  if (numbers.length < 5) return false;
  return numbers.every((value, i) => {
    const before = numbers[i - 1];
    if (before === undefined) return Number.isInteger(value) && value >= 1;
    return value === before + 1 || (value === 1 && before >= 28 && before <= 31);
  });
}

/** 0:00, 0:30, 1:00 …: parts of a day in equal steps, the intervals of a table of traffic. */
function countsIntervals(numbers: readonly number[]): boolean {
  if (numbers.length < 6) return false;
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
  return numbers.every((value, i) => {
    const before = numbers[i - 1] ?? value - step;
    return value >= 0 && value < 1 && step > 0 && Math.abs(value - before - step) < 1e-6;
  });
}

function anchorCell(view: SheetView, merges: Merges, row: number, column: number): number {
  const own = filledAt(view, row, column);
  if (own >= 0) return own;
  const merge = merges.over(row, column);
  return merge ? filledAt(view, merge.row, merge.column) : -1;
}

function shownAt(view: SheetView, cell: number): string {
  return view
    .shown(cell)
    .replace(/\s*[\r\n]+\s*/g, " ")
    .trim();
}
