import type { PlacedCell, SheetSpec } from "../../src/workbook/sheet-spec";
import { cellsBlock, column, placed, sheetSpec, tableBlock } from "../contract/specs";
import { PlannedBook } from "./carry-over-book";

const tab = "form";

function label(row: number, text: string): PlacedCell {
  return { row, column: 0, value: text, style: "label" };
}

function input(row: number, at: number, value: PlacedCell["value"] = null): PlacedCell {
  return { row, column: at, value, style: "input" };
}

function form(...cells: readonly PlacedCell[]): SheetSpec {
  return sheetSpec({ id: "form", blocks: [cellsBlock(cells)] });
}

test("what was typed into a form follows its label when the form changes", async () => {
  const book = new PlannedBook();
  await book.plan(form(label(0, "Trainer"), input(0, 1), label(1, "Score"), input(1, 1)));
  book.type(tab, 0, 1, "Li Na");
  book.type(tab, 1, 1, 92);
  await book.plan(
    form(
      label(0, "Date"),
      input(0, 1),
      label(1, "Score"),
      input(1, 1),
      label(2, "Trainer"),
      input(2, 1),
    ),
  );
  expect(await book.rows(tab)).toEqual(["Date|", "Score|92", "Trainer|Li Na"]);
});

test("equal labels are told apart by their order, inputs in one row by their distance", async () => {
  const cells = [label(0, "Judge"), input(0, 1), input(0, 2), label(1, "Judge"), input(1, 1)];
  const book = new PlannedBook();
  await book.plan(form(...cells));
  book.type(tab, 0, 2, "b");
  book.type(tab, 1, 1, "c");
  await book.plan(form(...cells));
  expect(await book.rows(tab)).toEqual(["Judge||b", "Judge|c|"]);
});

test("what was typed wins over a proposal", async () => {
  const book = new PlannedBook();
  await book.plan(form(label(0, "Pass mark"), input(0, 1, 80)));
  book.type(tab, 0, 1, 85);
  await book.plan(form(label(0, "Pass mark"), input(0, 1, 70)));
  expect(await book.rows(tab)).toEqual(["Pass mark|85"]);
});

test("in another language the inputs are known by their position", async () => {
  const book = new PlannedBook();
  await book.plan(form(label(0, "Trainer"), input(0, 1), label(1, "Score"), input(1, 1)));
  book.type(tab, 1, 1, 92);
  await book.plan(form(label(0, "讲师"), input(0, 1), label(1, "得分"), input(1, 1)));
  expect(await book.rows(tab)).toEqual(["讲师|", "得分|92"]);
});

test("an input that is gone leaves its value below, with a note of where it was", async () => {
  const book = new PlannedBook();
  await book.plan(form(label(0, "Trainer"), input(0, 1), label(1, "Room"), input(1, 1)));
  book.type(tab, 0, 1, "Li Na");
  book.type(tab, 1, 1, "R7");
  const [written] = await book.plan(form(label(0, "Trainer"), input(0, 1), placed(1, 1, "ours")));
  expect(await book.rows(tab)).toEqual(["Trainer|Li Na", "|ours", "|R7"]);
  const theirs = written?.blocks.find((block) => block.kind === "cells" && block.owner === "user");
  expect(theirs?.kind === "cells" && theirs.cells).toEqual([
    { row: 3, column: 1, value: "R7", style: "plain", format: "general", note: "Was at B2" },
  ]);
});

function report(rows: number): SheetSpec {
  const block = tableBlock(
    [column("agent")],
    Array.from({ length: rows }, (_, i) => [`agent ${i}`]),
    { key: ["agent"], row: 1 },
  );
  return sheetSpec({ id: "form", blocks: [cellsBlock([placed(0, 0, "Report")]), block] });
}

test("a remark beside the sheet stays where it is, plan after plan", async () => {
  const book = new PlannedBook();
  await book.plan(report(2));
  book.type(tab, 3, 5, "ask Wang");
  await book.plan(report(3));
  await book.plan(report(1));
  expect(await book.cell(tab, 3, 5)).toBe("ask Wang");
});

test("a remark in the way moves below and is there only once", async () => {
  const book = new PlannedBook();
  await book.plan(report(1));
  book.type(tab, 5, 0, "ask Wang");
  await book.plan(report(6));
  expect(await book.cell(tab, 5, 0)).toBe("agent 3");
  expect(await book.cell(tab, 9, 0)).toBe("ask Wang");
  await book.plan(report(6));
  expect((await book.rows(tab)).filter((row) => row.includes("ask Wang"))).toHaveLength(1);
});

test("a remark in an empty cell between ours is told from ours", async () => {
  const calendar = (session: string): SheetSpec =>
    form(
      placed(0, 0, "Mon"),
      placed(0, 1, "Tue"),
      { row: 1, column: 0, value: session, style: "calendar-session" },
      { row: 1, column: 1, value: null, style: "calendar-empty" },
    );
  const book = new PlannedBook();
  await book.plan(calendar("Opening words"));
  book.type(tab, 1, 1, "on leave");
  await book.plan(calendar("Complaints"));
  expect(await book.rows(tab)).toEqual(["Mon|Tue", "Complaints|on leave"]);
});

test("our own old texts are not taken for a person's", async () => {
  const book = new PlannedBook();
  await book.plan(form(placed(0, 0, "Old title"), placed(7, 3, "Old note")));
  await book.plan(form(placed(0, 0, "New title")));
  expect(await book.rows(tab)).toEqual(["New title"]);
});
