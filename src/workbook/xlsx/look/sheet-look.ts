import type { CellRange } from "../../../foundation/address";
import type { SheetCells } from "../../cells";
import type { TableDescription } from "../../port";
import type { Colour } from "./cell-face";

/** One sheet as a person sees it: its cells, and all that says how they look. */
export type SheetLook = {
  readonly cells: SheetCells;
  /** The number of each formatted cell's face, empty cells included; as a number cell at the same place. */
  readonly faces: SheetCells;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  readonly columns: readonly ColumnLook[];
  readonly rows: ReadonlyMap<number, RowLook>;
  readonly merges: readonly CellRange[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly showGridLines: boolean;
  readonly conditionals: readonly ConditionalLook[];
  readonly lists: readonly ListLook[];
  readonly links: readonly LinkLook[];
  readonly tables: readonly TableLook[];
};

/** Columns `first` to `last`, 0-based; `width` in pixels, 0 when hidden. */
export type ColumnLook = {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  /** The face of cells that say nothing themselves; `null` for the plain one. */
  readonly face: number | null;
};

export type RowLook = {
  /** Pixels, 0 when hidden; `null`: as high as other rows. */
  readonly height: number | null;
  readonly face: number | null;
};

export type ConditionalLook = {
  readonly areas: readonly CellRange[];
  /** 1 wins over 2. */
  readonly priority: number;
  readonly stopsOthers: boolean;
  /** Which of the workbook's patches is laid over; `null` for scales and bars. */
  readonly patch: number | null;
  readonly rule: RuleLook;
};

/** As it stands in the file (ECMA-376 part 1, 18.3.1.10). */
export type RuleLook =
  | { readonly kind: "compare"; readonly operator: string; readonly formulas: readonly string[] }
  | { readonly kind: "text"; readonly type: string; readonly text: string }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "scale"; readonly stops: readonly ScaleStop[] }
  | { readonly kind: "bar"; readonly stops: readonly ScaleStop[]; readonly colour: Colour }
  /** Rules that this reader does not know. */
  | { readonly kind: "other" };

export type ScaleStop = {
  /** "min", "max", "num", "percent", "percentile". */
  readonly type: string;
  readonly value: number;
  readonly colour: Colour;
};

/** Cells whose value is chosen from a list; `source` is the values between quotation marks or a formula. */
export type ListLook = { readonly areas: readonly CellRange[]; readonly source: string };

export type LinkLook = {
  readonly area: CellRange;
  /** "'Sheet 1'!A1"; empty for a link out of the workbook. */
  readonly location: string;
};

export type TableLook = TableDescription & {
  /** "TableStyleMedium2"; empty for none. */
  readonly style: string;
  readonly hasStripes: boolean;
  readonly hasFilter: boolean;
};
