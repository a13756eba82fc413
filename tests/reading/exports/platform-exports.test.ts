import { firstDayOfMonth, isoDay } from "../../../src/foundation/day";
import type { CentreReading } from "../../../src/reading/read-centre";
import { fieldsOf, issuesOf, kindsOf, read } from "../read";
import {
  genesysAdherence,
  genesysPerformance,
  genesysStatus,
  microsoftForms,
  wecomAttendance,
  wenjuanxing,
} from "./platform-exports";

test("Genesys agents' performance: figures of the agents, the template set aside", async () => {
  const reading = await read(genesysPerformance);
  expect(kindsOf(reading)).toEqual(["kpis"]);
  expect(reading.centre.agents.map(({ name }) => name)).toEqual(["Ashby, Gwen", "Clegg, Finn"]);
  const metrics = reading.centre.kpis?.metrics;
  expect([...(metrics?.get("callsHandled") ?? [])]).toEqual([412, 388]);
  expect([...(metrics?.get("handleTime") ?? [])]).toEqual([312, 363]);
  expect([...(metrics?.get("talkTime") ?? [])]).toEqual([241, 284]);
  expect([...(metrics?.get("afterCallWork") ?? [])]).toEqual([40, 59]);
  expect(issuesOf(reading)).toContain("G4 pseudo-agent row-set-aside");
});

test("Genesys agents' performance: the interval says which month the figures are of", async () => {
  const reading = await read(genesysPerformance);
  expect(monthsOf(reading)).toEqual(["2026-03-01", "2026-03-01"]);
  // Read month first, as the rest of the export is English; 3 January to 4 January would be the other way.
  expect(issuesOf(reading)).toContain("A1 date-order-assumed value-repaired");
});

test.each([
  ["Interval Start", "Interval End", "2026-02-01 00:00", "2026-03-01 00:00", ["2026-02-01"]],
  ["Interval Start", "Interval End", "2026-02-27 00:00", "2026-02-28 00:00", ["2026-02-01"]],
  ["间隔开始", "间隔结束", "2026/2/1 0:00", "2026/2/28 23:59", ["2026-02-01"]],
  ["统计开始日期", "统计结束日期", "2026-01-01", "2026-04-01", [null]],
  ["月份", "结束时间", "2026-02", "18:00", ["2026-02-01"]],
])("%s to %s: %s to %s", async (start, end, from, to, months) => {
  const reading = await read({
    name: "Agents",
    rows: [
      [start, end, "Agent Id", "Agent Name", "Answered", "Avg Handle", "Avg Talk"],
      [from, to, "1001", "Gwen Ashby", 412, "0:05:12", "0:04:01"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["kpis"]);
  expect(monthsOf(reading)).toEqual(months);
  // A quarter's figures are no month's.
  expect(issuesOf(reading).includes("B2 not-a-date value-left-out")).toBe(months[0] === null);
});

function monthsOf({ centre }: CentreReading): (string | null)[] {
  return Array.from(centre.kpis?.month ?? [], (month) =>
    Number.isNaN(month) ? null : isoDay(firstDayOfMonth(month)),
  );
}

test("Genesys adherence: shares, a blank where nothing was measured, other columns left unused", async () => {
  const reading = await read(genesysAdherence);
  expect(kindsOf(reading)).toEqual(["kpis"]);
  expect([...(reading.centre.kpis?.metrics.get("adherence") ?? [])]).toEqual([
    0.934,
    0.8805,
    Number.NaN,
  ]);
  expect(reading.centre.kpis?.metrics.size).toBe(1);
});

test("Genesys time in status: no figure of ours, so it is listed and not guessed at", async () => {
  const reading = await read(genesysStatus);
  expect(kindsOf(reading)).toEqual([null]);
  expect(issuesOf(reading)).toEqual(["A1 unknown-table table-not-used"]);
});

test("WeCom's monthly attendance: hours from clock times, days off, an absence that is listed", async () => {
  const reading = await read(wecomAttendance);
  expect(kindsOf(reading)).toEqual(["roster"]);
  expect(reading.centre.agents.map(({ name, team }) => [name, team])).toEqual([
    ["陈静", "客服一组"],
    ["李伟", "客服一组"],
  ]);
  const { shifts } = reading.centre;
  expect([isoDay(shifts?.firstDay ?? 0), isoDay(shifts?.lastDay ?? 0)]).toEqual([
    "2026-03-01",
    "2026-03-04",
  ]);
  const first = Array.from(shifts?.day ?? []).findIndex((day, i) => {
    return isoDay(day) === "2026-03-02" && shifts?.agent[i] === 0;
  });
  expect([shifts?.start[first], shifts?.end[first]]).toEqual([518, 1080]);
});

test("Wenjuanxing's answers: whose they are and when, questions as questions, not as criteria", async () => {
  const reading = await read(wenjuanxing);
  expect(kindsOf(reading)).toEqual(["needs-survey"]);
  expect(reading.report.rows).toMatchObject({ in: 3, used: 3, setAside: 0 });
  expect(fieldsOf(reading).filter((field) => field === "question")).toHaveLength(3);
  expect(reading.centre.agents.map(({ id, name }) => [id, name])).toEqual([
    ["0012", "王芳"],
    ["0013", "李强"],
    ["0021", "赵敏"],
  ]);
});

test("a Microsoft Forms quiz: totals, and each question with its answer and its points", async () => {
  const reading = await read(microsoftForms);
  expect(kindsOf(reading)).toEqual(["exam-results"]);
  const { exams } = reading.centre;
  expect([...(exams?.score ?? [])]).toEqual([10, 5, 10, 10]);
  const [paper] = exams?.papers ?? [];
  expect(paper?.items.map(({ name, points }) => [name, [...(points ?? [])]])).toEqual([
    ["What does the caller need first?", [5, 0, 5, 5]],
    ["When may a fee be waived?", [5, 5, 5, 5]],
  ]);
});
