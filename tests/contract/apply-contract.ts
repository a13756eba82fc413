import { rangeContains } from "../../src/foundation/address";
import { unwatched } from "../../src/foundation/watch";
import { sheetFingerprint } from "../../src/workbook/fingerprint";
import { readOwnRecord } from "../../src/workbook/own-names";
import type { Workbook } from "../../src/workbook/port";
import type { SheetSpec, WritePlan } from "../../src/workbook/sheet-spec";
import { grid, type BookFixture } from "./fixture";
import {
  causeOf,
  cellsOfTab,
  snapshotOf,
  tabNames,
  tabOfId,
  valueAt,
  valueOf,
  type Harness,
} from "./harness";
import { cellsBlock, column, placed, sheetSpec, tableBlock } from "./specs";

export const usersBook: BookFixture = {
  sheets: [
    { name: "QA", cells: grid(["Agent", "Score"], ["Ann", 91], ["Bo", 78]) },
    { name: "Notes", cells: grid(["call back", true, { error: "#N/A" }]) },
  ],
};

export function plan(...sheets: readonly SheetSpec[]): WritePlan {
  return { sheets, basedOn: [] };
}

export function ranking(...agents: readonly string[]): SheetSpec {
  return sheetSpec({
    id: "ranking",
    name: "Ranking",
    blocks: [
      cellsBlock([placed(0, 0, "Ranking")]),
      tableBlock(
        [column("agent"), column("place", { format: "integer" })],
        agents.map((agent, i) => [agent, i + 1]),
        { key: ["agent"] },
      ),
    ],
  });
}

