import type { AssumedUnit, CorrectionProblem, DataIssue } from "../../domain/records/data-report";
import { unreachable } from "../../foundation/result";
import { notCalculated } from "../../workbook/cells";
import type { FieldId } from "../header-synonyms";
import { fields, kinds } from "./tables";

const units: Record<AssumedUnit, string> = {
  seconds: "seconds",
  minutes: "minutes",
  hours: "hours",
  days: "fractions of a day",
  "minutes-typed-as-hours": "minutes and seconds that Excel took for hours and minutes",
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

const listed = (names: readonly string[]): string => names.join(", ");

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
      return `Implausible for ${field(cause.field)}:${text} is outside ${cause.min} to ${cause.max}`;
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
    case "unknown-table":
      return `This table is of no kind Peilian knows:${text}`;
    case "left-alone":
      return `You said that this table is not to be used:${text}`;
    case "example-row":
      return `An example on an input sheet, not a record:${text}`;
    case "correction-outdated":
      return `A correction on the settings sheet names this sheet, but its headers have changed:${text}`;
    case "correction":
      return `${correctionProblems[cause.problem]}:${text}`;
    case "setting":
      return `The setting “${cause.id}” does not accept${text}`;
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
        case "unit-assumed":
        case "name-in-teams":
        case "date-order-assumed":
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
        case "namesakes":
        case "duplicate-row":
        case "error-cell":
        case "not-a-number":
        case "not-a-date":
        case "implausible":
        case "number-as-text":
        case "date-as-text":
        case "percent-scale":
        case "unknown-table":
        case "left-alone":
        case "example-row":
        case "correction-outdated":
        case "correction":
        case "setting":
          return "It was read as meant.";
        default:
          return unreachable(issue.cause);
      }
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
