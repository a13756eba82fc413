/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComparisonText } from "../../../../src/jobs/comparison-text";
import { loadLocale } from "../../../../src/locales/pane-locale";
import type { LocaleTag } from "../../../../src/locales/locale-tag";
import { ComparisonView } from "../../../../src/taskpane/rooms/results/comparison-view";
import { axeFindings } from "../../axe-in-page";

const comparison: ComparisonText = {
  rows: [
    { label: "Places booked", thisPlan: "111", otherPlan: "109" },
    { label: "Sessions", thisPlan: "68", otherPlan: "66" },
  ],
  summary: "Places that differ: 1 at another time, 2 gone.",
  changes: ["Li Na · Courtesy: No place", "Wang Wei · Courtesy: Other time (9:00 → 10:00)"],
  more: 37,
};

async function show(language: LocaleTag, shown: ComparisonText) {
  const words = await loadLocale(language);
  const { inWorkbook, newPlan } = words.results.comparison;
  render(
    <main>
      <ComparisonView words={words} comparison={shown} thisPlan={inWorkbook} otherPlan={newPlan} />
    </main>,
  );
  return { said: words.results.comparison, user: userEvent.setup() };
}

test.each<LocaleTag>(["en", "zh-CN", "zh-TW"])(
  "how many places differ at once; measures side by side, and people, when they are opened (%s)",
  async (language) => {
    const { said, user } = await show(language, comparison);
    expect(screen.getByText(comparison.summary)).toBeVisible();
    await user.click(screen.getByText(said.show));
    const table = await screen.findByRole("table");
    const rows = within(table).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      `${said.measure}${said.inWorkbook}${said.newPlan}`,
      "Places booked111109",
      "Sessions6866",
    ]);
    await user.click(screen.getByText(said.people));
    const people = await screen.findAllByRole("listitem");
    expect(people.map(({ textContent }) => textContent)).toEqual(comparison.changes);
    expect(screen.getByText(said.more(37))).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  },
);

test("two plans that say the same: nobody to unfold", async () => {
  const same = { ...comparison, summary: "Both plans say the same.", changes: [], more: 0 };
  const { said } = await show("en", same);
  expect(screen.getByText(same.summary)).toBeVisible();
  expect(screen.queryByText(said.people)).not.toBeInTheDocument();
});
