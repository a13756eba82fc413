import { canonicalAreas } from "./canonical-areas";
import { dumpWorkbook } from "./dump";
import { startExcel, type RunningExcel } from "./in-jest";
import { HostWorkbook } from "./model/workbook";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});

beforeEach(() => {
  excel.host.open(new HostWorkbook("Agents"));
});

afterAll(() => {
  excel.close();
});

const build = (): Promise<void> =>
  Excel.run(async (context) => {
    const agents = context.workbook.worksheets.getItem("Agents");
    agents.getRange("A1:B3").formulas = [
      ["Agent", "AHT"],
      ["陈伟", 312.5],
      ["All", "=SUM(B2:B2)"],
    ];
    agents.getRange("A1:B1").format.font.bold = true;
    // The types ask for a matrix; Excel takes one value too.
    Reflect.set(agents.getRange("B:B"), "numberFormat", "0.0");
    agents.tables.add("A1:B3", true).name = "tblAgents";
    agents.getRange("B2:B3").dataValidation.rule = {
      decimal: { formula1: 0, operator: "GreaterThan" },
    };
    agents.getRange("B2:B3").conditionalFormats.add("DataBar");
    agents.charts.add("ColumnClustered", agents.getRange("A1:B3")).name = "AHT";
    agents.freezePanes.freezeRows(1);
    context.workbook.names.add("Peilian.agents", agents.getRange("A1")).visible = false;
    await context.sync();
  });

it("says everything the workbook holds", async () => {
  await build();
  const lines = dumpWorkbook(excel.host).split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "workbook Book1.xlsx",
      "active Agents",
      "name Peilian.agents hidden =Agents!$A$1",
      "sheet Agents Visible",
      "  frozen 1:1",
      '  A2 "陈伟"',
      "  B3 =SUM(B2:B2) → 312.5",
      "  Font.Bold A1:B1 true",
      '  NumberFormat B1:B1048576 "0.0"',
      expect.stringMatching(/^ {2}table tblAgents A1:B3 headers true .*TableStyleMedium2/),
      expect.stringMatching(/^ {2}DataValidation B2:B3 .*GreaterThan/),
      expect.stringMatching(/^ {2}conditional 0 DataBar B2:B3/),
      expect.stringMatching(/^ {2}chart .*"Name":"AHT".*series "AHT" Agents!B1:B3 by Agents!A1:A3/),
    ]),
  );
});

it("is the same however the workbook came to be so", async () => {
  await build();
  const before = dumpWorkbook(excel.host);
  await Excel.run(async (context) => {
    const agents = context.workbook.worksheets.getItem("Agents");
    const scratch = context.workbook.worksheets.add("Scratch");
    agents.getRange("A1:B1").format.font.bold = false;
    agents.getRange("B1:B1").format.font.bold = true;
    agents.getRange("A1").format.font.bold = true;
    agents.getRange("A1:D9").format.fill.color = "#FF0000";
    agents.getRange("A1:D9").format.fill.clear();
    await context.sync();
    scratch.delete();
    await context.sync();
  });
  expect(dumpWorkbook(excel.host)).toBe(before);
});

type Change = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;

it.each<[string, Change]>([
  ["a value", (sheet) => (sheet.getRange("A2").values = [["陈 伟"]])],
  ["a formula of the same value", (sheet) => (sheet.getRange("B3").formulas = [["=B2"]])],
  ["a number format", (sheet) => (sheet.getRange("B2").numberFormat = [["0.00"]])],
  ["a colour", (sheet) => (sheet.getRange("A2").format.fill.color = "#FFFFFE")],
  ["a border", (sheet) => (sheet.getRange("A2").format.borders.getItem("EdgeTop").style = "Dot")],
  ["a width", (sheet) => (sheet.getRange("A2").format.columnWidth = 49)],
  ["a lock", (sheet) => (sheet.getRange("A2").format.protection.locked = false)],
  ["a hidden row", (sheet) => (sheet.getRange("9:9").rowHidden = true)],
  ["a link", (sheet) => (sheet.getRange("A2").hyperlink = { documentReference: "Agents!A1" })],
  [
    "merged cells",
    (sheet) => {
      sheet.getRange("D1:E1").merge();
    },
  ],
  ["a validation", (sheet) => (sheet.getRange("B2").dataValidation.ignoreBlanks = false)],
  [
    "a conditional format",
    (sheet) => {
      sheet.getRange("A1").conditionalFormats.clearAll();
      sheet.getRange("A1").conditionalFormats.add("DataBar");
    },
  ],
  ["a table's style", (sheet) => (sheet.tables.getItemAt(0).style = "TableStyleLight1")],
  ["a chart's title", (sheet) => (sheet.charts.getItemAt(0).title.text = "AHT")],
  [
    "panes",
    (sheet) => {
      sheet.freezePanes.unfreeze();
    },
  ],
  [
    "print titles",
    (sheet) => {
      sheet.pageLayout.setPrintTitleRows("$1:$1");
    },
  ],
  ["a footer", (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P")],
  [
    "protection",
    (sheet) => {
      sheet.protection.protect();
    },
  ],
  ["a tab's colour", (sheet) => (sheet.tabColor = "#FF0000")],
  ["grid lines", (sheet) => (sheet.showGridlines = false)],
  ["a tab's name", (sheet) => (sheet.name = "agents")],
  ["another sheet", (_sheet, { worksheets }) => worksheets.add("Plan")],
  [
    "the active sheet",
    (_sheet, { worksheets }) => {
      worksheets.add("Plan").activate();
    },
  ],
  ["a name", (_sheet, { names }) => names.add("Other", "=1")],
  ["a name's visibility", (_sheet, { names }) => (names.getItem("Peilian.agents").visible = true)],
  ["a comment", (_sheet, { comments }) => comments.add("Agents!A2", "Who?")],
])("tells apart workbooks that differ by %s", async (_what, change) => {
  await build();
  const before = dumpWorkbook(excel.host);
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Agents"), context.workbook);
    await context.sync();
  });
  expect(dumpWorkbook(excel.host)).not.toBe(before);
});

it("paints areas in the same words whatever the order of the brush", () => {
  const area = (row: number, column: number, rows: number, columns: number) => ({
    row,
    column,
    rows,
    columns,
  });
  const cells = [area(0, 0, 1, 1), area(1, 1, 1, 1), area(0, 1, 1, 1), area(1, 0, 1, 1)];
  const one = canonicalAreas(
    cells.map((range) => ({ range, value: 1 })),
    "0",
  );
  expect(one).toEqual(["A1:B2 1"]);
  const over = [
    { range: area(0, 0, 3, 3), value: 1 },
    { range: area(1, 1, 1, 1), value: 0 },
  ];
  expect(canonicalAreas(over, "0")).toEqual(["A1:A3 1", "B1 1", "B3 1", "C1:C3 1"]);
});
