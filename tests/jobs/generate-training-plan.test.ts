import { noCells } from "../../src/workbook/cells";
import { verifyTimetable } from "../../src/domain/scheduling/verify";
import { unwatched } from "../../src/foundation/watch";
import { noChoices } from "../../src/jobs/choices";
import { generateTrainingPlan, type GeneratedPlan } from "../../src/jobs/generate-training-plan";
import type { JobContext } from "../../src/jobs/job";
import { sheetFingerprint } from "../../src/workbook/fingerprint";
import { memoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { jobContext, sampleWorkbook, snapshotOf, today } from "./sample-workbook";

async function generated(
  workbook: MemoryWorkbook,
  context: JobContext = jobContext(),
): Promise<GeneratedPlan> {
  const plan = await generateTrainingPlan(await snapshotOf(workbook), noChoices, context);
  if (!plan.ok) throw new Error(plan.cause.kind);
  return plan.value;
}

describe("Generate training plan", () => {
  let workbook: MemoryWorkbook;

  beforeAll(async () => {
    workbook = await sampleWorkbook();
  });

  it("gives the same plan for the same workbook, settings, day and seed", async () => {
    expect(await generated(workbook)).toEqual(await generated(workbook));
  });

  it("keeps every hard rule", async () => {
    const { training } = await generated(workbook);
    expect(training.timetable.sessions.length).toBeGreaterThan(0);
    expect(verifyTimetable(training.problem, training.timetable)).toEqual([]);
  });

  it("plans no session before tomorrow", async () => {
    const { training } = await generated(workbook);
    for (const { day } of training.timetable.sessions) expect(day).toBeGreaterThan(today);
  });

  it("speaks the language of the headers unless told another", async () => {
    const chinese = await sampleWorkbook("zh-TW");
    expect((await generated(chinese)).language).toBe("zh-TW");
    const told = await generateTrainingPlan(
      await snapshotOf(chinese),
      { ...noChoices, settings: { language: "en" } },
      jobContext(),
    );
    expect(told).toMatchObject({ ok: true, value: { language: "en" } });
  });

  it("reports progress that never falls and ends before the writing", async () => {
    const context = jobContext();
    await generated(workbook, context);
    const fractions = context.progress.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions[fractions.length - 1]).toBeLessThan(1);
  });

  it.each(["read", "rank", "plan"] as const)(
    "can be cancelled while it is at: %s",
    async (step) => {
      const plan = await generateTrainingPlan(
        await snapshotOf(workbook),
        noChoices,
        jobContext(step),
      );
      expect(plan).toEqual({ ok: false, cause: { kind: "cancelled" } });
    },
  );

  it("says that nothing is usable in an empty workbook", async () => {
    const empty = memoryWorkbook([{ name: "Sheet1", cells: noCells }]);
    const plan = await generateTrainingPlan(await snapshotOf(empty), noChoices, jobContext());
    expect(plan).toMatchObject({ ok: false, cause: { kind: "nothing-usable" } });
  });

  it("refuses chosen settings that leave no hour for training", async () => {
    const plan = await generateTrainingPlan(
      await snapshotOf(workbook),
      { ...noChoices, settings: { dayStart: 1000, dayEnd: 1000 } },
      jobContext(),
    );
    expect(plan).toMatchObject({ ok: false, cause: { kind: "settings" } });
  });

  it("tells the adapter which of our sheets it was made from, so that a later edit is noticed", async () => {
    const again = await sampleWorkbook();
    const applied = await again.apply((await generated(again)).write, unwatched);
    expect(applied.ok).toBe(true);
    const snapshot = await snapshotOf(again);
    const { write } = await generated(again);
    const ours = snapshot.description.sheets.filter((sheet) => sheet.ours !== null);
    expect(write.basedOn).toEqual(
      ours.map((sheet) => {
        const cells = snapshot.cells.get(sheet.key);
        if (cells === undefined) throw new Error(sheet.name);
        return { sheet: sheet.ours, fingerprint: sheetFingerprint(cells) };
      }),
    );
  });
});
