import type { ColumnDef, ConditionalRule, DataValidation, WriteSheet } from "hucre/xlsx";
import type { CellRange } from "../../foundation/address";
import { areaRules } from "../area-rules";
import { ListShelf } from "../list-shelf";
import type { DateSystem } from "../serial";
import type { SheetSpec, TableBlock } from "../sheet-spec";
import { tabColours } from "../styles";
import { wrappedHeights } from "../wrapped-heights";
import { CellSheet, drawCells, drawTable, type DrawingTools } from "./author-cells";
import { sheetChart } from "./author-charts";
import type { Note } from "./author-notes";
import { conditionalRule, dataValidation } from "./author-rules";

/** A sheet with the names it gets in the workbook. */
export type PlacedSheet = {
  readonly spec: SheetSpec;
  readonly tab: string;
  /** Excel's table names by block id. */
  readonly tableNames: ReadonlyMap<string, string>;
};

export type DrawnSheet = {
  readonly sheet: WriteSheet;
  /** In reading order. */
  readonly notes: readonly Note[];
  /** Points of rows that wrapped text makes taller, by 0-based row. */
  readonly heights: ReadonlyMap<number, number>;
};

/** One sheet in the form hucre writes. `name` only has to differ within the authored package: every reference is qualified. */
export function drawSheet(placed: PlacedSheet, name: string, tools: DrawingTools): DrawnSheet {
  const { spec } = placed;
  const cells = new CellSheet(tools);
  const tables: TableBlock[] = [];
  for (const block of spec.blocks) {
    if (block.kind === "table") {
      tables.push(block);
      drawTable(block, placed.tableNames.get(block.id) ?? block.tableName, cells);
    } else {
      drawCells(block, cells);
    }
  }
  const shelf = new ListShelf(spec);
  const { validations, conditionals } = rules(spec, tools.dates, shelf);
  for (const { column, values } of shelf.lists) {
    values.forEach((value, row) => {
      cells.put(row, column, value, { style: "plain", format: "text" });
    });
  }
  const sheet: WriteSheet = {
    name,
    columns: columnDefs(spec, shelf),
    cells: cells.cells,
    tables: cells.tables,
    dataValidations: validations,
    conditionalRules: conditionals,
    merges: spec.blocks.flatMap((block) =>
      block.kind === "cells"
        ? block.merges.map((merge) => ({
            startRow: merge.row,
            startCol: merge.column,
            endRow: merge.row + merge.rows - 1,
            endCol: merge.column + merge.columns - 1,
          }))
        : [],
    ),
    rowDefs: new Map(spec.rowHeights.map(({ row, points }) => [row, { height: points }])),
    charts: spec.charts.map((chart) => sheetChart(chart, placed.tab, tables)),
    view: {
      showGridLines: spec.showGridLines,
      ...(spec.tabColour ? { tabColor: { rgb: tabColours[spec.tabColour] } } : {}),
    },
    ...page(spec),
  };
  if (spec.freeze.rows > 0 || spec.freeze.columns > 0) sheet.freezePane = { ...spec.freeze };
  if (spec.protection === "inputs-only") sheet.protection = inputsOnly;
  return {
    sheet,
    notes: cells.notes.sort((a, b) => a.row - b.row || a.column - b.column),
    heights: wrappedHeights(cells.wrapped, spec),
  };
}

/** Excel's own defaults for a protected sheet, and beyond them what a reader of tables needs. No password. */
const inputsOnly = {
  sheet: true,
  objects: true,
  scenarios: true,
  sort: true,
  autoFilter: true,
  formatColumns: true,
  formatRows: true,
} as const;

/** A4, one page wide; the tab's name and the page number below. */
function page(spec: SheetSpec): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks"> {
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: spec.print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&L&A&R&P / &N" },
    // hucre breaks below the row it is given.
    rowBreaks: spec.print.pageBreaksBefore.filter((row) => row > 0).map((row) => row - 1),
  };
}

/** Excel stores a width with 5 pixels of padding, at 7 pixels a digit. */
const padding = 0.7109375;

function columnDefs(spec: SheetSpec, shelf: ListShelf): ColumnDef[] {
  const columns: ColumnDef[] = spec.columnWidths.map((width) =>
    width === 0 ? { hidden: true } : { width: width + padding },
  );
  for (const { column } of shelf.lists) {
    while (columns.length <= column) columns.push({});
    columns[column] = { hidden: true };
  }
  return columns;
}

/** Cells where the values of long lists stand: not part of the spec, and yet ours. */
export function listAreas(spec: SheetSpec, dates: DateSystem): readonly CellRange[] {
  const shelf = new ListShelf(spec);
  rules(spec, dates, shelf);
  return shelf.areas;
}

function rules(
  spec: SheetSpec,
  dates: DateSystem,
  shelf: ListShelf,
): { validations: DataValidation[]; conditionals: ConditionalRule[] } {
  const { validations, conditionals } = areaRules(spec);
  return {
    validations: validations.map(({ area, rule }) => dataValidation(area, rule, dates, shelf)),
    conditionals: conditionals.map(({ area, rule }, i) => conditionalRule(area, rule, i + 1)),
  };
}
