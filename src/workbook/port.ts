import type { CellAddress, CellRange } from "../foundation/address";
import type { Result } from "../foundation/result";
import type { Checkpoint } from "../foundation/watch";
import type { SheetCells } from "./cells";
import type { WritePlan } from "./sheet-spec";

/**
 * The one door to a workbook. Adapters (Office.js, .xlsx file, memory) keep proxies, syncs, zip parts and serials to
 * themselves; the rest of Peilian sees cells, descriptions and write plans.
 */
export type Workbook = {
  /** Sheets, tables, names and what protects them; no cell values. */
  describe(checkpoint: Checkpoint): Promise<Result<WorkbookDescription, WorkbookCause>>;
  /** Every filled cell of one sheet. */
  readSheet(sheet: SheetKey, checkpoint: Checkpoint): Promise<Result<SheetCells, WorkbookCause>>;
  /**
   * Writes the plan's sheets: ours are rewritten in place, new ones appended, nothing else is touched. Either all of the
   * plan is written or nothing is.
   */
  apply(plan: WritePlan, checkpoint: Checkpoint): Promise<Result<Receipt, WorkbookCause>>;
  /** Puts back what the last `apply` changed; again, the one before. Cause "nothing-to-restore" when there is none left. */
  restore(checkpoint: Checkpoint): Promise<Result<null, WorkbookCause>>;
  /** How many times `restore` can still go back. */
  restorableSteps(): Promise<Result<number, WorkbookCause>>;
  /** Shows a cell to the person: activates its sheet and selects it. */
  reveal(address: CellAddress): Promise<Result<null, WorkbookCause>>;
};

/** Names a sheet while the workbook is open; survives renaming the tab. */
export type SheetKey = string;

/** The stable id of one of our sheets ("ranking"), stored as the hidden defined name `Peilian.<id>`. */
export type SheetId = string;

export type SheetVisibility = "visible" | "hidden" | "very-hidden";

export type WorkbookDescription = {
  /** As shown to the user; empty when unknown. */
  readonly fileName: string;
  readonly dateSystem: "1900" | "1904";
  /** The workbook's structure is protected: sheets can be neither added nor removed. */
  readonly structureProtected: boolean;
  /** In tab order. */
  readonly sheets: readonly SheetDescription[];
  readonly names: readonly DefinedName[];
};

export type SheetDescription = {
  readonly key: SheetKey;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The id when this sheet was written by Peilian, else `null`. */
  readonly ours: SheetId | null;
  readonly tables: readonly TableDescription[];
  readonly merges: readonly CellRange[];
  /** 0-based, ascending. Rows hidden by a filter count as hidden. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
};

/** An Excel table (ListObject). */
export type TableDescription = {
  readonly name: string;
  /** Header row included when there is one; total row included when there is one. */
  readonly range: CellRange;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
};

export type DefinedName = {
  readonly name: string;
  /** The formula it stands for, without "=". */
  readonly refersTo: string;
  readonly hidden: boolean;
  /** Sheet the name is local to; `null` for the whole workbook. */
  readonly scope: SheetKey | null;
};

/** The whole workbook as values, taken once; a job runs on it in a worker, on the command line and in a test alike. */
export type WorkbookSnapshot = {
  readonly description: WorkbookDescription;
  readonly cells: ReadonlyMap<SheetKey, SheetCells>;
};

export type Receipt = {
  readonly sheets: readonly {
    readonly id: SheetId;
    /** The tab's real name; differs from the wished one when that was taken. */
    readonly name: string;
    readonly action: "created" | "rewritten";
  }[];
};

/** Why a workbook could not be opened, read or written. The locale has a sentence for each. */
export type WorkbookCause =
  | { readonly kind: "not-a-workbook" }
  /** The old binary .xls (BIFF) or .xlsb. */
  | { readonly kind: "old-format" }
  | { readonly kind: "encrypted" }
  | { readonly kind: "damaged"; readonly part: string }
  | { readonly kind: "too-large"; readonly part: string; readonly limitBytes: number }
  | { readonly kind: "empty" }
  | { readonly kind: "sheet-missing"; readonly sheet: string }
  /** A cell to show lies on a hidden sheet. */
  | { readonly kind: "sheet-hidden"; readonly sheet: string }
  | { readonly kind: "structure-protected" }
  | { readonly kind: "too-many-rows"; readonly sheet: string; readonly rows: number }
  | { readonly kind: "text-too-long"; readonly address: CellAddress }
  /** A field of a .csv or .tsv begins with a quotation mark that nothing closes; 1-based. */
  | { readonly kind: "quote-not-closed"; readonly line: number }
  /** One of our sheets was edited after the snapshot was taken. */
  | { readonly kind: "changed-meanwhile"; readonly sheet: string }
  | { readonly kind: "nothing-to-restore" }
  | { readonly kind: "busy" }
  /** The person is typing in a cell: Excel does nothing for an add-in until she is done. */
  | { readonly kind: "editing-cell" }
  /** One of our sheets was protected with a password. */
  | { readonly kind: "sheet-protected"; readonly sheet: string }
  | { readonly kind: "read-only" }
  /** `needed` is a requirement set: "ExcelApi 1.12". */
  | { readonly kind: "host-too-old"; readonly needed: string }
  /** Excel no longer answers: connection or session lost. */
  | { readonly kind: "session-lost" }
  /** Even the smallest request was too large for Excel. */
  | { readonly kind: "request-too-large"; readonly sheet: string }
  /** Any other refusal; `code` is Excel's own word, for support. */
  | { readonly kind: "host-refused"; readonly code: string }
  /** A write failed and could not be taken back either: a marker tells the next start to put things right. */
  | { readonly kind: "half-written" }
  | { readonly kind: "cancelled" };

/** Prefix of the hidden defined names that mark our sheets. */
export const ownNamePrefix = "Peilian.";
