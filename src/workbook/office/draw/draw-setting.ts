import type { SheetCells } from "../../cells";
import type { DefinedName, SheetDescription, SheetId } from "../../port";
import type { DateSystem } from "../../serial";

/** What a sheet is drawn into. */
export type DrawSetting = {
  readonly dates: DateSystem;
  /** The real name of the tab that is drawn on. */
  readonly tab: string;
  /** The tab that one of our sheets has or will have; `null` when there is no such sheet. */
  readonly tabOf: (sheet: SheetId) => string | null;
  /** Tabs that could not get their wished name, wished → real: formulas of the plan follow. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Excel's table names by block id, from `tableNamesOf`. */
  readonly tableNames: ReadonlyMap<string, string>;
  /** What stands on the worksheet now; `null` for a new, empty one. */
  readonly present: PresentSheet | null;
  /** Whether this Excel has a version of ExcelApi ("1.13"). */
  readonly supports: (version: string) => boolean;
};

/** One of our sheets as it stands, read in the course of the same apply. */
export type PresentSheet = {
  readonly description: SheetDescription;
  /** All names of the workbook. */
  readonly names: readonly DefinedName[];
  readonly cells: SheetCells;
  /** Names of the charts on the sheet, the user's among them. */
  readonly charts: readonly string[];
};
