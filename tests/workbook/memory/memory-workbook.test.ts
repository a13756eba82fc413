import { unwatched } from "../../../src/foundation/watch";
import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { plan, ranking } from "../../contract/apply-contract";
import { cellsOf, grid } from "../../contract/fixture";
import { causeOf, snapshotOf, tabNames, valueOf } from "../../contract/harness";

const users = [{ name: "QA", cells: cellsOf(grid(["Ann"])) }];

test("one write at a time: the second of two is told so", async () => {
  const book = memoryWorkbook(users);
  const first = book.apply(plan(ranking("Ann")), unwatched);
  const second = await book.apply(plan(ranking("Bo")), unwatched);
  expect(causeOf(second).kind).toBe("busy");
  expect((await first).ok).toBe(true);
  expect((await book.apply(plan(ranking("Cy")), unwatched)).ok).toBe(true);
});

test("options say what kind of workbook it is", async () => {
  const book = memoryWorkbook(users, { fileName: "March.xlsx", dateSystem: "1904" });
  const { description } = await snapshotOf(book);
  expect(description).toMatchObject({
    fileName: "March.xlsx",
    dateSystem: "1904",
    structureProtected: false,
  });
});

test("reveal remembers the cell it showed", async () => {
  const book = memoryWorkbook(users);
  expect(book.revealed).toBeNull();
  valueOf(await book.reveal({ sheet: "QA", row: 3, column: 1 }));
  expect(book.revealed).toEqual({ sheet: "QA", row: 3, column: 1 });
});

test("restore leaves what the person did to her own sheets in between", async () => {
  const book = memoryWorkbook(users);
  valueOf(await book.apply(plan(ranking("Ann")), unwatched));
  book.edit((before) => ({
    ...before,
    sheets: before.sheets.map((sheet) =>
      sheet.description.name === "QA" ? { ...sheet, cells: cellsOf(grid(["typed"])) } : sheet,
    ),
  }));
  valueOf(await book.restore(unwatched));
  expect(await tabNames(book)).toEqual(["QA"]);
  const [cells] = (await snapshotOf(book)).cells.values();
  expect(cells?.strings).toEqual(["typed"]);
});

test("a restore that is cancelled restores nothing", async () => {
  const book = memoryWorkbook(users);
  valueOf(await book.apply(plan(ranking("Ann")), unwatched));
  const stopped = await book.restore(() => Promise.resolve("stop"));
  expect(causeOf(stopped).kind).toBe("cancelled");
  expect(await tabNames(book)).toEqual(["QA", "Ranking"]);
  expect((await book.restore(unwatched)).ok).toBe(true);
});
