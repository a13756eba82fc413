import { isoDay } from "../../../src/foundation/day";
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
