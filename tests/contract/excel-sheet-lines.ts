import { cellName, maxColumns, rangeName, type CellRange } from "../../src/foundation/address";
import { wholeSheet } from "../excel-host/model/addresses";
import type { Chart } from "../excel-host/model/charts";
import type { Validation } from "../excel-host/model/data-validation";
import { fieldsOf } from "../excel-host/model/host-object";
import type { Range } from "../excel-host/model/range";
import type { Worksheet } from "../excel-host/model/worksheet";
import { dressLine, type CellDressLook } from "./cell-dress-lines";

/** A tab of the simulated Excel in the words of file-sheet-lines.ts; no values of cells. */
export function excelSheetLines(sheet: Worksheet): readonly string[] {
  return [
    ...dressLines(sheet),
    ...sheet.grid
      .cells(wholeSheet)
      .flatMap(({ row, column, formula }) =>
        formula === null ? [] : [`formula ${cellName(row, column)} ${formula}`],
      ),
    ...sheet.Tables.items().map(
      ({ Name, range, Style, ShowFilterButton }) =>
        `table ${Name} ${rangeName(range)} ${Style} ${ShowFilterButton ? "filtered" : "open"}`,
    ),
    ...sheet.merges.map((merge) => `merged ${rangeName(merge)}`),
    ...columnLines(sheet),
    ...perLine(sheet, "RowHeight").map(([row, points]) => `height ${row} ${String(points)}`),
    ...viewLines(sheet),
    ...validationLines(sheet),
    ...conditionalLines(sheet),
    ...cellsOf(sheet, "Hyperlink").map(
      ([cell, link]) => `link ${cell} ${(link as { documentReference: string }).documentReference}`,
    ),
    ...noteLines(sheet),
    ...pageLines(sheet),
    ...sheet.Charts.items().map(chartLine),
  ];
}

type Paint = readonly { readonly range: CellRange; readonly value: unknown }[];

/** What each cell of a property wears, later layers over earlier ones. */
function worn(painted: Paint): ReadonlyMap<string, unknown> {
  const cells = new Map<string, unknown>();
  for (const { range, value } of painted) {
    for (let r = range.row; r < range.row + range.rows; r++) {
      for (let c = range.column; c < range.column + range.columns; c++) {
        cells.set(cellName(r, c), value);
      }
    }
  }
  return cells;
}

function cellsOf(sheet: Worksheet, property: string): readonly (readonly [string, unknown])[] {
  return [...worn(sheet.styles.areas(property))].filter(([, value]) => value !== null);
}

function dressLines(sheet: Worksheet): readonly string[] {
  const wears = (property: string): ReadonlyMap<string, unknown> =>
    worn(sheet.styles.areas(property));
  const properties = {
    format: wears("NumberFormat"),
    size: wears("Font.Size"),
    bold: wears("Font.Bold"),
    italic: wears("Font.Italic"),
    underline: wears("Font.Underline"),
    colour: wears("Font.Color"),
    fill: wears("Fill.Color"),
    horizontal: wears("HorizontalAlignment"),
    vertical: wears("VerticalAlignment"),
    wrap: wears("WrapText"),
    indent: wears("IndentLevel"),
    locked: wears("Protection.Locked"),
    top: lines(sheet, "Top"),
    right: lines(sheet, "Right"),
    bottom: lines(sheet, "Bottom"),
    left: lines(sheet, "Left"),
  };
  const dressed = new Set(Object.values(properties).flatMap((cells) => [...cells.keys()]));
  return [...dressed].flatMap((cell) => {
    const lower = (value: unknown, plain: string): string => words(value ?? plain).toLowerCase();
    const look: CellDressLook = {
      format: words(properties.format.get(cell) ?? "General"),
      size: Number(properties.size.get(cell) ?? 11),
      bold: properties.bold.get(cell) === true,
      italic: properties.italic.get(cell) === true,
      underline: lower(properties.underline.get(cell), "none") !== "none",
      colour: hex(properties.colour.get(cell), "#000000"),
      fill: hex(properties.fill.get(cell), "#FFFFFF"),
      horizontal: lower(properties.horizontal.get(cell), "general"),
      vertical: lower(properties.vertical.get(cell), "bottom"),
      wrap: properties.wrap.get(cell) === true,
      indent: Number(properties.indent.get(cell) ?? 0),
      locked: properties.locked.get(cell) !== false,
      top: properties.top.get(cell) ?? "",
      right: properties.right.get(cell) ?? "",
      bottom: properties.bottom.get(cell) ?? "",
      left: properties.left.get(cell) ?? "",
    };
    const line = dressLine(look);
    return line === "" ? [] : [`dress ${cell} ${line}`];
  });
}

