import { issuesOf, read } from "../read";

const header = ["Agent", "Review Date", "QA Score", "Comments"];
const rows = [
  ["Amy Lee", "2026-06-01", 80, "polite"],
  ["Bob Ray", "2026-06-01", 85, null],
  ["Amy Lee", "2026-06-02", 90, "quick"],
  ["Bob Ray", "2026-06-03", 75, null],
  ["Cy Dunn", "2026-06-04", 88, "calm"],
];

test("a block of reviews pasted twice counts once, row for row", async () => {
  const reading = await read({ name: "QA", rows: [header, ...rows, ...rows] });
  expect(reading.centre.reviews?.count).toBe(5);
  expect(issuesOf(reading).filter((issue) => issue.includes("duplicate"))).toEqual(
    [7, 8, 9, 10, 11].map((row) => `A${row} duplicate-row row-set-aside`),
  );
});

test("a backup copy of the sheet counts once, and the issue names the sheet", async () => {
  const reading = await read(
    { name: "QA", rows: [header, ...rows] },
    { name: "QA backup", rows: [header, ...rows] },
  );
  expect(reading.centre.reviews?.count).toBe(5);
  expect(reading.report.issues.find(({ cause }) => cause.kind === "duplicate-row")).toMatchObject({
    address: { sheet: "QA backup", row: 1 },
    cause: { firstRow: 1, firstSheet: "QA" },
  });
});

test("a record id met again on another sheet, with the same in every cell, counts once", async () => {
  const withIds = (rowsOf: readonly (readonly (string | number | null)[])[]) => [
    ["Call ID", ...header],
    ...rowsOf.map((row, i) => [`C${i}`, ...row]),
  ];
  const changed = rows.map((row, i) => (i === 0 ? ["Amy Lee", "2026-06-01", 81, "polite"] : row));
  const reading = await read(
    { name: "June", rows: withIds(rows) },
    { name: "All", rows: withIds(changed) },
  );
  expect(reading.centre.reviews?.count).toBe(6);
});

test("two alike rows among others may be two reviews: both stay", async () => {
  const [first, second] = rows;
  if (!first || !second) throw new Error("no rows");
  const reading = await read({ name: "QA", rows: [header, ...rows, first, second] });
  expect(reading.centre.reviews?.count).toBe(7);
});

test("a column of the same mark all the way down is no paste", async () => {
  const same = Array.from({ length: 40 }, () => ["Amy Lee", "2026-06-01", 80, null]);
  const reading = await read({ name: "QA", rows: [header, ...same] });
  expect(reading.centre.reviews?.count).toBe(40);
});
