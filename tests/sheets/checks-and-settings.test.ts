import { settingFields } from "../../src/domain/settings/settings";
import { localeFor } from "../../src/locales/locale";
import { localeTags } from "../../src/locales/locale-tag";
import { translatedChoice } from "../../src/sheets/choice-words";
import { planSheets } from "../../src/sheets/plan-sheets";
import type { SheetSpec } from "../../src/workbook/sheet-spec";
import { aPlan } from "./a-plan";
import { cellsOf, columnOf, rowWhere, tableOf } from "./spec-cells";

const locale = localeFor("en");
const sheets = planSheets(aPlan, locale);

/** Verdicts of the checks, top to bottom. */
function verdicts(specs: readonly SheetSpec[]): readonly unknown[] {
  const summary = specs.find((spec) => spec.id === "summary");
  return (summary === undefined ? [] : cellsOf(summary)).flatMap(({ value }) =>
    typeof value === "object" && value?.type === "formula" && typeof value.value === "string"
      ? [value.value]
      : [],
  );
}

test("checks: rows add up, no rule is broken, one need is left over, the list has evidence", () => {
  expect(verdicts(sheets)).toEqual(["OK", "OK", "Please check", "OK"]);
});

test("checks: a row that went missing is seen", () => {
  const rows = { ...aPlan.report.rows, used: aPlan.report.rows.used - 1 };
  const lost = { ...aPlan, report: { ...aPlan.report, rows } };
  expect(verdicts(planSheets(lost, locale))[0]).toBe("Please check");
});

test("checks: a trainer in two places at once is seen", () => {
  const sessions = aPlan.timetable.sessions.map((session) =>
    session.trainer === 1 ? { ...session, trainer: 0 } : session,
  );
  const clash = { ...aPlan, timetable: { ...aPlan.timetable, sessions } };
  expect(verdicts(planSheets(clash, locale))[1]).toBe("Please check");
});

test("data check: rows set aside come before repairs, runs of repairs keep their count and range", () => {
  const table = tableOf(sheets, "dataCheck");
  expect(columnOf(table, "action")).toEqual(["Row set aside", "Row set aside", "Value repaired"]);
  expect(columnOf(table, "count")).toEqual([1, 1, 3]);
  expect(columnOf(table, "cell")[2]).toEqual({
    type: "link",
    text: "E13:E15",
    target: { kind: "cell", address: { sheet: "质检明细", row: 12, column: 4 } },
  });
});

test("data check: every group of the summary leads to the first of its rows", () => {
  const list = tableOf(sheets, "dataCheck");
  const groups = columnOf(tableOf(sheets, "summary", "issueGroups"), "cause");
  expect(groups.length).toBeGreaterThan(1);
  for (const cause of groups) {
    if (typeof cause !== "object" || cause?.type !== "link") throw new Error("No link.");
    if (cause.target.kind !== "own-sheet") throw new Error("It leads elsewhere.");
    const row = cause.target.row - list.row - 1;
    expect(columnOf(list, "cause")[row]).toBe(cause.text);
    expect(columnOf(list, "cause")[row - 1]).not.toBe(cause.text);
  }
});

test("data check: the tables stand below the list with why they were taken for what they are, a link away", () => {
  const found = {
    sheet: "杂项",
    range: { row: 0, column: 0, rows: 3, columns: 2 },
    headerRows: 1,
    headerKey: "k",
    kind: null,
    confidence: 0.6,
    isCorrected: false,
    reasons: [],
    likely: [
      {
        kind: "kpis",
        confidence: 0.6,
        reasons: [{ kind: "neighbours", fields: ["agentName", "handleTime"] }],
      },
    ],
    question: { candidates: [] },
    columns: [],
    rows: { in: 0, used: 0, setAside: 0, repaired: 0 },
  } as const;
  const drawn = planSheets(
    { ...aPlan, report: { ...aPlan.report, tables: [...aPlan.report.tables, found] } },
    locale,
  );
  const table = tableOf(drawn, "dataCheck", "recognition");
  expect(rowWhere(table, "sheet", "杂项")).toMatchObject({
    kind: "Which kind of table?",
    questions: 1,
    unused: null,
    why: "it has agent name, handling time (AHT)",
  });
  const sheet = drawn.find(({ id }) => id === "dataCheck");
  const heading = locale.sheets.dataCheck.recognition;
  const placed = (sheet === undefined ? [] : cellsOf(sheet)).filter(({ column }) => column === 0);
  const link = placed.find(({ value }) => typeof value === "object" && value?.type === "link");
  const row = placed.find(({ value }) => value === heading)?.row;
  expect(link?.value).toMatchObject({ text: heading, target: { row } });
});

test("settings: every setting has a row with the value in force and, but for a choice of several, a validation of its own", () => {
  for (const tag of localeTags) {
    const drawn = planSheets(aPlan, localeFor(tag));
    const table = tableOf(drawn, "settings");
    expect(columnOf(table, "id")).toEqual(settingFields.map((field) => field.id));
    expect(rowWhere(table, "id", "bottomSize")).toMatchObject({ value: 3, default: 100 });
    expect(rowWhere(table, "id", "dayStart").value).toEqual({ type: "time", minute: 540 });
    const rules = (drawn.find((spec) => spec.id === "settings")?.blocks ?? []).flatMap((block) =>
      block.kind === "cells" ? block.validations : [],
    );
    const ruled = settingFields.flatMap(({ kind }, r) => (kind === "several" ? [] : [r]));
    expect(rules.map(({ area }) => area.row)).toEqual(ruled.map((r) => table.row + 1 + r));
  }
});

test("an answer typed in English reads Chinese on the next Chinese plan; other words stay", () => {
  expect(translatedChoice("Excused", localeFor("zh-CN"))).toBe("请假");
  expect(translatedChoice("请假", localeFor("zh-TW"))).toBe("請假");
  expect(translatedChoice("later", localeFor("zh-CN"))).toBe("later");
});
