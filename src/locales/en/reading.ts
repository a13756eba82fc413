import { selectionsWords } from "./analysis/selections";
import type { AssumedUnit, CorrectionProblem, DataIssue } from "../../domain/records/data-report";
import type { Reason } from "../../domain/records/reasons";
import { unreachable } from "../../foundation/result";
import { notCalculated } from "../../workbook/cells";
import type { FieldId } from "../header-synonyms";
import { percent } from "../figures";
import { limitText } from "../limit-text";
import { settingWords } from "./settings";
import { reasonText } from "./reasons";
import { editProblem } from "./replanning";
import { fields, kinds } from "./tables";

const units: Record<AssumedUnit, string> = {
  seconds: "seconds",
  minutes: "minutes",
  hours: "hours",
  days: "fractions of a day",
  "minutes-typed-as-hours": "minutes and seconds that Excel took for hours and minutes",
  "hours-and-minutes": "hours and minutes",
};

const correctionProblems: Record<CorrectionProblem, string> = {
  "unknown-sheet": "This correction names no sheet with a table",
  "which-table":
    "The sheet holds several tables and this correction has no key to tell which is meant",
  "unknown-kind": "This correction names no known kind of table",
  "unknown-column": "This correction names no column of the table",
  "unknown-meaning": "This is nothing that a table of that kind may hold",
};

const field = (id: string): string => (id in fields ? fields[id as FieldId] : id);

const settingName = (id: string): string => {
  const named: Readonly<Record<string, { readonly label: string }>> = settingWords.named;
  return named[id]?.label ?? id;
};

const listed = (names: readonly string[]): string => names.join(", ");

/** "12 rows and 1 column". */
function hiddenParts({
  rows,
  columns,
}: {
  readonly rows: number;
  readonly columns: number;
}): string {
  const parts = [
    ...(rows > 0 ? [rows === 1 ? "1 row" : `${rows} rows`] : []),
    ...(columns > 0 ? [columns === 1 ? "1 column" : `${columns} columns`] : []),
  ];
  return parts.join(" and ");
}

