/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { tableKinds } from "../../src/domain/records/data-report";
import { firstPlanKinds } from "../../src/domain/records/kind-groups";
import { fail, ok } from "../../src/foundation/result";
import type { CellAddress } from "../../src/foundation/address";
import type { Engine } from "../../src/taskpane/engine";
import { placeName } from "../../src/taskpane/place-name";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { openPane, tabsOf, type OpenPane } from "./a-pane";
import { noCells } from "../../src/workbook/cells";
import { sampleWorkbook } from "../jobs/sample-workbook";
import { snapshotOf } from "../reading/snapshot-of";
import { axeFindings } from "./axe-in-page";

let pane: OpenPane;

afterEach(() => {
  pane.close();
});

/** The list entry of the table on a tab. */
async function tableOn(place: RegExp): Promise<HTMLElement> {
  const link = await screen.findByRole("button", { name: place }, { timeout: 50_000 });
  const item = link.closest("li");
  if (!item) throw new Error("The table is not in a list.");
  return item;
}

test("reads the workbook as it opens and lists its tables with kind, place, rows and confidence", async () => {
  pane = await openPane(await sampleWorkbook(), "data");
  const item = await tableOn(/^QA reviews!A4:/);
  expect(within(item).getByText("QA reviews", { selector: "span" })).toBeInTheDocument();
  expect(within(item).getByText("sure")).toBeInTheDocument();
  expect(within(item).getByText(/\d+ rows/)).toBeInTheDocument();
  expect(screen.getByText(/rows found = [\d,]+ used \+ \d+ set aside/)).toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
});

test("a place leads to its cell and says so, without moving the focus", async () => {
  const shown: CellAddress[] = [];
  const watched = (engine: Engine): Engine => ({
    ...engine,
    reveal: (address) => {
      shown.push(address);
      return Promise.resolve(ok(null));
    },
  });
  pane = await openPane(await sampleWorkbook(), "data", "en", watched);
  const { data, notice } = pane.words.pane;
  await tableOn(/^QA reviews!A4:/);
  await pane.user.click(screen.getByText(pane.words.sheets.dataCheck.causes["total-row"]));
  const place = await screen.findByRole("button", { name: /^Select Monthly KPI!/ });
  await pane.user.click(place);
  const [address] = shown;
  if (address === undefined) throw new Error("Nothing was revealed.");
  expect(place).toHaveAccessibleName(data.problems.goTo(placeName(address)));
  const said = await screen.findByText(notice.revealed(placeName(address)));
  expect(said.closest("[role=status]")).not.toBeNull();
  expect(place).toHaveFocus();
  expect(await axeFindings()).toEqual([]);
});

test("what a table is can be corrected, is in force at once, and is kept when asked", async () => {
  const workbook = await sampleWorkbook();
  pane = await openPane(workbook, "data");
  const { data, work } = pane.words.pane;
  const complaints = await tableOn(/^Complaints!/);
  await pane.user.click(within(complaints).getByRole("button", { name: /^Correct/ }));
  await pane.user.selectOptions(
    await within(complaints).findByRole("combobox", { name: data.correction.kind }),
    "calls",
  );
  expect(within(complaints).getByText(data.correction.newKind)).toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
  await pane.user.click(within(complaints).getByRole("button", { name: data.correction.apply }));
  await pane.idle();
  const corrected = await tableOn(/^Complaints!/);
  expect(within(corrected).getByText(data.confidence.corrected)).toBeInTheDocument();
  expect(within(corrected).getByText("call log")).toBeInTheDocument();

  const before = await tabsOf(workbook);
  await pane.press(data.keep);
  await screen.findByText(work.done.save, {}, { timeout: 50_000 });
  expect((await tabsOf(workbook)).filter((tab) => !before.includes(tab))).toEqual([
    pane.words.sheets.settings.name,
  ]);
  expect(screen.queryByRole("button", { name: data.keep })).not.toBeInTheDocument();
});

test("a column can be given another meaning", async () => {
  pane = await openPane(await sampleWorkbook(), "data");
  const { data } = pane.words.pane;
  const kpis = await tableOn(/^Monthly KPI!/);
  await pane.user.click(within(kpis).getByRole("button", { name: /^Correct/ }));
  const column = await within(kpis).findByRole("combobox", { name: /AHT|handling time/i });
  await pane.user.selectOptions(column, "-");
  await pane.user.click(within(kpis).getByRole("button", { name: data.correction.apply }));
  await pane.idle();
  const corrected = await tableOn(/^Monthly KPI!/);
  expect(within(corrected).getByText(data.confidence.corrected)).toBeInTheDocument();
  await pane.user.click(within(corrected).getByRole("button", { name: /^Correct/ }));
  expect(
    await within(corrected).findByRole("combobox", { name: /AHT|handling time/i }),
  ).toHaveValue("-");
});

