import fc from "fast-check";
import { readOwnRecord } from "../../src/workbook/own-names";
import type { SheetSpec } from "../../src/workbook/sheet-spec";
import { cellsBlock, column, placed, sheetSpec, tableBlock } from "../contract/specs";
import { cellsOfTab, snapshotOf } from "../contract/harness";
import { PlannedBook } from "./carry-over-book";

const tab = "plan";

type Draft = {
  readonly agents: readonly number[];
  readonly teams: readonly number[];
  readonly inputs: readonly number[];
  readonly title: string;
};

const draft: fc.Arbitrary<Draft> = fc.record({
  agents: fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }),
  teams: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 4 }),
  inputs: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 4 }),
  title: fc.constantFrom("Plan", "Plan of March"),
});

/** A title, a form, and two tables one below the other, as long as the draft makes them. */
function specOf({ agents, teams, inputs, title }: Draft): SheetSpec {
  const formEnd = 2 + inputs.length;
  const secondTable = formEnd + 2 + Math.max(1, agents.length) + 2;
  return sheetSpec({
    id: "plan",
    blocks: [
      cellsBlock([
        placed(0, 0, title),
        ...inputs.flatMap((n, i) => [
          placed(1 + i, 0, `Question ${n}`),
          { row: 1 + i, column: 1, value: null, style: "input" } as const,
        ]),
      ]),
      tableBlock(
        [column("agent"), column("rank"), column("note", { owner: "user" })],
        agents.map((n, i) => [`agent ${n}`, i + 1, null]),
        { row: formEnd, key: ["agent"] },
      ),
      tableBlock(
        [column("team"), column("goal", { owner: "user" })],
        teams.map((n) => [`team ${n}`, null]),
        { id: "teams", tableName: "PeilianTeams", row: secondTable, column: 1, key: ["team"] },
      ),
    ],
  });
}

/** Somewhere on or around the sheet; what is ours there is not typed over. */
const place = fc.record({
  row: fc.integer({ min: 0, max: 34 }),
  column: fc.integer({ min: 0, max: 6 }),
});

const round = fc.record({ draft, typed: fc.array(place, { maxLength: 8 }) });

/**
 * Where a person may type: not over our own cells. In our tables that is her columns; what she types over our own columns of
 * a row that is planned again is ours to rewrite.
 */
async function freePlaces(book: PlannedBook): Promise<(row: number, column: number) => boolean> {
  const { names } = (await snapshotOf(book.workbook)).description;
  const { sheets } = (await snapshotOf(book.workbook)).description;
  const record = readOwnRecord(names, "plan");
  const tables = sheets.find(({ name }) => name === tab)?.tables ?? [];
  const cells = await cellsOfTab(book.workbook, tab);
  const filled = new Set<string>();
  for (let r = 0; r < cells.rows.length; r++) {
    for (let i = cells.starts[r] ?? 0; i < (cells.starts[r + 1] ?? 0); i++) {
      filled.add(`${cells.rows[r]},${cells.columns[i]}`);
    }
  }
  const inside = (
    range: { row: number; column: number; rows: number; columns: number },
    row: number,
    at: number,
  ): boolean =>
    row >= range.row &&
    row < range.row + range.rows &&
    at >= range.column &&
    at < range.column + range.columns;
  return (row, at) => {
    if (filled.has(`${row},${at}`)) return false;
    const table = tables.find(({ range }) => inside(range, row, at));
    if (table) return row > table.range.row && filled.has(`${row},${table.range.column}`);
    return !(record.areas ?? []).some((area) => inside(area, row, at));
  };
}

test("whatever a person types, it is on the sheet after every later plan", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 2, maxLength: 5 }), async (rounds) => {
      const book = new PlannedBook();
      const typed: string[] = [];
      for (const { draft: planned, typed: places } of rounds) {
        await book.plan(specOf(planned));
        const rows = await book.rows(tab);
        for (const text of typed) {
          const found = rows.filter((row) => row.split("|").includes(text)).length;
          // A header somebody typed may stand over the table and over what is kept below it.
          expect([1, 2]).toContain(found);
        }
        for (const { row, column: at } of places) {
          if (!(await freePlaces(book))(row, at)) continue;
          const text = `typed ${typed.length}`;
          book.type(tab, row, at, text);
          typed.push(text);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test("a plan made twice with nothing typed between is the same sheet", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(round, { minLength: 1, maxLength: 3 }),
      draft,
      async (rounds, last) => {
        const book = new PlannedBook();
        for (const { draft: planned, typed } of rounds) {
          await book.plan(specOf(planned));
          for (const { row, column: at } of typed) {
            if ((await freePlaces(book))(row, at)) book.type(tab, row, at, `at ${row},${at}`);
          }
        }
        await book.plan(specOf(last));
        const once = await book.rows(tab);
        await book.plan(specOf(last));
        expect(await book.rows(tab)).toEqual(once);
      },
    ),
    { numRuns: 100 },
  );
});
