import { quotedSheet, parseRange, rangeName } from "../../src/foundation/address";
import { loadXlsx } from "../excel-host/load-xlsx";
import type { RunningExcel } from "../excel-host/in-jest";
import type { BookFixture } from "./fixture";
import { valueOf } from "./harness";
import { xlsxOf } from "./xlsx-fixture";

/** Opens the file of a fixture in the simulated Excel. */
export async function openInExcel(excel: RunningExcel, fixture: BookFixture): Promise<void> {
  excel.host.open(valueOf(await loadXlsx(xlsxOf(fixture), "centre.xlsx")));
}
