import { unwatched, type Checkpoint } from "../../../src/foundation/watch";
import { isInterrupted } from "../../../src/workbook/interrupted";
import { causeOf, tabNames, valueOf } from "../../contract/harness";
import { dumpWorkbook } from "../../excel-host/dump";
import { floor, startExcel, type RunningExcel } from "../../excel-host/in-jest";
import {
  expectSentence,
  failing,
  firstRows,
  newSession,
  openUsersWorkbook,
  openWrittenWorkbook,
} from "./office-session";
import { coaching, smallPlan, template, type Row } from "./small-plan";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ requirementSets: { ...floor, ExcelApi: "1.14" } });
});

afterAll(() => {
  excel.close();
});

const more: readonly Row[] = [...firstRows, ["Di", 70, ""], ["Ed", 40, "agreed"]];
const sheet = (name: string) => excel.host.workbook.Worksheets.GetItem(name);
const mine = (): readonly unknown[] =>
  [0, 1, 2, 3].map((row) => [sheet("Mine").grid.formula(row, 0), sheet("Mine").grid.value(row, 0)]);

describe("the user's formulas on our Ranking", () => {
  test.each([
    ["more rows", more, 339.5, 1],
    ["fewer rows", [["Ann", 50, ""]] as readonly Row[], 50, 0],
  ])("still work after writing again with %s", async (_, rows, sum, notes) => {
    await openWrittenWorkbook(excel);
    valueOf(await (await newSession()).apply(smallPlan(rows), unwatched));
    expect(mine().slice(0, 3)).toEqual([
      ["=Ranking!B4", rows[0]?.[1]],
      ["=SUM(PeilianRanking[score])", sum],
      ["=COUNTA(PeilianRanking[note])", notes],
    ]);
    expect(sheet("Mine").grid.formula(3, 0)).toBe("=SUM(Ranking!B4:B6)");
  });
});

test("the person's sheet and cell stay in front of her", async () => {
  await openWrittenWorkbook(excel);
  valueOf(await (await newSession()).apply(smallPlan(more, coaching), unwatched));
  expect(excel.host.workbook.active.Name).toBe("Mine");
  expect(excel.host.workbook.selected).toMatchObject({ row: 1, column: 1 });
});

test("a cancel at any checkpoint leaves everything as it was", async () => {
  await openWrittenWorkbook(excel);
  const before = dumpWorkbook(excel.host);
  let reached = true;
  for (let stopAt = 0; reached; stopAt++) {
    let seen = 0;
    const checkpoint: Checkpoint = () => Promise.resolve(seen++ >= stopAt ? "stop" : "go-on");
    const result = await (await newSession()).apply(smallPlan(more, coaching), checkpoint);
    reached = seen > stopAt;
    if (!reached) valueOf(result);
    else {
      expect(causeOf(result)).toEqual({ kind: "cancelled" });
      expect(dumpWorkbook(excel.host)).toBe(before);
    }
  }
});

