import { unwatched } from "../../../src/foundation/watch";
import { writeUnderWay } from "../../../src/workbook/interrupted";
import { newXlsx } from "../../../src/workbook/xlsx/new-workbook";
import { openXlsx, type XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { problemsOf } from "./package-check";
import { samplePlan } from "./sample-plan";
import { usersPackage } from "./users-package";

function opened(bytes: Uint8Array): XlsxWorkbook {
  const book = openXlsx(bytes, "book.xlsx");
  if (!book.ok) throw new Error(JSON.stringify(book.cause));
  return book.value;
}

describe("apply and restore on a file", () => {
  test("restore gives back the very bytes, one apply at a time", async () => {
    const book = opened(usersPackage());
    const first = book.bytes();
    await book.apply({ ...samplePlan, sheets: samplePlan.sheets.slice(0, 1) }, unwatched);
    const second = book.bytes();
    await book.apply(samplePlan, unwatched);
    expect(book.bytes()).not.toBe(second);
    expect(await book.restore(unwatched)).toEqual({ ok: true, value: null });
    expect(book.bytes()).toBe(second);
    await book.restore(unwatched);
    expect(book.bytes()).toBe(first);
    expect(await book.restore(unwatched)).toEqual({
      ok: false,
      cause: { kind: "nothing-to-restore" },
    });
  });

  test("a workbook whose write in Excel broke off is not written to before it is put right", async () => {
    const interrupted = opened(usersPackage());
    const [sheet] = samplePlan.sheets;
    if (!sheet) throw new Error("The sample plan has no sheet");
    await interrupted.apply(
      { basedOn: [], sheets: [{ ...sheet, id: writeUnderWay, visibility: "very-hidden" }] },
      unwatched,
    );
    const book = opened(interrupted.bytes());
    expect(await book.apply(samplePlan, unwatched)).toEqual({
      ok: false,
      cause: { kind: "half-written" },
    });
    expect(book.bytes()).toEqual(interrupted.bytes());
  });

  test("stopped at any checkpoint, the package is untouched", async () => {
    const checkpoints = { seen: 0 };
    const count = opened(usersPackage());
    await count.apply(samplePlan, () => {
      checkpoints.seen++;
      return Promise.resolve("go-on");
    });
    expect(checkpoints.seen).toBeGreaterThan(2);
    for (let stopAt = 0; stopAt < checkpoints.seen; stopAt++) {
      const book = opened(usersPackage());
      const before = book.bytes();
      let seen = 0;
      const result = await book.apply(samplePlan, () =>
        Promise.resolve(seen++ === stopAt ? "stop" : "go-on"),
      );
      expect(result).toEqual({ ok: false, cause: { kind: "cancelled" } });
      expect(book.bytes()).toBe(before);
    }
  });

  test("a second apply while one is under way is refused", async () => {
    const book = opened(usersPackage());
    const first = book.apply(samplePlan, unwatched);
    expect(await book.apply(samplePlan, unwatched)).toEqual({ ok: false, cause: { kind: "busy" } });
    expect((await first).ok).toBe(true);
  });

  test("a workbook whose structure is protected takes new content on our sheets, but no new sheet", async () => {
    const book = opened(usersPackage({ lockStructure: true }));
    expect(await book.apply(samplePlan, unwatched)).toEqual({
      ok: false,
      cause: { kind: "structure-protected" },
    });
  });
});

describe("a new workbook", () => {
  test("is sound, holds just the plan's sheets, and is the same each time", async () => {
    const made = await newXlsx(samplePlan);
    const again = await newXlsx(samplePlan);
    if (!made.ok || !again.ok) throw new Error("not made");
    expect(problemsOf(made.value)).toEqual([]);
    expect(Buffer.compare(made.value, again.value)).toBe(0);
    const described = await opened(made.value).describe(unwatched);
    expect(described.ok && described.value.sheets.map(({ name, ours }) => [name, ours])).toEqual([
      ["Summary", "summary"],
      ["Ranking", "ranking"],
    ]);
  });
});
