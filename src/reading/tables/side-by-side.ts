import { matchHeader } from "../recognition/header-index";
import type { FieldId } from "../../locales/header-synonyms";
import type { HeaderZone } from "./header-zone";
import { cellsWithin, filledWithin } from "./row-look";
import type { Segment } from "./row-segments";
import type { SheetView } from "./sheet-view";

/** What rows are known by: a table has one such column, or one of a kind. */
const keys: readonly FieldId[] = [
  "agentId",
  "agentName",
  "candidate",
  "trainerName",
  "stem",
  "itemNo",
  "releaseName",
  "caseId",
  "venueName",
  "courseName",
  "shiftCode",
  "interval",
];

/** Whether a header is, word for word, one that rows are known by. */
export function isKeyHeader(header: string): boolean {
  return matchHeader(header).some(
    ({ field, confidence }) => confidence >= 0.97 && keys.includes(field),
  );
}

/**
 * Takes tables apart that stand side by side without a blank column between them: where the header begins again ("姓名 得分 姓名
 * 得分"), another table does.
 */
export function splitZones(zone: HeaderZone): HeaderZone[] {
  const { headers } = zone;
  const starts = new Set<number>([0]);
  for (let column = 1; column < headers.length; column++) {
    const header = headers[column] ?? "";
    const first = headers.indexOf(header);
    if (header === "" || first === column || !isKeyHeader(header)) continue;
    let start = column;
    let before = first;
    while (before > 0 && headers[start - 1] === headers[before - 1] && headers[start - 1] !== "") {
      start -= 1;
      before -= 1;
    }
    // One name twice may be the agent's and the evaluator's; two headers in the same order are a table again.
    if (headers[start + 1] === headers[before + 1]) starts.add(start);
  }
  for (const start of groupStarts(headers)) starts.add(start);
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((start, i) => {
    const end = sorted[i + 1] ?? headers.length;
    return {
      ...zone,
      left: zone.left + start,
      right: zone.left + end - 1,
      headers: headers.slice(start, end),
      cells: zone.cells.slice(start, end),
    };
  });
}

/** "一组 / 姓名, 一组 / 得分, 二组 / 姓名, 二组 / 得分": each group is a table where all have the same leaves, a key among them. */
function groupStarts(headers: readonly string[]): number[] {
  const parts = headers.map((header) => header.split(" / "));
  const leaves = parts.map((part) => part.at(-1) ?? "");
  const groups = parts.map((part) => part.slice(0, -1).join(" / "));
  const width = groups.findIndex((group) => group !== groups[0]);
  if (width < 2 || headers.length % width !== 0 || groups.includes("")) return [];
  const isPeriodic = leaves.every((leaf, i) => leaf === leaves[i % width]);
  const isGrouped = groups.every((group, i) => i % width === 0 || group === groups[i - 1]);
  if (!isPeriodic || !isGrouped || !leaves.slice(0, width).some(isKeyHeader)) return [];
  return leaves.flatMap((_, i) => (i % width === 0 ? [i] : []));
}

/** Rows looked at to see whether two parts of a sheet belong to one table. */
const rowsCompared = 30;

/**
 * Whether two stretches of header with a blank column between them head one table: the blank column holds data, or both
 * are filled in the same rows and only the first of them says whom or what the rows are about.
 */
export function isOneTable(
  view: SheetView,
  position: number,
  left: Segment,
  right: Segment,
): boolean {
  const gap = right.from - left.to - 1;
  if (gap !== 1 || isLine(view, position, right)) return false;
  if (isTitleOver(view, position, left) || isTitleOver(view, position, right)) return false;
  const spans = [left, right].map(({ from, to }) => ({ left: from, right: to }));
  let inLeft = 0;
  let inRight = 0;
  let inBoth = 0;
  let inGap = 0;
  const { rows } = view.cells;
  for (let p = position + 1; p <= position + rowsCompared && p < rows.length; p++) {
    // What comes after a blank row may be another table.
    const isApart = (rows[p] ?? 0) - (rows[p - 1] ?? 0) > 1;
    if (isApart && p > position + 2) break;
    const [hasLeft = false, hasRight = false] = spans.map(
      (span) => filledWithin(view, p, span) > 0,
    );
    if (hasLeft) inLeft += 1;
    if (hasRight) inRight += 1;
    if (hasLeft && hasRight) inBoth += 1;
    if (filledWithin(view, p, { left: left.to + 1, right: right.from - 1 }) > 0) inGap += 1;
  }
  if (inGap >= 2) return true;
  if (inBoth < 1 || inBoth < 0.9 * Math.max(inLeft, inRight)) return false;
  if (saysAgain(view, position, left, right) || saysWhenAgain(view, position, left, right)) {
    return false;
  }
  return hasKey(view, position, left) && !hasKey(view, position, right);
}

