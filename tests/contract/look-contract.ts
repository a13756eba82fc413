import { unwatched } from "../../src/foundation/watch";
import type { Workbook } from "../../src/workbook/port";
import type { SheetSpec } from "../../src/workbook/sheet-spec";
import { plan, ranking, usersBook } from "./apply-contract";
import { valueOf, type Harness, type SheetLook } from "./harness";
import { cellsBlock, column, placed, sheetSpec, tableBlock } from "./specs";

/** How a sheet looks and behaves once it is written. */
export function lookContract<Book extends Workbook>(harness: Harness<Book>): void {
  const written = async (spec: SheetSpec, ...more: SheetSpec[]): Promise<SheetLook> => {
    const book = await harness.open(usersBook);
    valueOf(await book.apply(plan(spec, ...more), unwatched));
    return harness.inspect(await harness.reopen(book), spec.name);
  };

  describe("look", () => {
    test("number formats", async () => {
      const look = await written(
        sheetSpec({
          id: "formats",
          blocks: [
            cellsBlock([
              { row: 0, column: 0, value: 0.5, style: "value", format: "percent" },
              placed(0, 1, { type: "day", day: 19_000 }),
            ]),
            tableBlock(
              [
                column("score", { format: "decimal2" }),
                column("gap", { format: "signed2" }),
                column("aht", { format: "duration" }),
                column("id", { format: "text" }),
              ],
              [[1, 2, 3, "4"]],
            ),
          ],
        }),
      );
      expect(["A1", "B1", "A4", "B4", "C4", "D4"].map(look.format)).toEqual([
        "0%",
        "yyyy-mm-dd",
        "0.00",
        "+0.00;-0.00;0.00",
        "[h]:mm:ss",
        "@",
      ]);
    });

    test("validations stand on the rows of their column and on placed areas", async () => {
      const look = await written(
        sheetSpec({
          id: "rules",
          blocks: [
            cellsBlock([placed(0, 0, "x")], {
              validations: [
                {
                  area: { row: 0, column: 5, rows: 2, columns: 2 },
                  rule: { kind: "whole", min: 1, max: 5 },
                },
              ],
            }),
            tableBlock(
              [
                column("state", {
                  owner: "user",
                  validation: { kind: "list", values: ["yes", "no"] },
                }),
                column("score", { validation: { kind: "decimal", min: 0, max: 100 } }),
                column("day", { validation: { kind: "day" } }),
                column("start", { validation: { kind: "time" } }),
              ],
              [
                ["yes", 1, null, null],
                ["no", 2, null, null],
              ],
            ),
          ],
        }),
      );
      const found = look.validations.map(({ range, kind, values }) => [range, kind, values]);
      expect(found).toHaveLength(5);
      expect(found).toEqual(
        expect.arrayContaining([
          ["F1:G2", "whole", []],
          ["A4:A5", "list", ["yes", "no"]],
          ["B4:B5", "decimal", []],
          ["C4:C5", "date", []],
          ["D4:D5", "time", []],
        ]),
      );
    });

    test("conditional formats", async () => {
      const look = await written(
        sheetSpec({
          id: "colours",
          blocks: [
            tableBlock(
              [
                column("tier", {
                  conditionals: [{ kind: "equals", value: "low", style: "bad" }],
                }),
                column("score", { conditionals: [{ kind: "at-least", value: 90, style: "good" }] }),
                column("calls", { conditionals: [{ kind: "data-bar" }] }),
                column("gap", { conditionals: [{ kind: "colour-scale", highIsGood: true }] }),
              ],
              [
                ["low", 90, 5, 1],
                ["high", 91, 6, 2],
              ],
            ),
          ],
        }),
      );
      expect(look.conditionals).toHaveLength(4);
      expect(look.conditionals).toEqual(
        expect.arrayContaining([
          { range: "A4:A5", kind: "equals" },
          { range: "B4:B5", kind: "compare" },
          { range: "C4:C5", kind: "data-bar" },
          { range: "D4:D5", kind: "colour-scale" },
        ]),
      );
    });

    test("merged areas, freeze and column widths", async () => {
      const spec = sheetSpec({
        id: "calendar",
        freeze: { rows: 3, columns: 1 },
        columnWidths: [8, 24, 12],
        blocks: [
          cellsBlock([placed(0, 0, "March")], {
            merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
          }),
        ],
      });
      const book = await harness.open(usersBook);
      valueOf(await book.apply(plan(spec), unwatched));
      const after = await harness.reopen(book);
      const { sheets } = valueOf(await after.describe(unwatched));
      const merge = { row: 0, column: 0, rows: 1, columns: 3 };
      expect(sheets[2]?.merges).toEqual(harness.merges === "told" ? [merge] : []);
      const look = await harness.inspect(after, "calendar");
      expect(look.freeze).toEqual({ rows: 3, columns: 1 });
      expect(look.widths.slice(0, 3)).toEqual([8, 24, 12]);
    });

    test("a sheet for inputs only is protected, its inputs and the user's columns are not", async () => {
      const look = await written(
        sheetSpec({
          id: "form",
          protection: "inputs-only",
          blocks: [
            cellsBlock([
              { row: 0, column: 0, value: "Name", style: "label" },
              { row: 0, column: 1, value: null, style: "input" },
            ]),
            tableBlock(
              [column("agent"), column("note", { owner: "user" })],
              [
                ["Ann", null],
                ["Bo", "seen"],
              ],
            ),
          ],
        }),
      );
      expect(look.isProtected).toBe(true);
      expect(["A1", "B1", "A3", "B3", "A4", "B4", "B5"].map(look.isLocked)).toEqual([
        true,
        false,
        true,
        true,
        true,
        false,
        false,
      ]);
    });

    test("an open sheet is not protected", async () => {
      expect((await written(ranking("Ann"))).isProtected).toBe(false);
    });

    test("links lead to our sheet under its real tab and to the user's cell", async () => {
      const links = sheetSpec({
        id: "links",
        blocks: [
          cellsBlock([
            placed(0, 0, {
              type: "link",
              text: "Ranking",
              target: { kind: "own-sheet", sheet: "ranking", row: 2, column: 1 },
            }),
            placed(1, 0, {
              type: "link",
              text: "QA!B3",
              target: { kind: "cell", address: { sheet: "QA", row: 2, column: 1 } },
            }),
            placed(2, 0, {
              type: "link",
              text: "nowhere",
              target: { kind: "own-sheet", sheet: "no-such-sheet", row: 0, column: 0 },
            }),
            placed(3, 0, "no link"),
          ]),
        ],
      });
      const fixture = { sheets: [...usersBook.sheets, { name: "Ranking" }] };
      const book = await harness.open(fixture);
      valueOf(await book.apply(plan(links, ranking("Ann")), unwatched));
      const look = await harness.inspect(await harness.reopen(book), "links");
      expect(["A1", "A2", "A3", "A4"].map(look.link)).toEqual([
        "'Ranking (2)'!B3",
        "'QA'!B3",
        null,
        null,
      ]);
    });

    test("notes stand on cells and on headers", async () => {
      const look = await written(
        sheetSpec({
          id: "comments",
          blocks: [
            cellsBlock([{ ...placed(0, 0, 42), note: "How this was made:\n6 × 7" }]),
            tableBlock([column("score", { headerNote: "0–100" })], [[1]]),
          ],
        }),
      );
      expect(["A1", "A3", "A4"].map(look.note)).toEqual([
        "How this was made:\n6 × 7",
        "0–100",
        null,
      ]);
    });
  });
}