test("an empty workbook offers input sheets and the sample centre", async () => {
  const workbook = memoryWorkbook([]);
  pane = await openPane(workbook, "data");
  const { data, work } = pane.words.pane;
  await pane.heading(data.empty.title);
  await pane.idle();
  expect(await axeFindings()).toEqual([]);
  await pane.press(data.start.sample);
  await screen.findByText(work.done.sample, {}, { timeout: 50_000 });
  await pane.heading(data.title);
  expect((await tabsOf(workbook)).length).toBeGreaterThan(5);
});

test("input sheets are inserted, and Undo takes them away again", async () => {
  const workbook = memoryWorkbook([]);
  pane = await openPane(workbook, "data", "zh-CN");
  const { data, work, notice } = pane.words.pane;
  await pane.heading(data.empty.title);
  await pane.press(data.start.inputSheets);
  await screen.findByText(work.done["input-sheets"], {}, { timeout: 50_000 });
  await pane.idle();
  expect((await tabsOf(workbook)).length).toBeGreaterThan(3);
  await pane.press(notice.undo);
  await screen.findByText(work.done.restore, {}, { timeout: 50_000 });
  expect(await tabsOf(workbook)).toEqual([]);
});

test("she chooses which input sheets: those of a first plan unless she says otherwise", async () => {
  const workbook = memoryWorkbook([]);
  pane = await openPane(workbook, "data");
  const { data, work } = pane.words.pane;
  await pane.heading(data.empty.title);
  await pane.idle();
  const insert = screen.getByRole("button", { name: data.start.inputSheets });
  await pane.user.click(
    screen.getByText(data.start.chosen(firstPlanKinds.length, tableKinds.length)),
  );
  const people = screen.getByRole("group", { name: data.start.groups["people-and-calls"] });
  expect(within(people).getByRole("checkbox", { name: "staff list" })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "course catalogue" })).not.toBeChecked();
  expect(await axeFindings()).toEqual([]);
  for (const kind of firstPlanKinds) {
    await pane.user.click(screen.getByRole("checkbox", { name: pane.words.reading.kinds[kind] }));
  }
  expect(insert).toBeDisabled();
  await pane.user.click(screen.getByRole("checkbox", { name: "course catalogue" }));
  await pane.user.click(insert);
  await screen.findByText(work.done["input-sheets"], {}, { timeout: 50_000 });
  await pane.idle();
  expect(await tabsOf(workbook)).toEqual(["Input courses"]);
});

test("tables, but none about agents: says what was looked for and what was found", async () => {
  const rows = [
    ["Article", "Price", "Stock"],
    ["Chair", 120, 4],
    ["Table", 340, 2],
    ["Lamp", 45, 9],
  ];
  const cells = snapshotOf([{ name: "Prices", rows }]).cells.get("s0") ?? noCells;
  const workbook = memoryWorkbook([{ name: "Prices", cells }]);
  pane = await openPane(workbook, "data");
  const { data } = pane.words.pane;
  await pane.heading(data.nothingUsable.title);
  expect(screen.getByText(/^Looked for: staff list, QA reviews/)).toBeInTheDocument();
  expect(screen.getByText("Article, Price, Stock")).toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
});

test("a workbook that cannot be read says why, what to do, and can be tried again", async () => {
  let isEditing = true;
  const busy = (engine: Engine): Engine => ({
    ...engine,
    check: (choices, watch) =>
      isEditing
        ? Promise.resolve(fail({ of: "workbook", cause: { kind: "editing-cell" } }))
        : engine.check(choices, watch),
  });
  pane = await openPane(await sampleWorkbook(), "data", "en", busy);
  const { causes, pane: texts } = pane.words;
  const alert = await screen.findByText(causes.workbook({ kind: "editing-cell" }));
  expect(alert).toHaveAttribute("role", "alert");
  expect(await axeFindings()).toEqual([]);
  isEditing = false;
  await pane.press(texts.trouble.tryAgain);
  await tableOn(/^QA reviews!A4:/);
});

test("a check can be stopped and started again", async () => {
  let stopped = false;
  const endless = (engine: Engine): Engine => ({
    ...engine,
    check: (choices, watch) =>
      stopped
        ? engine.check(choices, watch)
        : new Promise((resolve) => {
            watch.signal.addEventListener("abort", () => {
              stopped = true;
              resolve(fail({ of: "job", cause: { kind: "cancelled" } }));
            });
          }),
  });
  pane = await openPane(await sampleWorkbook(), "data", "en", endless);
  const { work, data } = pane.words.pane;
  expect(await screen.findByRole("progressbar", { name: work.names.check })).toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
  await pane.press(work.cancel);
  await waitFor(() => {
    expect(screen.queryByRole("progressbar")).toBeNull();
  });
  await pane.press(data.check);
  await tableOn(/^QA reviews!A4:/);
});
