import { startExcel, type RunningExcel } from "./in-jest";
import { HostWorkbook } from "./model/workbook";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(() => {
  excel.close();
});

it("gives a sheet of 1,048,576 rows in blocks below 5 MB, and none above", async () => {
  const workbook = new HostWorkbook("Calls");
  const { grid } = workbook.active;
  const rows = 1_048_576;
  for (let row = 0; row < rows; row++) {
    grid.put(row, 0, row, null);
    grid.put(row, 1, "North", null);
  }
  excel.host.open(workbook);
  const block = 131_072;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Calls");
    const used = sheet.getUsedRange(true).load("rowCount, columnCount");
    await context.sync();
    expect([used.rowCount, used.columnCount]).toEqual([rows, 2]);
    let sum = 0;
    for (let first = 0; first < rows; first += block) {
      const range = sheet.getRangeByIndexes(first, 0, block, 2).load("values");
      await context.sync();
      for (const [number] of range.values) sum += Number(number);
      range.untrack();
    }
    expect(sum).toBe((rows * (rows - 1)) / 2);
  });
  expect(excel.host.counters.bytesOut).toBeGreaterThan(10 * 1024 * 1024);
  const whole = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Calls").getRange("A:B").load("values");
    await context.sync();
  });
  await expect(whole).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});
