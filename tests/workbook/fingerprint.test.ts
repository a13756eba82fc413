import fc from "fast-check";
import { CellsBuilder, noCells, numberFormat, type SheetCells } from "../../src/workbook/cells";
import { sheetFingerprint } from "../../src/workbook/fingerprint";

type Entry = readonly [row: number, column: number, value: string | number | boolean];

function cells(...entries: readonly Entry[]): SheetCells {
  const builder = new CellsBuilder();
  for (const [row, column, value] of entries) {
    if (typeof value === "number") builder.addNumber(row, column, value, numberFormat.general);
    else if (typeof value === "boolean") builder.addBoolean(row, column, value);
    else builder.addText(row, column, value);
  }
  return builder.build();
}

test("the same cells have the same fingerprint, however they were collected", () => {
  const forwards = cells([0, 0, "a"], [0, 1, "b"], [1, 0, 3]);
  const backwards = cells([1, 0, 3], [0, 1, "b"], [0, 0, "a"]);
  expect(sheetFingerprint(forwards)).toBe(sheetFingerprint(backwards));
  expect(sheetFingerprint(forwards)).toMatch(/^[0-9a-f]{16}$/);
});

test("one changed cell changes it: value, kind, place, or a cell more", () => {
  const base = [
    [0, 0, "Ann"],
    [0, 1, 90],
  ] as const;
  const variants = [
    cells(),
    cells(...base),
    cells([0, 0, "Ann"], [0, 1, 91]),
    cells([0, 0, "Ann"], [0, 1, "90"]),
    cells([0, 0, "Ann"], [0, 2, 90]),
    cells([0, 0, "Ann"], [1, 1, 90]),
    cells([0, 0, "An"], [0, 1, 90]),
    cells(...base, [5, 5, false]),
    cells(...base, [5, 5, 0]),
  ];
  expect(new Set(variants.map(sheetFingerprint)).size).toBe(variants.length);
});

test("sheets that differ in one number differ in their fingerprints", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer(), { minLength: 1 }),
      fc.nat(),
      fc.integer(),
      (values, at, other) => {
        const place = at % values.length;
        fc.pre(values[place] !== other);
        const sheet = (numbers: readonly number[]): string =>
          sheetFingerprint(cells(...numbers.map((value, row): Entry => [row, 0, value])));
        expect(sheet(values.with(place, other))).not.toBe(sheet(values));
      },
    ),
  );
});

test("an empty sheet has one too", () => {
  expect(sheetFingerprint(noCells)).toMatch(/^[0-9a-f]{16}$/);
});
