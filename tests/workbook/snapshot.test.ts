import { unwatched } from "../../src/foundation/watch";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { takeSnapshot } from "../../src/workbook/snapshot";
import { cellsOf, grid } from "../contract/fixture";
import { causeOf, valueAt, valueOf } from "../contract/harness";

const book = memoryWorkbook([
  { name: "QA", cells: cellsOf(grid(["Ann", 91])) },
  { name: "Hidden", visibility: "hidden", cells: cellsOf(grid(["x"])) },
]);

test("holds the description and the cells of every sheet", async () => {
  const { description, cells } = valueOf(await takeSnapshot(book, unwatched));
  expect(description.sheets.map(({ name }) => name)).toEqual(["QA", "Hidden"]);
  const read = description.sheets.map(({ key }) => cells.get(key));
  expect(read.map((sheet) => sheet && valueAt(sheet, 0, 0))).toEqual(["Ann", "x"]);
});

test("progress runs from 0 to at most 1 and never falls", async () => {
  const seen: number[] = [];
  await takeSnapshot(book, (fraction) => {
    seen.push(fraction);
    return Promise.resolve("go-on");
  });
  expect(seen.length).toBeGreaterThan(1);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(Math.max(...seen)).toBeLessThanOrEqual(1);
});

test("a stop half-way ends it as cancelled", async () => {
  const stopped = await takeSnapshot(book, (fraction) =>
    Promise.resolve(fraction > 0.3 ? "stop" : "go-on"),
  );
  expect(causeOf(stopped).kind).toBe("cancelled");
});
