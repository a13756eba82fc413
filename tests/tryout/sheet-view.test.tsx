/** @jest-environment jsdom */
import "./text-codec";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import { unwatched } from "../../src/foundation/watch";
import { causeWords } from "../../src/locales/en/causes";
import { tryoutWords } from "../../src/locales/en/tryout";
import { openHere } from "../../src/tryout/file-book/open-here";
import { pageBook, type PageBook } from "../../src/tryout/page-book";
import { SheetView } from "../../src/tryout/sheet-view/sheet-view";
import { newXlsx } from "../../src/workbook/xlsx/new-workbook";
import { rankingSheet, samplePlan, summarySheet } from "../workbook/xlsx/sample-plan";

async function bookOf(sheets: typeof samplePlan.sheets): Promise<PageBook> {
  const made = await newXlsx({ sheets, basedOn: [] });
  if (!made.ok) throw new Error(made.cause.kind);
  const file = await openHere({ kind: "file", fileName: "March.xlsx", bytes: made.value });
  const book = file.ok ? await pageBook(file.value, "March.xlsx") : file;
  if (!book.ok) throw new Error(book.cause.kind);
  return book.value;
}

function show(book: PageBook) {
  render(<SheetView book={book} words={tryoutWords} causes={causeWords} />);
  return userEvent.setup();
}

const cellLine = () => screen.getByRole("group", { name: "Cell" }).textContent;

test("tabs show one sheet after the other; a link leads to its cell", async () => {
  const user = show(await bookOf(samplePlan.sheets));
  await user.click(await screen.findByRole("button", { name: "To the ranking" }));
  await screen.findByRole("gridcell", { name: "王芳" });
  expect(screen.getByRole("tab", { name: "Ranking", selected: true })).toBeTruthy();
  expect(cellLine()).toMatch(/^A4Agent/);
  await user.click(screen.getByRole("tab", { name: "Summary" }));
  await screen.findByRole("button", { name: "To the ranking" });
});

test("arrows move the active cell; a cell with a list says what to choose from", async () => {
  const user = show(await bookOf([rankingSheet, summarySheet]));
  await user.click(await screen.findByRole("gridcell", { name: "2026-03-05" }));
  expect(cellLine()).toBe("D52026-03-05");
  screen.getByRole("grid").focus();
  await user.keyboard("{ArrowRight}");
  expect(cellLine()).toBe("E5Choose from: yes, no");
  await user.keyboard("{Control>}{Home}{/Control}");
  expect(cellLine()).toBe("A1Ranking of agents");
});

test("what the pane writes shows at once, and where it sends the person", async () => {
  const book = await bookOf([summarySheet]);
  show(book);
  await screen.findByRole("tab", { name: "Summary" });
  await act(async () => {
    await book.workbook.apply({ sheets: [rankingSheet], basedOn: [] }, unwatched);
  });
  await screen.findByRole("tab", { name: "Ranking" });
  await act(async () => {
    await book.workbook.reveal({ sheet: "Ranking", row: 5, column: 0 });
  });
  await waitFor(() => {
    expect(cellLine()).toBe("A6=Martha & <Co>");
  });
  await act(async () => {
    await book.workbook.restore(unwatched);
  });
  await waitFor(() => {
    expect(screen.queryByRole("tab", { name: "Ranking" })).toBeNull();
  });
});

test("a cell on a hidden sheet cannot be shown, and that is said", async () => {
  const hidden = { ...rankingSheet, visibility: "very-hidden" } as const;
  const book = await bookOf([summarySheet, hidden]);
  const revealed = await book.workbook.reveal({ sheet: "Ranking", row: 0, column: 0 });
  expect(revealed).toEqual({ ok: false, cause: { kind: "sheet-hidden", sheet: "Ranking" } });
});
