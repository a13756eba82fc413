import { unwatched } from "../../src/foundation/watch";
import type { Choices } from "../../src/jobs/choices";
import { whatIf, type WhatIfAnswer } from "../../src/jobs/what-if";
import { localeFor } from "../../src/locales/locale";
import type { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { jobContext, sampleWorkbook, snapshotOf } from "./sample-workbook";

/** So little may be taught that not everybody can have a place. */
const scarce: Choices = {
  settings: { searchEffort: "quick", planWeeks: 1, releasableShare: 1, releasableTeamShare: 1 },
  corrections: null,
  selections: null,
};

async function answered(
  workbook: MemoryWorkbook,
  only: Parameters<typeof whatIf>[2],
): Promise<WhatIfAnswer> {
  const answer = await whatIf(await snapshotOf(workbook), scarce, only, jobContext());
  if (!answer.ok) throw new Error(answer.cause.kind);
  return answer.value;
}

test("a week and a head at a time are too little: what is proven, what would help, and a sheet to write", async () => {
  const workbook = await sampleWorkbook("en", 20);
  const { write, overview } = await answered(workbook, "limits");
  const words = localeFor("en").sheets.whatIf;
  expect(overview.summary[0]).toMatch(/^\d+ training places? (was|were) not found\./);
  expect(overview.certain.length).toBeGreaterThan(0);
  const [best, next] = overview.tried;
  expect(best?.setting?.id).toMatch(/^releasable/);
  expect(best?.how).toMatch(/^Set the rule “Releasable share of .*” to \d+%\.$/);
  expect(best?.outcome).toMatch(/^Places \d+ of the \d+; /);
  expect(best?.placedMore).toBeGreaterThanOrEqual(next?.placedMore ?? 0);
  const placed = best?.comparison.rows.find(({ label }) => label === "Places booked");
  expect(Number(placed?.otherPlan) - Number(placed?.thisPlan)).toBe(best?.placedMore);
  expect(best?.comparison.changes.filter((line) => line.includes(": New ("))).not.toEqual([]);
  expect(write.sheets.map(({ id, name }) => [id, name])).toEqual([["whatIf", words.sheet.name]]);
  expect((await workbook.apply(write, unwatched)).ok).toBe(true);
});

test("stopped while it plans, nothing is answered", async () => {
  const snapshot = await snapshotOf(await sampleWorkbook("en", 20));
  const answer = await whatIf(snapshot, scarce, null, jobContext("plan"));
  expect(answer).toEqual({ ok: false, cause: { kind: "cancelled" } });
});
