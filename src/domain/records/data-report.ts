import type { CellAddress, CellRange } from "../../foundation/address";
import type {
  ColumnQuestion,
  FieldCandidate,
  KindCandidate,
  Reason,
  TableQuestion,
} from "./reasons";
import type { EditProblem } from "../replanning/previous-timetable";
import type { ConditionProblem } from "../selections/selections";
import type { SettingId } from "../settings/settings";

/** What kind of table a range is. */
export type TableKind = (typeof tableKinds)[number];

/** Every kind that reading looks for. */
export const tableKinds = [
  "staff",
  "reviews",
  "kpis",
  "calls",
  "roster",
  "shift-definitions",
  "trainers",
  "venues",
  "courses",
  "complaints",
  "audit-findings",
  "exam-results",
  "answer-keys",
  "trainer-ratings",
  "trial-lectures",
  "appraisals",
  "certificates",
  "training-records",
  "interviews",
  "case-library",
  "question-bank",
  "stress-tests",
  "self-assessments",
  "releases",
  "traffic",
  "needs-survey",
] as const;

export type FoundTable = {
  readonly sheet: string;
  /** Header rows included. */
  readonly range: CellRange;
  readonly headerRows: number;
  /** A short text that is the same next month when the headers are; corrections go by it. */
  readonly headerKey: string;
  /** `null`: a table, but of no kind we know; listed, not used. */
  readonly kind: TableKind | null;
  /** 0–1. */
  readonly confidence: number;
  /** A person said what it is. */
  readonly isCorrected: boolean;
  /** Why it was taken for that kind. */
  readonly reasons: readonly Reason[];
  /** What else it might be, the likeliest first, its own kind included. */
  readonly likely: readonly KindCandidate[];
  /** `null`: nothing is asked. While one is, the table has no kind and is not used. */
  readonly question: TableQuestion | null;
  readonly columns: readonly FoundColumn[];
  /** in = used + setAside. */
  readonly rows: RowCounts;
};

export type FoundColumn = {
  /** Position from the table's first column, 0-based. */
  readonly column: number;
  readonly header: string;
  /** Field id of the kind ("agentId", "score", "criterion"); `null`: not used. */
  readonly field: string | null;
  readonly confidence: number;
  /** Why it was taken for that field; of a column not used, what its cells look like. */
  readonly reasons: readonly Reason[];
  /** What else it might be, the likeliest first, its own field included. */
  readonly likely: readonly FieldCandidate[];
  /** `null`: nothing is asked. While one is, the column has no field and is not used. */
  readonly question: ColumnQuestion | null;
};

export type RowCounts = {
  readonly in: number;
  readonly used: number;
  readonly setAside: number;
  /** Rows used after a value in them was repaired or left out; part of `used`. */
  readonly repaired: number;
};

/** A row set aside or a value repaired: where, what was found, what was done. */
export type DataIssue = {
  readonly address: CellAddress;
  readonly cause: IssueCause;
  /** The cell's content as text, shortened for display. */
  readonly found: string;
  readonly action:
    | "row-set-aside"
    | "value-left-out"
    | "value-repaired"
    | "table-not-used"
    /** Nothing was changed or left out; worth knowing all the same. */
    | "read-as-it-stands"
    /** It stays on the settings sheet. */
    | "correction-not-applied";
  /**
   * When the same was done to very many cells of one column, one issue stands for all of them: `count` cells from this one
   * down to `lastRow` (0-based), `found` is the first. Absent: this cell only. Rows set aside are always listed one by one.
   */
  readonly count?: number;
  readonly lastRow?: number;
};

