import { monthInHeader } from "../layout/month-in-header";
import type { HeaderMarks, HeaderZone } from "./header-zone";
import { cellsWithin, filledWithin, holdsValues, type Span } from "./row-look";
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
  if (texts === 1 && days > 0 && days < 3 && known === 0) {
    if (!headsFigures(view, position, zone)) return false;
  }
  if (distinct < 2 || distinct < 0.6 * (texts + days)) return false;
  if (known === 0 && above.some(({ rows, zone }) => rows.length === 0 && isSure(view, zone))) {
    return false;
  }
  if (marks.labelled * 2 > texts || (known < 2 && marks.longTexts * 3 > texts)) return false;
  const below = rowsBelow(view, position, zone);
  if (known >= 2 && below.length === 0) return true;
  const next = below[0];
  if (next === undefined) return false;
  if (nextIsBetter(view, zone, next, known)) return false;
  if (isLabelsAndValues(view, zone, below, known)) return false;
  const contrast = below.some((at) => holdsValues(view, at, zone));
  if (above.length > 0) {
    const isUnlike = isUnlikeRowsOf(view, above, zone);
    if (known >= 3 && known * 2 >= texts) return true;
    if (known >= 1 && days >= 2 && known * 2 >= texts) return true;
    if (known >= 1 && days >= 3 && isUnlike) return true;
    if (!isUnlike || (!contrast && (known < 2 || known < texts))) return false;
    return known >= 2 || standsOnce(view, position, zone, above);
  }
  if (known >= 2 || days >= 3 || texts >= 3) return true;
  return (contrast && (texts >= 2 || days >= 1)) || (known >= 1 && below.length >= 2);
}

/** "谁 | 2026年3月" over rows of a name and a figure each; over anything else it is a line about the sheet. */
function headsFigures(view: SheetView, position: number, zone: HeaderZone): boolean {
  const below = rowsBelow(view, position, zone);
  const names = new Set<string>();
  for (const at of below) {
    const [name, ...figures] = cellsWithin(view, at, zone);
    if (name === undefined || !view.isText(name) || figures.length === 0) return false;
    if (figures.some((cell) => !view.isNumber(cell) || view.isDate(cell))) return false;
    if (view.isKnownHeader(name)) return false;
    names.add(view.text(name));
  }
  return below.length === 3 && names.size === 3;
}

/** A header whose first row is still to come: what stands right below it without a word of ours is that row, merged or not. */
function isSure(view: SheetView, { cells }: HeaderZone): boolean {
  return cells.filter((cell) => cell >= 0 && view.isKnownHeader(cell)).length >= 3;
}

/** A row of titles or of "label | value" pairs above the true header. */
function nextIsBetter(view: SheetView, zone: HeaderZone, next: number, known: number): boolean {
  let knownBelow = 0;
  for (const cell of runOver(view, next, zone)) {
    if (view.isKnownHeader(cell)) knownBelow += 1;
    else if (!view.isText(cell) && !view.isDate(cell)) return false;
  }
  return knownBelow >= 2 && knownBelow > known;
}

/** The filled cells of a row within a span, and those that follow them without a gap on either side. */
function runOver(view: SheetView, position: number, { left, right }: Span): number[] {
  const all = cellsWithin(view, position, { left: 0, right: Number.POSITIVE_INFINITY });
  const columnOf = (cell: number): number => view.cells.columns[cell] ?? 0;
  const inside = all.filter((cell) => columnOf(cell) >= left && columnOf(cell) <= right);
  let from = inside[0] === undefined ? left : columnOf(inside[0]);
  let to = inside.length === 0 ? right : columnOf(inside[inside.length - 1] ?? 0);
  for (const cell of all) if (columnOf(cell) === to + 1) to += 1;
  for (const cell of all.reverse()) if (columnOf(cell) === from - 1) from -= 1;
  return cellsWithin(view, position, { left: from, right: to });
}

/** "姓名 | 张三 | 工号 | A1001" above the true header: every other cell is a header, and one of the next rows holds more. */
function isLabelsAndValues(
  view: SheetView,
  zone: HeaderZone,
  below: readonly number[],
  known: number,
): boolean {
  const filled = Array.from(zone.cells).filter((cell) => cell >= 0);
  if (zone.rows > 1 || filled.length % 2 !== 0) return false;
  const alternates = filled.every((cell, i) => view.isKnownHeader(cell) === (i % 2 === 0));
  return (
    alternates &&
    below.some((at) => {
      const cells = runOver(view, at, zone);
      return (
        cells.every((cell) => view.isText(cell)) &&
        cells.filter((cell) => view.isKnownHeader(cell)).length >= Math.max(2, known)
      );
    })
  );
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

const rowsLookedAt = 5;
const rowsSearched = 40;

/** No text of a row stands in the rows above: "OFF" or "Communication" again is another record, not a header. */
export function standsOnce(
  view: SheetView,
  position: number,
  zone: Span,
  above: readonly TableAbove[],
): boolean {
  const own = new Set(
    cellsWithin(view, position, zone).map((cell) => (view.isText(cell) ? view.value(cell) : -1)),
  );
  return above.every(({ rows, zone: other }) =>
    rows
      .slice(-rowsSearched)
      .every((at) =>
        cellsWithin(view, at, other).every(
          (cell) => !view.isText(cell) || !own.has(view.value(cell)),
        ),
      ),
  );
}

/** In some column the last rows of the tables above hold digits, and this row a text without any. */
export function isUnlikeRowsOf(
  view: SheetView,
  above: readonly TableAbove[],
  zone: HeaderZone,
): boolean {
  return above.every(({ rows, zone: other }) => {
    const last = rows.slice(-rowsLookedAt);
    if (last.length === 0) return true;
    for (let column = zone.left; column <= zone.right; column++) {
      const cell = zone.cells[column - zone.left] ?? -1;
      if (cell < 0 || hasDigit(view, cell) || column < other.left || column > other.right) continue;
      const held = last.flatMap((at) => cellsWithin(view, at, { left: column, right: column }));
      if (held.length > 0 && held.filter((one) => hasDigit(view, one)).length * 2 > held.length) {
        return true;
      }
    }
    return false;
  });
}

function hasDigit(view: SheetView, cell: number): boolean {
  return !view.isText(cell) || /[\d０-９]/.test(view.text(cell));
}

/**
 * The same header once more, as in a printout: at least three in five columns repeat, with or without their groups. Another
 * header of our lists, or another month, in one of the columns is another table.
 */
export function isRepeated(view: SheetView, table: HeaderZone, again: HeaderZone): boolean {
  let same = 0;
  let filled = 0;
  for (let column = 0; column < again.headers.length; column++) {
    const header = again.headers[column] ?? "";
    if (header === "") continue;
    filled += 1;
    const first = table.headers[column + again.left - table.left] ?? "";
    if (first === header || first.endsWith(` / ${header}`)) same += 1;
    else if (view.isKnownHeader(again.cells[column] ?? -1)) return false;
    else if (monthInHeader(header) !== null) return false;
  }
  return filled > 0 && same >= 0.6 * filled;
}
