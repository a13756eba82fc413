import type { SheetChart } from "hucre/xlsx";
import { absoluteRangeName, quotedSheet } from "../../foundation/address";
import { columnRange } from "../dressed-cells";
import type { ChartSeries, ChartSpec, TableBlock } from "../sheet-spec";
import { palette, seriesColours } from "../styles";

/**
 * hucre's form of a chart. Series point at whole column bodies of tables, so that Excel lets them grow with the table.
 * A series that names a table or column which the sheet lacks is a defect and throws.
 */
export function sheetChart(
  chart: ChartSpec,
  tab: string,
  tables: readonly TableBlock[],
): SheetChart {
  const reference = (series: ChartSeries, columnId: string): string => {
    const table = tables.find((block) => block.id === series.table);
    const index = table?.columns.findIndex((column) => column.id === columnId) ?? -1;
    if (!table || index < 0) {
      throw new Error(`Chart ${chart.id}: no column ${columnId} in table ${series.table}`);
    }
    return `${quotedSheet(tab)}!${absoluteRangeName(columnRange(table, index))}`;
  };
  const { row, column, rows, columns } = chart.anchor;
  return {
    type: chart.kind,
    title: chart.title,
    titleFontSize: 12,
    altText: chart.title,
    anchor: { from: { row, col: column }, to: { row: row + rows, col: column + columns } },
    legend: chart.series.length > 1 ? "bottom" : false,
    ...(chart.kind === "bar" || chart.kind === "column" ? { gapWidth: 60 } : {}),
    series: chart.series.map((series, i) => ({
      name: series.name,
      categories: reference(series, series.categories),
      values: reference(series, series.values),
      ...look(chart.kind, seriesColours[i % seriesColours.length] ?? palette.accent),
    })),
    axes: {
      x: {
        title: chart.categoryAxis,
        ...axis,
        // Bars are drawn from below: turned round, the first row of the table is the first bar.
        ...(chart.kind === "bar" ? { reverse: true, axisTitleRotation: upwards } : {}),
      },
      y: {
        title: chart.valueAxis,
        ...axis,
        gridlines: { major: true },
        ...(chart.kind === "bar" ? { crosses: "max" } : { axisTitleRotation: upwards }),
      },
    },
  };
}

/** Without these a reader of files draws ticks across every axis. */
const axis = { axisTitleFontSize: 10, majorTickMark: "out", minorTickMark: "none" } as const;

/** Degrees: the title of a standing axis is read from below. */
const upwards = -90;

function look(kind: ChartSpec["kind"], colour: string): Partial<SheetChart["series"][number]> {
  switch (kind) {
    case "bar":
    case "column":
      return { color: colour };
    case "line":
      // Markers of some hundred points would hide the line.
      return { color: colour, stroke: { width: 2 }, marker: { symbol: "none" } };
  }
}
