import { parseRange } from "../../foundation/address";
import { readOwnCharts, readOwnRecord, type RecordedColumn } from "../own-names";
import type { TableBlock } from "../sheet-spec";
import { ownChartPrefix } from "../own-charts";
import { drawCharts } from "./draw/draw-charts";
import type { RecordedTable, RewrittenSheet } from "./write-record";

/**
 * Draws our charts again as they were recorded, those that were still on the sheet; Excel can copy no chart from one sheet to
 * another. The user's charts were never touched.
 *
 * @param present names of the charts on the sheet now
 */
export function putBackCharts(
  sheet: Excel.Worksheet,
  { id, names, tables, charts: before }: RewrittenSheet,
  present: readonly string[],
): void {
  for (const name of present) {
    if (name.startsWith(ownChartPrefix)) sheet.charts.getItem(name).delete();
  }
  const recorded = readOwnCharts(names, id);
  const columns = readOwnRecord(
    names.map((name) => ({ ...name, hidden: true, scope: null })),
    id,
  ).columns;
  const blocks = Object.entries(recorded.tables).flatMap(([block, wished]): TableBlock[] => {
    const table = tables.find(({ name }) => isNamedFor(name, wished));
    return table === undefined ? [] : [tableAsBlock(block, table, columns.get(block) ?? [])];
  });
  const charts = recorded.charts.filter(
    (chart) =>
      before.includes(ownChartPrefix + chart.id) &&
      chart.series.every(({ table }) => blocks.some((block) => block.id === table)),
  );
  drawCharts(sheet, { charts, blocks });
}

/** "PeilianRanking" or, where that was taken, "PeilianRanking2". */
function isNamedFor(name: string, wished: string): boolean {
  return (
    name.toLowerCase().startsWith(wished.toLowerCase()) && /^\d*$/.test(name.slice(wished.length))
  );
}

/** Where a table lies and which columns it has; its values stand on the sheet. */
function tableAsBlock(
  id: string,
  { name, address }: RecordedTable,
  columns: readonly RecordedColumn[],
): TableBlock {
  const range = parseRange(address) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    kind: "table",
    id,
    tableName: name,
    row: range.row,
    column: range.column,
    columns: columns.map((column) => ({ ...column, format: "general" })),
    rows: Array.from({ length: range.rows - 1 }, () => []),
    key: [],
  };
}
