import { cellIndex } from "../../workbook/cells";
import { monthInHeader } from "../layout/month-in-header";
import { dayNumber, isWeekday, looksLikeDayHeader, riseAsDays } from "./day-headers";
import type { Merges, Segment } from "./row-segments";
import type { SheetView } from "./sheet-view";

const mostHeaderRows = 3;

/** How many rows, one to three, the header that begins in `row` under the segment has. */
export function headerRowCount(
  view: SheetView,
  merges: Merges,
  row: number,
  segment: Segment,
): number {
  let rows = 1;
  while (rows < mostHeaderRows) {
    const last = row + rows - 1;
    const goesOn =
      reachesDown(merges, last, segment) ||
      groupsOver(view, merges, last, segment) ||
      groupsRepeated(view, last, segment) ||
      groupsUnmerged(view, merges, last, segment) ||
      daysAndWeekdays(view, last, segment);
    if (!goesOn) break;
    rows += 1;
  }
  return rows;
}

/** The filled cell at a place of the sheet, or -1. */
export function filledAt(view: SheetView, row: number, column: number): number {
  const cell = cellIndex(view.cells, row, column);
  return cell >= 0 && !view.isBlank(cell) ? cell : -1;
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

/** A cell merged across columns has a text under each of at least two of them; one merged over all of them is a title. */
function groupsOver(view: SheetView, merges: Merges, row: number, segment: Segment): boolean {
  if (!merges.has(row)) return false;
  for (let column = segment.from; column <= segment.to; column++) {
    const merge = merges.over(row, column);
    if (merge?.column !== column || merge.columns < 2) continue;
    const group = view.shown(filledAt(view, row, column));
    let below = 0;
    for (let c = column; c < column + merge.columns; c++) {
      const cell = filledAt(view, row + 1, c);
      if (cell >= 0 && !isHeaderish(view, cell) && !isDayOfMonth(view, cell, group)) return false;
      if (cell >= 0) below += 1;
    }
    // Over groups, the leaves show how wide the header is.
    const widest = merges.has(row + 1) ? [row + 1, row + 2] : [row + 1];
    const isTitle =
      segment.filled === 1 &&
      widest.every(
        (r) => filledAt(view, r, column - 1) < 0 && filledAt(view, r, column + merge.columns) < 0,
      );
    if (below >= 2 && !isTitle) return true;
  }
  return false;
}

/** Group names typed once over their columns, unmerged: fewer texts than below, and the texts below repeat ("%" six times). */
function groupsRepeated(view: SheetView, row: number, segment: Segment): boolean {
  const seen = new Set<string>();
  let below = 0;
  let here = 0;
  for (let column = segment.from; column <= segment.to + 1; column++) {
    if (filledAt(view, row, column) >= 0) here += 1;
    const cell = filledAt(view, row + 1, column);
    if (cell < 0) continue;
    if (!view.isText(cell) || !isHeaderish(view, cell)) return false;
    seen.add(view.text(cell));
    below += 1;
  }
  return below >= 4 && here * 2 <= below && seen.size <= below / 2;
}

/**
 * Group names typed over the first of their columns, unmerged: "工号 姓名 呼入 _ 质量 _" over "_ _ 接听量 AHT 得分 差错". The
 * row below has headers where this one is blank, and nothing where this one needs no second line.
 */
function groupsUnmerged(view: SheetView, merges: Merges, row: number, segment: Segment): boolean {
  const left = leftmost(view, row + 1, segment.from);
  let below = 0;
  let told = 0;
  let known = 0;
  let led = 0;
  let inGroup = false;
  const seen = new Set<string>();
  const dayNumbers: number[] = [];
  const names: number[] = [];
  for (let column = left; ; column++) {
    const own = filledAt(view, row, column);
    const leaf = filledAt(view, row + 1, column);
    if (own < 0 && leaf < 0) break;
    if (own >= 0) names.push(own);
    if (own >= 0 && (!isHeaderish(view, own) || isLabelled(view, own))) return false;
    if (merges.over(row, column) !== null || merges.over(row + 1, column) !== null) return false;
    if (leaf >= 0) {
      if (!isHeaderish(view, leaf)) return false;
      below += 1;
      const text = view.shown(leaf);
      const bare = dayNumber(text);
      if (bare !== null) dayNumbers.push(bare);
      if (view.isKnownHeader(leaf)) known += 1;
      const isTold = view.isKnownHeader(leaf) || isTimeHeader(view, leaf) || seen.has(text);
      // "礼貌语调(10分)": no record states full marks or units.
      if (isTold || /[)）]\s*$/.test(text)) told += 1;
      seen.add(text);
      if (own < 0 && inGroup) led += 1;
      if (own < 0 && !inGroup) return false;
      if (own >= 0) inGroup = true;
    } else inGroup = false;
  }
  // Two records of the same codes, "早 早 休 _" over "早 休 早 早": each name of a group stands there once.
  const upper = names.map((cell) => view.shown(cell));
  const isRow = upper.filter((text, i) => seen.has(text) || upper.indexOf(text) < i).length >= 2;
  if (isRow || !riseAsDays(dayNumbers)) return false;
  // A single name is a title. No record holds three words of our headers, however many strange ones stand beside them.
  if (names.length < 2 || isTitleAndNote(view, names, filledAt(view, row, left))) return false;
  return below >= 2 && led >= 1 && (told * 2 >= below || known >= 3);
}

