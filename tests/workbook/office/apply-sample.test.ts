import { unwatched } from "../../../src/foundation/watch";
import { noChoices } from "../../../src/jobs/choices";
import { generateTrainingPlan } from "../../../src/jobs/generate-training-plan";
import type { WritePlan } from "../../../src/workbook/sheet-spec";
import { valueOf } from "../../contract/harness";
import { dumpSheet, dumpWorkbook } from "../../excel-host/dump";
import { floor, startExcel, type RunningExcel } from "../../excel-host/in-jest";
import { jobContext, sampleWorkbook, snapshotOf } from "../../jobs/sample-workbook";
import { failing, newSession, openUsersWorkbook } from "./office-session";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ requirementSets: { ...floor, ExcelApi: "1.14" } });
});

afterAll(() => {
  excel.close();
});

async function planFor(agents: number): Promise<WritePlan> {
  const snapshot = await snapshotOf(await sampleWorkbook("zh-CN", agents));
  const { write } = valueOf(await generateTrainingPlan(snapshot, noChoices, jobContext()));
  return { ...write, basedOn: [] };
}

test("the plan of a small centre looks the same whether or not that of a large one stood there", async () => {
  const small = await planFor(12);
  const shown = async (...plans: readonly WritePlan[]): Promise<ReadonlyMap<string, string>> => {
    await openUsersWorkbook(excel);
    for (const plan of plans) valueOf(await (await newSession()).apply(plan, unwatched));
    const sheets = excel.host.workbook.Worksheets.items();
    return new Map(sheets.map((sheet) => [sheet.Name, dumpSheet(sheet)]));
  };
  const alone = await shown(small);
  expect(alone.size).toBeGreaterThan(small.sheets.length);
  // A plan made where the large one stands would rewrite all its sheets; here only those of the small one are compared.
  const after = await shown(await planFor(60), small);
  for (const [name, sheet] of alone) {
    if (!name.startsWith("Peilian before")) expect(after.get(name)).toEqual(sheet);
  }
});

test("a whole training plan is written, written again, taken back when Excel goes away, and restored", async () => {
  const snapshot = await snapshotOf(await sampleWorkbook());
  const { write } = valueOf(await generateTrainingPlan(snapshot, noChoices, jobContext()));
  const plan = { ...write, basedOn: [] };
  await openUsersWorkbook(excel);
  const empty = dumpWorkbook(excel.host);

  excel.host.resetCounters();
  valueOf(await (await newSession()).apply(plan, unwatched));
  expect(excel.host.counters.requests).toBeLessThanOrEqual(3 * plan.sheets.length + 12);
  const written = dumpWorkbook(excel.host);

  failing(excel, { atRequest: 20, lasting: "for-good", when: "after" });
  expect((await (await newSession()).apply(plan, unwatched)).ok).toBe(false);
  excel.host.noMoreFaults();
  valueOf(await (await newSession()).putRight(unwatched));
  expect(dumpWorkbook(excel.host)).toBe(written);

  valueOf(await (await newSession()).restore(unwatched));
  expect(dumpWorkbook(excel.host)).toBe(empty);
});
