import { defaultSettings } from "../../../src/domain/settings/settings";
import { dayFromCivil } from "../../../src/foundation/day";
import { unwatched } from "../../../src/foundation/watch";
import { readCentre } from "../../../src/reading/read-centre";
import { sampleCentre } from "../../../src/sample/sample-centre";
import { takeSnapshot } from "../../../src/workbook/snapshot";
import { valueOf } from "../../contract/harness";
import { floor, startExcel, type RunningExcel } from "../../excel-host/in-jest";
import { newSession, openUsersWorkbook } from "./office-session";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ requirementSets: floor });
});

afterAll(() => {
  excel.close();
});

test("ExcelApi 1.12 tells of no merged cells; the two-row header of the monthly KPIs is found all the same", async () => {
  await openUsersWorkbook(excel);
  const today = dayFromCivil(2026, 3, 5);
  const { sheets } = sampleCentre({ agents: 12, months: 2, language: "zh-CN", seed: 1, today });
  valueOf(await (await newSession()).apply({ sheets, basedOn: [] }, unwatched));
  const snapshot = valueOf(await takeSnapshot(await newSession(), unwatched));
  expect(snapshot.description.sheets.flatMap(({ merges }) => merges)).toEqual([]);
  const settings = { settings: defaultSettings, corrections: [] };
  const { report } = await readCentre(snapshot, settings, unwatched);
  const kpis = report.tables.find(({ sheet }) => sheet === "KPI月报");
  expect(kpis?.kind).toBe("kpis");

  expect(kpis?.headerRows).toBe(2);
  expect(kpis?.columns.map(({ header }) => header)).toContain("话务与时长 / 平均处理时长（秒）");
  expect(kpis?.columns.filter(({ field }) => field === null)).toEqual([]);
});