/** What was found, as one sentence without the action. */
function found(issue: DataIssue): string {
  const { cause } = issue;
  const text = issue.found === "" ? "" : ` “${issue.found}”`;
  switch (cause.kind) {
    case "total-row":
      return `This row is a total or an average of others:${text}`;
    case "repeated-header":
      return "The header is repeated here";
    case "stray-text":
      return `A remark, not a record:${text}`;
    case "no-agent":
      return "No agent is named in this row";
    case "no-name":
      return `The ${field(cause.field)} is missing in this row`;
    case "pseudo-agent":
      return `Not a person:${text}`;
    case "unknown-agent":
      return cause.nearest.length === 0
        ? `Not on the staff list:${text}`
        : `Not on the staff list:${text} (nearest: ${listed(cause.nearest)})`;
    case "unknown-mentor":
      return cause.nearest.length === 0
        ? `The mentor${text} is nobody in this workbook`
        : `The mentor${text} is nobody in this workbook, or one of several (nearest: ${listed(cause.nearest)})`;
    case "namesakes":
      return `Several agents share the name${text} and nothing here tells which one is meant: ${listed(cause.candidates)}`;
    case "name-in-teams":
      return `The name${text} stands in several teams without an agent ID (${listed(cause.teams)}); it was taken as one person`;
    case "duplicate-row":
      return cause.firstSheet === undefined
        ? `The same as row ${cause.firstRow + 1}:${text}`
        : `The same as row ${cause.firstRow + 1} of “${cause.firstSheet}”:${text}`;
    case "error-cell":
      return cause.error === notCalculated
        ? "This formula was never calculated. Open the workbook in Excel, save it, and try again"
        : `The cell holds the error ${cause.error}`;
    case "not-a-number":
      return `Not understood as ${field(cause.field)}:${text}`;
    case "not-a-date":
      return `Not a date or time that could be understood (${field(cause.field)}):${text}`;
    case "implausible":
      return cause.setting === undefined
        ? `Implausible for ${field(cause.field)}:${text} is outside ${limitText(cause.field, cause.min)} to ${limitText(cause.field, cause.max)}`
        : `Implausible for ${field(cause.field)}:${text} is outside ${limitText(cause.field, cause.min)} to ${limitText(cause.field, cause.max)} (setting “${settingName(cause.setting)}”)`;
    case "number-as-date":
      return `A number that the sheet shows as a date (${field(cause.field)}):${text}`;
    case "time-as-number":
      return `A time of day written as a plain number (${field(cause.field)}):${text}`;
    case "grade-scale":
      return `The grades under${text} were read as ${cause.grades.map(([word, value]) => `${word} = ${percent(value)}`).join(", ")}`;
    case "decimal-mark-assumed":
      return `Numbers under${text} can be read two ways; the ${cause.mark === "comma" ? "comma was taken as the decimal mark, the point as the thousands mark" : "point was taken as the decimal mark, the comma as the thousands mark"}`;
    case "year-assumed":
      return `Dates under${text} name no year; ${cause.year} was taken`;
    case "quarter-as-month":
      return `Figures of a quarter${text}: kept under its last month`;
    case "undated-figures":
      return `No column, title or tab names the month or quarter, with its year, of the figures${text}: they count in every period and in no trend`;
    case "full-marks-assumed":
      return `No header states the full marks of${text}; ${cause.marks}, the largest mark on any sheet, was taken`;
    case "shift-code-differs":
      return `The shift code ${cause.code} has other hours elsewhere in the workbook:${text}`;
    case "day-and-month-swapped":
      return `Under${text} the dates kept as text have the day first, and all real dates fall on the first to the twelfth: a program may have swapped their day and month`;
    case "id-and-name-differ":
      return `The ID belongs to ${cause.byId}, the name to ${cause.byName}:${text}`;
    case "other-name":
      return `The ID belongs to ${cause.known}, but the name here is${text}; the ID decided`;
    case "ids-written-otherwise":
      return `Some IDs under${text} are written otherwise than elsewhere (first: ${cause.example}); they were matched by their digits and letters`;
    case "id-in-name":
      return `Cells under${text} hold a name and an ID together; they were taken apart`;
    case "number-as-text":
      return `A number kept as text (${field(cause.field)}):${text}`;
    case "date-as-text":
      return `A date kept as text (${field(cause.field)}):${text}`;
    case "percent-scale":
      return `On another scale than the rest of its column (${field(cause.field)}):${text}`;
    case "unit-assumed":
      return `The header${text} names no unit; the values were taken as ${units[cause.unit]}`;
    case "date-order-assumed":
      return `All dates under${text} read both ways; they were taken as ${cause.order === "day-month" ? "day before month" : "month before day"}`;
    case "scale-changed":
      return `Marked out of ${cause.from} here, out of ${cause.to} elsewhere (${field(cause.field)})`;
    case "unknown-shift-code":
      return `The hours of shift “${cause.code}” are not defined`;
    case "split-shift":
      return `A split shift was taken as one, from its first start to its last end, the break inside:${text}`;
    case "shift-legend":
      return `A legend of the roster; the hours of its shift codes were taken from it:${text}`;
    case "unknown-table":
      return `This table is of no kind Peilian knows:${text}`;
    case "asked":
      return cause.kinds.length > 1
        ? `This table may be one of these: ${listed(cause.kinds.map((kind) => kinds[kind]))}. Please say which:${text}`
        : `Please say whether and how this table is to be read as ${listed(cause.kinds.map((kind) => kinds[kind]))}:${text}`;
    case "column-asked":
      return `It is not sure what${text} holds (${listed(cause.fields.map(field))}?). Please say`;
    case "no-month":
      return `The columns beside it are each of one month, but this one names none:${text}`;
    case "hidden-cells":
      return `Hidden by hand or by a filter within this table: ${hiddenParts(cause)}`;
    case "no-header":
      return `These rows have no header that says what their columns are:${text}`;
    case "on-its-side":
      return `People stand side by side in the header and the figures below one another; Peilian reads one row for each person:${text}`;
    case "which-measure":
      return `Months stand side by side, but neither header, title nor tab says which figure they show:${text}`;
    case "which-person":
      return `Nothing says whom these rows are about. Write “Name: …” above the table, or name the tab after a person on the staff list:${text}`;
    case "beside-table":
      return `${cause.cells} filled cells stand beside this table under no header, the first:${text}`;
    case "left-alone":
      return `You said that this table is not to be used:${text}`;
    case "example-row":
      return `An example on an input sheet, not a record:${text}`;
    case "correction-outdated":
      return `A correction on the settings sheet names this sheet, but its headers have changed:${text}`;
    case "correction":
      return `${correctionProblems[cause.problem]}:${text}`;
    case "key-row":
      return `This row holds the key of the exam, not somebody's answers; it was read as the key:${text}`;
    case "people-numbered":
      return `Nothing here says who sat the exam; each row counts as one unnamed person:${text}`;
    case "setting":
      return `The setting “${cause.id}” does not accept${text}`;
    case "selection":
      return `A row of the sheet “Selections” cannot be used. ${selectionsWords.sheet.problems[cause.problem]}${text}`;
    case "previous-plan":
      return cause.problem === "row"
        ? `This row of the last plan names no agent or no tier that is known, so what it said is not compared with:${text}`
        : `This sheet no longer says when the last plan was made or who was in it, so nothing is compared with it:${text}`;
    case "timetable-edit":
      return `${editProblem(cause.problem)}:${text}`;
    case "unknown-part-of-shift":
      return `“Part of shift” takes start of shift, end of shift or any time, so the course’s method decides:${text}`;
    default:
      return unreachable(cause);
  }
}