/** Fewer people again may be chance: an agent who is somebody's trainer too. */
const fewestAgain = 3;
/** A header printed again stands twice among the names below it. */
const mostlyOnce = 0.7;
/** A title over a table may be narrower than it is. */
const besideTitle = 2;

/**
 * A column of the right stretch tells whom its rows are about by itself: ids or names, all different, most of which the left
 * stretch has in one column too.
 */
function saysAgain(view: SheetView, position: number, left: Segment, right: Segment): boolean {
  const held = namesByColumn(view, position, left).map((names) => new Set(names));
  const wider = { ...right, to: right.to + besideTitle };
  return namesByColumn(view, position, wider).some((names) => {
    if (new Set(names).size < Math.max(fewestAgain, mostlyOnce * names.length)) return false;
    return held.some((known) => names.filter((name) => known.has(name)).length * 2 > names.length);
  });
}

/** Both stretches have a column of days or months under the same word: each tells of its own rows when they are about. */
function saysWhenAgain(view: SheetView, position: number, left: Segment, right: Segment): boolean {
  const [held = [], again = []] = [left, right].map(({ from, to }) =>
    cellsWithin(view, position, { left: from, right: to })
      .filter((cell) => view.isText(cell))
      .map((cell) => view.text(cell).trim())
      .filter(isWhen),
  );
  return again.some((header) => held.includes(header));
}

function isWhen(header: string): boolean {
  return matchHeader(header).some(
    ({ field, confidence }) => confidence === 1 && (field === "date" || field === "month"),
  );
}

/** What stands below a header, column by column: texts and whole numbers of four digits and more, dates aside. */
function namesByColumn(view: SheetView, position: number, { from, to }: Segment): string[][] {
  const columns = Array.from({ length: to - from + 1 }, (): string[] => []);
  const last = Math.min(position + rowsCompared, view.cells.rows.length - 1);
  for (let p = position + 1; p <= last; p++) {
    for (const cell of cellsWithin(view, p, { left: from, right: to })) {
      const value = view.value(cell);
      const isId = view.isNumber(cell) && !view.isDate(cell) && value >= 1000 && value % 1 === 0;
      if (!isId && !view.isText(cell)) continue;
      columns[(view.cells.columns[cell] ?? 0) - from]?.push(view.shown(cell).trim());
    }
  }
  return columns;
}

/** "姓名：刘静 工号：000354": says whom another table is about, and heads no column. */
function isLine(view: SheetView, position: number, { from, to }: Segment): boolean {
  return cellsWithin(view, position, { left: from, right: to }).every(
    (cell) => view.isText(cell) && /\D[:：]\s*\S/.test(view.text(cell)),
  );
}

/** One cell merged over its columns, and no headers right below it: a title, not the name of a group. */
function isTitleOver(view: SheetView, position: number, { from, to, filled }: Segment): boolean {
  return (
    filled === 1 && to > from && filledWithin(view, position + 1, { left: from, right: to }) < 2
  );
}

/** Header rows looked at for a key: groups stand over it. */
const headerDepth = 3;

function hasKey(view: SheetView, position: number, { from, to }: Segment): boolean {
  for (let p = position; p < position + headerDepth && p < view.cells.rows.length; p++) {
    const cells = cellsWithin(view, p, { left: from, right: to });
    if (cells.some((cell) => view.isText(cell) && isKeyHeader(view.text(cell)))) return true;
  }
  return false;
}