export type IssueCause =
  | { readonly kind: "total-row" }
  | { readonly kind: "repeated-header" }
  | { readonly kind: "stray-text" }
  | { readonly kind: "no-agent" }
  /** A trainer, venue, course or shift without the name or code it is known by. */
  | { readonly kind: "no-name"; readonly field: string }
  | { readonly kind: "pseudo-agent" }
  | { readonly kind: "unknown-agent"; readonly nearest: readonly string[] }
  /** A mentor's name that nobody has, or several. */
  | { readonly kind: "unknown-mentor"; readonly nearest: readonly string[] }
  | { readonly kind: "namesakes"; readonly candidates: readonly string[] }
  /** One name without an id stands in several teams: one agent who moved, or two people. Taken as one. */
  | { readonly kind: "name-in-teams"; readonly teams: readonly string[] }
  /** The id is one person's, the name another's. */
  | { readonly kind: "id-and-name-differ"; readonly byId: string; readonly byName: string }
  /** The name is nobody's, the id is known: the id decided. */
  | { readonly kind: "other-name"; readonly known: string }
  /** Ids written otherwise than elsewhere: zeros in front lost, letters in other case, "1.00E+05"; listed once a column. */
  | { readonly kind: "ids-written-otherwise"; readonly example: string }
  /** Names with the id in the same cell ("张三(1001)"), taken apart; listed once a column. */
  | { readonly kind: "id-in-name" }
  /** `firstSheet`: the first one lies on another sheet. */
  | { readonly kind: "duplicate-row"; readonly firstRow: number; readonly firstSheet?: string }
  | { readonly kind: "error-cell"; readonly error: string }
  | { readonly kind: "not-a-number"; readonly field: string }
  | { readonly kind: "not-a-date"; readonly field: string }
  /** A course's part of the shift in words that are not known. */
  | { readonly kind: "unknown-part-of-shift" }
  | {
      readonly kind: "implausible";
      readonly field: string;
      readonly min: number;
      readonly max: number;
      /** The setting that states the limit; absent where the limit follows from what the value means. */
      readonly setting?: SettingId;
    }
  /** "4/5" and "1-2" that a program turned into a date, or a number shown with a date format. */
  | { readonly kind: "number-as-date"; readonly field: string }
  /** 830 or 8 for half past eight and eight o'clock. */
  | { readonly kind: "time-as-number"; readonly field: string }
  /** Words read as numbers from 0 (worst) to 1 (best), best first; listed once a column. */
  | {
      readonly kind: "grade-scale";
      readonly field: string;
      readonly grades: readonly (readonly [word: string, value: number])[];
    }
  /** Commas and points of the column's numbers kept as text; listed once a column where they could be read otherwise. */
  | {
      readonly kind: "decimal-mark-assumed";
      readonly field: string;
      readonly mark: "comma" | "point";
    }
  /** Dates of the column name no year; that of the title, the file or the other dates was taken. */
  | { readonly kind: "year-assumed"; readonly field: string; readonly year: number }
  /** Figures of a quarter, kept under its last month; listed once a column. */
  | { readonly kind: "quarter-as-month"; readonly field: string }
  /** No column, title or tab says of which month or quarter the figures of a summary are; listed once a table. */
  | { readonly kind: "undated-figures" }
  /** No header states the full marks of this criterion; the largest mark of all sheets was taken. */
  | { readonly kind: "full-marks-assumed"; readonly field: string; readonly marks: number }
  /** The code has other hours elsewhere in the workbook; each roster keeps those of its own sheet, else those of the first. */
  | { readonly kind: "shift-code-differs"; readonly code: string }
  /** Texts with the day first beside real dates that all lie within the first twelve days of a month. */
  | { readonly kind: "day-and-month-swapped"; readonly field: string }
  | { readonly kind: "number-as-text"; readonly field: string }
  | { readonly kind: "date-as-text"; readonly field: string }
  | { readonly kind: "percent-scale"; readonly field: string }
  /** The header names no unit; the values of the whole column were taken to be in `unit`. */
  | { readonly kind: "unit-assumed"; readonly field: string; readonly unit: AssumedUnit }
  /** Every date of the column reads both ways (03/04/2026); they were taken in this order. */
  | {
      readonly kind: "date-order-assumed";
      readonly field: string;
      readonly order: "day-month" | "month-day";
    }
  /** The same score on another scale elsewhere in the workbook; multiplied up to the larger. */
  | {
      readonly kind: "scale-changed";
      readonly field: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "unknown-shift-code"; readonly code: string }
  /** Two stretches of work a day, taken as one shift with the break inside. */
  | { readonly kind: "split-shift" }
  /** Text near a roster that says what its codes mean; the hours were taken from it. */
  | { readonly kind: "shift-legend" }
  | { readonly kind: "unknown-table" }
  /** It may be of several kinds; a person is asked which. */
  | { readonly kind: "asked"; readonly kinds: readonly TableKind[] }
  /** The column may mean several things, or something not surely enough; a person is asked which. */
  | { readonly kind: "column-asked"; readonly fields: readonly string[] }
  /** Beside columns that each name a month, a figure of no month. */
  | { readonly kind: "no-month" }
  /** Rows and columns of the table that the sheet hides, by hand or by a filter. */
  | { readonly kind: "hidden-cells"; readonly rows: number; readonly columns: number }
  /** Rows that look like records, without a header over them. */
  | { readonly kind: "no-header" }
  /** People side by side in the header, measures down the first column. */
  | { readonly kind: "on-its-side" }
  /** Months side by side, and neither header nor title nor tab says of what. */
  | { readonly kind: "which-measure" }
  /** Rows about agents without a column, a line above or a tab name that says who. */
  | { readonly kind: "which-person" }
  /** Filled cells in the rows of a table, beyond its columns. */
  | { readonly kind: "beside-table"; readonly cells: number }
  /** A person said that this table is not to be used. */
  | { readonly kind: "left-alone" }
  /** A row of an input sheet that only shows what to write. */
  | { readonly kind: "example-row" }
  /** The tables of the tab a correction names have other headers now. */
  | { readonly kind: "correction-outdated" }
  /** A row of the corrections on the settings sheet that cannot be understood. */
  | { readonly kind: "correction"; readonly problem: CorrectionProblem }
  /** A row of exam results that holds the right answers or the points of the items: read as the key, and nobody's. */
  | { readonly kind: "key-row" }
  /** Exam results without a column of people: each row stands for somebody nobody can name. */
  | { readonly kind: "people-numbered" }
  | { readonly kind: "setting"; readonly id: string; readonly problem: string }
  /** A row of the sheet of selections that cannot be understood. */
  | { readonly kind: "selection"; readonly problem: ConditionProblem }
  /** Our own sheet of tiers, read back: a row that names nobody or no tier, or a sheet that no longer says what it did. */
  | { readonly kind: "previous-plan"; readonly problem: "row" | "not-readable" }
  /** Something typed on our timetable that cannot be used, or a row of it that names no session of the plan. */
  | { readonly kind: "timetable-edit"; readonly problem: EditProblem | "no-session" };

export type CorrectionProblem =
  "unknown-sheet" | "which-table" | "unknown-kind" | "unknown-column" | "unknown-meaning";

export type AssumedUnit =
  | "seconds"
  | "minutes"
  | "hours"
  | "days"
  /** "4:35" typed for minutes and seconds, which Excel keeps as hours and minutes. */
  | "minutes-typed-as-hours"
  /** "1:30" kept as text that means an hour and a half. */
  | "hours-and-minutes";

export type DataReport = {
  readonly fileName: string;
  readonly tables: readonly FoundTable[];
  readonly issues: readonly DataIssue[];
  readonly rows: RowCounts;
};
