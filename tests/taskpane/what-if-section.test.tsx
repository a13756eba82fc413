/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { defaultSettings } from "../../src/domain/settings/settings";
import { unwatched } from "../../src/foundation/watch";
import { saveChoices } from "../../src/jobs/save-choices";
import type { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { sampleWorkbook, snapshotOf } from "../jobs/sample-workbook";
import { openPane, tabsOf, type OpenPane } from "./a-pane";
import { axeFindings } from "./axe-in-page";

let pane: OpenPane;

afterEach(() => {
  pane.close();
});

/** A week, and hardly anybody off the phones at a time: not everybody can have a place. */
async function scarceWorkbook(): Promise<MemoryWorkbook> {
  const workbook = await sampleWorkbook("en", 20);
  const settings = {
    ...defaultSettings,
    searchEffort: "quick" as const,
    planWeeks: 1,
    releasableShare: 1,
    releasableTeamShare: 1,
  };
  const write = saveChoices(await snapshotOf(workbook), settings, [], "en", null);
  expect((await workbook.apply(write, unwatched)).ok).toBe(true);
  return workbook;
}

test("who has no place: what would help is tried, a rule is taken over from it, and it goes to a sheet", async () => {
  const workbook = await scarceWorkbook();
  pane = await openPane(workbook, "generate");
  const { generate, preview, results, whatIf } = pane.words.results;
  await pane.heading(generate.title);
  await pane.idle();
  await pane.press(generate.start);
  await pane.heading(preview.title);
  await pane.press(preview.write);
  await pane.heading(results.title);
  await pane.idle();

  const section = screen.getByRole("region", { name: whatIf.title });
  await pane.press(whatIf.families.limits);
  await pane.idle();
  const [tried] = within(section).getAllByRole("listitem");
  expect(tried).toHaveTextContent(/Places \d+ of the \d+/);
  expect(await axeFindings()).toEqual([]);

  // A look at the rules and back: the answer is still there.
  await pane.press(pane.words.pane.rooms.rules);
  await pane.press(pane.words.pane.rooms.results);
  await pane.heading(results.title);
  const again = screen.getByRole("region", { name: whatIf.title });
  const [best] = within(again).getAllByRole("listitem");
  if (best === undefined) throw new Error("What was tried is forgotten.");
  await pane.user.click(within(best).getByRole("button", { name: whatIf.use }));
  expect(within(best).getByText(whatIf.used)).toBeInTheDocument();
  await pane.press(whatIf.write);
  await pane.idle();
  expect(await tabsOf(workbook)).toContain("What would help");
});
