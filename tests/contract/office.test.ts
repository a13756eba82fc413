import { floor, startExcel, type RunningExcel } from "../excel-host/in-jest";
import { lookContract } from "./look-contract";
import { officeHarness } from "./office-harness";
import { readingContract } from "./reading-contract";
import { restoreContract } from "./restore-contract";
import { workbookContract } from "./workbook-contract";

/** Excel with a version of ExcelApi, for the tests of the `describe` block that calls this. */
function excelWith(version: string): () => RunningExcel {
  let excel: RunningExcel;
  beforeAll(async () => {
    excel = await startExcel({ requirementSets: { ...floor, ExcelApi: version } });
  });
  afterAll(() => {
    excel.close();
  });
  return () => excel;
}

// The whole of it where Excel 2021 (LTSC) is.
describe("with ExcelApi 1.14", () => {
  workbookContract("office", officeHarness(excelWith("1.14")));
});

// What depends on the version; merged cells are not told below 1.13.
describe("with ExcelApi 1.12, the floor", () => {
  const harness = officeHarness(excelWith("1.12"), "not-told");
  readingContract(harness);
  lookContract(harness);
  restoreContract(harness);
});

describe("with ExcelApi 1.15, the newest this client knows", () => {
  const harness = officeHarness(excelWith("1.15"));
  readingContract(harness);
  lookContract(harness);
  restoreContract(harness);
});
