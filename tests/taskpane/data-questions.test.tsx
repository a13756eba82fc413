/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { noCells } from "../../src/workbook/cells";
import { snapshotOf, type TestCell } from "../reading/snapshot-of";
import { openPane, type OpenPane } from "./a-pane";
import { axeFindings } from "./axe-in-page";

const names = ["Ann Lee", "Bob Ray", "Cy Poe", "Dee Fox", "Eva Orr", "Finn Gale"];

let pane: OpenPane;

afterEach(() => {
  pane.close();
});

function workbookOf(
  name: string,
  headers: readonly TestCell[],
  row: (who: string, i: number) => readonly TestCell[],
) {
  const rows = [headers, ...names.map(row)];
  return memoryWorkbook([{ name, cells: snapshotOf([{ name, rows }]).cells.get("s0") ?? noCells }]);
}

function group(name: string): Promise<HTMLElement> {
  return screen.findByRole("group", { name }, { timeout: 50_000 });
}

test("a column in doubt is asked about first, with reasons; one press settles it and nothing is asked again", async () => {
  const workbook = workbookOf(
    "KPI",
    ["Agent", "CSAT", "Customer rating", "Calls handled"],
    (who, i) => [who, 4 + i / 10, 3 + i / 10, 500 + i],
  );
  pane = await openPane(workbook, "data");
  const { data } = pane.words.pane;
  const asked = await group(data.questions.column("Customer rating"));
  await group(data.questions.column("CSAT"));
  expect(within(asked).getByText(/the header says “customer rating”/)).toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
  await pane.user.click(within(asked).getByRole("button", { name: /customer satisfaction/ }));
  await screen.findByText(data.confidence.corrected, {}, { timeout: 50_000 });
  expect(screen.queryByRole("heading", { name: data.questions.title(2) })).toBeNull();
  expect(screen.queryByRole("group", { name: data.questions.column("CSAT") })).toBeNull();
  expect(screen.getByText(data.tables.unusedColumns("CSAT"))).toBeInTheDocument();
});

test("a table that may be of two kinds is used as the kind that is pressed", async () => {
  const workbook = workbookOf("Data", ["Agent", "Date", "CSAT", "Talk time"], (who, i) => [
    i < 3 ? who : (names[i - 3] ?? ""),
    { serial: 46_000 + i },
    5 - (i % 3),
    200 + 7 * i,
  ]);
  pane = await openPane(workbook, "data");
  const { data } = pane.words.pane;
  const asked = await group(data.questions.table);
  expect(within(asked).getByRole("button", { name: data.questions.none })).toBeInTheDocument();
  await pane.user.click(within(asked).getByRole("button", { name: /KPI summary/ }));
  await pane.heading(data.tables.title(1));
  expect(screen.queryByRole("group", { name: data.questions.table })).toBeNull();
});

test("what was said of a table can be taken back", async () => {
  const workbook = workbookOf("KPI", ["Agent", "CSAT", "Calls handled"], (who, i) => [
    who,
    4 + i / 10,
    500 + i,
  ]);
  pane = await openPane(workbook, "data");
  const { data } = pane.words.pane;
  await pane.heading(data.tables.title(1));
  await pane.press(data.tables.correctLabel(data.tables.correct, "KPI summary", "KPI"));
  await pane.user.selectOptions(
    await screen.findByRole("combobox", { name: data.correction.kind }, { timeout: 50_000 }),
    data.correction.leaveAlone,
  );
  await pane.press(data.correction.apply);
  await pane.heading(data.tables.unused(1));
  await pane.press(data.tables.correctLabel(data.tables.correct, data.tables.noKind, "KPI"));
  await pane.press(data.correction.toAutomatic);
  await pane.heading(data.tables.title(1));
  expect(screen.queryByText(data.confidence.corrected)).toBeNull();
});
