import type { ChangedAgent, EarlyWarning } from "../../src/domain/early-warning/early-warning";
import type { TrainingPlan } from "../../src/domain/training-plan";
import { localeFor } from "../../src/locales/locale";
import { planSheets } from "../../src/sheets/plan-sheets";
import type { SheetSpec } from "../../src/workbook/sheet-spec";
import { aPlan } from "./a-plan";
import { PlannedBook } from "./carry-over-book";
import { cellsOf } from "./spec-cells";

const fallen = (agent: number): ChangedAgent => ({
  agent,
  byChance: 0.002,
  lines: [
    {
      metric: "resolution",
      nBefore: 5,
      before: { value: 0.869, low: 0.859, high: 0.878 },
      nNow: 1,
      now: 0.801,
      expected: 0.868,
      change: { value: -0.067, low: -0.091, high: -0.043 },
      byChance: 0.0005,
      verdict: "fell",
    },
  ],
});

/** The interview sheet for these people, in this order. */
function interviews(...people: readonly number[]): SheetSpec {
  const earlyWarning: EarlyWarning = {
    ratePer100: 1,
    compared: 11,
    tooLittle: 1,
    newHires: 1,
    expectedFalse: 0.11,
    metrics: [],
    fallen: people.map(fallen),
    risen: [],
  };
  const plan: TrainingPlan = {
    ...aPlan,
    analysis: { ...aPlan.analysis, earlyWarning, performanceInterview: earlyWarning },
  };
  const sheet = planSheets(plan, en).find(({ id }) => id === "performanceInterview");
  if (sheet === undefined) throw new Error("no interview sheet");
  return sheet;
}

const en = localeFor("en");
const { name: tab, inputs } = en.sheets.performanceInterview;

/** The row of an input of a person's form. */
function rowOf(sheet: SheetSpec, label: string, agent: number): number {
  const wanted = `${label} · ${aPlan.centre.agents[agent]?.id ?? ""}`;
  const cell = cellsOf(sheet).find(({ value }) => value === wanted);
  if (cell === undefined) throw new Error(wanted);
  return cell.row;
}

test("what was written in an interview stays with its person when another comes before her", async () => {
  const book = new PlannedBook({ noLongerPlanned: en.sheets.carryOver.noLongerPlanned });
  const first = interviews(3, 8);
  await book.plan(first);
  book.type(tab, rowOf(first, inputs.causes, 3), 1, "Two weeks of night shifts");
  book.type(tab, rowOf(first, inputs.causes, 8), 1, "A new system");
  const second = interviews(5, 8, 3);
  await book.plan(second);
  const written = async (agent: number) => book.cell(tab, rowOf(second, inputs.causes, agent), 1);
  expect(await written(3)).toBe("Two weeks of night shifts");
  expect(await written(8)).toBe("A new system");
  expect(await written(5)).toBeNull();
});

test("what was written of somebody who is no longer to be spoken with is kept", async () => {
  const book = new PlannedBook({ noLongerPlanned: en.sheets.carryOver.noLongerPlanned });
  const first = interviews(3, 8);
  await book.plan(first);
  book.type(tab, rowOf(first, inputs.agreed, 8), 1, "One call a day heard together");
  await book.plan(interviews(3));
  expect((await book.rows(tab)).join("\n")).toContain("One call a day heard together");
});
