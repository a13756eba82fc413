import { openOfficeWorkbook, type OfficeWorkbook } from "../../src/workbook/office/open-office";
import type { RunningExcel } from "../excel-host/in-jest";
import { loadXlsx } from "../excel-host/load-xlsx";
import type { BookFixture } from "./fixture";
import { valueOf, type Harness } from "./harness";
import { lookInExcel } from "./office-look";
import { xlsxOf } from "./xlsx-fixture";

/** Opens the file of a fixture in the simulated Excel, in place of the workbook before. */
export async function openInExcel(
  excel: RunningExcel,
  fixture: BookFixture,
): Promise<OfficeWorkbook> {
  excel.host.open(valueOf(await loadXlsx(xlsxOf(fixture), "centre.xlsx")));
  return valueOf(await openOfficeWorkbook());
}

/** The adapter on Microsoft's own client; `excel` is asked for when a test runs, as it is started before all of them. */
export function officeHarness(excel: () => RunningExcel): Harness<OfficeWorkbook> {
  return {
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
