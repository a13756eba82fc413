import type { TableKind } from "../../domain/records/data-report";
import type { Settings } from "../../domain/settings/settings";
import type { People } from "../people/people";
import type { RowLedger } from "../rows/row-ledger";
import type { ShiftMeanings } from "./shift-meanings";

/** What the readers of records work with, once it is known what each table is and whom its rows are about. */
export type RecordContext = {
  readonly settings: Settings;
  readonly people: People;
  /** The tables of a kind, in tab order. */
  readonly of: (kind: TableKind) => readonly RowLedger[];
  /** For each data row the position of its agent in `people`, or `none`; only for kinds whose rows are about agents. */
  readonly agentsOf: (ledger: RowLedger) => Uint32Array;
  /** What the sheet of a roster says of its shift codes. */
  readonly legendOf: (ledger: RowLedger) => ShiftMeanings;
  /** Dates like 3/4/2026 that nothing in their column decides are read month first. */
  readonly monthFirst: boolean;
  /** The year of months and days that name none. */
  readonly fallbackYear: number | null;
};
