/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { sampleWorkbook } from "../jobs/sample-workbook";
import { openPane, tabsOf, type OpenPane } from "./a-pane";
import { axeFindings } from "./axe-in-page";

let pane: OpenPane;

afterEach(() => {
  pane.close();
});

test("a selection is added, counted, kept in the workbook and there again when the pane opens", async () => {
  const workbook = await sampleWorkbook();
  pane = await openPane(workbook, "rules");
  const { rules, work } = pane.words.pane;
  const { selections: texts } = rules;
  const { metrics } = pane.words.domain;
  const { comparisons, problems } = pane.words.sheets.selections;
  await pane.idle();
  await pane.user.click(screen.getByText(texts.title));
  // The examples stand there, each with how many it finds.
  expect(screen.getAllByText(/^At the last check: \d+ (person|people)/).length).toBeGreaterThan(1);

  await pane.press(texts.add);
  const form = within(screen.getByRole("form", { name: texts.form }));
  expect(form.getByRole("textbox", { name: new RegExp(texts.name) })).toHaveFocus();
  await pane.press(texts.done);
  expect(form.getByText(texts.nameProblems["no-name"])).toBeInTheDocument();
  await pane.user.type(form.getByRole("textbox", { name: new RegExp(texts.name) }), "Tone");
  await pane.press(texts.addCondition);
  const [, metric] = form.getAllByRole("combobox", { name: texts.metric });
  const [, comparison] = form.getAllByRole("combobox", { name: texts.comparison });
  const [, value] = form.getAllByRole("textbox", { name: texts.value });
  if (!metric || !comparison || !value) throw new Error("no second condition");
  await pane.user.selectOptions(metric, metrics.surveySent);
  expect(comparison).toHaveValue("above");
  await pane.user.selectOptions(comparison, comparisons.below);
  await pane.user.type(value, "x");
  await pane.press(texts.done);
  expect(form.getByText(problems["not-a-number"])).toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
  await pane.user.clear(value);
  await pane.user.type(value, "80");
  await pane.press(texts.done);
  expect(screen.queryByRole("form")).toBeNull();
  expect(screen.getByText(texts.notCounted)).toBeInTheDocument();
  await pane.press(texts.remove(pane.words.sheets.selections.builtIn.slow));

  await pane.press(rules.keep);
  await screen.findByText(work.done.save, {}, { timeout: 50_000 });
  expect(await tabsOf(workbook)).toContain(pane.words.sheets.selections.name);
  pane.close();

  pane = await openPane(workbook, "rules");
  await pane.idle();
  await pane.user.click(screen.getByText(texts.title));
  expect(screen.getByText("Tone")).toBeInTheDocument();
  expect(screen.queryByText(pane.words.sheets.selections.builtIn.slow)).toBeNull();
  expect(screen.queryByText(texts.notCounted)).toBeNull();
});

test("before anything was read there is nothing to choose from", async () => {
  pane = await openPane(memoryWorkbook([]), "rules");
  await pane.idle();
  await pane.user.click(screen.getByText(pane.words.pane.rules.selections.title));
  expect(screen.getByText(pane.words.pane.rules.selections.checkFirst)).toBeInTheDocument();
});
