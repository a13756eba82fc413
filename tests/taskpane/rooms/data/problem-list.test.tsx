/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { DataIssue } from "../../../../src/domain/records/data-report";
import { ok } from "../../../../src/foundation/result";
import type { Engine } from "../../../../src/taskpane/engine";
import { sampleWorkbook } from "../../../jobs/sample-workbook";
import { openPane, type OpenPane } from "../../a-pane";

const kinds = 4;
const each = 5_000;

/** Twenty thousand entries, as of a sheet whose export went wrong in four ways. */
const manyIssues: readonly DataIssue[] = Array.from({ length: kinds * each }, (_, i) => {
  const address = { sheet: "Calls", row: i + 1, column: 3 };
  const ways: readonly Pick<DataIssue, "cause" | "action">[] = [
    { cause: { kind: "no-agent" }, action: "row-set-aside" },
    { cause: { kind: "not-a-date", field: "date" }, action: "value-left-out" },
    { cause: { kind: "error-cell", error: "#N/A" }, action: "value-left-out" },
    { cause: { kind: "number-as-text", field: "score" }, action: "value-repaired" },
  ];
  const way = ways[i % kinds] ?? { cause: { kind: "stray-text" }, action: "row-set-aside" };
  return { address, found: String(i), ...way };
});

const withManyIssues = (engine: Engine): Engine => ({
  ...engine,
  check: async (choices, watch) => {
    const checked = await engine.check(choices, watch);
    if (!checked.ok) return checked;
    return ok({ ...checked.value, report: { ...checked.value.report, issues: manyIssues } });
  },
});

let pane: OpenPane;

afterEach(() => {
  pane.close();
});

test("twenty thousand entries: four lines at first, one cause at a time, some at a time, the rest on the sheet", async () => {
  pane = await openPane(await sampleWorkbook("en", 12), "data", "en", withManyIssues);
  const { pane: words, sheets } = pane.words;
  const { problems } = words.data;
  const heading = await pane.heading(problems.title(kinds * each));
  await pane.idle();
  const list = heading.closest("section");
  if (list === null) throw new Error("The list has no section.");

  expect(within(list).getAllByRole("group")).toHaveLength(kinds);
  expect(within(list).getAllByText("5000")).toHaveLength(kinds);
  expect(list.querySelectorAll("li")).toHaveLength(0);

  await pane.user.click(within(list).getByText(sheets.dataCheck.causes["not-a-date"]));
  expect(await within(list).findAllByRole("listitem")).toHaveLength(20);
  await pane.user.click(within(list).getByText(sheets.dataCheck.causes["no-agent"]));
  await screen.findByRole("button", { name: problems.goTo("Calls!D2") });
  expect(list.querySelectorAll("li")).toHaveLength(40);

  const [, second] = within(list).getAllByRole("button", { name: problems.more(20) });
  if (second === undefined) throw new Error("Two causes are open, one can show more.");
  for (let clicks = 0; clicks < 9; clicks++) await pane.user.click(second);
  expect(list.querySelectorAll("li")).toHaveLength(220);
  expect(second).not.toBeInTheDocument();
  expect(within(list).getByText(problems.others(4_800, sheets.dataCheck.name))).toBeVisible();
  expect(list.querySelectorAll("*").length).toBeLessThan(2_000);
});
