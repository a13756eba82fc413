import fc from "fast-check";
import type { WorkbookSnapshot } from "../../../src/workbook/port";
import { openXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import { cellByIndex, type SheetCells } from "../../../src/workbook/cells";
import type { BookFixture, CellFixture, SheetFixture } from "../../contract/fixture";
import { snapshotOf, valueOf } from "../../contract/harness";
import { openInExcel } from "../../contract/office-harness";
import { xlsxOf } from "../../contract/xlsx-fixture";
import { floor, startExcel, type RunningExcel } from "../../excel-host/in-jest";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ requirementSets: { ...floor, ExcelApi: "1.14" } });
});

afterAll(() => {
  excel.close();
});

const text = fc.oneof(
  fc.constantFrom(
    "#N/A",
    "#DIV/0!",
    "# of calls",
    "00123",
    "=1+1",
    "TRUE",
    " padded ",
    "质检\n三月",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((one) => !/\p{C}/u.test(one)),
);

const value: fc.Arbitrary<CellFixture["value"]> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((n) => n || 0),
  fc.integer({ min: 0, max: 60_000 }),
  text,
  fc.boolean(),
  fc.constantFrom("#N/A", "#REF!", "#VALUE!").map((error) => ({ error })),
);

const cell: fc.Arbitrary<CellFixture> = fc
  .record(
    {
      row: fc.oneof(fc.nat(12), fc.nat(400)),
      column: fc.oneof(fc.nat(6), fc.nat(60)),
      value,
      format: fc.constantFrom(
        "date" as const,
        "time" as const,
        "percent" as const,
        "text" as const,
      ),
    },
    { requiredKeys: ["row", "column", "value"] },
  )
  // The format of what is no number tells nothing.
  .map(({ format, ...rest }) =>
    format === undefined || typeof rest.value !== "number" ? rest : { ...rest, format },
  );

const sheetOf = (name: string): fc.Arbitrary<SheetFixture> =>
  fc.record({
    name: fc.constant(name),
    visibility: fc.constantFrom("visible" as const, "hidden" as const, "very-hidden" as const),
    cells: fc.uniqueArray(cell, {
      maxLength: 40,
      selector: ({ row, column }) => `${row},${column}`,
    }),
    // Below the cells, so that no value is lost in them; hidden rows within, as only those are looked at.
    merges: fc.constantFrom([], [{ row: 401, column: 2, rows: 2, columns: 3 }]),
    hiddenColumns: fc.constantFrom([], [], [], [0, 3], [70]),
    isProtected: fc.boolean(),
  });

const book: fc.Arbitrary<BookFixture> = fc.record({
  sheets: fc
    .tuple(sheetOf("Front"), sheetOf("It's & <odd>"), sheetOf("质检 3月"))
    .map(([front, ...others]) => [{ ...front, visibility: "visible" as const }, ...others]),
  dateSystem: fc.constantFrom("1900" as const, "1904" as const),
  structureProtected: fc.boolean(),
  names: fc.constantFrom([], [{ name: "PassMark", refersTo: "Front!$B$2", hidden: true }]),
});

/** By tab, as keys are each adapter's own, and texts by themselves, as their order is. */
function plainly({ description, cells }: WorkbookSnapshot): unknown {
  const list = (one: SheetCells | undefined): unknown =>
    one === undefined
      ? null
      : {
          rows: [...one.rows],
          starts: [...one.starts],
          columns: [...one.columns],
          cells: [...one.columns].map((_, i) => cellByIndex(one, i)),
        };
  return {
    ...description,
    sheets: description.sheets.map(({ key, ...sheet }) => ({
      ...sheet,
      cells: list(cells.get(key)),
    })),
  };
}

test("a workbook read in Excel is the workbook read from its file", async () => {
  await fc.assert(
    fc.asyncProperty(book, async (fixture) => {
      const inExcel = await snapshotOf(await openInExcel(excel, fixture));
      const inFile = await snapshotOf(valueOf(openXlsx(xlsxOf(fixture), "centre.xlsx")));
      expect(plainly(inExcel)).toEqual(plainly(inFile));
    }),
    { numRuns: 25 },
  );
});
