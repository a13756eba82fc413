/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { fail } from "../../src/foundation/result";
import type { Engine, EngineCause } from "../../src/taskpane/engine";
import { troubleText } from "../../src/taskpane/app/trouble";
import { sampleWorkbook } from "../jobs/sample-workbook";
import { openPane, tabsOf, waiting, type OpenPane } from "./a-pane";
import { axeFindings } from "./axe-in-page";

let pane: OpenPane;

afterEach(() => {
  pane.close();
});

test("says what the plan will rest on, and has one primary button", async () => {
  pane = await openPane(await sampleWorkbook(), "generate");
  const { generate } = pane.words.results;
  await pane.heading(generate.title);
  await pane.idle();
  expect(screen.getByText(/tables with [\d,]+ rows/)).toBeInTheDocument();
  expect(screen.getByText(/One-to-one coaching for 100 agents/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: generate.start })).toBeEnabled();
  expect(await axeFindings()).toEqual([]);
});

test("the links lead to the data and to the rules", async () => {
  pane = await openPane(await sampleWorkbook(), "generate");
  const { generate } = pane.words.results;
  await pane.press(generate.toRules);
  await pane.heading(pane.words.pane.rules.title);
});

test("whoever has waited enough for the search presses a button and gets the best plan so far", async () => {
  let asked = false;
  pane = await openPane(await sampleWorkbook(), "generate", "en", (engine) => ({
    ...engine,
    prepare: async (choices, watch) => {
      watch.onProgress({ step: "plan", fraction: 0.7 });
      await new Promise<void>((resolve) => {
        watch.enough.addEventListener("abort", () => {
          asked = true;
          resolve();
        });
      });
      return engine.prepare(choices, watch);
    },
  }));
  const { generate, preview } = pane.words.results;
  await pane.heading(generate.title);
  await pane.idle();
  await pane.press(generate.start);
  await pane.press(generate.enough);
  await pane.heading(preview.title);
  expect(asked).toBe(true);
});

test("a person's path: generate, look, write, and the results are there", async () => {
  const workbook = await sampleWorkbook();
  const held = waiting();
  pane = await openPane(workbook, "generate", "en", held.change);
  const { generate, preview, results } = pane.words.results;
  await pane.heading(generate.title);
  await pane.idle();
  const untouched = await tabsOf(workbook);

  await pane.press(generate.start);
  await pane.heading(generate.making);
  const steps = screen.getByRole("list", { name: generate.steps });
  expect(within(steps).getAllByRole("listitem")).toHaveLength(5);
  expect(within(steps).getByText(pane.words.pane.work.steps.rank).closest("li")).toHaveAttribute(
    "aria-current",
    "step",
  );
  expect(screen.getByText(generate.ofAll("42%"))).toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
  held.goOn();

  const title = await pane.heading(preview.title);
  // The button that was pressed is gone; whoever works by keyboard goes on from the heading.
  expect(title).toHaveFocus();
  expect(await tabsOf(workbook)).toEqual(untouched);
  const announced = Number(/^(\d+) /.exec(screen.getByText(/^\d+ new sheets$/).textContent)?.[1]);
  expect(announced).toBeGreaterThan(14);
  expect(screen.getByText(/other sheets stay exactly as they are/)).toBeInTheDocument();
  expect(screen.queryByText(preview.carried)).not.toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);

  await pane.press(preview.write);
  await pane.heading(results.title);
  expect(await tabsOf(workbook)).toHaveLength(untouched.length + announced);
  expect(screen.getByText(pane.words.pane.work.done.write)).toBeInTheDocument();
});

test("cancel while the plan is made leads back to the start, and nothing is written", async () => {
  const workbook = await sampleWorkbook();
  const held = waiting();
  pane = await openPane(workbook, "generate", "en", held.change);
  const { generate } = pane.words.results;
  await pane.heading(generate.title);
  await pane.idle();
  const untouched = await tabsOf(workbook);
  await pane.press(generate.start);
  await pane.heading(generate.making);
  await pane.press(pane.words.pane.work.cancel);
  await pane.heading(generate.title);
  await pane.idle();
  expect(await tabsOf(workbook)).toEqual(untouched);
  expect(screen.getByText(pane.words.causes.workbook({ kind: "cancelled" }))).toBeInTheDocument();
  expect(screen.getByRole("button", { name: generate.start })).toBeEnabled();
});

