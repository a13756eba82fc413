import type { CellRange } from "../../src/foundation/address";
import { CellsBuilder, numberFormat } from "../../src/workbook/cells";
import type { SheetDescription, TableDescription, WorkbookSnapshot } from "../../src/workbook/port";

/** A cell as a test writes it: `null` empty, `{ serial }` a date, `{ fraction }` a time, `{ percent }`, `{ error }`. */
export type TestCell =
  | null
  | string
  | number
  | boolean
  | { readonly serial: number }
  | { readonly fraction: number }
  | { readonly percent: number }
  | { readonly error: string };

export type TestSheet = {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly merges?: readonly CellRange[];
  readonly tables?: readonly TableDescription[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly ours?: string;
};

/** A snapshot of a workbook that holds these sheets, as an adapter would take it. */
export function snapshotOf(
  sheets: readonly TestSheet[],
  dateSystem: "1900" | "1904" = "1900",
): WorkbookSnapshot {
  const described: SheetDescription[] = sheets.map((sheet, i) => ({
    key: `s${i}`,
    name: sheet.name,
    visibility: sheet.hidden === true ? "hidden" : "visible",
    ours: sheet.ours ?? null,
    tables: sheet.tables ?? [],
    merges: sheet.merges ?? [],
    hiddenRows: sheet.hiddenRows ?? [],
    hiddenColumns: sheet.hiddenColumns ?? [],
    isProtected: false,
  }));
  return {
    description: {
      fileName: "test.xlsx",
      dateSystem,
      structureProtected: false,
      sheets: described,
      names: [],
    },
    cells: new Map(sheets.map((sheet, i) => [`s${i}`, cellsOf(sheet.rows)])),
  };
}

function cellsOf(rows: readonly (readonly TestCell[])[]) {
  const builder = new CellsBuilder();
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell === null) continue;
      if (typeof cell === "string") builder.addText(r, c, cell);
      else if (typeof cell === "number") builder.addNumber(r, c, cell, numberFormat.general);
      else if (typeof cell === "boolean") builder.addBoolean(r, c, cell);
      else if ("serial" in cell) builder.addNumber(r, c, cell.serial, numberFormat.date);
      else if ("fraction" in cell) builder.addNumber(r, c, cell.fraction, numberFormat.time);
      else if ("percent" in cell) builder.addNumber(r, c, cell.percent, numberFormat.percent);
      else builder.addError(r, c, cell.error);
    }
  }
  return builder.build();
}