function words(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Without its number sign; "" for what a cell has unasked. */
function hex(colour: unknown, plain: string): string {
  return colour === undefined || colour === plain ? "" : words(colour).slice(1);
}

/** The line at one side of each cell. */
function lines(sheet: Worksheet, side: string): ReadonlyMap<string, string> {
  const part = (name: string): ReadonlyMap<string, unknown> =>
    worn(sheet.styles.areas(`Border.Edge${side}.${name}`));
  const weights = part("Weight");
  const colours = part("Color");
  return new Map(
    [...part("Style")]
      .filter(([, style]) => style !== "None")
      .map(([cell]) => [
        cell,
        `${String(weights.get(cell)).toLowerCase()} ${String(colours.get(cell)).slice(1)}`,
      ]),
  );
}

/** Values of whole rows or columns by their number, counted from 1. */
function perLine(sheet: Worksheet, property: string): readonly (readonly [number, unknown])[] {
  const found = new Map<number, unknown>();
  for (const { range, value } of sheet.styles.areas(property)) {
    const isOfRows = range.columns === maxColumns;
    const first = isOfRows ? range.row : range.column;
    const count = isOfRows ? range.rows : range.columns;
    for (let i = 0; i < count; i++) found.set(first + i + 1, value);
  }
  return [...found];
}

function columnLines(sheet: Worksheet): readonly string[] {
  const hidden = new Set(
    perLine(sheet, "ColumnHidden").flatMap(([column, value]) => (value === true ? [column] : [])),
  );
  return [
    ...[...hidden].map((column) => `column ${column} hidden`),
    ...perLine(sheet, "ColumnWidth").map(
      ([column, points]) => `column ${column} ${Number(points) / 0.75} px`,
    ),
  ];
}

function viewLines(sheet: Worksheet): readonly string[] {
  const frozen = sheet.FreezePanes.GetLocationOrNullObject()?.range;
  const rows = frozen && frozen.rows < 1000 ? frozen.rows : 0;
  const columns = frozen && frozen.columns < 1000 ? frozen.columns : 0;
  const { Protected: isProtected, Options: options } = sheet.Protection;
  const allowed = Object.entries(options)
    .filter(([, value]) => value === true)
    .map(([name]) => name.charAt(5).toLowerCase() + name.slice(6))
    .sort();
  return [
    `tab ${sheet.TabColor.slice(1)}`,
    `grid ${sheet.ShowGridlines ? "on" : "off"}`,
    `frozen ${rows} rows ${columns} columns`,
    `protection ${isProtected ? allowed.join(" ") : "none"}`,
  ];
}

/** Input messages stand in for notes. */
function noteLines(sheet: Worksheet): readonly string[] {
  return cellsOf(sheet, "DataValidation").flatMap(([cell, value]) => {
    const { prompt } = value as Validation;
    const message = (prompt as { readonly message: string } | null)?.message;
    return message === undefined ? [] : [`note ${cell} ${JSON.stringify(message)}`];
  });
}

const validationTypes: Readonly<Record<string, string>> = { wholeNumber: "whole" };

function validationLines(sheet: Worksheet): readonly string[] {
  return cellsOf(sheet, "DataValidation").flatMap(([cell, value]) => {
    const entries = Object.entries((value as Validation).rule as Record<string, Bounds>);
    const [entry] = entries;
    if (entry === undefined) return [];
    const [type, bounds] = entry;
    const detail =
      bounds.source ?? [bounds.formula1, bounds.formula2].map((one) => plainBound(one)).join("..");
    return [`validation ${cell} ${validationTypes[type] ?? type} ${detail.replace(/^=/, "")}`];
  });
}

type Bounds = {
  readonly source?: string;
  readonly formula1?: string | number;
  readonly formula2?: string | number;
};

function plainBound(bound: string | number | undefined): string {
  return String(bound ?? "").replace(/^=/, "");
}

const conditionalTypes: Readonly<Record<string, string>> = {
  CellValue: "cellIs",
  Custom: "expression",
  DataBar: "dataBar",
  ColorScale: "colorScale",
};

function conditionalLines(sheet: Worksheet): readonly string[] {
  return sheet.conditionalFormats.all.map(({ areas, Type, part }, i) => {
    const fields = fieldsOf(part);
    const rule = fields.get("Rule") as { readonly formula1?: string } | undefined;
    const formula = rule?.formula1 ?? fields.get("Rule/Formula") ?? "";
    const criteria = fields.get("Criteria") as
      Readonly<Record<string, { color: string }>> | null | undefined;
    const colours = criteria
      ? ["minimum", "midpoint", "maximum"].map((name) => criteria[name]?.color)
      : [
          fields.get("PositiveFormat/FillColor"),
          fields.get("Format/Font/Color"),
          fields.get("Format/Fill/Color"),
        ].filter((colour) => colour !== undefined);
    const painted = colours.map((colour) => words(colour).slice(1)).join(" ");
    const where = areas.map(rangeName).join(" ");
    return `conditional ${i} ${where} ${conditionalTypes[Type] ?? Type} ${words(formula).replace(/^=/, "")} ${painted}`;
  });
}

function pageLines(sheet: Worksheet): readonly string[] {
  const { PageLayout: page } = sheet;
  const { horizontalFitToPages, verticalFitToPages } = page.Zoom as Excel.PageLayoutZoomOptions;
  const margins = [
    page.LeftMargin,
    page.RightMargin,
    page.TopMargin,
    page.BottomMargin,
    page.HeaderMargin,
    page.FooterMargin,
  ].map((points) => Math.round((points / 72) * 1000) / 1000);
  const { LeftFooter, RightFooter } = page.HeadersFooters.DefaultForAllPages;
  return [
    `page ${page.Orientation.toLowerCase()} ${String(page.PaperSize)} wide ${horizontalFitToPages} tall ${verticalFitToPages}`,
    `margins ${margins.join(" ")}`,
    `footer &L${LeftFooter}&R${RightFooter}`,
    ...sheet.HorizontalPageBreaks.items().map(({ at }) => `break before row ${at.RowIndex + 1}`),
  ];
}

function chartLine(chart: Chart): string {
  const kinds: Readonly<Record<string, string>> = {
    BarClustered: "bar",
    ColumnClustered: "column",
    Line: "line",
  };
  const titles = [
    chart.Title.Text,
    chart.Axes.CategoryAxis.Title.Text,
    chart.Axes.ValueAxis.Title.Text,
  ];
  const series = chart.Series.items().map(({ Name, categories, values }) =>
    [Name, placeOf(categories), placeOf(values)].join(" "),
  );
  return `chart ${kinds[chart.ChartType] ?? chart.ChartType} ${titles.join(" / ")} ${series.join(" & ")}`;
}

function placeOf(range: Range | null): string {
  if (range === null) return "";
  const [first = "", last = first] = range.localAddress.split(":");
  const absolute = (cell: string): string => cell.replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  const whole = first === last ? absolute(first) : `${absolute(first)}:${absolute(last)}`;
  return `'${range.sheet.Name.replaceAll("'", "''")}'!${whole}`;
}
