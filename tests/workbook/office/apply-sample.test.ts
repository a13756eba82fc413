import { unwatched } from "../../../src/foundation/watch";
import { noChoices } from "../../../src/jobs/choices";
import { generateTrainingPlan } from "../../../src/jobs/generate-training-plan";
import { valueOf } from "../../contract/harness";
import { dumpWorkbook } from "../../excel-host/dump";
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
