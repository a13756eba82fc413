import type {
  CellsBlock,
  SheetSpec,
  TableBlock,
  WritePlan,
} from "../../../src/workbook/sheet-spec";
import { dayFromCivil } from "../../../src/foundation/day";

/** A small plan that uses every feature a sheet can have. */
export const rankingTable: TableBlock = {
  kind: "table",
  id: "agents",
  tableName: "PeilianRanking",
  row: 3,
  column: 0,
  columns: [
    {
      id: "agent",
      header: "Agent",
      format: "text",
      owner: "peilian",
      headerNote: "As in the staff list",
    },
    {
      id: "score",
      header: "Fair score",
      format: "decimal2",
      owner: "peilian",
      conditionals: [{ kind: "data-bar" }],
    },
    {
      id: "tier",
      header: "Tier\n(proposed)",
      format: "general",
      owner: "peilian",
      wrap: true,
      conditionals: [{ kind: "equals", value: "one-to-one", style: "bad" }],
    },
    { id: "since", header: "Since", format: "date", owner: "peilian", align: "center" },
    {
      id: "attended",
      header: "Attended",
      format: "general",
      owner: "user",
      validation: { kind: "list", values: ["yes", "no"] },
    },
    {
      id: "share",
      header: "Share",
      format: "percent",
      owner: "peilian",
      conditionals: [
        { kind: "at-least", value: 0.5, style: "good" },
        { kind: "colour-scale", highIsGood: true },
      ],
    },
  ],
  rows: [
    [
      "王芳",
      3.47,
      "one-to-one",
      { type: "day", day: dayFromCivil(2026, 3, 5) },
      null,
      { type: "formula", formula: "B5/SUM($B$5:$B$7)", value: 0.5 },
    ],
    ["=Martha & <Co>", 3.31, "rest", null, "yes", 0.3],
    ["#N/A", 0.12, " kept spaces ", null, "no", 0.2],
  ],
  key: ["agent"],
};

const heading: CellsBlock = {
  kind: "cells",
  cells: [
    { row: 0, column: 0, value: "Ranking of agents", style: "title" },
    {
      row: 1,
      column: 0,
      value: "made from the QA sheet",
      style: "subtitle",
      note: "A note\nof two lines",
    },
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
  validations: [],
  conditionals: [],
};

export const rankingSheet: SheetSpec = {
  id: "ranking",
  owner: "peilian",
  name: "Ranking",
  visibility: "visible",
  tabColour: "analysis",
  blocks: [heading, rankingTable],
  columnWidths: [18, 12, 14, 12, 12, 10],
  rowHeights: [{ row: 0, points: 26 }],
  freeze: { rows: 4, columns: 1 },
  print: {
    orientation: "landscape",
    repeatRows: { first: 3, last: 3 },
    pageBreaksBefore: [20],
  },
  protection: "inputs-only",
  charts: [
    {
      id: "scores",
      kind: "bar",
      title: "Fair score",
      categoryAxis: "Agent",
      valueAxis: "Score",
      series: [{ name: "Score", table: "agents", categories: "agent", values: "score" }],
      anchor: { row: 9, column: 0, rows: 14, columns: 6 },
    },
  ],
  showGridLines: false,
};

export const summarySheet: SheetSpec = {
  id: "summary",
  owner: "peilian",
  name: "Summary",
  visibility: "visible",
  tabColour: "summary",
  blocks: [
    {
      kind: "cells",
      cells: [
        { row: 0, column: 0, value: "Summary", style: "title" },
        {
          row: 2,
          column: 0,
          value: {
            type: "link",
            text: "To the ranking",
            target: { kind: "own-sheet", sheet: "ranking", row: 3, column: 0 },
          },
          style: "link",
        },
        {
          row: 3,
          column: 0,
          value: { type: "formula", formula: "'Ranking'!B5&\"'Ranking'!\"", value: "3.47" },
          style: "figure",
        },
        { row: 4, column: 0, value: { type: "time", minute: 570 }, style: "value" },
        { row: 5, column: 0, value: null, style: "input" },
      ],
      merges: [],
      validations: [
        {
          area: { row: 5, column: 0, rows: 1, columns: 1 },
          rule: { kind: "whole", min: 1, max: 500 },
        },
      ],
      conditionals: [],
    },
    {
      kind: "table",
      id: "empty",
      tableName: "PeilianUnplaced",
      row: 8,
      column: 0,
      columns: [
        { id: "agent", header: "Agent", format: "text", owner: "peilian" },
        { id: "why", header: "Blocked by", format: "text", owner: "peilian" },
      ],
      rows: [],
      key: [],
    },
  ],
  columnWidths: [30, 30],
  rowHeights: [],
  freeze: { rows: 0, columns: 0 },
  print: { orientation: "portrait", repeatRows: null, pageBreaksBefore: [] },
  protection: "open",
  charts: [],
  showGridLines: true,
};

export const samplePlan: WritePlan = { sheets: [summarySheet, rankingSheet], basedOn: [] };
