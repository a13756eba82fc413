import type { Cell, ColumnDef, TableDefinition, WriteSheet } from "hucre/xlsx";
import {
  maxColumns,
  maxRows,
  parseRange,
  rangeName,
  type CellRange,
} from "../../src/foundation/address";
import { columnNameText, fileText } from "../../src/workbook/xlsx/author-text";
import { canonicalAreas, stableText, type ValuedArea } from "./canonical-areas";
import { wholeSheet } from "./model/addresses";
import { CannotCalculate } from "./model/formula-parser";
import { isOfColumns, isOfRows } from "./model/styles";
import { plainStyle } from "./model/style-defaults";
import type { Table } from "./model/table";
import type { Worksheet } from "./model/worksheet";
import { savedChart } from "./save-chart";
import { savedStyle } from "./save-look";
import { savedPage } from "./save-page";
import { savedConditionals, savedValidations } from "./save-rules";
import { allowances } from "./xlsx-rest";

type RowDef = NonNullable<WriteSheet["rowDefs"]> extends Map<number, infer Row> ? Row : never;

/** A sheet of the host as the library for .xlsx takes it. */
export function savedSheet(sheet: Worksheet): WriteSheet {
  if (sheet.Comments.items().length > 0) throw new Error("Threaded comments are not saved.");
  const filter = sheet.AutoFilter.GetRangeOrNullObject();
  return {
    name: sheet.Name,
    hidden: sheet.Visibility === "Hidden",
    veryHidden: sheet.Visibility === "VeryHidden",
    cells: savedCells(sheet),
    columns: savedColumns(sheet),
    rowDefs: savedRows(sheet),
    merges: sheet.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    tables: sheet.Tables.items().map(savedTable),
    ...(filter === null ? {} : { autoFilter: { range: filter.localAddress } }),
    dataValidations: savedValidations(painted(sheet, "DataValidation")),
    conditionalRules: savedConditionals(sheet),
    charts: sheet.Charts.items().map(savedChart),
    ...(sheet.Protection.Protected ? { protection: savedProtection(sheet) } : {}),
    ...savedPage(sheet),
  };
}

/** The areas that wear something, none twice and none of them plain. */
function painted(sheet: Worksheet, property: string): readonly ValuedArea[] {
  const plain = stableText(plainStyle(property));
  return canonicalAreas(sheet.styles.areas(property), plain).map((line) => {
    const end = line.indexOf(" ");
    const range = parseRange(line.slice(0, end));
    if (range === null) throw new Error(`${line} is no area`);
    const value: unknown = JSON.parse(line.slice(end));
    return { range, value };
  });
}

/** Every cell with a content, a look, a link or a note. */
function savedCells(sheet: Worksheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const add = (row: number, column: number, more: Partial<Cell>): void => {
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), ...more });
  };
  for (const { row, column, formula } of sheet.grid.cells(wholeSheet)) {
    add(
      row,
      column,
      formula === null ? content(sheet, row, column) : savedFormula(sheet, row, column, formula),
    );
  }
  for (const [key, worn] of wornByCell(sheet)) {
    cells.set(key, { ...cells.get(key), style: savedStyle(worn) });
  }
  for (const { range, value } of painted(sheet, "Hyperlink")) {
    for (const { row, column } of cellsIn(range)) add(row, column, { hyperlink: savedLink(value) });
  }
  for (const { at, Content } of sheet.Notes.items()) {
    add(at.range.row, at.range.column, { comment: { text: fileText(Content) } });
  }
  return cells;
}

/** A text that the library would take for an error is handed over as a run, which stays text. */
function content(sheet: Worksheet, row: number, column: number): Partial<Cell> {
  const value = sheet.grid.value(row, column);
  if (typeof value !== "string" || sheet.grid.isError(row, column)) return { value };
  return value.startsWith("#")
    ? { richText: [{ text: fileText(value) }] }
    : { value: fileText(value) };
}

/** With what it shows, unless the host cannot work that out. */
function savedFormula(
  sheet: Worksheet,
  row: number,
  column: number,
  formula: string,
): Partial<Cell> {
  try {
    const shown = sheet.grid.value(row, column);
    const result = typeof shown === "string" ? fileText(shown) : shown;
    return { formula: formula.slice(1), formulaResult: result };
  } catch (thrown) {
    if (thrown instanceof CannotCalculate) return { formula: formula.slice(1) };
    throw thrown;
  }
}

