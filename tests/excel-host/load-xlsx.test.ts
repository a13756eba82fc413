import { unwatched } from "../../src/foundation/watch";
import { openXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import type { BookFixture } from "../contract/fixture";
import { grid } from "../contract/fixture";
import { xlsxOf } from "../contract/xlsx-fixture";
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
    expect(range.numberFormat[1]).toEqual(["General", "yyyy-mm-dd", "0%"]);
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
