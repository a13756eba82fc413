import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import type { ColumnProfile } from "../recognition/column-profile";
import { natureOf } from "../recognition/field-nature";
import { isPeriodOrTotal } from "../recognition/no-marks";
import { isTotalText } from "../rows/total-text";

/** More than this is no mark for one dimension, unless its header states so. */
const largestUnstatedMark = 100;
/** So many of the cells must be marks, grades or stars. */
const mostlyMarks = 0.7;
/** Where the header says that the column holds marks, "缺席" may stand in as many others. */
const marksAtLeast = 0.5;

/** Words that are columns of their own when the cells are words, and dimensions of a form when they are marks: "内容", "场地", "教材". */
const wordsOrMarks: readonly FieldId[] = [
  "topic",
  "method",
  "venueName",
  "document",
  "team",
  "skills",
  "level",
];

/** Columns of a form that hold the marks of one dimension each; their headers are the centre's own words. */
export function dimensionColumns(
  studied: StudiedTable,
  columns: readonly ColumnMeaning[],
): number[] {
  return columns
    .filter(({ column, field, header, period }) => {
      if (period !== null || header === "" || isPeriodOrTotal(header)) return false;
      if (judgeHeader.test(header)) return false;
      if (field !== null && !wordsOrMarks.includes(field)) return false;
      const matches = studied.matches[column] ?? [];
      const isOther = matches.some(
        (match) =>
          match.confidence >= 0.8 && !wordsOrMarks.includes(match.field) && isSure(match.field),
      );
      return !isOther && holdsMarks(studied, column, field);
    })
    .map(({ column }) => column);
}

/** "评委1", "评委A打分", "Judge 2": the marks of one judge. */
const judgeHeader =
  /^\s*(?:评委|評審|评审|judge|panelist|examiner)\s*(?:[一二三四五六七八九十]|[a-z]|\d+)(?![a-z])/i;

/** Columns that hold the marks of one judge each. */
export function judgeColumns(studied: StudiedTable, columns: readonly ColumnMeaning[]): number[] {
  const found = columns
    .filter(({ column, header }) => judgeHeader.test(header) && holdsMarks(studied, column, null))
    .map(({ column }) => column);
  return found.length >= 2 ? found : [];
}

/** Words and names may head marks; figures and dates are what they say. */
function isSure(field: FieldId): boolean {
  const nature = natureOf[field];
  return nature !== "label" && nature !== "name" && nature !== "text";
}

function holdsMarks(studied: StudiedTable, column: number, field: FieldId | null): boolean {
  const { unit, maxScore } = studied.stated[column] ?? { unit: null, maxScore: null };
  if (unit !== null && unit !== "percent") return false;
  const profile: ColumnProfile | undefined = studied.profiles[column];
  if (!profile || profile.filled === 0) return field === null && maxScore !== null;
  const isOfMarks = maxScore !== null || judgeHeader.test(studied.table.headers[column] ?? "");
  const least = isOfMarks ? marksAtLeast : mostlyMarks;
  if (profile.numbers + profile.grades < least * profile.filled) return false;
  return (
    profile.numbers === 0 ||
    (profile.usualMin >= 0 && profile.max <= (maxScore ?? largestUnstatedMark))
  );
}

/** The columns with those of the form put in. */
export function withColumns(
  columns: readonly ColumnMeaning[],
  places: readonly number[],
  field: FieldId,
): ColumnMeaning[] {
  const own = new Set(places);
  return columns.map((meaning) =>
    own.has(meaning.column)
      ? { ...meaning, field, confidence: meaning.stated.maxScore === null ? 0.7 : 0.9 }
      : meaning,
  );
}

/** Where no score is known, the total that states its full marks ("Total /20", "合计(100分)") is it. */
export function withTotal(
  studied: StudiedTable,
  columns: readonly ColumnMeaning[],
): ColumnMeaning[] {
  const hasScore = columns.some(({ field }) => field !== null && scores.includes(field));
  const totals = columns.filter(
    ({ column, field, stated }) =>
      field === null &&
      stated.maxScore !== null &&
      isTotalText(stated.key) &&
      holdsMarks(studied, column, null),
  );
  const [total] = totals;
  return hasScore || total === undefined || totals.length > 1
    ? [...columns]
    : withColumns(columns, [total.column], "score");
}

const scores: readonly FieldId[] = ["score", "overallRating", "appraisalScore"];