function wornByCell(sheet: Worksheet): ReadonlyMap<string, ReadonlyMap<string, unknown>> {
  const cells = new Map<string, Map<string, unknown>>();
  for (const property of sheet.styles.properties) {
    if (isOfColumns(property) || isOfRows(property) || ofItsOwn.has(property)) continue;
    for (const { range, value } of painted(sheet, property)) {
      for (const { row, column } of cellsIn(range)) {
        const key = `${row},${column}`;
        const worn = cells.get(key) ?? new Map<string, unknown>();
        cells.set(key, worn.set(property, value));
      }
    }
  }
  return cells;
}

const ofItsOwn: ReadonlySet<string> = new Set(["DataValidation", "Hyperlink"]);

/** Looks of whole rows and columns would fill a file with a million cells. */
function cellsIn(range: CellRange): readonly { readonly row: number; readonly column: number }[] {
  if (range.rows === maxRows || range.columns === maxColumns) {
    throw new Error(`The look of ${rangeName(range)} is not saved.`);
  }
  return Array.from({ length: range.rows * range.columns }, (_, i) => ({
    row: range.row + Math.floor(i / range.columns),
    column: range.column + (i % range.columns),
  }));
}

function savedLink(value: unknown): NonNullable<Cell["hyperlink"]> {
  const link = new Map(Object.entries(typeof value === "object" && value !== null ? value : {}));
  const tip: unknown = link.get("screenTip");
  const place: unknown = link.get("documentReference");
  return {
    target: String(link.get("address") ?? ""),
    ...(typeof place === "string" ? { location: fileText(place) } : {}),
    ...(typeof tip === "string" ? { tooltip: fileText(tip) } : {}),
  };
}

/** A file counts the width of a column in digits of seven pixels, its padding included. */
const pointsPerDigit = 7 * 0.75;

function savedColumns(sheet: Worksheet): ColumnDef[] {
  const columns: ColumnDef[] = [];
  const change = (property: string, of: (value: unknown) => ColumnDef): void => {
    for (const { range, value } of painted(sheet, property)) {
      for (let i = range.column; i < range.column + range.columns; i++) {
        while (columns.length <= i) columns.push({});
        columns[i] = { ...columns[i], ...of(value) };
      }
    }
  };
  change("ColumnWidth", (points) => ({ width: Number(points) / pointsPerDigit }));
  change("ColumnHidden", () => ({ hidden: true }));
  return columns;
}

function savedRows(sheet: Worksheet): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  const change = (property: string, of: (value: unknown) => RowDef): void => {
    for (const { range, value } of painted(sheet, property)) {
      for (let i = range.row; i < range.row + range.rows; i++) {
        rows.set(i, { ...rows.get(i), ...of(value) });
      }
    }
  };
  change("RowHeight", (height) => ({ height: Number(height) }));
  change("RowHidden", () => ({ hidden: true }));
  return rows;
}

function savedTable(table: Table): TableDefinition {
  if (table.HighlightFirstColumn || table.HighlightLastColumn) {
    throw new Error(`The stressed columns of ${table.Name} are not saved.`);
  }
  return {
    name: table.Name,
    range: rangeName(table.range),
    columns: table.Columns.items().map(({ Name }) => ({ name: columnNameText(Name) })),
    style: table.Style,
    showTotalRow: table.ShowTotals,
    showRowStripes: table.ShowBandedRows,
    showColumnStripes: table.ShowBandedColumns,
    showAutoFilter: table.ShowFilterButton && table.ShowHeaders,
  };
}

/** "allowSort" is called "sort" in a file, but the editing of objects and scenarios is called what it forbids. */
function savedProtection({
  Protection: { Options: options },
}: Worksheet): NonNullable<WriteSheet["protection"]> {
  const allows = (name: string): boolean =>
    options[`allow${name.charAt(0).toUpperCase()}${name.slice(1)}`] === true;
  return {
    sheet: true,
    objects: !allows("editObjects"),
    scenarios: !allows("editScenarios"),
    ...Object.fromEntries(allowances.map((name) => [name, allows(name)])),
  };
}
