import type { CellAddress, CellRange } from "../../foundation/address";

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
  readonly columns: readonly FoundColumn[];
  /** in = used + setAside. */
  readonly rows: RowCounts;
};

export type FoundColumn = {
  readonly column: number;
  readonly header: string;
  /** Field id of the kind ("agentId", "score", "criterion"); `null`: not used. */
  readonly field: string | null;
  readonly confidence: number;
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
  | { readonly kind: "namesakes"; readonly candidates: readonly string[] }
  /** One name without an id stands in several teams: one agent who moved, or two people. Taken as one. */
  | { readonly kind: "name-in-teams"; readonly teams: readonly string[] }
  /** `firstSheet`: the first one lies on another sheet. */
  | { readonly kind: "duplicate-row"; readonly firstRow: number; readonly firstSheet?: string }
  | { readonly kind: "error-cell"; readonly error: string }
  | { readonly kind: "not-a-number"; readonly field: string }
  | { readonly kind: "not-a-date"; readonly field: string }
  | {
      readonly kind: "implausible";
      readonly field: string;
      readonly min: number;
      readonly max: number;
    }
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
  | { readonly kind: "unknown-table" }
  /** A person said that this table is not to be used. */
  | { readonly kind: "left-alone" }
  /** A row of an input sheet that only shows what to write. */
  | { readonly kind: "example-row" }
  /** The tables of the tab a correction names have other headers now. */
  | { readonly kind: "correction-outdated" }
  /** A row of the corrections on the settings sheet that cannot be understood. */
  | { readonly kind: "correction"; readonly problem: CorrectionProblem }
  | { readonly kind: "setting"; readonly id: string; readonly problem: string };

export type CorrectionProblem =
  "unknown-sheet" | "which-table" | "unknown-kind" | "unknown-column" | "unknown-meaning";

export type AssumedUnit = "seconds" | "minutes" | "hours" | "days" | "minutes-typed-as-hours";

export type DataReport = {
  readonly fileName: string;
  readonly tables: readonly FoundTable[];
  readonly issues: readonly DataIssue[];
  readonly rows: RowCounts;
};
