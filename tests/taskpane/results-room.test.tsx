/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { planOverview, type PlanOverview } from "../../src/jobs/plan-overview";
import { localeFor } from "../../src/locales/locale";
import type { LocaleTag } from "../../src/locales/locale-tag";
import { loadLocale, type PaneLocale } from "../../src/locales/pane-locale";
import { formatsFor } from "../../src/taskpane/app/formats";
import type { PaneState } from "../../src/taskpane/app/pane-state";
import { paneState, type PaneAction } from "../../src/taskpane/app/reduce";
import { createEngine } from "../../src/taskpane/create-engine";
import type { PreparedPlan } from "../../src/taskpane/engine";
import { ResultsRoom } from "../../src/taskpane/rooms/results-room";
import type { CellAddress } from "../../src/foundation/address";
import type { TrainingPlan } from "../../src/domain/training-plan";
import { memoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { inProcess } from "../../src/worker/in-process";
import { anEmptyPlan, aPlan } from "../sheets/a-plan";
import { hostOf } from "./a-host";
import { axeFindings } from "./axe-in-page";

const receipt = {
  sheets: [
    { id: "summary", name: "Summary (2)", action: "created" },
    { id: "ranking", name: "Ranking", action: "created" },
    { id: "unplaced", name: "Unplaced", action: "created" },
  ],
} as const;

function preparedOf(
  training: TrainingPlan,
  language: LocaleTag,
  changed: Partial<PlanOverview>,
): PreparedPlan {
  return {
    write: { sheets: [], basedOn: [] },
    overview: { ...planOverview(training, localeFor(language)), ...changed },
    comparison: null,
    language,
    changes: [],
    untouchedTabs: 0,
  };
}

type Shown = {
  readonly words: PaneLocale;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly revealed: CellAddress[];
  readonly started: string[];
  readonly actions: PaneAction[];
};

async function show(change: Partial<PaneState>, language: LocaleTag = "en"): Promise<Shown> {
  const words = await loadLocale(language);
  const revealed: CellAddress[] = [];
  const started: string[] = [];
  const actions: PaneAction[] = [];
  render(
    <main>
      <ResultsRoom
        engine={createEngine(hostOf(memoryWorkbook([])), inProcess)}
        words={words}
        formats={formatsFor(language)}
        state={{ ...paneState("done", "results"), ...change }}
        dispatch={(action) => actions.push(action)}
        worker={{
          start: (kind) => started.push(kind),
          cancel: () => undefined,
          enough: () => undefined,
          reveal: (address) => revealed.push(address),
        }}
      />
    </main>,
  );
  return { words, user: userEvent.setup(), revealed, started, actions };
}

const written = (
  training: TrainingPlan,
  language: LocaleTag = "en",
  isStale = false,
  changed: Partial<PlanOverview> = {},
) => ({
  steps: [
    {
      work: "write",
      plan: { plan: preparedOf(training, language, changed), receipt, isStale },
    },
  ] as const,
  restorable: 2,
});

test("nothing written yet: says so and leads to Generate", async () => {
  const { words, user, actions } = await show({});
  const { results, restore } = words.results;
  expect(screen.getByText(results.none)).toBeInTheDocument();
  expect(screen.queryByText(restore.title)).not.toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
  await user.click(screen.getByRole("button", { name: results.toGenerate }));
  expect(actions).toEqual([{ type: "room-entered", room: "generate" }]);
});

test.each<LocaleTag>(["en", "zh-CN", "zh-TW"])("key figures and tiers (%s)", async (language) => {
  const { words } = await show(written(aPlan, language), language);
  const { figures } = words.results.results;
  const numbers = screen.getByRole("region", { name: figures.title });
  const valueOf = (name: string) =>
    within(numbers).getByText(name).parentElement?.querySelector("dd")?.textContent;
  expect(valueOf(figures.agents)).toBe("14");
  expect(valueOf(figures.trainees)).toBe("7");
  expect(valueOf(figures.sessions)).toBe("5");
  expect(valueOf(figures.unplaced)).toBe("1");
  const tiers = screen.getByRole("region", { name: words.results.results.tiers });
  expect(within(tiers).getByText(words.domain.tiers["one-to-one"])).toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
});

test("the scores are a picture with a name, a description that says the cuts, and a table", async () => {
  const { words, user } = await show(written(aPlan));
  const { scores, asTable } = words.results.pictures;
  const picture = screen.getByRole("img", { name: new RegExp(scores.title) });
  expect(picture).toHaveAccessibleName(/bottom group lies below 86\.75/);
  expect(picture).toHaveAccessibleName(/top group lies above 114\.75/);
  const [opener] = screen.getAllByText(asTable);
  if (opener === undefined) throw new Error("No table to open.");
  await user.click(opener);
  const table = await screen.findByRole("table");
  const counts = within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) => Number(within(row).getAllByRole("cell").at(-1)?.textContent));
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(13);
  expect(await axeFindings()).toEqual([]);
});

