import { floor, startExcel, type RunningExcel } from "../excel-host/in-jest";
import { officeHarness } from "./office-harness";
import { workbookContract } from "./workbook-contract";

let excel: RunningExcel;

beforeAll(async () => {
  // What Excel 2021 (LTSC) has: the oldest that lists merged cells.
  excel = await startExcel({ requirementSets: { ...floor, ExcelApi: "1.14" } });
});

afterAll(() => {
  excel.close();
});

workbookContract(
  "office",
  officeHarness(() => excel),
);
