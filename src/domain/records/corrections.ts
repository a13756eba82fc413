import type { TableKind } from "./data-report";

/**
 * What a person said about tables that Peilian took for something else, or asked about. Kept on the settings sheet, so that it
 * travels with the workbook, and found again next month by the headers.
 */
export type Corrections = readonly TableCorrection[];

export type TableCorrection = {
  /** The tab's name when the correction was made; of two tables with the same headers the one on this tab is meant. */
  readonly sheet: string;
  /** `FoundTable.headerKey` of the table. */
  readonly headerKey: string;
  /** `null`: leave the table alone. */
  readonly kind: TableKind | null;
  /** The columns that were corrected; the others are recognised as ever. */
  readonly columns: readonly ColumnCorrection[];
};

export type ColumnCorrection = {
  /** Position from the table's first column, 0-based. */
  readonly column: number;
  /** Field id of the kind ("agentId"); `null`: leave the column alone. */
  readonly field: string | null;
  /** How dates that read both ways (3/4/2026) are meant here; absent: as the column itself tells. */
  readonly dateOrder?: DateOrder;
};

export type DateOrder = "day-month" | "month-day";
