import { calendarFiles } from "../../src/jobs/calendar-files";
import type { CalendarOwners } from "../../src/jobs/calendar-owners";
import { noChoices } from "../../src/jobs/choices";
import { generateTrainingPlan } from "../../src/jobs/generate-training-plan";
import type { TrainingPlan } from "../../src/domain/training-plan";
import { unwatched } from "../../src/foundation/watch";
import type { WorkbookSnapshot } from "../../src/workbook/port";
import { jobContext, sampleWorkbook, snapshotOf } from "./sample-workbook";

let snapshot: WorkbookSnapshot;
let plan: TrainingPlan;

beforeAll(async () => {
  const workbook = await sampleWorkbook();
  const made = await generateTrainingPlan(await snapshotOf(workbook), noChoices, jobContext());
  if (!made.ok) throw new Error(made.cause.kind);
  plan = made.value.training;
  await workbook.apply(made.value.write, unwatched);
  snapshot = await snapshotOf(workbook);
});

const calendars = async (owners: CalendarOwners) => {
  const made = await calendarFiles(snapshot, noChoices, owners, jobContext());
  if (!made.ok) throw new Error(made.cause.kind);
  return made.value.files;
};
const keysIn = (text: string): readonly string[] => text.match(/^UID:.*$/gm) ?? [];

test("one file holds every session of the timetable once", async () => {
  const files = await calendars("plan");
  expect(files).toHaveLength(1);
  const keys = keysIn(files[0]?.text ?? "");
  expect(keys).toHaveLength(plan.timetable.sessions.length);
  expect(new Set(keys).size).toBe(keys.length);
});

test("each trainer's file holds what she teaches", async () => {
  const taught = new Map<string, number>();
  for (const { trainer } of plan.timetable.sessions) {
    if (trainer === null) continue;
    const name = plan.problem.trainers[trainer]?.name ?? "";
    taught.set(name, (taught.get(name) ?? 0) + 1);
  }
  const files = await calendars("trainers");
  expect(new Map(files.map(({ owner, events }) => [owner, events]))).toEqual(taught);
});

test("each person's file holds her own places, and no two files share a name", async () => {
  const places = plan.timetable.sessions.reduce((sum, one) => sum + one.demands.length, 0);
  const files = await calendars("people");
  expect(files.reduce((sum, { events }) => sum + events, 0)).toBe(places);
  expect(new Set(files.map(({ stem }) => stem.toLowerCase())).size).toBe(files.length);
  expect(files.filter(({ stem }) => !/^[\p{L}\p{N}-]+$/u.test(stem))).toEqual([]);
});

test("a workbook without a plan is refused in words", async () => {
  const bare = await snapshotOf(await sampleWorkbook());
  const made = await calendarFiles(bare, noChoices, "plan", jobContext());
  expect(made).toEqual({ ok: false, cause: { kind: "no-timetable" } });
});