test("stopping takes its time: the bar says so at once and is not pressed twice", async () => {
  let release = (): void => undefined;
  const takingBack = (engine: Engine): Engine => ({
    ...engine,
    prepare: () =>
      new Promise((resolve) => {
        release = () => {
          resolve(fail({ of: "job", cause: { kind: "cancelled" } }));
        };
      }),
  });
  pane = await openPane(await sampleWorkbook(), "generate", "zh-CN", takingBack);
  const { generate } = pane.words.results;
  const { cancel, cancelling } = pane.words.pane.work;
  await pane.heading(generate.title);
  await pane.idle();
  await pane.press(generate.start);
  await pane.heading(generate.making);
  await pane.press(cancel);
  expect(await screen.findByText(cancelling)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: cancel })).toHaveAttribute("aria-disabled", "true");
  expect(screen.getByRole("button", { name: cancel })).toHaveFocus();
  expect(await axeFindings()).toEqual([]);
  release();
  await pane.heading(generate.title);
  await pane.idle();
  expect(screen.queryByText(cancelling)).not.toBeInTheDocument();
});

/** An engine whose work ends so. */
const ending =
  (work: "prepare" | "write", cause: EngineCause) =>
  (engine: Engine): Engine => ({ ...engine, [work]: () => Promise.resolve(fail(cause)) });

const causes: readonly (readonly [string, EngineCause])[] = [
  ["defect", { of: "defect" }],
  ["editing a cell", { of: "workbook", cause: { kind: "editing-cell" } }],
  ["session lost", { of: "workbook", cause: { kind: "session-lost" } }],
  ["read-only", { of: "workbook", cause: { kind: "read-only" } }],
  ["structure protected", { of: "workbook", cause: { kind: "structure-protected" } }],
  ["refused", { of: "workbook", cause: { kind: "host-refused", code: "GeneralException" } }],
];

test.each(causes)(
  "a failure (%s) says what to do, and the button is there to try again",
  async (_, cause) => {
    pane = await openPane(await sampleWorkbook(), "generate", "en", ending("prepare", cause));
    const { generate } = pane.words.results;
    await pane.heading(generate.title);
    await pane.idle();
    await pane.press(generate.start);
    expect(await screen.findByText(troubleText(cause, pane.words))).toBeInTheDocument();
    expect(screen.getByRole("button", { name: generate.start })).toBeEnabled();
    expect(await axeFindings()).toEqual([]);
  },
);

test("rules that do not go together lead to Rules, a workbook of nothing usable to Data", async () => {
  const problem = {
    id: "dayEnd",
    found: "30",
    problem: { kind: "out-of-range", min: 570, max: 1440 },
  } as const;
  const cause: EngineCause = { of: "job", cause: { kind: "settings", problem } };
  pane = await openPane(await sampleWorkbook(), "generate", "zh-CN", ending("prepare", cause));
  const { generate } = pane.words.results;
  await pane.heading(generate.title);
  await pane.idle();
  await pane.press(generate.start);
  await screen.findByText(troubleText(cause, pane.words));
  const [, button] = screen.getAllByRole("button", { name: generate.toRules });
  if (button === undefined) throw new Error("No way to the rules.");
  await pane.user.click(button);
  await pane.heading(pane.words.pane.rules.title);
});

test("a sheet changed meanwhile: the plan is not written, generating again is the way on", async () => {
  const cause: EngineCause = {
    of: "workbook",
    cause: { kind: "changed-meanwhile", sheet: "Ranking" },
  };
  pane = await openPane(await sampleWorkbook(), "generate", "en", ending("write", cause));
  const { generate, preview } = pane.words.results;
  await pane.heading(generate.title);
  await pane.idle();
  await pane.press(generate.start);
  await pane.heading(preview.title);
  await pane.press(preview.write);
  await screen.findByText(preview.changedMeanwhile);
  await pane.idle();
  expect(screen.getByRole("button", { name: preview.writeAnyway })).toBeDisabled();
  expect(screen.getByRole("button", { name: generate.again })).toBeEnabled();
  expect(await axeFindings()).toEqual([]);
});
