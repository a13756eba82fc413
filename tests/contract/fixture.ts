import type { CellRange } from "../../src/foundation/address";
import { CellsBuilder, numberFormat, type SheetCells } from "../../src/workbook/cells";
import type { DefinedName, SheetVisibility, TableDescription } from "../../src/workbook/port";
import type { DateSystem } from "../../src/workbook/serial";

/** A workbook as a person left it, in a form that every adapter's harness can build. */
export type BookFixture = {
  readonly sheets: readonly SheetFixture[];
  readonly dateSystem?: DateSystem;
  readonly structureProtected?: boolean;
  readonly names?: readonly Pick<DefinedName, "name" | "refersTo" | "hidden">[];
};

export type SheetFixture = {
  readonly name: string;
  readonly cells?: readonly CellFixture[];
  readonly visibility?: SheetVisibility;
  readonly tables?: readonly TableDescription[];
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isProtected?: boolean;
};

export type CellFixture = {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | { readonly error: string };
  readonly format?: "date" | "time" | "percent" | "text";
};

/** Rows of plain values from A1; `null` leaves a cell empty. */
export function grid(
  ...rows: readonly (readonly (CellFixture["value"] | null)[])[]
): readonly CellFixture[] {
  return rows.flatMap((values, row) =>
    values.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])),
  );
}

export function cellsOf(cells: readonly CellFixture[]): SheetCells {
  const builder = new CellsBuilder();
  for (const { row, column, value, format } of cells) {
    if (typeof value === "number") {
      builder.addNumber(row, column, value, numberFormat[format ?? "general"]);
    } else if (typeof value === "string") builder.addText(row, column, value);
    else if (typeof value === "boolean") builder.addBoolean(row, column, value);
    else builder.addError(row, column, value.error);
  }
  return builder.build();
}
