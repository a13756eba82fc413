import { unwatched } from "../../../src/foundation/watch";
import { describeOffice } from "../../../src/workbook/office/describe-office";
import { readOfficeSheet } from "../../../src/workbook/office/read-sheet";
import { openXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import { grid, type BookFixture } from "../../contract/fixture";
import { snapshotOf, valueOf } from "../../contract/harness";
import { openInExcel } from "../../contract/office-harness";
import { xlsxOf } from "../../contract/xlsx-fixture";
import { floor, startExcel, type RunningExcel } from "../../excel-host/in-jest";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ requirementSets: { ...floor, ExcelApi: "1.14" } });
});

afterAll(() => {
  excel.close();
});

test("a sheet like any other takes one request", async () => {
  const fixture: BookFixture = { sheets: [{ name: "QA", cells: grid(["Agent", "Score"], ["Ann", 88.5], ["Bo", true]) }] };
  await openInExcel(excel, fixture);
  const described = valueOf(await describeOffice(unwatched));
  excel.host.resetCounters();
  const cells = valueOf(await readOfficeSheet(described.sheets[0]?.key ?? "", unwatched));
  expect(excel.host.counters.requests).toBe(1);
  const file = await snapshotOf(valueOf(openXlsx(xlsxOf(fixture), "centre.xlsx")));
  expect(cells).toEqual([...file.cells.values()][0]);
});