/** What was done about it. */
function done(issue: DataIssue): string {
  switch (issue.action) {
    case "row-set-aside":
      return "The row was set aside.";
    case "value-left-out":
      return "The value was left out; the rest of the row is used.";
    case "value-repaired":
      switch (issue.cause.kind) {
        case "unknown-shift-code":
          return "The working day of the settings was taken instead.";
        case "split-shift":
        case "unit-assumed":
        case "people-numbered":
        case "name-in-teams":
        case "date-order-assumed":
        case "year-assumed":
        case "quarter-as-month":
        case "undated-figures":
        case "full-marks-assumed":
        case "shift-code-differs":
        case "grade-scale":
        case "decimal-mark-assumed":
        case "day-and-month-swapped":
        case "other-name":
        case "ids-written-otherwise":
          return "Please check.";
        case "scale-changed":
          return "The scores were multiplied up.";
        case "total-row":
        case "repeated-header":
        case "stray-text":
        case "no-agent":
        case "no-name":
        case "pseudo-agent":
        case "unknown-agent":
        case "unknown-mentor":
        case "namesakes":
        case "duplicate-row":
        case "error-cell":
        case "not-a-number":
        case "not-a-date":
        case "implausible":
        case "number-as-text":
        case "date-as-text":
        case "number-as-date":
        case "time-as-number":
        case "id-and-name-differ":
        case "id-in-name":
        case "percent-scale":
        case "unknown-table":
        case "asked":
        case "column-asked":
        case "no-month":
        case "hidden-cells":
        case "no-header":
        case "on-its-side":
        case "which-measure":
        case "which-person":
        case "key-row":
        case "shift-legend":
        case "beside-table":
        case "left-alone":
        case "example-row":
        case "correction-outdated":
        case "correction":
        case "selection":
        case "setting":
        case "previous-plan":
        case "timetable-edit":
        case "unknown-part-of-shift":
          return "It was read as meant.";
        default:
          return unreachable(issue.cause);
      }
    case "read-as-it-stands":
      return "It was read like the rest.";
    case "table-not-used":
      return "The table was not used.";
    case "correction-not-applied":
      return "The correction was not applied; it stays on the settings sheet.";
  }
}

export const readingWords = {
  kinds,
  fields,
  /** The name of a field; an id that is none as it stands. */
  field,
  /** Reasons as one phrase, "" for none. */
  reasons: (reasons: readonly Reason[]): string =>
    reasons.map((reason) => reasonText(reason, field)).join("; "),
  /** The whole finding as sentences: what was found, how often, what was done. */
  issue: (issue: DataIssue): string => {
    const more =
      issue.count !== undefined && issue.count > 1
        ? ` (${issue.count} cells of this column down to row ${(issue.lastRow ?? issue.address.row) + 1})`
        : "";
    return `${found(issue)}${more}. ${done(issue)}`;
  },
};

export type ReadingWords = typeof readingWords;
