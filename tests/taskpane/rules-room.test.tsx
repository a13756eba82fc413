/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { settingFields } from "../../src/domain/settings/settings";
import { openPane, tabsOf, type OpenPane } from "./a-pane";
import { sampleWorkbook } from "../jobs/sample-workbook";
import { axeFindings } from "./axe-in-page";

let pane: OpenPane;

afterEach(() => {
  pane.close();
});

async function open(language: "en" | "zh-TW" = "en"): Promise<void> {
  pane = await openPane(await sampleWorkbook(), "rules", language);
  await pane.heading(pane.words.pane.rules.title);
  await pane.idle();
}

test("every rule of the registry has a named field that shows its value", async () => {
  await open("zh-TW");
  const fields = [...screen.getAllByRole("textbox"), ...screen.getAllByRole("combobox")];
  const several = settingFields.filter(({ kind }) => kind === "several");
  expect(fields).toHaveLength(settingFields.length - several.length);
  expect(screen.getAllByRole("checkbox")).toHaveLength(
    several.flatMap((field) => (field.kind === "several" ? field.choices : [])).length,
  );
  for (const field of fields) expect(field).toHaveAccessibleName(/.+/);
  expect(screen.getByLabelText("末段組規模")).toHaveValue("100");
  expect(screen.getByLabelText("訓練時段開始")).toHaveValue("09:00");
  expect(await axeFindings()).toEqual([]);
});

test("a value is checked as it is typed and says what would be right", async () => {
  await open();
  const size = screen.getByLabelText("Size of the bottom group");
  await pane.user.clear(size);
  await pane.user.type(size, "many");
  expect(size).toBeInvalid();
  expect(size).toHaveAccessibleDescription(/Enter a number\. Until then 100 stays in force\./);
  expect(await axeFindings()).toEqual([]);
  await pane.user.clear(size);
  await pane.user.type(size, "50");
  expect(size).toBeValid();
});

test("hours that do not go together are refused with the hours that would", async () => {
  await open();
  const end = screen.getByLabelText("Training hours to");
  await pane.user.clear(end);
  await pane.user.type(end, "8:00");
  expect(end).toHaveAccessibleDescription(/from 09:30 to 24:00\. Until then 18:00 stays/);
});

test("a changed rule goes back to its default at a press", async () => {
  await open();
  const days = screen.getByLabelText("New-hire window");
  await pane.user.clear(days);
  await pane.user.type(days, "90");
  const { toDefaultLabel } = pane.words.pane.rules;
  await pane.press(toDefaultLabel("New-hire window"));
  expect(days).toHaveValue("60");
  expect(
    screen.queryByRole("button", { name: toDefaultLabel("New-hire window") }),
  ).not.toBeInTheDocument();
});

test("the share of a weight follows what is typed", async () => {
  await open();
  const weight = screen.getByLabelText(pane.words.domain.metrics.qaScore);
  await pane.user.clear(weight);
  await pane.user.type(weight, "0");
  expect(weight).toHaveAccessibleDescription(/^0% of the ranking/);
});

test("kept rules stand in the workbook when the pane is opened again", async () => {
  const workbook = await sampleWorkbook();
  pane = await openPane(workbook, "rules");
  const { rules, work } = pane.words.pane;
  await pane.heading(rules.title);
  await pane.idle();
  const keep = screen.getByRole("button", { name: rules.keep });
  expect(keep).toBeDisabled();
  const size = screen.getByLabelText("Size of the bottom group");
  await pane.user.clear(size);
  await pane.user.type(size, "12");
  await pane.user.selectOptions(screen.getByLabelText("Bottom group counted in"), "percent");
  await pane.press(rules.keep);
  await screen.findByText(work.done.save, {}, { timeout: 50_000 });
  expect(keep).toBeDisabled();
  expect(await tabsOf(workbook)).toContain(pane.words.sheets.settings.name);
  pane.close();

  pane = await openPane(workbook, "rules");
  await pane.heading(rules.title);
  await pane.idle();
  expect(screen.getByLabelText("Size of the bottom group")).toHaveValue("12");
  expect(screen.getByLabelText("Bottom group counted in")).toHaveValue("percent");
});
