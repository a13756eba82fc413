import type { WriteSheet } from "hucre/xlsx";
import { absoluteRangeName, quotedSheet } from "../../src/foundation/address";
import type { Chart } from "./model/charts";
import type { Range } from "./model/range";
import { keyOf } from "./save-rules";
import { chartTypes, legendPlaces } from "./xlsx-charts";

type SavedChart = NonNullable<WriteSheet["charts"]>[number];

/** All that {@link putCharts} reads; the colour of grid lines and what else a chart has is the reader's own. */
export function savedChart(chart: Chart): SavedChart {
  const { CategoryAxis: category, ValueAxis: value } = chart.Axes;
  const series = chart.Series.items();
  const [first] = series;
  const type = keyOf(chartTypes, chart.ChartType);
  return {
    type,
    frameTitle: chart.Name,
    ...(chart.Title.Visible ? { title: chart.Title.Text } : {}),
    titleFontSize: chart.Title.Format.Font.Size,
    anchor: savedPlace(chart),
    legend: chart.Legend.Visible ? keyOf(legendPlaces, chart.Legend.Position) : false,
    ...(type === "line" || first === undefined ? {} : { gapWidth: first.GapWidth }),
    series: series.map(({ Name, values, categories, MarkerStyle, Format }) => ({
      name: Name,
      values: reference(values),
      ...(categories === null ? {} : { categories: reference(categories) }),
      ...(type === "line" ? { stroke: { width: Format.Line.Weight } } : {}),
      ...(MarkerStyle === "None" ? { marker: { symbol: "none" } } : {}),
      ...savedColour(type === "line" ? Format.Line.Color : Format.Fill.color),
    })),
    axes: { x: savedAxis(category), y: savedAxis(value) },
  };
}

function savedAxis(axis: Chart["Axes"]["ValueAxis"]) {
  return {
    ...(axis.Title.Text === ""
      ? {}
      : { title: axis.Title.Text, axisTitleFontSize: axis.Title.Format.Font.Size }),
    reverse: axis.ReversePlotOrder,
    gridlines: { major: axis.MajorGridlines.Visible },
    ...(axis.Position === "Maximum" ? { crosses: "max" as const } : {}),
  };
}

/** A file names the cell behind the last one. */
function savedPlace({ place }: Chart): SavedChart["anchor"] {
  if (place === null) return { from: { row: 0, col: 0 } };
  const { row, column } = place.from.range;
  const last = place.to.range;
  return {
    from: { row, col: column },
    to: { row: last.row + last.rows, col: last.column + last.columns },
  };
}

function reference(range: Range | null): string {
  return range === null
    ? "#REF!"
    : `${quotedSheet(range.sheet.Name)}!${absoluteRangeName(range.range)}`;
}

function savedColour(colour: unknown): { color?: string } {
  return typeof colour === "string" && colour !== "" ? { color: colour.slice(1) } : {};
}