/** "填表人：陈班长", "Skill: Billing": a line about the sheet, no name of a group. */
function isLabelled(view: SheetView, cell: number): boolean {
  return view.isText(cell) && /^[^:：\d]{1,20}[:：]\s*\S/.test(view.text(cell));
}

/** "压力测试评分表 _ _ _ 2026年3月": the title at the left and, at the right, the month, the day or who keeps the sheet. */
function isTitleAndNote(view: SheetView, names: readonly number[], leftmostCell: number): boolean {
  const [title, note, ...others] = names;
  if (title === undefined || note === undefined || others.length > 0) return false;
  if (title !== leftmostCell || view.isKnownHeader(title)) return false;
  return isTimeHeader(view, note) || /[:：]\s*\S|\d{2,4}\s*年|\b20\d\d\b/.test(view.shown(note));
}

function leftmost(view: SheetView, row: number, from: number): number {
  let left = from;
  while (left > 0 && filledAt(view, row, left - 1) >= 0) left -= 1;
  return left;
}

/** Weekdays over or under the days they belong to, in at least three columns. */
function daysAndWeekdays(view: SheetView, row: number, segment: Segment): boolean {
  const days: number[] = [];
  let others = 0;
  for (let column = segment.from; column <= segment.to + 1; column++) {
    const upper = filledAt(view, row, column);
    const lower = filledAt(view, row + 1, column);
    if (lower < 0) continue;
    if (isDay(view, upper) && isWeekdayCell(view, lower)) days.push(upper);
    else if (isWeekdayCell(view, upper) && isDay(view, lower)) days.push(lower);
    else others += 1;
  }
  return days.length >= 3 && others * 5 <= days.length && followEachOther(view, days);
}

/** Numbers below weekdays are days where they count up by one, and figures where they do not. */
function followEachOther(view: SheetView, days: readonly number[]): boolean {
  const numbers = days.filter((cell) => !view.isText(cell)).map((cell) => view.value(cell));
  return numbers.every((value, i) => {
    const before = numbers[i - 1] ?? value - 1;
    return value === before + 1 || value === 1;
  });
}

function isDay(view: SheetView, cell: number): boolean {
  if (cell < 0) return false;
  if (view.isText(cell)) return looksLikeDayHeader(view.text(cell));
  return view.isNumber(cell);
}

/** A cell that holds the name of a weekday and nothing else. */
export function isWeekdayCell(view: SheetView, cell: number): boolean {
  return cell >= 0 && view.isText(cell) && isWeekday(view.text(cell));
}

function isTimeHeader(view: SheetView, cell: number): boolean {
  if (!view.isText(cell)) return view.isDate(cell);
  const text = view.text(cell);
  return looksLikeDayHeader(text) || monthInHeader(text) !== null;
}

/** 1 to 31 under the name of a month. */
function isDayOfMonth(view: SheetView, cell: number, group: string): boolean {
  const value = view.isNumber(cell) ? view.value(cell) : Number.NaN;
  return Number.isInteger(value) && value >= 1 && value <= 31 && monthInHeader(group) !== null;
}

function isHeaderish(view: SheetView, cell: number): boolean {
  return view.isText(cell) || view.isDate(cell);
}
