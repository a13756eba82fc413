import { lineName, type CellRange } from "../../src/foundation/address";
import { linesAndCells, ownLook } from "../../src/workbook/own-look";
import { ownNames, readOwnRecord } from "../../src/workbook/own-names";
import type { SheetSpec } from "../../src/workbook/sheet-spec";
import { cellsBlock, column, placed, sheetSpec, tableBlock } from "../contract/specs";

function look(spec: Partial<SheetSpec> & Pick<SheetSpec, "blocks">): readonly string[] {
  return ownLook(sheetSpec({ id: "calendar", ...spec })).map(lineName);
}

test("free slots and inputs of a calendar wear a look without being ours; its sessions are ours already", () => {
  const cells = cellsBlock([
    placed(0, 0, "周一"),
    { row: 1, column: 0, value: "质检", style: "calendar-session" },
    { row: 2, column: 0, value: null, style: "calendar-empty" },
    { row: 3, column: 0, value: null, style: "calendar-empty" },
    { row: 3, column: 4, value: "agreed", style: "input" },
  ]);
  expect(look({ blocks: [cells] })).toEqual(["A3:A4", "E4"]);
});

test("columns and rows of a size of ours are recorded whole, rows of wrapped text among them", () => {
  const long = "Handling times have risen in the last four weeks and quality has not suffered";
  expect(
    look({
      columnWidths: [10, 10, 10],
      rowHeights: [
        { row: 7, points: 30 },
        { row: 8, points: 30 },
      ],
      blocks: [cellsBlock([{ row: 4, column: 0, value: long, style: "note" }])],
    }),
  ).toEqual(["A:C", "5:5", "8:9"]);
});

test("the rest of a merged title, and areas under a rule that hold nothing", () => {
  const cells = cellsBlock([placed(0, 0, "Summary")], {
    merges: [{ row: 0, column: 0, rows: 1, columns: 4 }],
    validations: [{ area: { row: 5, column: 1, rows: 3, columns: 1 }, rule: { kind: "day" } }],
    conditionals: [
      { area: { row: 5, column: 1, rows: 3, columns: 1 }, rule: { kind: "data-bar" } },
      { area: { row: 0, column: 0, rows: 1, columns: 2 }, rule: { kind: "data-bar" } },
    ],
  });
  expect(look({ blocks: [cells] })).toEqual(["B1:D1", "B6:B8"]);
});

test("a table is ours whole, and what carry-over keeps for a person is hers", () => {
  const table = tableBlock([column("agent"), column("note", { owner: "user" })], [["Ann", null]]);
  const hers = cellsBlock([{ row: 9, column: 9, value: null, style: "input" }], { owner: "user" });
  expect(look({ blocks: [table, hers] })).toEqual([]);
});

test("the hidden names bring it back as it was", () => {
  const spec = sheetSpec({
    id: "one-to-one",
    columnWidths: [10, 20],
    rowHeights: [{ row: 2, points: 30 }],
    blocks: [cellsBlock([placed(0, 0, "x"), { row: 3, column: 3, value: null, style: "input" }])],
  });
  const names = ownNames(spec, "Tom's (2)", "1900");
  expect(names.find(({ name }) => name === "Peilian.one_to_one.look")?.refersTo).toBe(
    "'Tom''s (2)'!$A:$B,'Tom''s (2)'!$3:$3,'Tom''s (2)'!$D$4",
  );
  const recorded = readOwnRecord(
    names.map((name) => ({ ...name, hidden: true, scope: null })),
    "one-to-one",
  );
  expect(recorded.look).toEqual(ownLook(spec));
  const { columns, rows, cells } = linesAndCells(recorded.look);
  const shown = (ranges: readonly CellRange[]): readonly string[] => ranges.map(lineName);
  expect([columns, rows, cells].map(shown)).toEqual([["A:B"], ["3:3"], ["D4"]]);
});
