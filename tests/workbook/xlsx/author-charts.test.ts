import type { ChartSpec, TableBlock } from "../../../src/workbook/sheet-spec";
import { sheetChart } from "../../../src/workbook/xlsx/author-charts";

const table: TableBlock = {
  kind: "table",
  id: "ranking",
  tableName: "PeilianRanking",
  row: 4,
  column: 0,
  columns: [
    { id: "rank", header: "Rank", format: "integer", owner: "peilian" },
    { id: "score", header: "Score", format: "decimal1", owner: "peilian" },
  ],
  rows: [
    [1, 112],
    [2, 104],
  ],
  key: [],
};

const chart = (kind: ChartSpec["kind"], values: string): ChartSpec => ({
  id: "scores",
  kind,
  title: "Score by rank",
  categoryAxis: "Rank",
  valueAxis: "Score",
  series: [{ name: "Score", table: "ranking", categories: "rank", values }],
  anchor: { row: 8, column: 0, rows: 10, columns: 2 },
});

test("a line of hundreds of agents has no markers to hide it", () => {
  expect(sheetChart(chart("line", "score"), "Ranking", [table]).series).toMatchObject([
    {
      categories: "'Ranking'!$A$6:$A$7",
      values: "'Ranking'!$B$6:$B$7",
      marker: { symbol: "none" },
    },
  ]);
});

test("a chart of a column that the table lacks is a defect", () => {
  expect(() => sheetChart(chart("line", "mean"), "Ranking", [table])).toThrow(/no column mean/);
});
