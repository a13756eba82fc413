import {
  joinedAcross,
  packedReferences,
  references,
} from "../../../../src/workbook/office/draw/joined-areas";

test("areas of the same rows side by side become one", () => {
  const left = { row: 1, column: 0, rows: 3, columns: 1 };
  expect(joinedAcross([{ ...left, column: 1 }, left, { ...left, column: 2, rows: 2 }])).toEqual([
    { row: 1, column: 2, rows: 2, columns: 1 },
    { ...left, columns: 2 },
  ]);
});

test("a reference to many areas never exceeds 255 characters and names every area", () => {
  const areas = Array.from({ length: 100 }, (_, i) => ({
    row: i * 2,
    column: 0,
    rows: 1,
    columns: 2,
  }));
  const packed = references(areas);
  expect(packed.every((reference) => reference.length <= 255)).toBe(true);
  expect(packed.join(",").split(",")).toHaveLength(100);
  expect(packedReferences(["A:A", "C:C"])).toEqual(["A:A,C:C"]);
});
