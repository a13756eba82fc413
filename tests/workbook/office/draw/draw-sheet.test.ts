import { startExcel, type RunningExcel } from "../../../excel-host/in-jest";
import { rankingSheet, summarySheet } from "../../xlsx/sample-plan";
import { drawNew, tab } from "./draw-on";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(() => {
  excel.close();
});

test("a sheet of every feature is drawn in one request", async () => {
  excel.host.resetCounters();
  await drawNew([rankingSheet, summarySheet]);
  expect(tab(excel, "Ranking").grid.value(4, 0)).toBe("王芳");
});
