import type { EarlyWarning } from "../../src/domain/early-warning/early-warning";
import type { TrainingNeeds } from "../../src/domain/needs/training-needs";
import { shareOf } from "../../src/domain/needs/wilson";
import type { NewHires } from "../../src/domain/new-hires/new-hires";
import type { Recognition } from "../../src/domain/recognition/recognition";
import type { TrainingPlan } from "../../src/domain/training-plan";
import { localeFor } from "../../src/locales/locale";
import { localeTags } from "../../src/locales/locale-tag";
import { planSheets } from "../../src/sheets/plan-sheets";
import { aPlan } from "./a-plan";
import type { PlacedCell, SheetSpec } from "../../src/workbook/sheet-spec";
import { columnOf, rowWhere, tableOf } from "./spec-cells";

const period = { earlier: { first: 670, last: 674 }, later: { first: 675, last: 675 } };
const changed = (agent: number): EarlyWarning["fallen"][number] => ({
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
    {
      metric: "handleTime",
      nBefore: 5,
      before: { value: 247, low: 241, high: 253 },
      nNow: 1,
      now: 230,
      expected: 246,
      change: { value: -16, low: -33, high: 1 },
      byChance: 0.06,
      verdict: "higher",
    },
  ],
});
const earlyWarning: EarlyWarning = {
  ratePer100: 1,
  compared: 11,
  tooLittle: 1,
  newHires: 1,
  expectedFalse: 0.11,
  metrics: [{ metric: "resolution", ...period, compared: 11, centreMove: -0.004 }],
  fallen: [changed(3), changed(8)],
  risen: [],
};
const recognition: Recognition = {
  corrections: { oneToOne: 3, interviews: 2, people: 5 },
  expectedFalse: 0.11,
  reasons: [
    { kind: "helper", agent: 0, help: [{ source: "case-library", count: 2 }] },
    {
      kind: "strongest",
      agent: 8,
      point: { kind: "topic", topic: 0, n: 9, gap: { value: 0.4, low: -0.1, high: 0.9 } },
    },
    { kind: "strongest", agent: 9, point: { kind: "metric", metric: "qaScore", n: 7, gap: -0.2 } },
  ],
  unknown: ["attendance"],
};
const newHires: NewHires = {
  window: 60,
  planEnd: aPlan.today + 28,
  earlierHires: 0,
  hires: [
    {
      agent: 12,
      hiredOn: aPlan.today - 20,
      days: 20,
      mentor: { kind: "proposed", agent: 0, pTop: 0.8, hires: 1 },
      n: 2,
      fairMean: { value: 80, low: 74, high: 86 },
      tooLittle: true,
      signs: [{ kind: "missed-training", sessions: 1, of: 4 }],
    },
  ],
  checkIns: [{ agent: 12, age: 30, due: aPlan.today + 10, state: "in-plan" }],
};
const needs: TrainingNeeds = {
  needs: [
    {
      topic: null,
      name: "Yoga",
      score: { value: 60, low: 50, high: 70 },
      survey: shareOf(6, 10),
      meanPlace: null,
      interviews: null,
      data: null,
      isCommon: false,
      complaints: null,
      methods: [],
      standing: "asked-only",
    },
  ],
  weights: [{ source: "survey", weight: 1 }],
  response: {
    sheets: 10,
    people: 13,
    answered: 10,
    anonymous: 0,
    teams: [{ team: "一组", people: 6, answered: 3 }],
    coached: { people: 3, answered: 1 },
  },
  methods: [{ method: "live-drill", wished: shareOf(7, 10) }],
  unmatched: [{ source: "survey", text: "=1+1" }],
};
const plan: TrainingPlan = {
  ...aPlan,
  analysis: {
    ...aPlan.analysis,
    earlyWarning,
    performanceInterview: earlyWarning,
    recognition,
    newHires,
    needs,
  },
};

const ids = ["earlyWarning", "performanceInterview", "recognition", "newHires", "needs"];

/** The loose cells of a sheet, with their styles. */
function looseCells(specs: readonly SheetSpec[], id: string): readonly PlacedCell[] {
  return specs
    .filter((spec) => spec.id === id)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "cells" ? block.cells : []));
}

