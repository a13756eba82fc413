import { dayFromCivil } from "../../src/foundation/day";
import { unwatched } from "../../src/foundation/watch";
import { cellAt, numberFormat } from "../../src/workbook/cells";
import type { Workbook } from "../../src/workbook/port";
import { plan, usersBook } from "./apply-contract";
import { cellsOfTab, valueAt, valueOf, type Harness } from "./harness";
import { cellsBlock, column, placed, sheetSpec, tableBlock } from "./specs";

/** What cells hold once a plan is written. */
export function valuesContract<Book extends Workbook>(harness: Harness<Book>): void {
  describe("values", () => {
    test("text stays text, whatever it begins with or looks like", async () => {
      const texts = [
        "=1+1",
        "+86 138 0000",
        "-5",
        "@SUM(A1)",
        "＝1",
        "'quoted",
        "00123",
        "1e5",
        "2024-01-01",
        "TRUE",
        "#N/A",
        " both ends ",
        "两行\n文字",
        "_x0041_",
        'a<b> & "c"',
        "😀",
        "\tindented",
      ];
      let book = await harness.open(usersBook);
      const cells = texts.map((text, row) => placed(row, 0, text));
      const table = tableBlock(
        [column("t", { format: "text" })],
        texts.map((text) => [text]),
        {
          row: 0,
          column: 2,
        },
      );
      valueOf(
        await book.apply(
          plan(sheetSpec({ id: "texts", blocks: [cellsBlock(cells), table] })),
          unwatched,
        ),
      );
      book = await harness.reopen(book);
      const read = await cellsOfTab(book, "texts");
      const look = await harness.inspect(book, "texts");
      texts.forEach((text, row) => {
        expect(cellAt(read, row, 0)).toEqual({ kind: "text", value: text });
        expect(cellAt(read, row + 1, 2)).toEqual({ kind: "text", value: text });
        expect(look.formula(`A${row + 1}`)).toBeNull();
      });
    });

    test.each([
      ["1900", 45_000],
      ["1904", 43_538],
    ] as const)("days and times become serials of the %s system", async (dateSystem, serial) => {
      let book = await harness.open({ ...usersBook, dateSystem });
      const day = { type: "day", day: dayFromCivil(2023, 3, 15) } as const;
      const time = { type: "time", minute: 9 * 60 + 30 } as const;
      const night = { type: "time", minute: 25 * 60 } as const;
      const spec = sheetSpec({
        id: "times",
        blocks: [
          cellsBlock([placed(0, 0, day), placed(0, 1, time), placed(0, 2, night)]),
          tableBlock(
            [
              column("day", { format: "date" }),
              column("start", { format: "time" }),
              column("typed"),
            ],
            [[day, time, day]],
          ),
        ],
      });
      valueOf(await book.apply(plan(spec), unwatched));
      book = await harness.reopen(book);
      const read = await cellsOfTab(book, "times");
      expect(cellAt(read, 0, 0)).toEqual({
        kind: "number",
        value: serial,
        format: numberFormat.date,
      });
      expect(cellAt(read, 0, 1)).toMatchObject({ format: numberFormat.time });
      expect(Number(valueAt(read, 0, 1))).toBeCloseTo(9.5 / 24, 12);
      expect(Number(valueAt(read, 0, 2))).toBeCloseTo(25 / 24, 12);
      expect(cellAt(read, 3, 0)).toMatchObject({ value: serial, format: numberFormat.date });
      expect(cellAt(read, 3, 1)).toMatchObject({ format: numberFormat.time });
      // A day stays a day in a column that holds whatever a person typed.
      expect(cellAt(read, 3, 2)).toMatchObject({ value: serial, format: numberFormat.date });
    });

    test("a formula is written with its result", async () => {
      let book = await harness.open(usersBook);
      const formula = { type: "formula", formula: "SUM(A1:A2)", value: 5 } as const;
      const spec = sheetSpec({
        id: "sums",
        blocks: [cellsBlock([placed(0, 0, 2), placed(1, 0, 3), placed(2, 0, formula)])],
      });
      valueOf(await book.apply(plan(spec), unwatched));
      book = await harness.reopen(book);
      expect(valueAt(await cellsOfTab(book, "sums"), 2, 0)).toBe(5);
      expect((await harness.inspect(book, "sums")).formula("A3")).toBe("SUM(A1:A2)");
    });

    test("nothing, booleans and negative numbers", async () => {
      let book = await harness.open(usersBook);
      const spec = sheetSpec({
        id: "plain",
        blocks: [
          cellsBlock([placed(0, 0, null), placed(0, 1, ""), placed(0, 2, false), placed(0, 3, -5)]),
        ],
      });
      valueOf(await book.apply(plan(spec), unwatched));
      book = await harness.reopen(book);
      const read = await cellsOfTab(book, "plain");
      expect([0, 1, 2, 3].map((c) => valueAt(read, 0, c))).toEqual([null, null, false, -5]);
    });
  });
}
