import fc from "fast-check";
import type { PlacedCell } from "../../src/workbook/sheet-spec";
import { ownAreas, ownExtent, tableRange } from "../../src/workbook/own-area";
import { cellsBlock, column, placed, sheetSpec, tableBlock } from "../contract/specs";

test("a table is ours whole, an empty one with its blank row", () => {
  const table = tableBlock([column("a"), column("b")], [], { row: 4, column: 2 });
  expect(tableRange(table)).toEqual({ row: 4, column: 2, rows: 2, columns: 2 });
  expect(ownAreas(sheetSpec({ id: "s", blocks: [table] }))).toEqual([tableRange(table)]);
});

test("inputs, styled blanks and what carry-over keeps are not ours", () => {
  const spec = sheetSpec({
    id: "s",
    blocks: [
      cellsBlock([
        placed(0, 0, "Name"),
        { row: 0, column: 1, value: "proposal", style: "input" },
        placed(0, 2, null),
      ]),
      cellsBlock([placed(9, 9, "typed")], { owner: "user" }),
    ],
  });
  expect(ownAreas(spec)).toEqual([{ row: 0, column: 0, rows: 1, columns: 1 }]);
  expect(ownExtent(spec)).toEqual({ rows: 1, columns: 3 });
});

test("a block of text is one rectangle", () => {
  const cells = [0, 1, 2].flatMap((row) => [0, 1].map((at) => placed(row, at, "x")));
  expect(ownAreas(sheetSpec({ id: "s", blocks: [cellsBlock(cells)] }))).toEqual([
    { row: 0, column: 0, rows: 3, columns: 2 },
  ]);
});

test("the rectangles cover every filled cell and nothing else", () => {
  const cell = fc
    .record({ row: fc.integer({ min: 0, max: 9 }), column: fc.integer({ min: 0, max: 9 }) })
    .map(({ row, column: at }): PlacedCell => placed(row, at, "x"));
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const covered = ownAreas(sheetSpec({ id: "s", blocks: [cellsBlock(cells)] })).flatMap(
        (area) =>
          Array.from(
            { length: area.rows * area.columns },
            (_, i) =>
              `${area.row + Math.floor(i / area.columns)},${area.column + (i % area.columns)}`,
          ),
      );
      const filled = new Set(cells.map(({ row, column: at }) => `${row},${at}`));
      expect(covered.length).toBe(new Set(covered).size);
      expect(new Set(covered)).toEqual(filled);
    }),
  );
});