describe.each(localeTags)("people of the analysis on their sheets (%s)", (tag) => {
  const locale = localeFor(tag);
  const sheets = planSheets(plan, locale);

  test("one row of the early warning answers why she is there: n, interval, expectation, chance", () => {
    const table = tableOf(sheets, "earlyWarning", "warnings");
    const row = rowWhere(table, "agentId", "1004");
    expect(row).toMatchObject({ nBefore: 5, nNow: 1, now: "80.1%", expected: "86.8%" });
    for (const figure of ["86.9%", "80.1%", "86.8%", "−6.7", "−9.1", "−4.3", "n = 5", "0.2%"]) {
      expect(row.why).toContain(figure);
    }
    expect(row.alsoMoved).toContain(locale.domain.metrics.handleTime);
    expect(row.alsoMoved).toContain("−16 s");
  });

  test("the rate of false alarms and what it comes to stand above the list", () => {
    const texts = looseCells(sheets, "earlyWarning").map(({ value }) => value);
    expect(texts).toContain(locale.sheets.earlyWarning.rate(2, "0.1", "1.0"));
  });

  test("each form has the figures, and inputs whose labels name the person", () => {
    const cells = looseCells(sheets, "performanceInterview");
    const inputs = cells.filter(({ style }) => style === "input");
    const labels = inputs.map(
      (input) => cells.find(({ row, column }) => row === input.row && column === 0)?.value,
    );
    expect(inputs).toHaveLength(2 * Object.keys(locale.sheets.performanceInterview.inputs).length);
    expect(new Set(labels).size).toBe(labels.length);
    const texts = cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
    expect(texts.filter((text) => text.endsWith("· 1004"))).toHaveLength(8);
    expect(texts.some((text) => text.includes("80.1%"))).toBe(true);
  });

  test("who is to be corrected is praised for something, and the balance is said", () => {
    const table = tableOf(sheets, "recognition", "praise");
    expect(rowWhere(table, "agentId", "1009").why).toContain("+0.4");
    expect(rowWhere(table, "agentId", "1010").why).toContain("−0.2");
    expect(looseCells(sheets, "recognition").map(({ value }) => value)).toContain(
      locale.sheets.recognition.balance(3, 5, 3, 2),
    );
  });

  test("a new hire's row says mentor, signs and too little evidence; her talk can be ticked off", () => {
    const row = rowWhere(tableOf(sheets, "newHires", "hires"), "agentId", "1013");
    expect(row.mentor).toContain("陈静");
    expect(row.signs).toContain(locale.sheets.newHires.signs.missedTraining(1, 4));
    expect(row.signs).toContain(locale.sheets.newHires.tooLittle(2));
    const talks = tableOf(sheets, "newHires", "checkIns");
    expect(talks.key).toEqual(["agentId", "age"]);
    expect(columnOf(talks, "state")).toEqual([locale.sheets.newHires.states["in-plan"]]);
    const typed = talks.columns.filter(({ owner }) => owner === "user").map(({ id }) => id);
    expect(typed).toEqual(["done", "notes"]);
  });

  test("a need shows its evidence; answers nobody could sort are there as text", () => {
    const row = rowWhere(tableOf(sheets, "needs", "needs"), "need", "Yoga");
    expect(row).toMatchObject({ rank: 1, surveyCount: 6, surveyShare: 0.6 });
    expect(row.standing).toBe(locale.sheets.needs.standings["asked-only"]);
    expect(columnOf(tableOf(sheets, "needs", "unmatched"), "text")).toEqual(["=1+1"]);
  });

  test("each prints one page wide at a size that can be read", () => {
    for (const { id, columnWidths } of sheets) {
      if (!ids.includes(id)) continue;
      const width = columnWidths.reduce((sum, one) => sum + one, 0);
      expect([id, Math.max(185, width)]).toEqual([id, 185]);
    }
  });

  test("without anything to say, sheets of an earlier plan say so and are else not written", () => {
    const idle = planSheets(aPlan, locale).map(({ id }) => id);
    expect(idle.filter((id) => ids.includes(id))).toEqual([]);
    const again = planSheets(aPlan, locale, new Set(ids));
    expect(again.filter(({ id }) => ids.includes(id))).toHaveLength(5);
    expect(looseCells(again, "earlyWarning").map(({ value }) => value)).toContain(
      locale.sheets.earlyWarning.nobody,
    );
  });
});
