import { startExcel, type RunningExcel } from "./in-jest";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(() => {
  excel.close();
});

it("runs ordinary add-in code against the simulated workbook", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["Agent", "AHT"],
      ["A. Berg", 312],
    ];
    const used = sheet.getUsedRange().load("values, address");
    await context.sync();
    expect(used.values).toEqual([
      ["Agent", "AHT"],
      ["A. Berg", 312],
    ]);
    expect(used.address).toBe("Sheet1!A1:B2");
  });
});

it("names Excel as its host and the sets it supports", () => {
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
  expect(Office.context.displayLanguage).toBe("en-US");
});
