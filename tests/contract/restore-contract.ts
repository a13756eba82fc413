import { unwatched } from "../../src/foundation/watch";
import { sheetFingerprint } from "../../src/workbook/fingerprint";
import type { Workbook } from "../../src/workbook/port";
import { plan, ranking, usersBook } from "./apply-contract";
import { causeOf, cellsOfTab, tabNames, tabOfId, valueAt, valueOf, type Harness } from "./harness";
import { cellsBlock, placed, sheetSpec } from "./specs";

/** Taking back what was written, and showing a cell. */
export function restoreContract<Book extends Workbook>(harness: Harness<Book>): void {
  describe("restore", () => {
    test("there is nothing to restore before the first apply", async () => {
      const book = await harness.open(usersBook);
      expect(causeOf(await book.restore(unwatched)).kind).toBe("nothing-to-restore");
    });

    test("takes away what was created", async () => {
      const book = await harness.open(usersBook);
      const before = valueOf(await book.describe(unwatched));
      valueOf(await book.apply(plan(ranking("Ann")), unwatched));
      valueOf(await book.restore(unwatched));
      const after = await harness.reopen(book);
      expect(await tabNames(after)).toEqual(["QA", "Notes"]);
      expect(valueOf(await after.describe(unwatched)).names).toEqual(before.names);
      expect(causeOf(await book.restore(unwatched)).kind).toBe("nothing-to-restore");
    });

    test("goes back several steps, one apply at a time", async () => {
      const book = await harness.open(usersBook);
      const tiers = sheetSpec({ id: "tiers", blocks: [cellsBlock([placed(0, 0, "Tiers")])] });
      valueOf(await book.apply(plan(ranking("Ann", "Bo")), unwatched));
      const first = sheetFingerprint(await cellsOfTab(book, "Ranking"));
      valueOf(await book.apply(plan(ranking("Cy"), tiers), unwatched));
      valueOf(await book.apply(plan(ranking("Di")), unwatched));
      expect(valueOf(await book.restorableSteps())).toBe(3);

      valueOf(await book.restore(unwatched));
      expect(valueOf(await book.restorableSteps())).toBe(2);
      expect(valueAt(await cellsOfTab(book, "Ranking"), 3, 0)).toBe("Cy");
      expect(await tabOfId(book, "tiers")).toBe("tiers");

      valueOf(await book.restore(unwatched));
      expect(sheetFingerprint(await cellsOfTab(book, "Ranking"))).toBe(first);
      expect(await tabOfId(book, "tiers")).toBeNull();
      expect(await tabOfId(book, "ranking")).toBe("Ranking");

      valueOf(await book.restore(unwatched));
      expect(await tabNames(await harness.reopen(book))).toEqual(["QA", "Notes"]);
      expect(causeOf(await book.restore(unwatched)).kind).toBe("nothing-to-restore");
    });

    test("a restored sheet is still ours and is rewritten by the next plan", async () => {
      const book = await harness.open(usersBook);
      valueOf(await book.apply(plan(ranking("Ann")), unwatched));
      valueOf(await book.apply(plan(ranking("Bo")), unwatched));
      valueOf(await book.restore(unwatched));
      const receipt = valueOf(await book.apply(plan(ranking("Cy")), unwatched));
      expect(receipt.sheets[0]?.action).toBe("rewritten");
      const after = await harness.reopen(book);
      expect(await tabNames(after)).toEqual(["QA", "Notes", "Ranking"]);
      expect(valueAt(await cellsOfTab(after, "Ranking"), 3, 0)).toBe("Cy");
    });

    test("an apply that failed leaves nothing to restore", async () => {
      const book = await harness.open(usersBook);
      const refused = { ...plan(ranking("Ann")), basedOn: [{ sheet: "tiers", fingerprint: "0" }] };
      causeOf(await book.apply(refused, unwatched));
      expect(causeOf(await book.restore(unwatched)).kind).toBe("nothing-to-restore");
    });

    test("brings back the tables of the sheet", async () => {
      const book = await harness.open(usersBook);
      valueOf(await book.apply(plan(ranking("Ann", "Bo", "Cy")), unwatched));
      valueOf(await book.apply(plan(ranking("Di")), unwatched));
      valueOf(await book.restore(unwatched));
      const { sheets } = valueOf(await (await harness.reopen(book)).describe(unwatched));
      expect(sheets[2]?.tables[0]).toMatchObject({
        name: "PeilianAgents",
        range: { row: 2, column: 0, rows: 4, columns: 2 },
      });
    });
  });

  describe("reveal", () => {
    test("shows a cell of a sheet that is there", async () => {
      const book = await harness.open(usersBook);
      expect((await book.reveal({ sheet: "Notes", row: 4, column: 2 })).ok).toBe(true);
    });

    test("a sheet that is not there is a named cause", async () => {
      const book = await harness.open(usersBook);
      expect(causeOf(await book.reveal({ sheet: "Gone", row: 0, column: 0 }))).toEqual({
        kind: "sheet-missing",
        sheet: "Gone",
      });
    });
  });
}
