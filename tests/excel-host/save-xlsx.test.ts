import { unwatched } from "../../src/foundation/watch";
import { openOfficeWorkbook } from "../../src/workbook/office/open-office";
import { newXlsx } from "../../src/workbook/xlsx/new-workbook";
import { openXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import { snapshotOf, valueOf } from "../contract/harness";
import { samplePlan } from "../workbook/xlsx/sample-plan";
import { problemsOf } from "../workbook/xlsx/package-check";
import { dumpWorkbook } from "./dump";
import { startExcel, type RunningExcel } from "./in-jest";
import { loadXlsx } from "./load-xlsx";
import { HostWorkbook } from "./model/workbook";
import { saveXlsx } from "./save-xlsx";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({
    requirementSets: { ExcelApi: "1.17", RichApiRuntime: "1.2", AddinCommands: "1.1" },
  });
});

beforeEach(() => {
  excel.host.open(new HostWorkbook("QA"));
});

afterAll(() => {
  excel.close();
});

/** What a file does not say of a chart. */
function withoutGridColour(dump: string): string {
  return dump.replaceAll(/"Axes\/ValueAxis\/MajorGridlines\/Format\/Line\/Color":"[^"]*"/g, "");
}

async function savedAndOpened(workbook: HostWorkbook): Promise<HostWorkbook> {
  const bytes = await saveXlsx(workbook);
  expect(problemsOf(bytes)).toEqual([]);
  return valueOf(await loadXlsx(bytes, workbook.Name));
}

describe("a workbook saved and opened again", () => {
  test("holds what a file of ours held", async () => {
    const loaded = valueOf(await loadXlsx(valueOf(await newXlsx(samplePlan)), "plan.xlsx"));
    expect(dumpWorkbook(await savedAndOpened(loaded))).toBe(dumpWorkbook(loaded));
  });

  test("holds what our adapter wrote, with what it keeps for Restore", async () => {
    const book = valueOf(await openOfficeWorkbook());
    valueOf(await book.apply(samplePlan, unwatched));
    valueOf(await book.apply(samplePlan, unwatched));
    const again = await savedAndOpened(excel.host.workbook);
    expect(withoutGridColour(dumpWorkbook(again))).toBe(
      withoutGridColour(dumpWorkbook(excel.host)),
    );
    excel.host.open(again);
    expect(valueOf(await valueOf(await openOfficeWorkbook()).restorableSteps())).toBe(2);
  });

  test("holds what a person made", async () => {
    await makeUsersWorkbook();
    const before = dumpWorkbook(excel.host);
    for (const line of [
      "table NoHeader",
      "note B2",
      "name Rate hidden",
      "name Local",
      "merged D1:E2",
      "=1/0",
    ]) {
      expect(before).toContain(line);
    }
    expect(dumpWorkbook(await savedAndOpened(excel.host.workbook))).toBe(before);
  });

  test("keeps the 1904 dates, an error that no formula of ours works out, and texts that look like errors", async () => {
    const { workbook } = excel.host;
    workbook.date1904 = true;
    const { grid } = workbook.active;
    grid.put(0, 0, "#N/A", "=XLOOKUP(1,B:B,C:C)");
    grid.put(0, 1, "#N/A", null, true);
    grid.put(0, 2, "#N/A", null);
    grid.put(1, 0, "_x0041_ ends with a space ", null, true);
    const again = await savedAndOpened(workbook);
    expect(dumpWorkbook(again)).toBe(dumpWorkbook(workbook));
    const first = again.Worksheets.GetItemAt(0).grid;
    expect([0, 1, 2].map((column) => first.isError(0, column))).toEqual([true, false, true]);
    expect(first.value(1, 0)).toBe("_x0041_ ends with a space ");
  });

  test("what a file cannot say is refused, not left out", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B:B").format.font.bold = true;
      await context.sync();
    });
    await expect(saveXlsx(excel.host.workbook)).rejects.toThrow("B1:B1048576");
  });

  test("is the same to our file adapter as it was in Excel", async () => {
    const book = valueOf(await openOfficeWorkbook());
    await makeUsersWorkbook();
    await Excel.run(async (context) => {
      context.workbook.protection.unprotect();
      await context.sync();
    });
    valueOf(await book.apply(samplePlan, unwatched));
    const bytes = await saveXlsx(excel.host.workbook);
    const inExcel = await snapshotOf(book);
    const inFile = await snapshotOf(valueOf(openXlsx(bytes, excel.host.workbook.Name)));
    const seen = ({ description, cells }: typeof inFile) => ({
      ...description,
      // The file tells what is printed by names, Excel does not.
      names: description.names
        .filter(({ name }) => !name.startsWith("_xlnm."))
        .map((name) => ({
          ...name,
          scope: name.scope === null ? null : "a sheet",
        })),
      sheets: description.sheets.map((sheet) => ({ ...sheet, key: "" })),
      cells: description.sheets.map(({ key }) => cells.get(key)),
    });
    expect(inExcel.description.sheets.length).toBeGreaterThan(3);
    expect(seen(inFile)).toEqual(seen(inExcel));
  });
});

