import type { CellRange } from "../../../foundation/address";
import { columnRange } from "../../dressed-cells";
import type { ChartSeries, ChartSpec, SheetSpec, TableBlock } from "../../sheet-spec";
import { rangeAt } from "../ranges";
import { ownChartPrefix } from "../../own-charts";
import { palette, seriesColours } from "../../styles";

/** Charts over the tables of the sheet. A series that names a table or column which is not there is a defect and throws. */
export function drawCharts(
  sheet: Excel.Worksheet,
  spec: Pick<SheetSpec, "blocks" | "charts">,
): void {
  const tables = spec.blocks.filter((block) => block.kind === "table");
  for (const chart of spec.charts) drawChart(sheet, chart, tables);
}

const kinds = { bar: "BarClustered", column: "ColumnClustered", line: "Line" } as const;

function drawChart(sheet: Excel.Worksheet, spec: ChartSpec, tables: readonly TableBlock[]): void {
  const column = (series: ChartSeries, id: string): Excel.Range =>
    rangeAt(sheet, seriesRange(spec, series, id, tables));
  const [first] = spec.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(kinds[spec.kind], column(first, first.values), "Columns");
  chart.name = ownChartPrefix + spec.id;
  const { row, column: left, rows, columns } = spec.anchor;
  chart.setPosition(
    rangeAt(sheet, { row, column: left, rows: 1, columns: 1 }),
    rangeAt(sheet, { row: row + rows - 1, column: left + columns - 1, rows: 1, columns: 1 }),
  );
  chart.title.text = spec.title;
  chart.title.format.font.size = 12;
  chart.legend.visible = spec.series.length > 1;
  if (spec.series.length > 1) chart.legend.position = "Bottom";
  spec.series.forEach((series, i) => {
    const drawn = i === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    drawn.setValues(column(series, series.values));
    drawn.setXAxisValues(column(series, series.categories));
    drawn.name = series.name;
    paintSeries(drawn, spec.kind, `#${seriesColours[i % seriesColours.length] ?? palette.accent}`);
  });
  drawAxes(chart, spec);
}

function paintSeries(series: Excel.ChartSeries, kind: ChartSpec["kind"], colour: string): void {
  switch (kind) {
    case "bar":
    case "column":
      series.gapWidth = 60;
      series.format.fill.setSolidColor(colour);
      return;
    case "line":
      series.format.line.color = colour;
      series.format.line.weight = 2;
      // Markers of some hundred points would hide the line.
      series.markerStyle = "None";
      return;
  }
}

function drawAxes(chart: Excel.Chart, spec: ChartSpec): void {
  const { categoryAxis, valueAxis } = chart.axes;
  for (const [axis, title] of [
    [categoryAxis, spec.categoryAxis],
    [valueAxis, spec.valueAxis],
  ] as const) {
    axis.title.text = title;
    axis.title.format.font.size = 10;
    axis.majorTickMark = "Outside";
    axis.minorTickMark = "None";
  }
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = `#${palette.line}`;
  // Bars are drawn from below: turned round, the first row of the table is the first bar.
  if (spec.kind === "bar") {
    categoryAxis.reversePlotOrder = true;
    valueAxis.position = "Maximum";
  }
}

function seriesRange(
  chart: ChartSpec,
  series: ChartSeries,
  columnId: string,
  tables: readonly TableBlock[],
): CellRange {
  const table = tables.find((block) => block.id === series.table);
  const index = table?.columns.findIndex((column) => column.id === columnId) ?? -1;
  if (!table || index < 0) {
    throw new Error(`Chart ${chart.id}: no column ${columnId} in table ${series.table}`);
  }
  return columnRange(table, index);
}
