import type { DataIssue, DataReport } from "../../../src/domain/records/data-report";
import { cellName } from "../../../src/foundation/address";
import { dayFromCivil } from "../../../src/foundation/day";
import { checkData } from "../../../src/jobs/check-data";
import { noChoices } from "../../../src/jobs/choices";
import { createEngine } from "../../../src/taskpane/create-engine";
import type { Engine } from "../../../src/taskpane/engine";
import { onEdit } from "../../../src/workbook/office/edit-events";
import { serialOfDay } from "../../../src/workbook/serial";
import { inProcess } from "../../../src/worker/in-process";
import { grid, type BookFixture, type CellFixture } from "../../contract/fixture";
import { snapshotOf, valueOf } from "../../contract/harness";
import { openInExcel } from "../../contract/office-harness";
import { dumpWorkbook } from "../../excel-host/dump";
import { startExcel, type RunningExcel } from "../../excel-host/in-jest";
import { jobContext } from "../../jobs/sample-workbook";
import { hostOf } from "../../taskpane/a-host";
import { newSession } from "./office-session";

function february(day: number): number {
  const serial = serialOfDay(dayFromCivil(2026, 2, day), "1900");
  if (serial === null) throw new Error("Excel holds every day of 2026.");
  return serial;
}

const dated = (cells: readonly CellFixture[]): readonly CellFixture[] =>
  cells.map((cell) => (cell.column === 2 && cell.row > 0 ? { ...cell, format: "date" } : cell));

/** Two sheets with a few things wrong: an error, a date that is none, a score above the maximum, a row about nobody, "n/a?". */
const centre: BookFixture = {
  sheets: [
    {
      name: "质检",
      cells: dated(
        grid(
          ["工号", "姓名", "质检日期", "质检员", "质检得分"],
          ["A1", "张三", february(3), "老李", 88],
          ["A2", "李四", "2026-02-31", "老李", 92],
          ["A3", "王五", february(5), "老李", { error: "#N/A" }],
          ["A1", "张三", february(9), "老李", 840],
          ["A3", "王五", february(10), "老李", 79],
          [null, null, february(11), "老李", 90],
          ["A2", "李四", february(12), "老李", 95],
          ["A3", "王五", february(12), "老李", 82],
          ["A1", "张三", february(13), "老李", 91],
          ["A2", "李四", february(16), "老李", 87],
        ),
      ),
    },
    {
      name: "指标",
      cells: grid(
        ["工号", "姓名", "月份", "接听量", "平均处理时长（秒）"],
        ["A1", "张三", "2026年2月", 900, 240],
        ["A2", "李四", "2026年2月", 950, "n/a?"],
        ["A3", "王五", "2026年2月", 870, 255],
      ),
    },
  ],
};

let excel: RunningExcel;
/** One pane, open all the while: what it remembers of the check before must not show. */
let engine: Engine;

beforeAll(async () => {
  excel = await startExcel();
});

beforeEach(async () => {
  engine = createEngine(hostOf(await openInExcel(excel, centre), "zh-CN"), inProcess);
});

afterAll(() => {
  excel.close();
});

/** A person types into a cell: Excel keeps the value and tells whoever listens. */
function type(tab: string, address: string, value: string | number): void {
  const sheet = excel.host.workbook.Worksheets.GetItem(tab);
  const cell = sheet.GetRange(address);
  if (tab === "质检" && address.startsWith("C")) cell.NumberFormat = [["yyyy-mm-dd"]];
  cell.Values = [[value]];
  sheet.changed(address, "RangeEdited", "Local");
}

/** What the pane's button tells. */
async function checkedInPane(): Promise<DataReport> {
  const watch = {
    signal: new AbortController().signal,
    enough: new AbortController().signal,
    onProgress: () => undefined,
  };
  return valueOf(await engine.check(noChoices, watch)).report;
}

async function checkedByJob(): Promise<DataReport> {
  const snapshot = await snapshotOf(await newSession());
  return valueOf(await checkData(snapshot, noChoices, jobContext())).report;
}

const placeOf = ({ address, cause, action }: DataIssue): string =>
  `${address.sheet}!${cellName(address.row, address.column)} ${cause.kind} ${action}`;

const places = ({ issues }: DataReport): readonly string[] => issues.map(placeOf).sort();

const tablesOf = ({ tables }: DataReport): readonly unknown[] =>
  tables.map(({ sheet, range, kind, columns }) => ({
    sheet,
    range,
    kind,
    fields: columns.map(({ field }) => field),
  }));

describe.each([
  ["the pane", checkedInPane],
  ["the job", checkedByJob],
])("a cell put right in Excel and checked again by %s", (_, check) => {
  test.each([
    ["an error", "质检", "E4", 85],
    ["a score above the maximum", "质检", "E5", 84],
    ["a date that is none", "质检", "C3", february(28)],
    ["a handling time that is no number", "指标", "E3", 262],
  ])("%s: its entry is gone and every other stays", async (_what, tab, address, value) => {
    const before = await check();
    expect(places(before)).toHaveLength(5);
    const entry = before.issues.filter((issue) => placeOf(issue).startsWith(`${tab}!${address} `));
    expect(entry).toHaveLength(1);

    type(tab, address, value);
    const after = await check();

    expect(after.issues).toEqual(before.issues.filter((issue) => !entry.includes(issue)));
    expect(tablesOf(after)).toEqual(tablesOf(before));
    expect(after.rows).toEqual({ ...before.rows, repaired: before.rows.repaired - 1 });
  });

  test("a row about nobody is used once it names its agent", async () => {
    const before = await check();
    type("质检", "A7", "A2");
    type("质检", "B7", "李四");
    const after = await check();
    expect(places(before).filter((place) => !places(after).includes(place))).toHaveLength(1);
    expect(places(after).filter((place) => !places(before).includes(place))).toEqual([]);
    expect(after.rows).toEqual({
      ...before.rows,
      used: before.rows.used + 1,
      setAside: before.rows.setAside - 1,
    });
  });
});

test("a cell made wrong is listed when checked again, and only that", async () => {
  const before = places(await checkedInPane());
  type("质检", "E6", -5);
  const after = places(await checkedInPane());
  expect(after.filter((place) => !before.includes(place))).toHaveLength(1);
  expect(before.filter((place) => !after.includes(place))).toEqual([]);
});

test("the pane hears of the person's edit, and checking writes nothing into the workbook", async () => {
  let heard = 0;
  const stop = onEdit(() => heard++);
  const sheets = excel.host.workbook.Worksheets;
  while (!sheets.listens) await new Promise((resolve) => setTimeout(resolve, 5));
  await checkedInPane();
  type("质检", "E4", 85);
  while (heard === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const edited = dumpWorkbook(excel.host);
  await checkedInPane();
  expect(dumpWorkbook(excel.host)).toBe(edited);
  expect(heard).toBe(1);
  stop();
});
