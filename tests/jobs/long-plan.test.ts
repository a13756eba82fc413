import { newlyBroken } from "../../src/domain/replanning/newly-broken";
import { noChoices } from "../../src/jobs/choices";
import { generateTrainingPlan } from "../../src/jobs/generate-training-plan";
import { jobContext, sampleWorkbook, snapshotOf, today } from "./sample-workbook";

test("a plan of half a year keeps every rule, and its sheets' names stay apart and short enough for Excel", async () => {
  const snapshot = await snapshotOf(await sampleWorkbook("en", 16));
  const settings = { planWeeks: 26 };
  const plan = await generateTrainingPlan(snapshot, { ...noChoices, settings }, jobContext());
  if (!plan.ok) throw new Error(plan.cause.kind);
  const { problem, timetable } = plan.value.training;
  expect((problem.days.at(-1) ?? 0) - today).toBeGreaterThan(170);
  expect(problem.weeks.at(-1)).toBeGreaterThanOrEqual(25);
  expect(timetable.sessions.length).toBeGreaterThan(5);
  expect(newlyBroken(problem, timetable)).toEqual([]);
  const names = plan.value.write.sheets.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => name.length <= 31)).toBe(true);
});
