import type { Session } from "../../src/domain/scheduling/timetable";
import type { GeneratedPlan } from "../../src/jobs/generate-training-plan";
import type { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { change, planned, rowsOf, type, valueOf } from "./edited-timetable";
import { sampleWorkbook, today } from "./sample-workbook";

let workbook: MemoryWorkbook;
let first: GeneratedPlan;
let wholeBook: Parameters<Parameters<MemoryWorkbook["edit"]>[0]>[0];

beforeAll(async () => {
  workbook = await sampleWorkbook("zh-CN", 20);
  first = await planned(workbook);
  workbook.edit((book) => (wholeBook = book));
});

beforeEach(() => {
  workbook.edit(() => wholeBook);
});

const sessionOf = (plan: GeneratedPlan, id: string): Session | undefined =>
  plan.training.timetable.sessions.find((session) => session.id === id);

/** The last session of the plan that several people attend with a trainer. */
function someSession(): Session {
  const { sessions } = first.training.timetable;
  const session = sessions.findLast(
    ({ demands, trainer }) => demands.length > 1 && trainer !== null,
  );
  if (session === undefined) throw new Error("No session for several");
  return session;
}

test("with nothing changed a plan made again changes nothing, and says so", async () => {
  const again = await planned(workbook);
  expect(again.training.timetable.sessions).toEqual(first.training.timetable.sessions);
  expect(again.training.replan?.changes.changes).toEqual([]);
  expect(again.training.replan?.changes.told).toBeGreaterThan(10);
});

test("a session that was moved by hand stays where it was put, is locked from then on, and its people are told why", async () => {
  const { id, day, start, demands } = someSession();
  await type(workbook, "timetable", { session: id }, "start", { minute: start + 30 });
  await type(workbook, "timetable", { session: id }, "notes", "投影仪");
  const again = await planned(workbook);
  expect(sessionOf(again, id)).toMatchObject({ day, start: start + 30, demands });
  expect(await valueOf(workbook, id, "locked")).toBe("是");
  expect(await valueOf(workbook, id, "notes")).toBe("投影仪");
  const moved = again.training.replan?.changes.changes.filter(({ told }) => told?.id === id) ?? [];
  expect(moved).toHaveLength(demands.length);
  for (const { kind, why } of moved)
    expect({ kind, why }).toEqual({ kind: "moved", why: "edited" });
  const third = await planned(workbook);
  expect(third.training.timetable.sessions).toEqual(again.training.timetable.sessions);
});

test("what was typed in a cell and cannot be read is listed with its cell, stays in it, and moves nothing", async () => {
  const { id, day, trainer } = someSession();
  const date = await type(workbook, "timetable", { session: id }, "date", "下周再说");
  const who = await type(workbook, "timetable", { session: id }, "trainer", "诸葛亮");
  const again = await planned(workbook);
  expect(again.training.report.issues.slice(0, 2)).toMatchObject([
    { address: date, cause: { kind: "timetable-edit", problem: "not-a-date" }, found: "下周再说" },
    { address: who, cause: { problem: "unknown-trainer" }, found: "诸葛亮" },
  ]);
  expect(sessionOf(again, id)).toMatchObject({ day, trainer });
  expect(await valueOf(workbook, id, "date")).toBe("下周再说");
  expect(await valueOf(workbook, id, "trainer")).toBe("诸葛亮");
});

test("sessions held stay as they were; who was absent from one is planned again and keeps her row on the attendance sheet", async () => {
  const { sessions } = first.training.timetable;
  const held = sessions[0];
  if (held === undefined) throw new Error("No session");
  const later = held.day;
  const { rows } = await rowsOf(workbook, "attendance");
  const row = rows.find(({ cells }) => cells.get("session")?.value === held.id);
  const agentId = String(row?.cells.get("agentId")?.value);
  const others = sessions.filter(({ day }) => day <= later && day > today);
  await type(workbook, "attendance", { session: held.id, agentId }, "attended", "否");
  const again = await planned(workbook, later);
  const { centre, demands } = again.training;
  const absent = centre.agents.findIndex((agent) => agent.id === agentId);
  for (const session of others.filter(({ demands: people }) => people.length > 1)) {
    expect(sessionOf(again, session.id)).toMatchObject({ day: session.day, start: session.start });
  }
  const now = again.training.timetable.sessions.find(
    ({ course, demands: people }) =>
      course === held.course && people.some((demand) => demands[demand]?.agent === absent),
  );
  expect(now === undefined || now.day > later).toBe(true);
  if (held.demands.length > 1) {
    const kept = await rowsOf(workbook, "attendance");
    const hers = kept.rows.filter(({ cells }) => cells.get("agentId")?.value === agentId);
    expect(
      hers.map(({ cells }) => [cells.get("session")?.value, cells.get("attended")?.value]),
    ).toContainEqual([held.id, "否"]);
  }
});

test("a timetable written in one language is read back when the next is made in another", async () => {
  const { id, start } = someSession();
  await type(workbook, "timetable", { session: id }, "start", { minute: start + 30 });
  await type(workbook, "timetable", { session: id }, "venue", null);
  const { rows, sheet, columns } = await rowsOf(workbook, "timetable");
  change(workbook, sheet, rows[0]?.row ?? 0, columns.get("locked") ?? 0, "Yes");
  const again = await planned(workbook);
  expect(sessionOf(again, id)).toMatchObject({ start: start + 30, venue: null });
  expect(again.training.replan?.kept.get(String(rows[0]?.cells.get("session")?.value))?.why).toBe(
    "locked",
  );
});
