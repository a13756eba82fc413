import { dayFromCivil } from "../../src/foundation/day";
import { unwatched } from "../../src/foundation/watch";
import { cellAt, numberFormat } from "../../src/workbook/cells";
import type { Workbook } from "../../src/workbook/port";
import { takeSnapshot } from "../../src/workbook/snapshot";
import { dayOfSerial } from "../../src/workbook/serial";
import { grid, type BookFixture } from "./fixture";
import { causeOf, cellsOfTab, valueAt, valueOf, type Harness } from "./harness";

const monthsBook: BookFixture = {
  sheets: [
    { name: "质检 3月", cells: grid(["工号", "得分"], ["A1001", 88.5]) },
    { name: "Hidden", visibility: "hidden", cells: grid(["secret"]) },
    { name: "Very hidden", visibility: "very-hidden", cells: grid([1]) },
    { name: "It's & <odd>", cells: grid(["x"]) },
    { name: "Empty" },
  ],
};

/** Describing a workbook and reading its cells. */
export function readingContract<Book extends Workbook>(harness: Harness<Book>): void {
  describe("describe", () => {
    test("lists the sheets in tab order with their names and visibility", async () => {
      const book = await harness.open(monthsBook);
      const { sheets, dateSystem, structureProtected } = valueOf(await book.describe(unwatched));
      expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["质检 3月", "visible"],
        ["Hidden", "hidden"],
        ["Very hidden", "very-hidden"],
        ["It's & <odd>", "visible"],
        ["Empty", "visible"],
      ]);
      expect(new Set(sheets.map((sheet) => sheet.key)).size).toBe(5);
      expect(sheets.every((sheet) => sheet.ours === null && !sheet.isProtected)).toBe(true);
      expect(dateSystem).toBe("1900");
      expect(structureProtected).toBe(false);
    });

    test("tells of tables, merged areas, hidden rows and columns, protection and names", async () => {
      const book = await harness.open({
        dateSystem: "1904",
        structureProtected: true,
        names: [
          { name: "PassMark", refersTo: "'Scores'!$B$2", hidden: false },
          { name: "Peilian.elsewhere.area", refersTo: "'Scores'!$A$1", hidden: true },
        ],
        sheets: [
          {
            name: "Scores",
            cells: grid(["Agent", "Score"], ["Ann", 1], ["Bo", 2], ["Total", 3]),
            tables: [
              {
                name: "ScoreTable",
                range: { row: 0, column: 0, rows: 4, columns: 2 },
                hasHeader: true,
                hasTotals: true,
              },
            ],
            merges: [{ row: 5, column: 0, rows: 2, columns: 3 }],
            hiddenRows: [2],
            hiddenColumns: [3],
            isProtected: true,
          },
        ],
      });
      const description = valueOf(await book.describe(unwatched));
      const sheet = description.sheets[0];
      expect(sheet?.tables).toEqual([
        {
          name: "ScoreTable",
          range: { row: 0, column: 0, rows: 4, columns: 2 },
          hasHeader: true,
          hasTotals: true,
        },
      ]);
      const merge = { row: 5, column: 0, rows: 2, columns: 3 };
      expect(sheet?.merges).toEqual(harness.merges === "told" ? [merge] : []);
      expect(sheet?.hiddenRows).toEqual([2]);
      expect(sheet?.hiddenColumns).toEqual([3]);
      expect(sheet?.isProtected).toBe(true);
      expect(sheet?.ours).toBeNull();
      expect(description.dateSystem).toBe("1904");
      expect(description.structureProtected).toBe(true);
      expect(description.names).toContainEqual({
        name: "PassMark",
        refersTo: "'Scores'!$B$2",
        hidden: false,
        scope: null,
      });
      expect(description.names.find(({ name }) => name === "Peilian.elsewhere.area")?.hidden).toBe(
        true,
      );
    });

    test("a user's tab that bears one of our titles is not ours", async () => {
      const book = await harness.open({ sheets: [{ name: "ranking", cells: grid(["mine"]) }] });
      expect(valueOf(await book.describe(unwatched)).sheets[0]?.ours).toBeNull();
    });
  });

  describe("readSheet", () => {
    test("reads numbers, texts, booleans and errors as what they are", async () => {
      const cells = grid(
        [88.5, -3, 0, 1e-7, 123456789012],
        ["00123", "=1+1", "-5%", " padded ", "两行\n文字"],
        [true, false, { error: "#N/A" }, { error: "#DIV/0!" }, "#N/A"],
        [null, "_x0041_", 'a "b" <c> & d', "TRUE"],
      );
      const book = await harness.open({ sheets: [{ name: "All", cells }] });
      const read = await cellsOfTab(book, "All");
      for (const { row, column, value } of cells) {
        const isError = typeof value === "object";
        const cell = cellAt(read, row, column);
        expect(cell?.value).toBe(isError ? value.error : value);
        expect(cell?.kind === "error").toBe(isError);
      }
      expect(read.columns.length).toBe(cells.length);
    });

    test("tells dates, times, percentages and ids typed as numbers apart by their format", async () => {
      const book = await harness.open({
        sheets: [
          {
            name: "Formats",
            cells: [
              { row: 0, column: 0, value: 45000, format: "date" },
              { row: 0, column: 1, value: 0.375, format: "time" },
              { row: 0, column: 2, value: 0.92, format: "percent" },
              { row: 0, column: 3, value: 1001, format: "text" },
              { row: 0, column: 4, value: 7 },
            ],
          },
        ],
      });
      const read = await cellsOfTab(book, "Formats");
      const { date, time, percent, text, general } = numberFormat;
      expect([...read.formats]).toEqual([date, time, percent, text, general]);
      expect([...read.values]).toEqual([45000, 0.375, 0.92, 1001, 7]);
    });

    test.each([
      ["1900", 45_000],
      ["1904", 43_538],
    ] as const)("15 March 2023 in the %s date system", async (dateSystem, serial) => {
      const cells = [{ row: 0, column: 0, value: serial, format: "date" as const }];
      const book = await harness.open({ dateSystem, sheets: [{ name: "Dates", cells }] });
      const { dateSystem: read } = valueOf(await book.describe(unwatched));
      expect(read).toBe(dateSystem);
      const value = valueAt(await cellsOfTab(book, "Dates"), 0, 0);
      expect(dayOfSerial(Number(value), read)).toBe(dayFromCivil(2023, 3, 15));
    });

    test("hidden sheets and hidden rows are read like any other", async () => {
      const book = await harness.open({
        sheets: [
          { name: "Front", cells: grid(["a"]) },
          {
            name: "Back",
            visibility: "very-hidden",
            cells: grid(["x"], ["y"], ["z"]),
            hiddenRows: [1],
          },
        ],
      });
      expect((await cellsOfTab(book, "Back")).strings).toEqual(["x", "y", "z"]);
    });

    test("an empty sheet has no cells", async () => {
      const book = await harness.open(monthsBook);
      expect((await cellsOfTab(book, "Empty")).rows.length).toBe(0);
    });

    test("cells far out keep their place", async () => {
      const cells = [
        { row: 0, column: 16_383, value: "last column" },
        { row: 1_048_575, column: 0, value: "last row" },
      ];
      const book = await harness.open({ sheets: [{ name: "Far", cells }] });
      const read = await cellsOfTab(book, "Far");
      expect(valueAt(read, 0, 16_383)).toBe("last column");
      expect(valueAt(read, 1_048_575, 0)).toBe("last row");
    });

    test("a sheet that is not there is a named cause", async () => {
      const book = await harness.open(monthsBook);
      expect(causeOf(await book.readSheet("no such key", unwatched)).kind).toBe("sheet-missing");
    });

    test("reading a long sheet can be cancelled", async () => {
      const cells = Array.from({ length: 50_000 }, (_, row) => ({
        row,
        column: 0,
        value: `call number ${row}`,
      }));
      const book = await harness.open({ sheets: [{ name: "Calls", cells }] });
      const stopped = await takeSnapshot(book, () => Promise.resolve("stop"));
      expect(causeOf(stopped).kind).toBe("cancelled");
      expect((await cellsOfTab(book, "Calls")).rows.length).toBe(50_000);
    });
  });
}
