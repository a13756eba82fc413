import { localeFor } from "../../src/locales/locale";
import { planSheets } from "../../src/sheets/plan-sheets";
import { recounted } from "../../src/sheets/recount";
import type { CellContent, SheetSpec } from "../../src/workbook/sheet-spec";
import { aPlan } from "./a-plan";
import { cellsOf, columnOf, rowWhere, tableOf, wordsOf } from "./spec-cells";

const locale = localeFor("en");
const sheets = planSheets(aPlan, locale);
const sheet = (id: string): SheetSpec => {
  const found = sheets.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No sheet ${id}`);
  return found;
};

test("namesakes are told apart on the timetable", () => {
  expect(rowWhere(tableOf(sheets, "timetable"), "session", "S003").trainees).toBe(
    "王伟 (1003), 王伟 (1007)",
  );
});

test("what is written beside a session and a person goes by the session's number", () => {
  expect(tableOf(sheets, "timetable").key).toEqual(["session"]);
  expect(tableOf(sheets, "attendance").key).toEqual(["session", "courseId", "agentId"]);
});

test("who has no trainer yet and who needs none is said in words", () => {
  const needing = {
    ...aPlan,
    timetable: {
      ...aPlan.timetable,
      sessions: aPlan.timetable.sessions.map((session) => ({ ...session, trainer: null })),
    },
  };
  const trainers = columnOf(tableOf(planSheets(needing, locale), "timetable"), "trainer");
  expect(trainers).toEqual([
    "To be named",
    "To be named",
    "To be named",
    "To be named",
    "Not needed",
  ]);
});

test("attendance has a row for each session and trainee", () => {
  const table = tableOf(sheets, "attendance");
  const places = aPlan.timetable.sessions.reduce((sum, one) => sum + one.demands.length, 0);
  expect(table.rows).toHaveLength(places);
});

test("typed attendance is counted in the figures above", () => {
  const answers: readonly CellContent[] = ["Yes", "Yes", "No", "Excused", null, "Yes", null, null];
  const typed = sheets.map((spec) => ({
    ...spec,
    blocks: spec.blocks.map((block) =>
      block.kind === "table" && block.id === "attendance"
        ? {
            ...block,
            rows: block.rows.map((row, r) =>
              row.map((value, c) =>
                block.columns[c]?.id === "attended" ? (answers[r] ?? null) : value,
              ),
            ),
          }
        : block,
    ),
  }));
  const spec = recounted(typed, locale).find((one) => one.id === "attendance");
  const figures = (spec === undefined ? [] : cellsOf(spec)).flatMap(({ value }) =>
    typeof value === "object" && value?.type === "formula" ? [value.value] : [],
  );
  expect(figures).toEqual([8, 3, 1, 1, 3 / 8]);
});

test("what was ticked as seen is counted in the stored results of the coverage sheet too", () => {
  const ticked = sheets.map((one): SheetSpec => ({
    ...one,
    blocks: one.blocks.map((block) => {
      if (block.kind !== "table" || block.id !== "views") return block;
      const seen = block.columns.findIndex(({ id }) => id === "seen");
      const rows = block.rows.map((row) => row.map((cell, at) => (at === seen ? "Yes" : cell)));
      return { ...block, rows };
    }),
  }));
  const resultOf = (specs: readonly SheetSpec[], column: string): readonly unknown[] =>
    tableOf(specs, "coverage", "items").rows.map((row) => {
      const { columns } = tableOf(specs, "coverage", "items");
      const cell = row[columns.findIndex(({ id }) => id === column)];
      return typeof cell === "object" && cell?.type === "formula" ? cell.value : cell;
    });
  const views = tableOf(sheets, "coverage", "views").rows.length;
  expect(views).toBeGreaterThan(0);
  const sum = (values: readonly unknown[]): number =>
    values.reduce<number>((total, value) => total + Number(value), 0);
  expect(sum(resultOf(sheets, "ticked"))).toBe(0);
  expect(sum(resultOf(recounted(ticked, locale), "ticked"))).toBe(views);
  expect(sum(resultOf(recounted(ticked, locale), "share"))).toBeGreaterThan(
    sum(resultOf(sheets, "share")),
  );
});

test("the calendar shows every session and starts each week on a new page", () => {
  const calendar = sheet("calendar");
  const words = wordsOf(calendar);
  expect(words).toContain("10:00–10:30 One-to-one coaching · 周杰 · 马班长");
  expect(words).toContain("14:00–15:00 礼貌用语提升 · 2 people · 林班长 · 二号培训室");
  expect(words.match(/\d\d:\d\d–\d\d:\d\d/g)).toHaveLength(aPlan.timetable.sessions.length);
  expect(calendar.print.pageBreaksBefore).toHaveLength(1);
});

test("each session at one time has a line of its own, the time before the first", () => {
  const [session] = aPlan.timetable.sessions;
  if (session === undefined) throw new Error("no session");
  const crowded = {
    ...aPlan,
    timetable: {
      ...aPlan.timetable,
      sessions: Array.from({ length: 40 }, (_, i) => ({ ...session, id: `S${i}` })),
    },
  };
  const calendar = planSheets(crowded, locale).find((one) => one.id === "calendar");
  expect(wordsOf(calendar ?? sheet("calendar")).match(/10:00–10:30/g)).toHaveLength(40);
  const cells = cellsOf(calendar ?? sheet("calendar"));
  const shown = cells.filter(({ value }) => typeof value === "object" && value?.type === "time");
  const rows = cells.flatMap(({ row, value }) =>
    typeof value === "string" && value.startsWith("10:00–") ? [row] : [],
  );
  expect(new Set(rows).size).toBe(40);
  expect(shown).toHaveLength((calendar?.print.pageBreaksBefore.length ?? 0) + 1);
});

test("what a week's teams do every day never stands alone on a page without its week", () => {
  const [session] = aPlan.timetable.sessions;
  if (session === undefined) throw new Error("no session");
  const [relay] = aPlan.followUp.dailyRelays;
  if (relay === undefined) throw new Error("no relay");
  const teams = Array.from({ length: 60 }, (_, i) => ({
    ...relay,
    team: `Team number ${i}`,
    from: session.day,
  }));
  const full = {
    ...aPlan,
    timetable: {
      ...aPlan.timetable,
      sessions: Array.from({ length: 14 }, (_, i) => ({ ...session, id: `S${i}` })),
    },
    followUp: { ...aPlan.followUp, dailyRelays: teams },
  };
  const calendar =
    planSheets(full, locale).find((one) => one.id === "calendar") ?? sheet("calendar");
  const cells = cellsOf(calendar);
  const text = cells.find(
    ({ value }) => typeof value === "string" && value.includes("Team number 59"),
  );
  const lastBreak = Math.max(...calendar.print.pageBreaksBefore);
  expect(text?.row).toBe(lastBreak + 3);
  expect(wordsOf(calendar)).toContain(", continued");
});

test("a week that needs a second page has its days above the rows there too", () => {
  const [session] = aPlan.timetable.sessions;
  if (session === undefined) throw new Error("no session");
  const sessions = Array.from({ length: 20 }, (_, at) =>
    Array.from({ length: 4 }, (_, i) => ({
      ...session,
      id: `S${at}-${i}`,
      start: 540 + 30 * at,
      end: 570 + 30 * at,
    })),
  ).flat();
  const busy = { ...aPlan, timetable: { ...aPlan.timetable, sessions } };
  const calendar = planSheets(busy, locale).find((one) => one.id === "calendar");
  if (calendar === undefined) throw new Error("no calendar");
  const breaks = calendar.print.pageBreaksBefore;
  expect(breaks.length).toBeGreaterThan(0);
  for (const row of breaks) {
    const below = cellsOf(calendar).filter((cell) => cell.row >= row && cell.row <= row + 2);
    expect(below.map(({ value }) => value)).toEqual(
      expect.arrayContaining([
        expect.stringContaining(", continued"),
        expect.stringContaining(locale.domain.weekdays[0] ?? "Monday"),
      ]),
    );
  }
});

test("what found no place says which rules block it and what would free it", () => {
  const row = rowWhere(tableOf(sheets, "unplaced"), "agentId", "1011");
  expect(row.blockedBy).toBe(
    "The agent is not on shift\nThe trainers' weekly teaching limit is reached",
  );
  expect(row.remedy).toBe("Shifts that overlap the training hours, or longer training hours.");
});

test("a course says how many need it, how often it is held and where it comes from", () => {
  const row = rowWhere(tableOf(sheets, "syllabus"), "courseId", "C01");
  expect(row).toMatchObject({ trainees: 4, sessions: 2, origin: "Centre's catalogue" });
});