/** A sheet with everything that a person can do and Office.js can tell. */
async function makeUsersWorkbook(): Promise<void> {
  // This client has no notes.
  excel.host.workbook.active.Notes.Add("B2", "asked her <twice>\n& again");
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("QA");
    sheet.getRange("A1:C4").formulas = [
      ["Agent", "Score", "Passed"],
      ["陈伟 & Co", 0.91, true],
      ["'007", "=B2/2", "=1/0"],
      ["Bo", "=SUM(B2:B3)", '=IF(B4>1,"yes","no")'],
    ];
    sheet.getRange("G1:H2").values = [
      ["a", 1],
      ["b", 2],
    ];
    const table = sheet.tables.add("G1:H2", false);
    table.name = "NoHeader";
    const scores = sheet.tables.add("A1:C4", true);
    scores.name = "Scores";
    scores.style = "TableStyleLight9";
    scores.showBandedColumns = true;
    sheet.getRange("B2:B4").numberFormat = [["0.0%"], ["0.0%"], ['[Red]0.00 "pt"']];
    sheet.getRange("D1:E2").merge();
    const { format } = sheet.getRange("A6:B7");
    format.font.name = "Arial";
    format.font.italic = true;
    format.font.underline = "Double";
    format.font.color = "#C00000";
    format.fill.color = "#FFFF00";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.indentLevel = 0;
    format.wrapText = true;
    format.protection.locked = false;
    format.borders.getItem("EdgeBottom").style = "Double";
    format.borders.getItem("EdgeBottom").weight = "Thick";
    format.borders.getItem("EdgeLeft").style = "Dash";
    sheet.getRange("A:A").format.columnWidth = 99.75;
    sheet.getRange("D:D").columnHidden = true;
    sheet.getRange("3:3").format.rowHeight = 31.5;
    sheet.getRange("9:9").rowHidden = true;
    const entry = sheet.getRange("B10:B20").dataValidation;
    entry.rule = { wholeNumber: { formula1: 1, formula2: "=$B$4", operator: "NotBetween" } };
    entry.prompt = { showPrompt: true, title: "Calls", message: "Whole calls\nonly" };
    entry.errorAlert = { showAlert: true, style: "Warning", title: "No", message: "Not so" };
    sheet.getRange("C10").dataValidation.rule = { custom: { formula: "=LEN(C10)<5" } };
    sheet.getRange("D10").dataValidation.rule = {
      list: { inCellDropDown: true, source: "=$G$1:$G$2" },
    };
    const conditional = sheet.getRange("B2:B4").conditionalFormats.add("CellValue");
    conditional.cellValue.rule = { formula1: "=0.5", formula2: "=0.9", operator: "Between" };
    conditional.cellValue.format.font.bold = true;
    conditional.cellValue.format.fill.color = "#C6EFCE";
    conditional.stopIfTrue = true;
    sheet.getRange("A12").values = [["more"]];
    sheet.getRange("A12").hyperlink = {
      address: "https://example.org/?a=1&b=2",
      screenTip: "Look",
    };
    sheet.getRange("A13").values = [["there"]];
    sheet.getRange("A13").hyperlink = { documentReference: "'My notes'!A1" };
    const chart = sheet.charts.add("Line", sheet.getRange("B1:B4"), "Columns");
    chart.name = "Mine";
    chart.title.text = "Scores <2026>";
    chart.setPosition("J2", "N12");
    const mine = workbook.worksheets.add("My notes");
    mine.tabColor = "#FF0000";
    mine.showGridlines = false;
    mine.freezePanes.freezeAt(mine.getRange("A1:B3"));
    mine.pageLayout.setPrintTitleRows("$1:$2");
    mine.pageLayout.setPrintTitleColumns("$A:$A");
    mine.pageLayout.setPrintArea("A1:F30");
    mine.pageLayout.orientation = "Landscape";
    mine.pageLayout.zoom = { scale: 80 };
    mine.pageLayout.headersFooters.defaultForAllPages.centerHeader = "&D QA";
    mine.names.add("Local", mine.getRange("B2"));
    mine.autoFilter.apply(mine.getRange("A5:C9"));
    workbook.names.add("Rate", "=0.25", "what we pay").visible = false;
    workbook.names.add("Agents", sheet.getRange("A2:A4"));
    mine.protection.protect({ allowSort: true, allowEditObjects: true });
    workbook.worksheets.add("Hidden").visibility = "Hidden";
    workbook.worksheets.add("Deep").visibility = "VeryHidden";
    mine.activate();
    await context.sync();
    workbook.protection.protect();
    await context.sync();
  });
}
