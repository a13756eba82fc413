import { compareBooks } from "../../src/jobs/compare-books";
import { noChoices } from "../../src/jobs/choices";
import type { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { planned, rowsOf, type } from "./edited-timetable";
import { jobContext, sampleWorkbook, snapshotOf } from "./sample-workbook";

let first: MemoryWorkbook;
let second: MemoryWorkbook;

beforeAll(async () => {
  first = await sampleWorkbook("en", 20);
  second = await sampleWorkbook("en", 20);
  await planned(first);
  await planned(second);
});

const compared = async (here: MemoryWorkbook, there: MemoryWorkbook) =>
  compareBooks(await snapshotOf(here), await snapshotOf(there), noChoices, jobContext());

test("the same plan in two workbooks: nothing differs; one session moved by hand: its people, and nobody else", async () => {
  const same = await compared(first, second);
  if (!same.ok) throw new Error(same.cause.cause.kind);
  expect(same.value.comparison).toMatchObject({
    summary: "Both plans say the same to everybody.",
    changes: [],
    more: 0,
  });
  for (const { thisPlan, otherPlan } of same.value.comparison.rows)
    expect(otherPlan).toBe(thisPlan);

  const { rows } = await rowsOf(second, "timetable");
  const session = String(rows[0]?.cells.get("session")?.value);
  const people = Number(rows[0]?.cells.get("headcount")?.value);
  await type(second, "timetable", { session }, "start", { minute: 17 * 60 + 10 });
  const moved = await compared(first, second);
  if (!moved.ok) throw new Error(moved.cause.cause.kind);
  const { summary, changes } = moved.value.comparison;
  expect(summary).toBe(`Places that differ: ${people} at another time.`);
  expect(changes).toHaveLength(people);
  for (const line of changes) expect(line).toMatch(/: Other time \(.* → .* 17:10\)$/);
});

test("a workbook without a timetable of ours: which of the two it is", async () => {
  const bare = await sampleWorkbook("en", 20);
  expect(await compared(bare, first)).toEqual({
    ok: false,
    cause: { of: "first", cause: { kind: "no-timetable" } },
  });
  expect(await compared(first, bare)).toEqual({
    ok: false,
    cause: { of: "second", cause: { kind: "no-timetable" } },
  });
});
