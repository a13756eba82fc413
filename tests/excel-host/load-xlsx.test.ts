import { unwatched } from "../../src/foundation/watch";
import { newXlsx } from "../../src/workbook/xlsx/new-workbook";
import { openXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import type { BookFixture } from "../contract/fixture";
import { grid } from "../contract/fixture";
import { xlsxOf } from "../contract/xlsx-fixture";
import { samplePlan } from "../workbook/xlsx/sample-plan";
import { dumpWorkbook } from "./dump";
import { startExcel, type RunningExcel } from "./in-jest";
import { loadXlsx } from "./load-xlsx";

const fixture: BookFixture = {
  sheets: [
    {
      name: "Agents",
      cells: [
        ...grid(["Agent", "Hired", "CSAT"], ["陈伟", null, null], ["007", null, null]),
        { row: 1, column: 1, value: 46_000, format: "date" },
        { row: 2, column: 1, value: 46_001, format: "date" },
        { row: 1, column: 2, value: 0.91, format: "percent" },
        { row: 2, column: 2, value: { error: "#N/A" } },
      ],
      tables: [
        {
          name: "tblAgents",
          range: { row: 0, column: 0, rows: 3, columns: 3 },
          hasHeader: true,
          hasTotals: false,
        },
      ],
      hiddenRows: [2],
      isProtected: true,
    },
    { name: "Old", visibility: "very-hidden", cells: grid([true]) },
  ],
  names: [{ name: "Peilian.ranking", refersTo: "Agents!$A$1", hidden: true }],
  structureProtected: true,
};

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(() => {
  excel.close();
});

it("opens the same file as the file adapter, with the same cells, tables, names and protection", async () => {
  const bytes = xlsxOf(fixture);
  const loaded = await loadXlsx(bytes, "centre.xlsx");
  if (!loaded.ok) throw new Error(loaded.cause.kind);
  excel.host.open(loaded.value);
  const opened = openXlsx(bytes, "centre.xlsx");
  if (!opened.ok) throw new Error(opened.cause.kind);
  const described = await opened.value.describe(unwatched);
  if (!described.ok) throw new Error(described.cause.kind);

  await Excel.run(async (context) => {
    const { workbook } = context;
    const range = workbook.worksheets
      .getItem("Agents")
      .getUsedRange()
      .load("address, values, numberFormat");
    const sheets = workbook.worksheets.load("items/name, items/visibility");
    const tables = workbook.tables.load("items/name");
    const hidden = workbook.worksheets.getItem("Agents").getRange("3:3").load("rowHidden");
    const mark = workbook.names.getItem("Peilian.ranking").load("formula, visible");
    const sheetProtection = workbook.worksheets.getItem("Agents").protection.load("protected");
    workbook.protection.load("protected");
    workbook.load("name");
    await context.sync();
    expect(range.values).toEqual([
      ["Agent", "Hired", "CSAT"],
      ["陈伟", 46_000, 0.91],
      ["007", 46_001, "#N/A"],
    ]);
    // The file names the 14th of Excel's own formats: the short date of the country.
    expect(range.numberFormat[1]).toEqual(["General", "m/d/yyyy", "0%"]);
    expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Agents", "Visible"],
      ["Old", "VeryHidden"],
    ]);
    expect(tables.items.map(({ name }) => name)).toEqual(
      described.value.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)),
    );
    expect(hidden.rowHidden).toBe(true);
    expect([mark.formula, mark.visible]).toEqual(["=Agents!$A$1", false]);
    expect(sheetProtection.protected).toBe(true);
    expect(workbook.protection.protected).toBe(true);
    expect(workbook.name).toBe("centre.xlsx");
  });
});

it("hands on the cause when the file is none", async () => {
  const loaded = await loadXlsx(new TextEncoder().encode("Agent,AHT"), "centre.xlsx");
  expect(loaded.ok).toBe(false);
});

describe("a file of ours", () => {
  let lines: readonly string[] = [];

  beforeAll(async () => {
    const bytes = await newXlsx(samplePlan);
    if (!bytes.ok) throw new Error(bytes.cause.kind);
    const loaded = await loadXlsx(bytes.value, "plan.xlsx");
    if (!loaded.ok) throw new Error(loaded.cause.kind);
    lines = dumpWorkbook(loaded.value).split("\n");
  });

  it.each([
    ["a formula with its value", /^ {2}[A-Z]+\d+ =.* → /],
    ["an exact number format", /^ {2}NumberFormat .* "0.00"$/],
    ["a date format", /^ {2}NumberFormat .* "yyyy-mm-dd"$/],
    ["a bold title", /^ {2}Font.Size A1 16$/],
    ["a fill", /^ {2}Fill.Color .* "#DCE6F1"$/],
    ["a border by side", /^ {2}Border.EdgeBottom.Weight .* "Medium"$/],
    ["unlocked inputs", /^ {2}Protection.Locked .* false$/],
    ["a table with its style", /^ {2}table PeilianRanking A4.*TableStyleLight9/],
    ["a list to choose from", /^ {2}DataValidation .*"list":.*"source":"yes,no"/],
    ["a rule by value", /^ {2}conditional \d CellValue .*"formula1":"=\\"one-to-one\\"".*EqualTo/],
    ["a rule by formula", /^ {2}conditional \d Custom .*ISNUMBER/],
    ["a data bar", /^ {2}conditional \d DataBar .*"PositiveFormat\/FillColor":"#9DB8D9"/],
    ["a colour scale", /^ {2}conditional \d ColorScale .*Percentile/],
    ["a width in points", /^ {2}ColumnWidth [A-Z]+1:[A-Z]+1048576 \d/],
    ["a height", /^ {2}RowHeight A\d+:XFD\d+ \d/],
    ["frozen panes", /^ {2}frozen /],
    ["merged cells", /^ {2}merged /],
    ["a link", /^ {2}Hyperlink .*documentReference/],
    ["a chart on its cells", /^ {2}chart at .*series .*!/],
    ["protection with its options", /^ {2}protected .*"allowSort":true/],
    ["titles to print on each page", /^ {2}page title rows /],
    ["a page one wide", /^ {2}page Zoom .*"horizontalFitToPages":1/],
    ["a footer", /^ {2}page HeadersFooters\/DefaultForAllPages\/LeftFooter "&A"$/],
    ["a tab's colour", /^ {2}tab colour #/],
    ["the hidden names that mark our sheets", /^name Peilian\..* hidden =/],
  ])("comes with %s", (_what, pattern) => {
    expect(lines.filter((line) => pattern.test(line))).not.toEqual([]);
  });
});
