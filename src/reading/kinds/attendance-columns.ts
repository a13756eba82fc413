import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import { looksLikeDayHeader } from "../tables/day-headers";
import { cellKind } from "../../workbook/cells";
import { parseAttendance } from "../values/attendance";
import { isNothing } from "../values/numbers";

/** So many of a column's filled cells must say whether somebody came. */
const mostly = 0.8;
const sampled = 60;
/** A grid has at least so many sessions. */
const fewest = 2;

/**
 * Columns of a grid of people by sessions, each with a mark whether a person came: √, 缺, 请假. Their headers are sessions, courses
 * or days. Empty when there are fewer than two, or when every one is about the same yes or no question.
 */
export function attendanceColumns(
  studied: StudiedTable,
  columns: readonly ColumnMeaning[],
): number[] {
  const found = columns
    .filter(({ column, field, header, period }) => {
      if (header === "" || field !== null || period !== null) return false;
      const isKnown = (studied.matches[column] ?? []).some(({ confidence }) => confidence >= 0.8);
      return (!isKnown || looksLikeDayHeader(header)) && saysWhoCame(studied, column);
    })
    .map(({ column }) => column);
  return found.length >= fewest ? found : [];
}

/** Whether the cells of a column are marks of attendance, and texts among them. */
export function saysWhoCame({ table }: StudiedTable, column: number): boolean {
  const { view, grid, rows } = table;
  let filled = 0;
  let said = 0;
  const step = Math.max(1, Math.ceil(rows.length / sampled));
  for (let row = 0; row < rows.length; row += step) {
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    if (view.cells.kinds[cell] !== cellKind.text) {
      filled += 1;
      continue;
    }
    const text = view.text(cell);
    const state = parseAttendance(text);
    if (state === null && isNothing(text)) continue;
    filled += 1;
    if (state !== null) said += 1;
  }
  return filled > 0 && said >= mostly * filled;
}
