import fc from "fast-check";
import { unwatched } from "../../src/foundation/watch";
import type { Workbook } from "../../src/workbook/port";
import type { CellContent, NumberFormatName } from "../../src/workbook/sheet-spec";
import { plan, usersBook } from "./apply-contract";
import { cellsOfTab, valueAt, valueOf, type Harness } from "./harness";
import { column, sheetSpec, tableBlock } from "./specs";

/** What XML carries and Excel leaves alone: no control characters, no half surrogates. */
const text = fc
  .oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom("=A1", "-", "@", "+1", "00", "#REF!", "质检", " "),
  )
  .filter((candidate) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(candidate));

const content: fc.Arbitrary<CellContent> = fc.oneof(
  text,
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
  fc.integer({ min: -25_000, max: 100_000 }).map((day) => ({ type: "day", day }) as const),
  fc.integer({ min: 0, max: 2_000 }).map((minute) => ({ type: "time", minute }) as const),
  fc
    .tuple(fc.integer(), fc.integer())
    .map(([a, b]) => ({ type: "formula", formula: `${a}+${b}`, value: a + b }) as const),
);

const formats: readonly NumberFormatName[] = ["general", "text", "decimal2", "date", "percent"];

const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.record({
    formats: fc.array(fc.constantFrom(...formats), { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(content, { minLength: width, maxLength: width }), { maxLength: 10 }),
    row: fc.integer({ min: 0, max: 40 }),
    column: fc.integer({ min: 0, max: 30 }),
  }),
);

/** Days since 1970 to serials from 1 March 1900 on, which is all that is drawn here. */
const serialOffset = 25_569;

function expected(value: CellContent): string | number | boolean | null {
  if (value === null || value === "") return null;
  if (typeof value !== "object") return value;
  switch (value.type) {
    case "day":
      return value.day + serialOffset;
    case "time":
      return value.minute / 1440;
    case "formula":
      return value.value;
    case "link":
      return value.text;
  }
}

/** Any plan of tables, written and read back, gives the same values. */
export function randomPlanContract<Book extends Workbook>(harness: Harness<Book>): void {
  test("any tables written are read back with the same values at the same places", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(table, { minLength: 1, maxLength: 3 }), async (tables) => {
        const book = await harness.open(usersBook);
        const specs = tables.map(({ formats: columns, rows, row, column: at }, i) =>
          sheetSpec({
            id: `sheet${i}`,
            blocks: [
              tableBlock(
                columns.map((format, c) => column(`c${c}`, { format })),
                rows,
                { row, column: at, tableName: `Table${i}x` },
              ),
            ],
          }),
        );
        valueOf(await book.apply(plan(...specs), unwatched));
        const after = await harness.reopen(book);
        for (const [i, { rows, row, column: at, formats: columns }] of tables.entries()) {
          const cells = await cellsOfTab(after, `sheet${i}`);
          const read = rows.map((values, r) =>
            values.map((_, c) => valueAt(cells, row + 1 + r, at + c)),
          );
          expect(read.map(comparable)).toEqual(
            rows.map((values) => comparable(values.map(expected))),
          );
          const filled = rows.flat().filter((value) => expected(value) !== null).length;
          expect(cells.columns.length).toBe(filled + columns.length);
        }
      }),
      { numRuns: 40 },
    );
  });
}

/** -0 and 0 are one number in a file. */
function comparable<Value>(values: readonly Value[]): readonly (Value | 0)[] {
  return values.map((value) => (value === 0 ? 0 : value));
}
