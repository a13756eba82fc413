import type { Session } from "../../src/domain/scheduling/timetable";
import { checkTimetable, type TimetableCheck } from "../../src/jobs/check-timetable";
import { noChoices } from "../../src/jobs/choices";
import type { GeneratedPlan } from "../../src/jobs/generate-training-plan";
import type { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { planned, type } from "./edited-timetable";
import { jobContext, sampleWorkbook, snapshotOf } from "./sample-workbook";

let workbook: MemoryWorkbook;
let plan: GeneratedPlan;

beforeAll(async () => {
  workbook = await sampleWorkbook("en", 20);
  plan = await planned(workbook);
});

async function checked(): Promise<TimetableCheck> {
  const check = await checkTimetable(await snapshotOf(workbook), noChoices, jobContext());
  if (!check.ok) throw new Error(check.cause.kind);
  return check.value;
}

test("Check my changes finds nothing on a plan that nobody touched, then names rule, people and cell of what a hand broke", async () => {
  expect(await checked()).toMatchObject({
    summary: "0 sessions were changed by hand; every rule is kept.",
    findings: [],
  });
  const { sessions } = plan.training.timetable;
  const taught = sessions.filter(({ trainer }) => trainer !== null);
  const pairs = taught.flatMap((one): (readonly [Session, Session])[] => {
    const other = taught.find(({ trainer, id }) => trainer === one.trainer && id > one.id);
    return other === undefined ? [] : [[one, other]];
  });
  const pair = pairs[0];
  if (pair === undefined) throw new Error("Nobody teaches twice");
  const [first, second] = pair;
  await type(workbook, "timetable", { session: second.id }, "date", { day: first.day });
  const cell = await type(workbook, "timetable", { session: second.id }, "start", {
    minute: first.start,
  });
  const { trainers } = plan.training.problem;
  const check = await checked();
  const name = trainers[first.trainer ?? -1]?.name ?? "";
  const twice = check.findings.find(({ sentence }) => sentence.includes("teaches twice"));
  expect(twice?.kind).toBe("broken");
  expect(twice?.sentence).toContain(name);
  expect(twice?.cell.sheet).toBe(cell.sheet);
  expect(check.summary).toContain("1 session was changed by hand;");
});

test("a workbook without a timetable of ours is told so", async () => {
  const bare = await sampleWorkbook("en", 20);
  const check = await checkTimetable(await snapshotOf(bare), noChoices, jobContext());
  expect(check).toMatchObject({ ok: true, value: { findings: [] } });
  if (check.ok) expect(check.value.summary).toContain("No timetable");
});