describe("Restore", () => {
  test("goes back three steps, in a new session too, and keeps no more", async () => {
    await openWrittenWorkbook(excel);
    for (const score of [1, 2, 3]) {
      valueOf(await (await newSession()).apply(smallPlan([["Ann", score, ""]]), unwatched));
    }
    expect(valueOf(await (await newSession()).restorableSteps())).toBe(3);
    for (const score of [2, 1, 91]) {
      valueOf(await (await newSession()).restore(unwatched));
      expect(sheet("Ranking").grid.value(3, 1)).toBe(score);
    }
    expect(causeOf(await (await newSession()).restore(unwatched))).toEqual({
      kind: "nothing-to-restore",
    });
    const tabs = excel.host.workbook.Worksheets.items().map(({ Name }) => Name);
    expect(tabs).toEqual(["QA", "Mine", "Summary", "Ranking", "Peilian settings"]);
  });

  test("leaves a sheet that became the user's once she typed in it, and removes it before", async () => {
    await openUsersWorkbook(excel);
    const session = await newSession();
    valueOf(await session.apply(smallPlan(firstRows, template), unwatched));
    valueOf(await session.restore(unwatched));
    expect(await tabNames(session)).toEqual(["QA", "Mine"]);

    valueOf(await session.apply(smallPlan(firstRows, template), unwatched));
    sheet("Staff").grid.put(2, 0, "A-2", null);
    valueOf(await session.restore(unwatched));
    expect(await tabNames(session)).toEqual(["QA", "Mine", "Staff"]);
    expect(sheet("Staff").grid.value(2, 0)).toBe("A-2");
  });

  test.each(["before", "after"] as const)(
    "comes to its end whatever single request fails, %s its work",
    async (when) => {
      await openWrittenWorkbook(excel);
      const before = dumpWorkbook(excel.host);
      for (let k = 1, isHit = true; isHit; k++) {
        valueOf(await (await newSession()).apply(smallPlan(more, coaching), unwatched));
        const written = dumpWorkbook(excel.host);
        failing(excel, { atRequest: k, lasting: "once", when });
        excel.host.resetCounters();
        const result = await (await newSession()).restore(unwatched);
        isHit = excel.host.counters.requests >= k;
        excel.host.noMoreFaults();
        if (!result.ok) {
          expectSentence(result.cause);
          expect({ k, is: dumpWorkbook(excel.host) }).toEqual({ k, is: written });
          valueOf(await (await newSession()).restore(unwatched));
        }
        expect({ k, is: dumpWorkbook(excel.host) }).toEqual({ k, is: before });
      }
    },
  );

  test("is finished by the next session where Excel went away", async () => {
    await openWrittenWorkbook(excel);
    const before = dumpWorkbook(excel.host);
    valueOf(await (await newSession()).apply(smallPlan(more, coaching), unwatched));
    failing(excel, { atRequest: 5, lasting: "for-good", when: "before" });
    expect(causeOf(await (await newSession()).restore(unwatched)).kind).toBe("half-written");
    excel.host.noMoreFaults();
    const session = await newSession();
    expect(isInterrupted(valueOf(await session.describe(unwatched)))).toBe(true);
    expect(causeOf(await session.apply(smallPlan(more), unwatched)).kind).toBe("half-written");
    valueOf(await session.putRight(unwatched));
    expect(dumpWorkbook(excel.host)).toBe(before);
    expect(isInterrupted(valueOf(await session.describe(unwatched)))).toBe(false);
  });
});

test("a sheet of the user's that took the name of one a broken write had made stays hers", async () => {
  await openUsersWorkbook(excel);
  failing(excel, { atRequest: 8, lasting: "for-good", when: "before" });
  const broken = await (await newSession()).apply(smallPlan(firstRows, template), unwatched);
  expect(causeOf(broken).kind).toBe("half-written");
  excel.host.noMoreFaults();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Staff").delete();
    worksheets.add("Staff").getRange("A1").values = [["hers"]];
    await context.sync();
  });
  const session = await newSession();
  valueOf(await session.putRight(unwatched));
  expect(await tabNames(session)).toEqual(["QA", "Mine", "Staff"]);
  expect(sheet("Staff").grid.value(0, 0)).toBe("hers");
});

describe("refused before anything is touched", () => {
  test("a sheet of ours with a password, by its name; the others stay protected", async () => {
    await openWrittenWorkbook(excel);
    sheet("Ranking").Protection.Unprotect(null);
    sheet("Ranking").Protection.Protect({}, "secret");
    const before = dumpWorkbook(excel.host);
    const cause = causeOf(await (await newSession()).apply(smallPlan(more), unwatched));
    expect(cause).toEqual({ kind: "sheet-protected", sheet: "Ranking" });
    expect(dumpWorkbook(excel.host)).toBe(before);
    const restored = causeOf(await (await newSession()).restore(unwatched));
    expect(restored).toEqual({ kind: "sheet-protected", sheet: "Ranking" });
    expect(dumpWorkbook(excel.host)).toBe(before);
  });

  test("a workbook that is open for reading only", async () => {
    await openUsersWorkbook(excel);
    excel.host.workbook.ReadOnly = true;
    const cause = causeOf(await (await newSession()).apply(smallPlan(more), unwatched));
    expect(cause).toEqual({ kind: "read-only" });
  });

  test("a second write while one is under way", async () => {
    await openUsersWorkbook(excel);
    const session = await newSession();
    const first = session.apply(smallPlan(firstRows), unwatched);
    expect(causeOf(await session.apply(smallPlan(firstRows), unwatched))).toEqual({ kind: "busy" });
    valueOf(await first);
  });
});

test("a write costs one request a new sheet, and a few for the whole", async () => {
  await openUsersWorkbook(excel);
  excel.host.resetCounters();
  valueOf(await (await newSession()).apply(smallPlan(firstRows), unwatched));
  const first = excel.host.counters.requests;
  expect(first).toBeLessThanOrEqual(3 + 9);
  excel.host.resetCounters();
  valueOf(await (await newSession()).apply(smallPlan(more), unwatched));
  expect(excel.host.counters.requests).toBeLessThanOrEqual(3 * 3 + 9);
});