test("the load of the trainers is a picture, whoever teaches most first, with hours in all", async () => {
  const { words } = await show(written(aPlan));
  const picture = screen.getByRole("img", {
    name: new RegExp(words.results.pictures.load.title),
  });
  const texts = [...picture.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(texts).toEqual(["马班长", "1.5", "林班长", "1.5"]);
});

test("what found no place is named with the reason; the link leads to its sheet", async () => {
  const { words, user, revealed } = await show(written(aPlan));
  const { notPlaced } = words.results;
  expect(screen.getByRole("heading", { name: notPlaced.title(1) })).toBeInTheDocument();
  expect(screen.getByText(/郑凯/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: notPlaced.all }));
  expect(revealed).toEqual([{ sheet: "Unplaced", row: 0, column: 0 }]);
});

test("each sheet is a click away under its real name", async () => {
  const { words, user, revealed } = await show(written(aPlan));
  await user.click(screen.getByRole("button", { name: "Ranking" }));
  await user.click(screen.getByRole("button", { name: words.results.results.toSummary }));
  expect(revealed.map(({ sheet }) => sheet)).toEqual(["Ranking", "Summary (2)"]);
});

test("restore asks once more, and does nothing when the answer is no", async () => {
  const { words, user, started } = await show(written(aPlan));
  const { restore } = words.results;
  expect(screen.getByText(restore.body(restore.what.write, 2))).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: restore.start }));
  expect(screen.getByRole("alert")).toHaveTextContent(restore.confirm);
  expect(screen.getByRole("button", { name: restore.no })).toHaveFocus();
  expect(await axeFindings()).toEqual([]);
  await user.click(screen.getByRole("button", { name: restore.no }));
  expect(started).toEqual([]);
  await user.click(screen.getByRole("button", { name: restore.start }));
  await user.click(screen.getByRole("button", { name: restore.yes }));
  expect(started).toEqual(["restore"]);
});

test.each(["pages", "what-if", "save"] as const)(
  "Restore says what goes when %s was written after the plan, whose results stay on view",
  async (work) => {
    const { steps, restorable } = written(aPlan);
    const later = { work, plan: steps[0].plan };
    const { words } = await show({ steps: [...steps, later], restorable });
    const { restore, results } = words.results;
    expect(screen.getByText(restore.body(restore.what[work], 2))).toBeInTheDocument();
    expect(screen.getByRole("region", { name: results.figures.title })).toBeInTheDocument();
  },
);

test("Restore says that a plan over another brings that one back, and what stood there before the pane was opened", async () => {
  const { steps, restorable } = written(aPlan);
  const comparison = { rows: [], summary: "", changes: [], more: 0 };
  const [{ work, plan }] = steps;
  const over = { work, plan: { ...plan, plan: { ...plan.plan, comparison } } };
  const { words } = await show({ steps: [...steps, over], restorable });
  const { restore } = words.results;
  expect(screen.getByText(restore.body(restore.what.again, 2))).toBeInTheDocument();
  await show({ restorable: 1 });
  expect(screen.getByText(restore.body(restore.what.unknown, 1))).toBeInTheDocument();
});

test("a plan that no longer fits the workbook says so", async () => {
  const { words } = await show(written(aPlan, "en", true));
  expect(screen.getByText(words.results.results.stale)).toBeInTheDocument();
});

test("a plan of nobody says what there is not, instead of empty pictures", async () => {
  const { words } = await show(written(anEmptyPlan));
  const { pictures, notPlaced, assumptions } = words.results;
  for (const text of [pictures.scores.none, pictures.load.none, notPlaced.none, assumptions.none]) {
    expect(screen.getByText(text)).toBeInTheDocument();
  }
  expect(screen.queryByRole("img")).not.toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
});

