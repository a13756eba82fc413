import { keepAndTell } from "../../../src/domain/replanning/keep-and-tell";
import { replanned } from "../../../src/domain/replanning/replan";
import { bestTimetable } from "../../../src/domain/scheduling/best-timetable";
import type { TrainingPlan } from "../../../src/domain/training-plan";
import { cellName } from "../../../src/foundation/address";
import { unwatched } from "../../../src/foundation/watch";
import { carriedOver } from "../../../src/jobs/carried-over";
import { localeFor } from "../../../src/locales/locale";
import { ownRows } from "../../../src/reading/previous-plan/own-rows";
import { readPreviousTimetable } from "../../../src/reading/previous-timetable/previous-timetable";
import { attendanceSheet } from "../../../src/sheets/attendance";
import { planChangesSheet } from "../../../src/sheets/plan-changes";
import { indexPlan } from "../../../src/sheets/plan-index";
import { timetableSheet } from "../../../src/sheets/timetable";
import type { Workbook } from "../../../src/workbook/port";
import { serialOfDay } from "../../../src/workbook/serial";
import type { SheetSpec } from "../../../src/workbook/sheet-spec";
import { snapshotOf, valueOf } from "../../contract/harness";
import { openInExcel } from "../../contract/office-harness";
import { dumpSheet, dumpWorkbook } from "../../excel-host/dump";
import { startExcel, type RunningExcel } from "../../excel-host/in-jest";
import { aPlan } from "../../sheets/a-plan";

const locale = localeFor("en");

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ requirementSets: { ExcelApi: "1.14", RichApiRuntime: "1.2" } });
});

afterAll(() => {
  excel.close();
});

function sheetsOf(plan: TrainingPlan): readonly SheetSpec[] {
  const index = indexPlan(plan, locale);
  return [timetableSheet(index), attendanceSheet(index)];
}

type OwnSheet = "timetable" | "attendance";

/** A supervisor types into the row of a session. */
async function type(
  workbook: Workbook,
  session: string,
  column: string,
  value: string | number,
  sheet: OwnSheet = "timetable",
) {
  const table = ownRows(await snapshotOf(workbook), sheet, sheet, ["session"]);
  const row = table?.rows.find(({ cells }) => cells.get("session")?.value === session)?.row ?? -1;
  const cell = cellName(row, table?.columns.get(column) ?? -1);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(table?.sheet ?? "").getRange(cell).values = [[value]];
    await context.sync();
  });
}

/** The plan made again over what stands on the sheets. */
async function madeAgain(workbook: Workbook): Promise<TrainingPlan> {
  const { agents } = aPlan.centre;
  const { timetable } = readPreviousTimetable(await snapshotOf(workbook), agents);
  if (timetable === null) throw new Error("No timetable is read back.");
  const before = keepAndTell(aPlan.problem, timetable, aPlan.today, 4);
  const search = { effort: "quick", enough: () => true } as const;
  const found = await bestTimetable(before.problem, 1, search, unwatched);
  const again = replanned(found, before, timetable.lastNumber, agents, aPlan.today);
  return { ...aPlan, problem: before.problem, ...again };
}

const serialOf = (day: number): number => serialOfDay(day, "1900") ?? 0;

const shown = async (
  workbook: Workbook,
  session: string,
  columns = ["start", "trainer", "locked", "notes"],
  sheet: OwnSheet = "timetable",
): Promise<Record<string, unknown>> => {
  const table = ownRows(await snapshotOf(workbook), sheet, sheet, ["session"]);
  const row = table?.rows.find(({ cells }) => cells.get("session")?.value === session);
  return Object.fromEntries(columns.map((id) => [id, row?.cells.get(id)?.value]));
};

test.each([
  ["trainer", "林班长", "Trainer twice at once"],
  ["venue", "二号培训室", "Room twice at once"],
  ["trainer", "Not needed", "Changed"],
  ["start", 8 / 24, "Not a day of the plan"],
  ["start", 15 / 24, "Changed"],
  ["date", serialOf(aPlan.today - 2), "In the past"],
  ["date", serialOf((aPlan.problem.days[0] ?? 0) + 5), "Not a day of the plan"],
  ["date", "soon", "Not readable"],
] as const)("the check column sees at once that %s is now %s", async (column, value, said) => {
  const workbook = await openInExcel(excel, { sheets: [{ name: "质检", cells: [] }] });
  const sheets = sheetsOf(aPlan).slice(0, 1);
  valueOf(await workbook.apply({ sheets, basedOn: [] }, unwatched));
  expect(await shown(workbook, "S003", ["check"])).toEqual({ check: "OK" });
  await type(workbook, "S003", column, value);
  expect(await shown(workbook, "S003", ["check"])).toEqual({ check: said });
});

test("in Excel: edited, locked, marked, made again and taken back, every session is where the supervisor wants it", async () => {
  const workbook = await openInExcel(excel, { sheets: [{ name: "质检", cells: [] }] });
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem("质检");
    own.getRange("A1:B2").values = [
      ["工号", "得分"],
      ["1003", 81],
    ];
    own.getRange("B2").format.font.bold = true;
    await context.sync();
  });
  const own = (): string => dumpSheet(excel.host.workbook.Worksheets.GetItem("质检"));
  const ownBefore = own();
  valueOf(await workbook.apply({ sheets: sheetsOf(aPlan), basedOn: [] }, unwatched));
  const described = valueOf(await workbook.describe(unwatched));
  const timetable = described.sheets.find(({ ours }) => ours === "timetable");
  expect(timetable?.isProtected).toBe(true);
  expect(timetable?.hiddenColumns.length).toBeGreaterThanOrEqual(6);

  const half = 15 / 24;
  await type(workbook, "S003", "start", half);
  await type(workbook, "S003", "trainer", "林班长");
  await type(workbook, "S003", "notes", "bring the headsets");
  await type(workbook, "S004", "locked", "Yes");
  await type(workbook, "S004", "attended", "Yes", "attendance");
  await type(workbook, "S004", "notes", "left at half time", "attendance");
  const edited = dumpWorkbook(excel.host);
  const plan = await madeAgain(workbook);
  expect(plan.replan?.kept.get("S003")?.why).toBe("edited");
  expect(plan.replan?.kept.get("S004")?.why).toBe("locked");

  const sheets = [...sheetsOf(plan), planChangesSheet(indexPlan(plan, locale))];
  const carried = carriedOver(sheets, await snapshotOf(workbook), locale);
  valueOf(await workbook.apply({ sheets: carried, basedOn: [] }, unwatched));
  expect(await shown(workbook, "S003")).toEqual({
    start: half,
    trainer: "林班长",
    locked: "Yes",
    notes: "bring the headsets",
  });
  expect(await shown(workbook, "S004", ["attended", "notes"], "attendance")).toEqual({
    attended: "Yes",
    notes: "left at half time",
  });
  const { planChanges } = locale.sheets;
  const said = dumpSheet(excel.host.workbook.Worksheets.GetItem(planChanges.name));
  expect(said.split(planChanges.whys.edited)).toHaveLength(1 + 2);
  expect(own()).toBe(ownBefore);

  valueOf(await workbook.restore(unwatched));
  expect(dumpWorkbook(excel.host)).toBe(edited);
  valueOf(await workbook.restore(unwatched));
  expect(valueOf(await workbook.describe(unwatched)).sheets.map(({ name }) => name)).toEqual([
    "质检",
  ]);
  expect(own()).toBe(ownBefore);
});
