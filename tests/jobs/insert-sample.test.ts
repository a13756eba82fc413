import { unwatched } from "../../src/foundation/watch";
import { checkData } from "../../src/jobs/check-data";
import { noChoices } from "../../src/jobs/choices";
import { samplePlan } from "../../src/jobs/insert-sample";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { jobContext, snapshotOf, today } from "./sample-workbook";

const options = { agents: 40, months: 2, language: "en", seed: 1, today } as const;

describe("Insert the sample centre", () => {
  it("writes sheets that are the user's and are read as a centre", async () => {
    const workbook = memoryWorkbook([]);
    const plan = samplePlan(options);
    expect(plan.sheets.every(({ owner }) => owner === "user")).toBe(true);
    expect((await workbook.apply(plan, unwatched)).ok).toBe(true);
    const checked = await checkData(await snapshotOf(workbook), noChoices, jobContext());
    expect(checked.ok && checked.value.report.rows.used).toBeGreaterThan(200);
  });

  it("is the same for the same options", () => {
    expect(samplePlan(options)).toEqual(samplePlan(options));
  });
});
