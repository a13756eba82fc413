import fc from "fast-check";
import {
  absoluteLineName,
  absoluteRangeName,
  cellName,
  columnLetters,
  lineName,
  maxColumns,
  maxRows,
  parseLines,
  parseRange,
  quotedSheet,
  rangeContains,
  rangeName,
  rangesOverlap,
} from "../../src/foundation/address";

const range = fc
  .tuple(
    fc.integer({ min: 0, max: maxRows - 1 }),
    fc.integer({ min: 0, max: maxColumns - 1 }),
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 1, max: 50 }),
  )
  .map(([row, column, rows, columns]) => ({
    row,
    column,
    rows: Math.min(rows, maxRows - row),
    columns: Math.min(columns, maxColumns - column),
  }));

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("cells and ranges are named as in Excel", () => {
  expect(cellName(2, 1)).toBe("B3");
  expect(rangeName({ row: 0, column: 0, rows: 9, columns: 3 })).toBe("A1:C9");
  expect(rangeName({ row: 4, column: 4, rows: 1, columns: 1 })).toBe("E5");
  expect(absoluteRangeName({ row: 0, column: 0, rows: 9, columns: 3 })).toBe("$A$1:$C$9");
  expect(absoluteRangeName({ row: 4, column: 4, rows: 1, columns: 1 })).toBe("$E$5");
});

test("a range is read back from either name", () => {
  fc.assert(
    fc.property(range, (original) => {
      expect(parseRange(rangeName(original))).toEqual(original);
      expect(parseRange(absoluteRangeName(original).toLowerCase())).toEqual(original);
    }),
  );
});

test("corners may come in any order", () => {
  expect(parseRange("C9:A1")).toEqual({ row: 0, column: 0, rows: 9, columns: 3 });
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:", "A:C", "Sheet1!A1", "A1:B2:C3"])(
  "%p is no range",
  (text) => {
    expect(parseRange(text)).toBeNull();
  },
);

test.each([
  ["A:C", { row: 0, column: 0, rows: maxRows, columns: 3 }],
  ["XFD:XFD", { row: 0, column: maxColumns - 1, rows: maxRows, columns: 1 }],
  ["2:9", { row: 1, column: 0, rows: 8, columns: maxColumns }],
  ["B3:C4", { row: 2, column: 1, rows: 2, columns: 2 }],
  ["B3", { row: 2, column: 1, rows: 1, columns: 1 }],
])("%s names whole columns, whole rows or cells, with or without its $", (name, place) => {
  expect(lineName(place)).toBe(name);
  expect(parseLines(name)).toEqual(place);
  expect(parseLines(absoluteLineName(place))).toEqual(place);
  expect(absoluteLineName(place).replaceAll("$", "")).toBe(name);
});

test.each(["A", "A:", "A:1", "0:3", "AAAA:B", "#REF!"])("%s names no line", (name) => {
  expect(parseLines(name)).toBeNull();
});

test("sheet names are quoted, apostrophes doubled", () => {
  expect(quotedSheet("三月 QA")).toBe("'三月 QA'");
  expect(quotedSheet("Tom's")).toBe("'Tom''s'");
});

test("ranges overlap when they share a cell, and only then", () => {
  const small = fc.record({
    row: fc.integer({ min: 0, max: 6 }),
    column: fc.integer({ min: 0, max: 6 }),
    rows: fc.integer({ min: 1, max: 4 }),
    columns: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(small, small, (a, b) => {
      let shared = 0;
      for (let row = 0; row < 12; row++) {
        for (let column = 0; column < 12; column++) {
          if (rangeContains(a, row, column) && rangeContains(b, row, column)) shared++;
        }
      }
      expect(rangesOverlap(a, b)).toBe(shared > 0);
    }),
  );
});
