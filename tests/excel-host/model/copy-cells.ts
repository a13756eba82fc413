import type { CellRange } from "../../../src/foundation/address";
import { maxColumns, maxRows } from "../../../src/foundation/address";
import { invalidArgument, notSimulated } from "../host-error";
import { contains, intersection } from "./addresses";
import type { CellValue } from "./grid";
import { mapFormulasWithin } from "./host-object";
import { shiftedFormula } from "./references";
import { plainStyle } from "./style-defaults";
import { isOfColumns, isOfRows } from "./styles";
import type { Worksheet } from "./worksheet";

/** A place on a sheet. */
export type Area = { readonly sheet: Worksheet; readonly range: CellRange };

const contentOf: Readonly<Record<string, "formulas" | "values" | "none">> = {
  All: "formulas",
  Formulas: "formulas",
  Values: "values",
  Formats: "none",
};

/** What `Range.copyFrom` does. The target takes the source's size; a larger target is filled with as many copies as fit. */
export function copyCells(source: Area, target: Area, type: unknown, skipBlanks: boolean): Area {
  const what = typeof type === "string" ? contentOf[type] : contentOf.All;
  if (what === undefined) throw notSimulated(`Range.copyFrom("${String(type)}")`);
  const { rows, columns } = source.range;
  const down = target.range.rows % rows === 0 ? target.range.rows / rows : 1;
  const across = target.range.columns % columns === 0 ? target.range.columns / columns : 1;
  const written = { ...target.range, rows: rows * down, columns: columns * across };
  target.sheet.requireOnSheet(written);
  const cells = what === "none" ? [] : read(source, what);
  for (let r = 0; r < down; r++) {
    for (let c = 0; c < across; c++) {
      const range = {
        ...source.range,
        row: written.row + r * rows,
        column: written.column + c * columns,
      };
      const part = { sheet: target.sheet, range };
      if (what !== "none") writeContent(cells, source, part, skipBlanks);
      if (type === "Formats" || (type ?? "All") === "All")
        copyLook(source, part, type !== "Formats");
    }
  }
  return { sheet: target.sheet, range: written };
}

type Content = {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
  readonly formula: string | null;
  readonly isText: boolean;
};

function read({ sheet, range }: Area, what: "formulas" | "values"): readonly Content[] {
  return sheet.grid.cells(range).map(({ row, column, formula }) => {
    const copied = what === "values" ? null : formula;
    return {
      row,
      column,
      value: copied === null ? sheet.grid.value(row, column) : null,
      formula: copied,
      isText: copied === null && !sheet.grid.isError(row, column),
    };
  });
}

function writeContent(
  cells: readonly Content[],
  source: Area,
  target: Area,
  skipBlanks: boolean,
): void {
  const rows = target.range.row - source.range.row;
  const columns = target.range.column - source.range.column;
  if (!skipBlanks) target.sheet.grid.clear(target.range);
  for (const { row, column, value, formula, isText } of cells) {
    const shifted = formula === null ? null : shiftedFormula(formula, rows, columns);
    target.sheet.grid.put(row + rows, column + columns, value, shifted, isText);
  }
}

/** `everything`: validations, links and merged cells too, not only what a paste of formats brings. */
export function copyLook(source: Area, target: Area, everything: boolean): void {
  const rows = target.range.row - source.range.row;
  const columns = target.range.column - source.range.column;
  const moved = (area: CellRange): CellRange => ({
    ...area,
    row: area.row + rows,
    column: area.column + columns,
  });
  const wholeColumns = source.range.rows === maxRows;
  const wholeRows = source.range.columns === maxColumns;
  source.sheet.styles.copyTo(target.sheet.styles, source.range, moved, plainStyle, (property) => {
    if (isOfColumns(property)) return wholeColumns;
    if (isOfRows(property)) return wholeRows;
    return everything || (property !== "DataValidation" && property !== "Hyperlink");
  });
  target.sheet.styles.mapWithin("DataValidation", target.range, (rule) =>
    mapFormulasWithin(rule, (formula) => shiftedFormula(formula, rows, columns)),
  );
  const merges = source.sheet.merges.filter((merge) => contains(source.range, merge)).map(moved);
  const kept = target.sheet.merges.filter((merge) => intersection(merge, target.range) === null);
  target.sheet.merges = [...kept, ...merges];
  copyConditionals(source, target, moved);
}

function copyConditionals(source: Area, target: Area, moved: (area: CellRange) => CellRange): void {
  const copied = source.sheet.conditionalFormats.all.map((format) => ({
    format,
    areas: format.areas.flatMap((area) => intersection(area, source.range) ?? []).map(moved),
  }));
  target.sheet.conditionalFormats.removeWithin(target.range);
  for (const { format, areas } of copied) {
    if (areas.length > 0) target.sheet.conditionalFormats.addCopy(format, areas);
  }
}

/** A source that holds a whole table brings a table, unless the target is one already. */
export function copyTables(source: Area, target: Area): void {
  const rows = target.range.row - source.range.row;
  const columns = target.range.column - source.range.column;
  for (const table of source.sheet.Tables.items()) {
    if (!contains(source.range, table.range)) continue;
    const range = {
      ...table.range,
      row: table.range.row + rows,
      column: table.range.column + columns,
    };
    const there = target.sheet.Tables.overlapping(range);
    if (there.some((other) => !sameRange(other.range, range))) throw invalidArgument();
    if (there.length === 0) target.sheet.Tables.addCopy(table, range);
  }
}

function sameRange(a: CellRange, b: CellRange): boolean {
  return contains(a, b) && contains(b, a);
}