/** Writing a plan: which sheets come, go and stay. */
export function applyContract<Book extends Workbook>(harness: Harness<Book>): void {
  describe("apply", () => {
    test("creates our sheets behind the user's and says so", async () => {
      const book = await harness.open(usersBook);
      const summary = sheetSpec({
        id: "one-to-one",
        name: "One-to-one",
        visibility: "very-hidden",
        blocks: [],
      });
      const receipt = valueOf(await book.apply(plan(ranking("Ann"), summary), unwatched));
      expect(receipt.sheets).toEqual([
        { id: "ranking", name: "Ranking", action: "created" },
        { id: "one-to-one", name: "One-to-one", action: "created" },
      ]);
      const { sheets } = valueOf(await (await harness.reopen(book)).describe(unwatched));
      expect(sheets.map(({ name, ours, visibility }) => [name, ours, visibility])).toEqual([
        ["QA", null, "visible"],
        ["Notes", null, "visible"],
        ["Ranking", "ranking", "visible"],
        ["One-to-one", "one-to-one", "very-hidden"],
      ]);
    });

    test("leaves every value on the user's sheets as it was", async () => {
      const book = await harness.open(usersBook);
      const before = await snapshotOf(book);
      valueOf(await book.apply(plan(ranking("Ann", "Bo")), unwatched));
      const after = await snapshotOf(await harness.reopen(book));
      for (const [i, name] of ["QA", "Notes"].entries()) {
        const prints = [before, after].map((snapshot) => {
          const sheet = snapshot.description.sheets[i];
          expect(sheet?.name).toBe(name);
          return sheetFingerprint(
            snapshot.cells.get(sheet?.key ?? "") ?? expectCells(snapshot.cells.size),
          );
        });
        expect(prints[1]).toBe(prints[0]);
      }
    });

    test("a second plan rewrites the same sheets and adds none", async () => {
      let book = await harness.open(usersBook);
      valueOf(await book.apply(plan(ranking("Ann", "Bo", "Cy")), unwatched));
      book = await harness.reopen(book);
      const receipt = valueOf(await book.apply(plan(ranking("Di")), unwatched));
      expect(receipt.sheets).toEqual([{ id: "ranking", name: "Ranking", action: "rewritten" }]);
      book = await harness.reopen(book);
      expect(await tabNames(book)).toEqual(["QA", "Notes", "Ranking"]);
      const cells = await cellsOfTab(book, "Ranking");
      expect([3, 4, 5].map((row) => valueAt(cells, row, 0))).toEqual(["Di", null, null]);
      const { sheets } = valueOf(await book.describe(unwatched));
      expect(sheets[2]?.tables).toEqual([
        {
          name: "PeilianAgents",
          range: { row: 2, column: 0, rows: 2, columns: 2 },
          hasHeader: true,
          hasTotals: false,
        },
      ]);
    });

    test("twice within one session is as good as with saving between", async () => {
      const book = await harness.open(usersBook);
      valueOf(await book.apply(plan(ranking("Ann", "Bo")), unwatched));
      valueOf(await book.apply(plan(ranking("Cy")), unwatched));
      const after = await harness.reopen(book);
      expect(await tabNames(after)).toEqual(["QA", "Notes", "Ranking"]);
      expect(valueAt(await cellsOfTab(after, "Ranking"), 3, 0)).toBe("Cy");
    });

    test("a tab the person renamed is still ours and keeps its name", async () => {
      let book = await harness.open(usersBook);
      valueOf(await book.apply(plan(ranking("Ann")), unwatched));
      book = await harness.renameTab(await harness.reopen(book), "Ranking", "三月 'top' 排名");
      expect(await tabOfId(book, "ranking")).toBe("三月 'top' 排名");
      const receipt = valueOf(await book.apply(plan(ranking("Bo")), unwatched));
      expect(receipt.sheets[0]).toEqual({
        id: "ranking",
        name: "三月 'top' 排名",
        action: "rewritten",
      });
      book = await harness.reopen(book);
      expect(await tabNames(book)).toEqual(["QA", "Notes", "三月 'top' 排名"]);
      expect(await tabOfId(book, "ranking")).toBe("三月 'top' 排名");
    });

    test("a name the user's tab already has gets (2), whatever its case", async () => {
      let book = await harness.open({ sheets: [{ name: "RANKING", cells: grid(["mine"]) }] });
      const receipt = valueOf(await book.apply(plan(ranking("Ann")), unwatched));
      expect(receipt.sheets[0]?.name).toBe("Ranking (2)");
      book = await harness.reopen(book);
      expect(await tabNames(book)).toEqual(["RANKING", "Ranking (2)"]);
      expect(valueAt(await cellsOfTab(book, "RANKING"), 0, 0)).toBe("mine");
      expect(await tabOfId(book, "ranking")).toBe("Ranking (2)");
    });

    test("a table name that is taken in the workbook gives way", async () => {
      let book = await harness.open({
        sheets: [
          {
            name: "Mine",
            cells: grid(["a"], [1]),
            tables: [
              {
                name: "peilianAGENTS",
                range: { row: 0, column: 0, rows: 2, columns: 1 },
                hasHeader: true,
                hasTotals: false,
              },
            ],
          },
        ],
      });
      valueOf(await book.apply(plan(ranking("Ann")), unwatched));
      book = await harness.reopen(book);
      const { sheets } = valueOf(await book.describe(unwatched));
      expect(sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([
        ["peilianAGENTS"],
        ["PeilianAgents2"],
      ]);
    });

    test("a sheet that is to be the user's is written unmarked, and again beside the first", async () => {
      let book = await harness.open(usersBook);
      const template = sheetSpec({
        id: "staff-template",
        owner: "user",
        name: "Staff",
        blocks: [cellsBlock([placed(0, 0, "Agent ID")])],
      });
      valueOf(await book.apply(plan(template), unwatched));
      book = await harness.reopen(book);
      expect(await tabOfId(book, "staff-template")).toBeNull();
      const receipt = valueOf(await book.apply(plan(template), unwatched));
      expect(receipt.sheets[0]).toEqual({
        id: "staff-template",
        name: "Staff (2)",
        action: "created",
      });
      expect(await tabNames(await harness.reopen(book))).toEqual([
        "QA",
        "Notes",
        "Staff",
        "Staff (2)",
      ]);
    });

    test("our sheets that the plan does not name stay", async () => {
      let book = await harness.open(usersBook);
      valueOf(await book.apply(plan(ranking("Ann")), unwatched));
      const other = sheetSpec({ id: "tiers", blocks: [cellsBlock([placed(0, 0, "Tiers")])] });
      valueOf(await book.apply(plan(other), unwatched));
      book = await harness.reopen(book);
      expect(await tabOfId(book, "ranking")).toBe("Ranking");
      expect(await tabOfId(book, "tiers")).toBe("tiers");
      expect(valueAt(await cellsOfTab(book, "Ranking"), 3, 0)).toBe("Ann");
    });

    test("an empty table has its header and one blank row", async () => {
      let book = await harness.open(usersBook);
      valueOf(await book.apply(plan(ranking()), unwatched));
      book = await harness.reopen(book);
      const { sheets } = valueOf(await book.describe(unwatched));
      expect(sheets[2]?.tables[0]?.range).toEqual({ row: 2, column: 0, rows: 2, columns: 2 });
      const cells = await cellsOfTab(book, "Ranking");
      expect([...cells.rows]).toEqual([0, 2]);
    });

    test("records in hidden names which cells, columns and rows are ours", async () => {
      let book = await harness.open(usersBook);
      valueOf(await book.apply(plan(ranking("Ann", "Bo")), unwatched));
      book = await harness.reopen(book);
      const { names } = valueOf(await book.describe(unwatched));
      const own = names.filter(({ name }) => name.startsWith("Peilian."));
      expect(own.length).toBeGreaterThan(0);
      expect(own.every(({ hidden, scope }) => hidden && scope === null)).toBe(true);
      const record = readOwnRecord(names, "ranking");
      expect(record.areas).toEqual([
        { row: 0, column: 0, rows: 1, columns: 1 },
        { row: 2, column: 0, rows: 3, columns: 2 },
      ]);
      expect(record.columns.get("agents")?.map(({ id }) => id)).toEqual(["agent", "place"]);
      expect(record.rows.get("agents")?.size).toBe(2);
    });

    test("whatever an adapter puts on the sheet for its own use counts as ours", async () => {
      let book = await harness.open(usersBook);
      const values = Array.from({ length: 60 }, (_, i) => `course number ${i}`);
      const spec = sheetSpec({
        id: "syllabus",
        blocks: [
          tableBlock(
            [column("course", { owner: "user", validation: { kind: "list", values } })],
            [["course number 1"]],
          ),
        ],
      });
      valueOf(await book.apply(plan(spec), unwatched));
      book = await harness.reopen(book);
      const { names } = valueOf(await book.describe(unwatched));
      const areas = readOwnRecord(names, "syllabus").areas ?? [];
      const cells = await cellsOfTab(book, "syllabus");
      for (let r = 0; r < cells.rows.length; r++) {
        const row = cells.rows[r] ?? 0;
        for (let i = cells.starts[r] ?? 0; i < (cells.starts[r + 1] ?? 0); i++) {
          const at = cells.columns[i] ?? 0;
          expect(areas.some((area) => rangeContains(area, row, at))).toBe(true);
        }
      }
    });

    test("writes to a workbook whose only sheet is empty", async () => {
      let book = await harness.open({ sheets: [{ name: "Sheet1" }] });
      valueOf(await book.apply(plan(ranking("Ann")), unwatched));
      book = await harness.reopen(book);
      expect(await tabNames(book)).toEqual(["Sheet1", "Ranking"]);
    });
  });

  describe("apply refuses, and writes nothing,", () => {
    const unchanged = async (book: Book, before: readonly string[]): Promise<void> => {
      expect(await tabNames(await harness.reopen(book))).toEqual(before);
    };

    test("when one of our sheets was edited after the plan was made", async () => {
      const book = await harness.open(usersBook);
      valueOf(await book.apply(plan(ranking("Ann")), unwatched));
      const fingerprint = sheetFingerprint(await cellsOfTab(book, "Ranking"));
      valueOf(await book.apply(plan(ranking("Bo")), unwatched));
      const late: WritePlan = {
        sheets: [ranking("Cy"), sheetSpec({ id: "tiers", blocks: [] })],
        basedOn: [{ sheet: "ranking", fingerprint }],
      };
      expect(causeOf(await book.apply(late, unwatched))).toEqual({
        kind: "changed-meanwhile",
        sheet: "Ranking",
      });
      await unchanged(book, ["QA", "Notes", "Ranking"]);
      expect(valueAt(await cellsOfTab(book, "Ranking"), 3, 0)).toBe("Bo");
    });

    test("when a sheet the plan was based on is gone", async () => {
      const book = await harness.open(usersBook);
      const late: WritePlan = {
        sheets: [ranking("Cy")],
        basedOn: [{ sheet: "ranking", fingerprint: "0" }],
      };
      expect(causeOf(await book.apply(late, unwatched)).kind).toBe("changed-meanwhile");
      await unchanged(book, ["QA", "Notes"]);
    });

    test("when the workbook's structure is protected and a sheet would have to be added", async () => {
      const book = await harness.open({ ...usersBook, structureProtected: true });
      expect(causeOf(await book.apply(plan(ranking("Ann")), unwatched)).kind).toBe(
        "structure-protected",
      );
      await unchanged(book, ["QA", "Notes"]);
    });

    test("when a text is longer than a cell holds", async () => {
      const book = await harness.open(usersBook);
      const cause = causeOf(await book.apply(plan(ranking("x".repeat(32_768))), unwatched));
      expect(cause).toEqual({
        kind: "text-too-long",
        address: { sheet: "Ranking", row: 3, column: 0 },
      });
      await unchanged(book, ["QA", "Notes"]);
    });

    test("when a table runs beyond the last row", async () => {
      const book = await harness.open(usersBook);
      const low = sheetSpec({
        id: "ranking",
        blocks: [tableBlock([column("a")], [[1], [2]], { row: 1_048_574 })],
      });
      expect(causeOf(await book.apply(plan(low), unwatched)).kind).toBe("too-many-rows");
      await unchanged(book, ["QA", "Notes"]);
    });

    test("when it is cancelled, at whatever checkpoint", async () => {
      for (let stopAt = 0; stopAt < 3; stopAt++) {
        const book = await harness.open(usersBook);
        let seen = 0;
        const result = await book.apply(plan(ranking("Ann"), ranking2()), () =>
          Promise.resolve(seen++ >= stopAt ? "stop" : "go-on"),
        );
        expect(causeOf(result).kind).toBe("cancelled");
        await unchanged(book, ["QA", "Notes"]);
        expect(causeOf(await book.restore(unwatched)).kind).toBe("nothing-to-restore");
      }
    });
  });
}

function ranking2(): SheetSpec {
  return sheetSpec({ id: "tiers", blocks: [cellsBlock([placed(0, 0, "Tiers")])] });
}

function expectCells(sheets: number): never {
  throw new Error(`No cells for a sheet; the snapshot has ${sheets}`);
}
