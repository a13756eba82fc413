import type { ColumnMeaning, StudiedTable } from "./assign-columns";
import { looksLikeDayHeader } from "../tables/day-headers";
import { matchHeader } from "./header-index";
import { parseMonth } from "../values/months";
import { isTotalText } from "../rows/total-text";

/** More than this is no mark for one criterion, unless its header states so. */
const largestUnstatedMark = 100;

/**
 * Columns of a review sheet that hold the marks of one criterion each: nameless to us, filled with numbers (or yes/no) in
 * most rows, right of the person. Their headers are the centre's own words.
 */
export function criterionColumns(
  studied: StudiedTable,
  columns: readonly ColumnMeaning[],
): number[] {
  const person = columns.find((c) => c.field === "agentId" || c.field === "agentName");
  if (!person) return [];
  return columns
    .filter(({ column, field, header, stated, period }) => {
      if (period !== null || field !== null || header === "" || column <= person.column)
        return false;
      if (matchHeader(header).some(({ confidence }) => confidence >= 0.8)) return false;
      if (isPeriodOrTotal(header)) return false;
      if (stated.unit !== null && stated.unit !== "percent") return false;
      const profile = studied.profiles[column];
      if (!profile || profile.filled === 0) return stated.maxScore !== null;
      const marks = profile.numbers >= 0.7 * profile.filled;
      const yesNo = profile.yesNo >= 0.8 * profile.filled;
      if (!marks && !yesNo) return false;
      if (!marks) return true;
      return profile.min >= 0 && profile.max <= (stated.maxScore ?? largestUnstatedMark);
    })
    .map(({ column }) => column);
}

/** Months or days side by side, and their average: the same measure over time, which must not be summed as marks are. */
function isPeriodOrTotal(header: string): boolean {
  const leaf = header.split(" / ").at(-1)?.trim() ?? header;
  if (/^\d+$/.test(leaf)) return false;
  return parseMonth(leaf) !== null || looksLikeDayHeader(leaf) || isTotalText(leaf);
}
