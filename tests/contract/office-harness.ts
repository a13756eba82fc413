import { openOfficeWorkbook, type OfficeWorkbook } from "../../src/workbook/office/open-office";
import { openXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import type { RunningExcel } from "../excel-host/in-jest";
import { loadWorkbook, loadXlsx } from "../excel-host/load-xlsx";
import type { BookFixture } from "./fixture";
import { valueOf, type Harness } from "./harness";
import { lookInExcel } from "./office-look";
import { xlsxOf } from "./xlsx-fixture";

/** Opens the file of a fixture in the simulated Excel, in place of the workbook before. */
export async function openInExcel(
  excel: RunningExcel,
  fixture: BookFixture,
): Promise<OfficeWorkbook> {
  const bytes = xlsxOf(fixture);
  // The library that adds looks and formulas counts every cell between the outermost ones.
  const loaded = isFarOut(fixture)
    ? await loadWorkbook(valueOf(openXlsx(bytes, "centre.xlsx")))
    : await loadXlsx(bytes, "centre.xlsx");
  excel.host.open(valueOf(loaded));
  return valueOf(await openOfficeWorkbook());
}

function isFarOut({ sheets }: BookFixture): boolean {
  return sheets.some(({ cells = [] }) =>
    cells.some(({ row, column }) => row > 100_000 || column > 1_000),
  );
}

/** The adapter on Microsoft's own client; `excel` is asked for when a test runs, as it is started before all of them. */
export function officeHarness(
  excel: () => RunningExcel,
  merges: "told" | "not-told" = "told",
): Harness<OfficeWorkbook> {
  return {
    merges,
    open: (fixture) => openInExcel(excel(), fixture),
    // The workbook stays, the session is a new one: nothing that the adapter remembered helps it.
    reopen: async () => valueOf(await openOfficeWorkbook()),
    renameTab: (book, from, to) => {
      excel().host.workbook.Worksheets.GetItem(from).Name = to;
      return Promise.resolve(book);
    },
    inspect: (_book, tab) => Promise.resolve(lookInExcel(excel().host.workbook, tab)),
  };
}
