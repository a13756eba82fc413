import type { ColumnMeaning, StudiedTable } from "./assign-columns";
import type { ColumnProfile } from "./column-profile";
import { contentFit } from "./content-fit";
import { natureOf } from "./field-nature";
import { matchHeader } from "./header-index";
import { countsRows, isPeriodOrTotal, namesSomething } from "./no-marks";

/** More than this is no mark for one criterion, unless its header states so. */
const largestUnstatedMark = 100;

/** "礼貌语调(分)": marks, not minutes. */
const isInMarks = /[(（]分[)）]/;

/**
 * Columns of a review sheet that hold the marks of one criterion each: nameless to us, filled with numbers, grades or yes/no
 * in most rows. Their headers are the centre's own words. Left of the person a column that only counts the rows is none.
 */
export function criterionColumns(
  studied: StudiedTable,
  columns: readonly ColumnMeaning[],
): number[] {
  const person = columns.find((c) => c.field === "agentId" || c.field === "agentName");
  if (!person && studied.table.person === null) return [];
  return columns
    .filter(({ column, field, header, stated, period }) => {
      if (period !== null || field !== null || header === "") return false;
      const profile = studied.profiles[column];
      if (profile && column < (person?.column ?? -1) && countsRows(profile)) return false;
      if (isOtherField(header, profile, stated.maxScore)) return false;
      if (isPeriodOrTotal(header) || namesSomething(header)) return false;
      if (stated.unit !== null && stated.unit !== "percent" && !isInMarks.test(header))
        return false;
      if (!profile || profile.filled === 0) return stated.maxScore !== null;
      const marks = profile.numbers + profile.grades >= 0.7 * profile.filled;
      const yesNo = profile.yesNo >= 0.8 * profile.filled;
      if (!marks && !yesNo) return false;
      if (!marks || profile.numbers === 0) return true;
      // Single marks beyond the full ones are set aside as implausible, each listed.
      if (stated.maxScore !== null) return true;
      return profile.usualMin >= 0 && profile.usualMax <= largestUnstatedMark;
    })
    .map(({ column }) => column);
}

/**
 * A known word means its field only where the cells can: marks below "Solution" are no description of one, and a column that
 * states its full marks, "Correct answer (20)", can only hold figures.
 */
function isOtherField(
  header: string,
  profile: ColumnProfile | undefined,
  maxScore: number | null,
): boolean {
  return matchHeader(header).some(({ field, confidence }) => {
    if (confidence < 0.8) return false;
    const nature = natureOf[field];
    if (maxScore !== null) return nature === "number" || nature === "duration";
    return nature !== "text" || !profile || contentFit(field, profile) > 0.5;
  });
}
