import type { SheetSpec, WritePlan } from "../../../src/workbook/sheet-spec";
import { cellsBlock, column, placed, sheetSpec, tableBlock } from "../../contract/specs";

/** Agents and what their supervisor typed beside them; "" for nothing. */
export type Row = readonly [agent: string, score: number, note: string];

/**
 * A plan with a little of everything that is written: a form with links and a formula, merged cells, page breaks, tables with
 * rules and colours and a chart, inputs, protection, a very hidden sheet and, when asked, one that becomes the user's.
 */
export function smallPlan(rows: readonly Row[], ...more: readonly SheetSpec[]): WritePlan {
  return { sheets: [summary(rows), ranking(rows), settings, ...more], basedOn: [] };
}

export const template: SheetSpec = sheetSpec({
  id: "staff-template",
  owner: "user",
  name: "Staff",
  blocks: [
    tableBlock([column("Agent ID"), column("Team")], [["A-1", "North"]], {
      tableName: "Staff",
      row: 0,
    }),
  ],
});

export const coaching: SheetSpec = sheetSpec({
  id: "one-to-one",
  name: "One-to-one",
  blocks: [cellsBlock([placed(0, 0, "One-to-one"), placed(1, 0, "=not a formula")])],
});

function summary(rows: readonly Row[]): SheetSpec {
  return sheetSpec({
    id: "summary",
    name: "Summary",
    tabColour: "summary",
    showGridLines: false,
    columnWidths: [30, 12, 12],
    rowHeights: [{ row: 0, points: 30 + rows.length }],
    print: { orientation: "portrait", repeatRows: null, pageBreaksBefore: [2 + rows.length] },
    blocks: [
      cellsBlock(
        [
          { row: 0, column: 0, value: "Training plan", style: "title" },
          { row: 2, column: 0, value: "Agents", style: "label" },
          {
            row: 2,
            column: 1,
            value: { type: "formula", formula: "COUNTA(Ranking!A4:A20)", value: rows.length },
            style: "figure",
          },
          {
            row: 3,
            column: 0,
            value: {
              type: "link",
              text: "Ranking",
              target: { kind: "own-sheet", sheet: "ranking", row: 0, column: 0 },
            },
            style: "link",
          },
        ],
        { merges: [{ row: 0, column: 0, rows: 1, columns: 1 + rows.length }] },
      ),
    ],
  });
}

function ranking(rows: readonly Row[]): SheetSpec {
  return sheetSpec({
    id: "ranking",
    name: "Ranking",
    tabColour: "analysis",
    columnWidths: [18 + rows.length, 9, 40],
    freeze: { rows: 3, columns: rows.length > 3 ? 2 : 1 },
    print: { orientation: "landscape", repeatRows: { first: 2, last: 2 }, pageBreaksBefore: [] },
    protection: "inputs-only",
    charts: [
      {
        id: "scores",
        kind: "bar",
        title: `Scores of ${rows.length}`,
        categoryAxis: "Agent",
        valueAxis: "Score",
        series: [{ name: "Score", table: "agents", categories: "agent", values: "score" }],
        anchor: { row: 2, column: 5, rows: 10 + rows.length, columns: 4 },
      },
    ],
    blocks: [
      cellsBlock([{ row: 0, column: 0, value: "Ranking", style: "title" }]),
      tableBlock(
        [
          column("agent", { headerNote: "As in the roster" }),
          column("score", {
            format: "decimal1",
            conditionals: [{ kind: "at-least", value: 90, style: "good" }, { kind: "data-bar" }],
          }),
          column("note", {
            owner: "user",
            wrap: true,
            validation: { kind: "list", values: ["agreed", "to discuss"] },
          }),
        ],
        rows.map(([agent, score, note]) => [agent, score, note === "" ? null : note]),
        { key: ["agent"], tableName: "PeilianRanking" },
      ),
    ],
  });
}

const settings: SheetSpec = sheetSpec({
  id: "settings",
  name: "Peilian settings",
  visibility: "very-hidden",
  blocks: [
    cellsBlock([placed(0, 0, "N"), { row: 0, column: 1, value: 10, style: "input" }], {
      validations: [
        {
          area: { row: 0, column: 1, rows: 1, columns: 1 },
          rule: { kind: "whole", min: 1, max: 50 },
        },
      ],
    }),
  ],
});
