import type { Sheet } from "hucre/xlsx";
import { parseAddress } from "./model/addresses";
import type { Chart } from "./model/charts";
import { Range } from "./model/range";
import type { HostWorkbook } from "./model/workbook";
import type { Worksheet } from "./model/worksheet";

type FileChart = NonNullable<Sheet["charts"]>[number];
type FileAxis = NonNullable<NonNullable<FileChart["axes"]>["x"]>;
type FileSeries = NonNullable<FileChart["series"]>[number];

export const chartTypes = {
  bar: "BarClustered",
  column: "ColumnClustered",
  line: "Line",
} as const;

export const legendPlaces = {
  top: "Top",
  bottom: "Bottom",
  left: "Left",
  right: "Right",
} as const;

/** Kind, place, series with their colours, titles, legend and axes, as far as we set them; the rest stays the host's own. */
export function putCharts(sheet: Worksheet, source: Sheet): void {
  for (const given of source.charts ?? []) {
    const all = given.series ?? [];
    const first = rangeAt(sheet.workbook, all[0]?.valuesRef);
    if (first === null) continue;
    const [kind] = given.kinds;
    const type = kind === "bar" || kind === "line" ? chartTypes[kind] : chartTypes.column;
    const chart = sheet.Charts.Add(type, first, "Columns");
    chart.Name = given.frameTitle ?? chart.Name;
    for (const series of chart.Series.items()) series.Delete();
    for (const series of all) putSeries(chart, series, given.gapWidth);
    chart.Title.Text = given.title ?? "";
    chart.Title.Visible = given.title !== undefined;
    chart.Title.Format.Font.Size = given.titleFontSize ?? chart.Title.Format.Font.Size;
    putLegend(chart, given.legend);
    putAxis(chart.Axes.CategoryAxis, given.axes?.x);
    putAxis(chart.Axes.ValueAxis, given.axes?.y);
    putPlace(chart, given);
  }
}

function putSeries(chart: Chart, given: FileSeries, gapWidth: number | undefined): void {
  const series = chart.Series.Add(given.name ?? "");
  series.values = rangeAt(chart.sheet.workbook, given.valuesRef);
  series.categories = rangeAt(chart.sheet.workbook, given.categoriesRef);
  series.GapWidth = gapWidth ?? series.GapWidth;
  if (given.marker?.symbol === "none") series.MarkerStyle = "None";
  if (typeof given.color !== "string") return;
  if (chart.ChartType === chartTypes.line) {
    series.Format.Line.Color = `#${given.color}`;
    series.Format.Line.Weight = given.stroke?.width ?? series.Format.Line.Weight;
  } else series.Format.Fill.SetSolidColor(`#${given.color}`);
}

function putLegend(chart: Chart, legend: FileChart["legend"]): void {
  chart.Legend.Visible = legend !== undefined && legend !== false;
  if (legend !== undefined && legend !== false && legend !== "topRight")
    chart.Legend.Position = legendPlaces[legend];
}

function putAxis(axis: Chart["Axes"]["ValueAxis"], given: FileAxis | undefined): void {
  axis.Title.Text = given?.title ?? "";
  axis.Title.Format.Font.Size = given?.axisTitleFontSize ?? axis.Title.Format.Font.Size;
  axis.ReversePlotOrder = given?.reverse ?? false;
  axis.MajorGridlines.Visible = given?.gridlines?.major ?? false;
  if (given?.crosses === "max") axis.Position = "Maximum";
}

/** A file names the cell behind the last one. */
function putPlace(chart: Chart, { anchor }: FileChart): void {
  if (anchor === undefined) return;
  const { from, to } = anchor;
  const { sheet } = chart;
  const last = to === undefined ? null : sheet.GetCell(to.row - 1, to.col - 1);
  chart.SetPosition(sheet.GetCell(from.row, from.col), last);
}

function rangeAt(workbook: HostWorkbook, reference: string | undefined): Range | null {
  const parsed = parseAddress(reference ?? "");
  const sheet = parsed?.sheet == null ? null : workbook.Worksheets.find(parsed.sheet);
  return parsed === null || sheet === null ? null : new Range(sheet, parsed.range);
}
