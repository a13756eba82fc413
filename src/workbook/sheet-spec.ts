import type { CellAddress } from "../foundation/address";
import type { Day, MinuteOfDay } from "../foundation/day";
import type { SheetId } from "./port";

/**
 * What to write, as plain data. Every adapter draws the same spec, and the contract suite holds them to it: same cells,
 * formats, tables, validations, names. Positions are absolute on the sheet; the sheets room has laid them out.
 */
export type WritePlan = {
  readonly sheets: readonly SheetSpec[];
  /** Fingerprints of our sheets as the plan saw them (see fingerprint.ts); an adapter refuses when one has changed. */
  readonly basedOn: readonly { readonly sheet: SheetId; readonly fingerprint: string }[];
};

export type SheetSpec = {
  readonly id: SheetId;
  /**
   * "peilian": marked with a hidden name and rewritten by the next plan. "user": an input template or a sample sheet; created
   * once, unmarked, the user's from then on, and never rewritten.
   */
  readonly owner: "peilian" | "user";
  /** The tab's wished name; when a sheet of the user's has it, the adapter adds " (2)". Rewriting keeps the present name. */
  readonly name: string;
  readonly visibility: "visible" | "very-hidden";
  readonly tabColour: TabColour | null;
  readonly blocks: readonly Block[];
  /** Widths in characters, from column A; 0 hides a column. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
  /** "inputs-only": all cells locked but those of style "input" and of columns owned by the user; no password. */
  readonly protection: "open" | "inputs-only";
  readonly charts: readonly ChartSpec[];
  readonly showGridLines: boolean;
};

export type Block = CellsBlock | TableBlock;

/** Free cells: titles, notes, key figures, forms, calendars, links. */
export type CellsBlock = {
  readonly kind: "cells";
  /** "user": typed by a person beside what is ours and kept for her by carry-over; never counted as ours. Default "peilian". */
  readonly owner?: "peilian" | "user";
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  readonly validations: readonly PlacedValidation[];
  readonly conditionals: readonly PlacedConditional[];
};

export type PlacedCell = {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
  readonly style: StyleName;
  readonly format?: NumberFormatName;
  /** A note (comment) shown on hover. */
  readonly note?: string;
};

export type PlacedArea = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};
export type PlacedValidation = { readonly area: PlacedArea; readonly rule: Validation };
export type PlacedConditional = { readonly area: PlacedArea; readonly rule: Conditional };

/** An Excel table: one header row, no blank rows, no merges. An empty table is drawn with one blank row. */
export type TableBlock = {
  readonly kind: "table";
  /** Names the block within its sheet; charts and carry-over refer to it. */
  readonly id: string;
  /** Excel's table name, unique in the workbook, letters only: "PeilianRanking". */
  readonly tableName: string;
  /** Position of the header row's first cell. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumnSpec[];
  /** Row-major; each row as long as `columns`. */
  readonly rows: readonly (readonly CellContent[])[];
  /**
   * Column ids that together name a row for good; what the user typed follows it from plan to plan. Empty: her columns are
   * not carried over, because the plan itself fills them anew; rows and columns she added are kept all the same. */
  readonly key: readonly string[];
};

export type TableColumnSpec = {
  /** Stable across languages and versions: "agentId". */
  readonly id: string;
  /** Unique within the table, in the language of the sheets. */
  readonly header: string;
  readonly format: NumberFormatName;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** "user": the person types here; the cells look like inputs, stay unlocked and are carried over. */
  readonly owner: "peilian" | "user";
  /**
   * Of a column that is a person's: the column that repeats what the plan proposed. Her changes are read before the next plan,
   * which answers them itself; carry-over keeps them only with a row that is no longer planned.
   */
  readonly proposedIn?: string;
  /** Not shown or printed: what the plan must find again in the row. */
  readonly hidden?: true;
  readonly headerNote?: string;
  readonly validation?: Validation;
  readonly conditionals?: readonly Conditional[];
};

/**
 * What a cell holds. A bare string is always text, even when it starts with `= + - @`; a formula says so.
 * Dates and times are calendar values; the adapter makes serials of the workbook's date system.
 */
export type CellContent =
  | null
  | string
  | number
  | boolean
  | { readonly type: "day"; readonly day: Day }
  | { readonly type: "time"; readonly minute: MinuteOfDay }
  /** `formula` without "=", A1 references, English function names; `value` is the computed result to cache. */
  | {
      readonly type: "formula";
      readonly formula: string;
      readonly value: string | number | boolean;
    }
  | { readonly type: "link"; readonly text: string; readonly target: LinkTarget };

export type LinkTarget =
  | {
      readonly kind: "own-sheet";
      readonly sheet: SheetId;
      readonly row: number;
      readonly column: number;
    }
  /** A cell of the user's, by present tab name. */
  | { readonly kind: "cell"; readonly address: CellAddress };

/** What a number looks like. styles.ts holds the format codes; they read the same in every language. */
export type NumberFormatName =
  | "general"
  | "text"
  | "integer"
  | "decimal1"
  | "decimal2"
  | "signed2"
  | "percent"
  | "percent1"
  | "date"
  | "time"
  | "duration";

/** The house style's words; styles.ts gives each its font, fill and border. */
export type StyleName =
  | "title"
  | "subtitle"
  | "heading"
  | "label"
  | "value"
  | "figure"
  | "note"
  | "link"
  | "input"
  | "column-header"
  | "calendar-day"
  | "calendar-slot"
  | "calendar-session"
  | "calendar-empty"
  | "good"
  | "caution"
  | "bad"
  | "plain";

export type TabColour = "summary" | "analysis" | "plan" | "form" | "settings";

export type Validation =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "whole"; readonly min: number; readonly max: number }
  | { readonly kind: "decimal"; readonly min: number; readonly max: number }
  | { readonly kind: "day" }
  | { readonly kind: "time" };

/** Colour is never alone: the cell's own words or number say the same. */
export type Conditional =
  | {
      readonly kind: "equals";
      readonly value: string;
      readonly style: "good" | "caution" | "bad";
    }
  | {
      readonly kind: "at-least" | "at-most";
      readonly value: number;
      readonly style: "good" | "caution" | "bad";
    }
  | { readonly kind: "data-bar" }
  /** Low to high through white; `highIsGood` says which end is green. */
  | { readonly kind: "colour-scale"; readonly highIsGood: boolean };

export type PrintSetup = {
  readonly orientation: "portrait" | "landscape";
  /** Fit to one page wide, as many tall as needed; all our sheets do. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  /** 0-based rows that start a new page. */
  readonly pageBreaksBefore: readonly number[];
};

export type ChartSpec = {
  readonly id: string;
  readonly kind: "bar" | "column" | "line";
  readonly title: string;
  readonly categoryAxis: string;
  readonly valueAxis: string;
  readonly series: readonly ChartSeries[];
  readonly anchor: PlacedArea;
};

export type ChartSeries = {
  readonly name: string;
  /** A column of a table on this sheet; the chart follows the table's rows. */
  readonly table: string;
  readonly categories: string;
  readonly values: string;
};
