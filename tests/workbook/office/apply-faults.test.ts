import { unwatched } from "../../../src/foundation/watch";
import type { WritePlan } from "../../../src/workbook/sheet-spec";
import { valueOf } from "../../contract/harness";
import { dumpWorkbook } from "../../excel-host/dump";
import type { FaultPlan } from "../../excel-host/host";
import { floor, startExcel, type RunningExcel } from "../../excel-host/in-jest";
import {
  expectSentence,
  failing,
  newSession,
  openUsersWorkbook,
  openWrittenWorkbook,
} from "./office-session";
import { coaching, smallPlan, template } from "./small-plan";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ requirementSets: { ...floor, ExcelApi: "1.14" } });
});

afterAll(() => {
  excel.close();
});

type Trouble = Pick<FaultPlan, "lasting" | "when">;

const troubles: readonly Trouble[] = [
  { lasting: "once", when: "before" },
  { lasting: "once", when: "after" },
  { lasting: "for-good", when: "before" },
  { lasting: "for-good", when: "after" },
];

const again = smallPlan(
  [
    ["Cy", 95, "agreed"],
    ["Ann", 88, ""],
    ["Di", 70, ""],
    ["Bo", 66.5, ""],
    ["Ed", 40, "to discuss"],
  ],
  coaching,
);

/**
 * Makes every request of an apply fail in turn, on one workbook: each failure must leave it as it was, or be put right by a
 * new session. Gives the number of requests that were made to fail.
 */
async function applyWithTrouble(plan: WritePlan, trouble: Trouble): Promise<number> {
  const before = dumpWorkbook(excel.host);
  const steps = valueOf(await (await newSession()).restorableSteps());
  for (let k = 1; ; k++) {
    failing(excel, { atRequest: k, ...trouble });
    excel.host.resetCounters();
    const result = await (await newSession()).apply(plan, unwatched);
    const made = excel.host.counters.requests;
    excel.host.noMoreFaults();
    const session = await newSession();
    if (!result.ok) {
      expectSentence(result.cause);
      if (trouble.lasting === "once") expect(result.cause.kind).not.toBe("half-written");
      if (trouble.lasting === "for-good") valueOf(await session.putRight(unwatched));
    }
    // Where the last answer alone was lost, the plan is written whole: a step like any other.
    const isWritten = result.ok || valueOf(await session.restorableSteps()) !== steps;
    if (isWritten) {
      expect({ k, steps: valueOf(await session.restorableSteps()) }).toEqual({
        k,
        steps: steps + 1,
      });
      if (!result.ok) expect(result.cause.kind).toBe("half-written");
      valueOf(await session.restore(unwatched));
    }
    expect({ k, is: dumpWorkbook(excel.host) }).toEqual({ k, is: before });
    if (made < k) {
      expect(result.ok).toBe(true);
      return k - 1;
    }
  }
}

describe.each(troubles)("a refusal $lasting, $when the work is done", (trouble) => {
  test("in a first write: nothing of it is left", async () => {
    await openUsersWorkbook(excel);
    const failed = await applyWithTrouble(smallPlan([["Ann", 91, ""]], template), trouble);
    expect(failed).toBeGreaterThan(8);
  });

  test("in a second write: our sheets, and all that looks at them, are what they were", async () => {
    await openWrittenWorkbook(excel);
    const failed = await applyWithTrouble(again, trouble);
    expect(failed).toBeGreaterThan(12);
  });
});
