import type { CellRange } from "../../../src/foundation/address";
import type { TableKind } from "../../../src/domain/records/data-report";
import type { FieldId } from "../../../src/locales/header-synonyms";
import type { LocaleTag } from "../../../src/locales/locale-tag";
import type { DateSystem } from "../../../src/workbook/serial";
import type { TestCell, TestSheet } from "../snapshot-of";
import type { Scalar } from "./clean-table";

/** Where a value stands and what the reading must make of it. */
export type TruthCell = {
  readonly slot: string;
  readonly expected: Scalar;
  /** Nobody can read what stands there: it must be left out and listed. */
  readonly mustBeListed: boolean;
  readonly row: number;
  readonly column: number;
};

/** One record of the clean table. */
export type TruthRow = {
  /** Position in the cast; -1 when the record is about nobody. */
  readonly person: number;
  readonly cells: readonly TruthCell[];
  /** "maybe": it says nothing but whom and when, and may be left out. */
  readonly presence: "present" | "absent" | "maybe";
};

export type TruthColumn = {
  readonly column: number;
  readonly fields: readonly FieldId[];
  /** Its header is in no list, or misspelt: asking about it, or leaving it unused, is right too. */
  readonly isStrange: boolean;
  readonly slot: string;
};

/** What one table of the workbook really is. */
export type TruthTable = {
  readonly sheet: string;
  readonly kind: TableKind;
  /** Header and data rows, notes and titles not. */
  readonly range: CellRange;
  readonly headerRows: number;
  /** Empty where the layout is not one column a field. */
  readonly columns: readonly TruthColumn[];
  readonly rows: readonly TruthRow[];
};

/** A table drawn from its own top left corner, before it stands on a sheet. */
export type Block = {
  readonly cells: readonly (readonly TestCell[])[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** An Excel table, its last row a total row or not. */
  readonly excelTable: { readonly range: CellRange; readonly hasTotals: boolean } | null;
  readonly truth: Omit<TruthTable, "sheet">;
  /** What the tab could be called. */
  readonly tab: string;
};

export type DressedWorkbook = {
  readonly seed: number;
  readonly language: LocaleTag;
  readonly dateSystem: DateSystem;
  readonly sheets: readonly TestSheet[];
  readonly truth: readonly TruthTable[];
  /** What was done to it, by name. */
  readonly messes: readonly string[];
};

/** A block moved to where it stands. */
export function movedTruth(
  truth: Omit<TruthTable, "sheet">,
  sheet: string,
  down: number,
  right: number,
): TruthTable {
  return {
    ...truth,
    sheet,
    range: { ...truth.range, row: truth.range.row + down, column: truth.range.column + right },
    columns: truth.columns.map((each) => ({ ...each, column: each.column + right })),
    rows: truth.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        row: cell.row + down,
        column: cell.column + right,
      })),
    })),
  };
}
