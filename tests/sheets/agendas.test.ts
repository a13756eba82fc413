import type { Session } from "../../src/domain/scheduling/timetable";
import { dayFromCivil } from "../../src/foundation/day";
import { localeFor } from "../../src/locales/locale";
import { planSheets } from "../../src/sheets/plan-sheets";
import type { SheetSpec } from "../../src/workbook/sheet-spec";
import { aPlan } from "./a-plan";
import { cellsOf, columnOf, tableOf, wordsOf } from "./spec-cells";

const sheets = planSheets(aPlan, localeFor("en"));
const sheet = (id: string): SheetSpec => {
  const found = sheets.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No sheet ${id}`);
  return found;
};
/** Texts of the sheet's rows, left to right. */
const rowsOf = (id: string): readonly string[] => {
  const rows = new Map<number, string[]>();
  for (const { row, value } of cellsOf(sheet(id))) {
    if (typeof value === "string") rows.set(row, [...(rows.get(row) ?? []), value]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, texts]) => texts.join(" | "));
};

test("a trainer's page lists what she teaches in the order of time, and the hours", () => {
  const rows = rowsOf("trainerCalendar");
  const at = rows.indexOf("马班长");
  expect(rows[at + 1]).toBe("2 sessions, 1.5 hours.");
  expect(rows[at + 3]).toMatch(/10:00–10:30 \| One-to-one coaching \| At the desk \| 周杰$/);
  expect(rows[at + 4]).toMatch(/14:00–15:00 \| 礼貌用语提升 \| 一号培训室 \| 王伟 \(1003\), 王伟/);
  expect(rows[at + 5]).toBe("林班长");
});

test("each trainer, room and team begins a printed page", () => {
  expect(sheet("trainerCalendar").print.pageBreaksBefore).toHaveLength(1);
  expect(sheet("venueCalendar").print.pageBreaksBefore).toHaveLength(1);
  expect(sheet("teamCalendar").print.pageBreaksBefore).toHaveLength(1);
});

test("a trainer with more than a page of sessions has her name and the headers on the next page too", () => {
  const [session] = aPlan.timetable.sessions;
  if (session === undefined) throw new Error("no session");
  const sessions = Array.from({ length: 70 }, (_, i) => ({ ...session, id: `S${i}` }));
  const busy = planSheets(
    { ...aPlan, timetable: { ...aPlan.timetable, sessions } },
    localeFor("en"),
  );
  const calendar = busy.find(({ id }) => id === "trainerCalendar");
  if (calendar === undefined) throw new Error("no calendar by trainer");
  const { pageBreaksBefore } = calendar.print;
  expect(pageBreaksBefore.length).toBeGreaterThan(0);
  for (const row of pageBreaksBefore) {
    const head = cellsOf(calendar).filter((cell) => cell.row >= row && cell.row <= row + 3);
    const texts = head.flatMap(({ value }) => (value === null ? [] : [value]));
    expect(texts).toEqual(expect.arrayContaining(["马班长, continued", "Date", "Trainees"]));
  }
  expect(wordsOf(calendar).match(/10:00–10:30/g)).toHaveLength(70);
});

test("no date of a page is cut off: September on a Wednesday is the longest in English", () => {
  const [session] = aPlan.timetable.sessions;
  if (session === undefined) throw new Error("no session");
  const september = { ...session, day: dayFromCivil(2026, 9, 16) };
  const sheetOf = (sessions: readonly Session[]): SheetSpec | undefined =>
    planSheets({ ...aPlan, timetable: { ...aPlan.timetable, sessions } }, localeFor("en")).find(
      ({ id }) => id === "trainerCalendar",
    );
  expect(sheetOf([september])?.columnWidths[0]).toBeGreaterThanOrEqual(
    "16 September 2026 Wed".length,
  );
});

test("a room's page says how many come and who teaches", () => {
  const rows = rowsOf("venueCalendar");
  expect(rows).toContain("二号培训室 (12 seats)");
  expect(rows.some((row) => row.endsWith("礼貌用语提升 | 林班长 | 2 people"))).toBe(true);
});

test("a team's page names its own people only", () => {
  const own = aPlan.centre.agents.filter(({ team }) => team === "一组");
  const rows = rowsOf("teamCalendar");
  const page = rows.slice(rows.indexOf("一组"), rows.indexOf("二组")).join("\n");
  const others = aPlan.centre.agents.filter(
    ({ team, name }) => team !== "一组" && own.every((one) => one.name !== name),
  );
  expect(own.some(({ name }) => page.includes(name))).toBe(true);
  expect(others.filter(({ name }) => page.includes(name))).toEqual([]);
});

test("the personal timetables hold every place once and what is done daily, each person's in the order of time", () => {
  const table = tableOf(sheets, "personalTimetables");
  const places = aPlan.timetable.sessions.reduce((sum, one) => sum + one.demands.length, 0);
  const daily = aPlan.followUp.dailyRelays.reduce((sum, { people }) => sum + people.length, 0);
  expect(daily).toBe(1);
  expect(table.rows).toHaveLength(places + daily);
  const ids = columnOf(table, "agentId");
  expect(ids.filter((id, at) => ids.indexOf(id) !== at && ids[at - 1] !== id)).toEqual([]);
});

test("without sessions the pages say that there is nothing", () => {
  const idle = planSheets(
    { ...aPlan, timetable: { ...aPlan.timetable, sessions: [] } },
    localeFor("en"),
  );
  for (const id of ["trainerCalendar", "venueCalendar", "teamCalendar"]) {
    const found = idle.find((one) => one.id === id);
    expect(found === undefined ? "" : wordsOf(found)).toContain("Nothing to list.");
  }
});

test("the load of each trainer stands beside an equal share and the weekly limit", () => {
  const table = tableOf(sheets, "trainerLoad");
  expect(columnOf(table, "hours")).toEqual([1.5, 1.5]);
  expect(columnOf(table, "equalShare")).toEqual([1.5, 1.5]);
  expect(columnOf(table, "busiestWeek")).toEqual([1.5, 1.5]);
  expect(columnOf(table, "weeklyLimit")).toEqual([20, 20]);
  expect(sheet("trainerLoad").charts).toHaveLength(1);
});

test("a session held before the plan's first day counts in its own week", () => {
  const { sessions } = aPlan.timetable;
  const earlier = sessions.map((one) => ({ ...one, id: `${one.id}9`, day: one.day - 28 }));
  const longer = {
    ...aPlan,
    timetable: { ...aPlan.timetable, sessions: [...earlier, ...sessions] },
  };
  const table = tableOf(planSheets(longer, localeFor("en")), "trainerLoad");
  expect(columnOf(table, "hours")).toEqual([3, 3]);
  expect(columnOf(table, "busiestWeek")).toEqual([1.5, 1.5]);
});
