import { unwatched } from "../../src/foundation/watch";
import { checkData } from "../../src/jobs/check-data";
import { noChoices } from "../../src/jobs/choices";
import { generateTrainingPlan } from "../../src/jobs/generate-training-plan";
import { localeFor } from "../../src/locales/locale";
import { sampleCentre } from "../../src/sample/sample-centre";
import { openOfficeWorkbook } from "../../src/workbook/office/open-office";
import type { Workbook } from "../../src/workbook/port";
import { openXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import { dumpSheet } from "../excel-host/dump";
import { floor, startExcel, type RunningExcel } from "../excel-host/in-jest";
import { loadXlsx } from "../excel-host/load-xlsx";
import { HostWorkbook } from "../excel-host/model/workbook";
import { saveXlsx } from "../excel-host/save-xlsx";
import { jobContext, today } from "../jobs/sample-workbook";
import { snapshotOf, valueOf } from "./harness";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ requirementSets: { ...floor, ExcelApi: "1.14" } });
});

afterAll(() => {
  excel.close();
});

/** What the button does; the ids of the sheets it adds. */
async function generate(book: Workbook): Promise<readonly string[]> {
  const snapshot = await snapshotOf(book);
  const { write } = valueOf(await generateTrainingPlan(snapshot, noChoices, jobContext()));
  const receipt = valueOf(await book.apply(write, unwatched));
  return receipt.sheets.flatMap(({ id, action }) => (action === "created" ? [id] : []));
}

const inExcel = async (): Promise<Workbook> => valueOf(await openOfficeWorkbook());

async function reopenedInExcel(bytes: Uint8Array): Promise<void> {
  excel.host.open(valueOf(await loadXlsx(bytes, "centre.xlsx")));
}

/** Not those in which a step is kept for Restore. */
const shown = () =>
  excel.host.workbook.Worksheets.items().filter(({ Visibility }) => Visibility === "Visible");

const tabs = (): readonly string[] => shown().map(({ Name }) => Name);

const charts = (): readonly string[] =>
  shown().flatMap((tab) => tab.Charts.items().map(({ Name }) => `${tab.Name}: ${Name}`));

const sheet = (tab: string) => excel.host.workbook.Worksheets.GetItem(tab);

/** What the user has made herself: her own sheet, and one we began for her. */
const usersOwn = (): readonly string[] =>
  ["Mine", "Staff list"].map((tab) => dumpSheet(sheet(tab)));

test("a plan made in Excel is made anew in the file and again in Excel: one set of sheets, typed notes kept, the user's own untouched", async () => {
  excel.host.open(new HostWorkbook("Mine"));
  const { sheets } = sampleCentre({ agents: 12, months: 2, language: "en", seed: 1, today });
  valueOf(await (await inExcel()).apply({ sheets, basedOn: [] }, unwatched));
  expect((await generate(await inExcel())).length).toBeGreaterThan(20);
  const place = noteColumn();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Mine").getRange("A1:A2").formulas = [["my own"], ["=Ranking!A1"]];
    worksheets.getItem("Attendance").getCell(place.row + 1, place.column).values = [
      ["agreed 12/3"],
    ];
    await context.sync();
  });
  const [tabsBefore, chartsBefore, ownBefore] = [tabs(), charts(), usersOwn()];
  expect(chartsBefore.length).toBeGreaterThan(2);

  const file = valueOf(openXlsx(await saveXlsx(excel.host.workbook), "centre.xlsx"));
  valueOf(await checkData(await snapshotOf(file), noChoices, jobContext()));
  // What changed since the first plan is all that the second adds.
  expect(await generate(file)).toEqual(["planChanges"]);
  await reopenedInExcel(file.bytes());
  const tabsAfter = [...tabsBefore, localeFor("en").sheets.planChanges.name];
  expect([tabs(), charts(), usersOwn()]).toEqual([tabsAfter, chartsBefore, ownBefore]);

  expect(await generate(await inExcel())).toEqual([]);
  expect([tabs(), charts(), usersOwn()]).toEqual([tabsAfter, chartsBefore, ownBefore]);
  const again = noteColumn();
  expect(sheet("Attendance").grid.value(again.row + 1, again.column)).toBe("agreed 12/3");
  const names = excel.host.workbook.Names.items().map(({ Name }) => Name);
  expect(names.filter((name) => name === "Peilian.ranking")).toHaveLength(1);
});

/** Where the attendance of the first trainee is noted. */
function noteColumn(): { readonly row: number; readonly column: number } {
  const [table] = sheet("Attendance").Tables.items();
  const headers = table?.Columns.items().map(({ Name }) => Name) ?? [];
  return {
    row: table?.range.row ?? 0,
    column: (table?.range.column ?? 0) + headers.indexOf("Notes"),
  };
}