test("what the data says stands with the way to its sheet", async () => {
  const findings = [{ sheet: "ranking", sentence: "Three agents fall against their own past." }];
  const { user, revealed } = await show(written(aPlan, "en", false, { findings }));
  const part = screen.getByRole("region", { name: "What the data says" });
  expect(within(part).getByText("Three agents fall against their own past.")).toBeInTheDocument();
  await user.click(within(part).getByRole("button", { name: "Ranking" }));
  expect(revealed).toEqual([{ sheet: "Ranking", row: 0, column: 0 }]);
});

test("pages for agents: a tier at once; people only once somebody is named", async () => {
  const { user, started } = await show(written(aPlan));
  const part = screen.getByRole("region", { name: "Pages for agents" });
  const write = within(part).getByRole("button", { name: "Write the pages" });
  await user.click(write);
  expect(started).toEqual(["pages"]);
  await user.selectOptions(within(part).getByRole("combobox"), "People named below");
  await user.click(write);
  expect(within(part).getByText("Name at least one person.")).toBeInTheDocument();
  expect(started).toEqual(["pages"]);
  await user.type(within(part).getByRole("textbox"), "10012, Li Na");
  await user.click(write);
  expect(started).toEqual(["pages", "pages"]);
  expect(await axeFindings()).toEqual([]);
});

test.each<LocaleTag>(["en", "zh-CN", "zh-TW"])(
  "the analysis in small pictures, each with a name, a description and a table (%s)",
  async (language) => {
    const pictures = {
      lostMarks: [
        { name: "身份核实", share: 0.5, cumulative: 0.5 },
        { name: "礼貌语调", share: 0.25, cumulative: 0.75 },
      ],
      handling: [{ name: "账单查询", agents: 40, low: 180, median: 210, high: 260 }],
      teams: {
        topics: ["身份核实", "礼貌语调"],
        rows: [
          { team: "一班", verdicts: ["weaker", "within-chance"] as const },
          { team: "二班", verdicts: ["stronger", null] as const },
        ],
      },
    };
    const { words, user } = await show(written(aPlan, language, false, { pictures }), language);
    const said = words.results.pictures;
    const lost = screen.getByRole("img", { name: new RegExp(said.lostMarks.title) });
    expect(lost).toHaveAccessibleName(/身份核实.*50%/);
    expect(screen.getByRole("img", { name: new RegExp(said.handling.title) })).toBeInTheDocument();
    const part = screen.getByRole("region", { name: said.teams.title });
    await user.click(within(part).getByText(said.asTable));
    const rows = within(part).getAllByRole("row");
    expect(rows[1]).toHaveTextContent(`一班${said.teams.verdicts.weaker}`);
    expect(await axeFindings()).toEqual([]);
  },
);

test("the plan at a glance says when most people are away, and its numbers stand in a table", async () => {
  const { user } = await show(written(aPlan));
  const strip = screen.getByRole("region", { name: "The plan at a glance" });
  expect(
    within(strip).getByRole("img", { name: /At most 4 people are away at once/ }),
  ).toBeVisible();
  await user.click(within(strip).getByText("Show as a table"));
  const table = await within(strip).findByRole("table");
  expect(within(table).getAllByRole("row")).toHaveLength(1 + aPlan.problem.days.length);
});

test("calendar files are made for whom the person chose", async () => {
  const { words, user, started } = await show(written(aPlan));
  const { calendars } = words.results;
  const form = screen.getByRole("region", { name: calendars.title });
  await user.selectOptions(within(form).getByLabelText(calendars.forWhom), "trainers");
  await user.click(within(form).getByRole("button", { name: calendars.make }));
  expect(started).toContain("calendars");
});

test("what Check my changes found stands with the way to its cell, and says when the workbook changed since", async () => {
  const cell = { sheet: "Timetable", row: 6, column: 7 };
  const check = {
    language: "en",
    summary: "1 session was changed by hand; 1 rule is broken.",
    findings: [{ kind: "broken", sentence: "Li Na teaches twice.", cell }],
  } as const;
  const { words, user, revealed } = await show({ changesCheck: { check, isStale: true } });
  const section = screen.getByRole("region", { name: words.results.checkChanges.title });
  expect(within(section).getByText(check.summary)).toBeInTheDocument();
  expect(within(section).getByText(words.results.checkChanges.stale)).toBeInTheDocument();
  expect(within(section).getByRole("listitem")).toHaveTextContent("Li Na teaches twice.");
  await user.click(within(section).getByRole("button", { name: "Timetable!H7" }));
  expect(revealed).toEqual([cell]);
});
