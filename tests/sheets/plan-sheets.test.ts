import { linesAt, textWidth } from "../../src/foundation/text-lines";
import { localeFor } from "../../src/locales/locale";
import { localeTags } from "../../src/locales/locale-tag";
import { columnIds } from "../../src/sheets/column-ids";
import { planSheets } from "../../src/sheets/plan-sheets";
import { optionalSheets } from "../../src/domain/settings/optional-sheets";
import { planSheetIds } from "../../src/sheets/sheet-ids";
import type { CellContent, SheetSpec } from "../../src/workbook/sheet-spec";
import type { TrainingPlan } from "../../src/domain/training-plan";
import { anEmptyPlan, aPlan } from "./a-plan";
import { cellsOf, columnOf, tableOf, tablesOf, wordsOf } from "./spec-cells";

const drawn = localeTags.flatMap((tag) =>
  [aPlan, anEmptyPlan].map(
    (plan) =>
      [
        `${tag}, ${plan === aPlan ? "full" : "empty"}`,
        planSheets(plan, localeFor(tag), new Set(planSheetIds)),
      ] as const,
  ),
);

/** The same centre with names as long as they come, training at weekends too. */
const aWordyPlan: TrainingPlan = {
  ...aPlan,
  centre: {
    ...aPlan.centre,
    agents: aPlan.centre.agents.map((agent) => ({
      ...agent,
      id: `CN-GZ-${agent.id}`,
      name: `Maximiliana Featherstonehaugh ${agent.id}`,
      team: `Retention and complaints ${agent.team ?? ""}`,
      leader: "Bartholomew Cholmondeley-Warner",
    })),
  },
  courses: aPlan.courses.map((course) => ({
    ...course,
    name: `Listening, staying calm and answering difficult customers: ${course.id}`,
  })),
  timetable: {
    ...aPlan.timetable,
    sessions: aPlan.timetable.sessions.map((session, i) =>
      i < 2 ? { ...session, day: session.day + 5 + i } : session,
    ),
  },
  problem: {
    ...aPlan.problem,
    trainers: aPlan.problem.trainers.map((trainer) => ({
      ...trainer,
      name: `Bartholomew Cholmondeley-${trainer.name}`,
    })),
    venues: aPlan.problem.venues.map((venue) => ({
      ...venue,
      name: `North tower, large training room ${venue.name}`,
    })),
  },
};

/** Cells in which digits are somebody's words or an id, not a figure. */
const textOnPurpose = new Set(["agentId", "courseId", "group", "found", "id", "mean"]);

describe.each(drawn)("sheets (%s)", (_name, sheets) => {
  test("all sheets are there, in order", () => {
    expect(sheets.map((sheet) => sheet.id)).toEqual(planSheetIds);
  });

  test("Excel accepts every tab's name, and no two are alike", () => {
    for (const { name } of sheets) {
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
    }
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
  });

  test("table names are unique letters", () => {
    const names = sheets.flatMap(tablesOf).map((table) => table.tableName);
    for (const name of names) expect(name).toMatch(/^Peilian[A-Za-z]+$/);
    expect(new Set(names).size).toBe(names.length);
  });

  test("a table's headers differ, whatever their case, and every row is as long as its columns", () => {
    for (const table of sheets.flatMap(tablesOf)) {
      const headers = table.columns.map((column) => column.header.toLowerCase());
      expect(headers).not.toContain("");
      expect(new Set(headers).size).toBe(headers.length);
      expect(new Set(table.columns.map((column) => column.id)).size).toBe(headers.length);
      for (const row of table.rows) expect(row).toHaveLength(headers.length);
    }
  });

  test("key columns exist and name each row once", () => {
    for (const table of sheets.flatMap(tablesOf)) {
      if (table.key.length === 0) continue;
      const keys = table.rows.map((_, r) =>
        table.key.map((id) => JSON.stringify(columnOf(table, id)[r])).join("|"),
      );
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test("no two things lie on one cell, nor on a merged area's hidden part", () => {
    for (const sheet of sheets) {
      const taken = new Set<string>();
      for (const { row, column } of cellsOf(sheet)) {
        expect(taken).not.toContain(`${row},${column}`);
        taken.add(`${row},${column}`);
      }
      for (const block of sheet.blocks) {
        if (block.kind === "table") continue;
        for (const merge of block.merges) {
          for (let r = merge.row; r < merge.row + merge.rows; r++) {
            for (let c = merge.column; c < merge.column + merge.columns; c++) {
              if (r !== merge.row || c !== merge.column) {
                expect(taken).not.toContain(`${r},${c}`);
                taken.add(`${r},${c}`);
              }
            }
          }
        }
      }
    }
  });

  test("charts cover no cell and draw columns that exist", () => {
    for (const sheet of sheets) {
      for (const { anchor, series } of sheet.charts) {
        for (const { row, column } of cellsOf(sheet)) {
          const inside =
            row >= anchor.row &&
            row < anchor.row + anchor.rows &&
            column >= anchor.column &&
            column < anchor.column + anchor.columns;
          expect(inside).toBe(false);
        }
        for (const one of series) {
          const table = tableOf(sheets, sheet.id, one.table);
          expect(columnOf(table, one.categories)).toHaveLength(table.rows.length);
          // An agent without a score is a gap at the end of the line.
          const values = columnOf(table, one.values).filter((value) => value !== null);
          expect(values.length).toBeGreaterThan(0);
          expect(values.every((value) => typeof value === "number")).toBe(true);
        }
      }
    }
  });

  test("what is a number is written as a number, and no text is empty", () => {
    for (const sheet of sheets) {
      for (const table of tablesOf(sheet)) {
        for (const column of table.columns) {
          for (const value of columnOf(table, column.id)) {
            if (typeof value !== "string") continue;
            expect(value).not.toBe("");
            if (!textOnPurpose.has(column.id)) expect(value).not.toMatch(/^[-+−]?[\d.,]+%?$/);
          }
        }
      }
    }
  });

  test("every link leads to a sheet of the plan or to a cell of a table that was read", () => {
    const sources = new Set(["人员", "质检明细"]);
    for (const { value } of sheets.flatMap(cellsOf)) {
      if (!isLink(value)) continue;
      if (value.target.kind === "own-sheet") expect(planSheetIds).toContain(value.target.sheet);
      else expect(sources).toContain(value.target.address.sheet);
    }
  });

  test("every fixed header leads back to its column id", () => {
    for (const sheet of sheets) {
      for (const table of tablesOf(sheet)) {
        for (const column of table.columns) {
          if (/^(?:topic|module)\d+$/.test(column.id)) continue;
          expect(columnIds(sheet.id, table.id, column.header)).toBe(column.id);
        }
      }
    }
  });

  test("lists keep their header in sight and repeat it on every page", () => {
    for (const sheet of sheets) {
      if (sheet.id === "summary" || sheet.id === "calendar") continue;
      const [table, second] = tablesOf(sheet);
      // Forms have no list.
      if (table === undefined) continue;
      if (second !== undefined) {
        // A header stands above the rows of another table only where these are a few lines after a long list.
        const repeated = sheet.print.repeatRows;
        if (repeated === null) continue;
        const own = tablesOf(sheet).find(({ row }) => row === repeated.first)?.rows.length ?? 0;
        const below = tablesOf(sheet).filter(({ row }) => row > repeated.last);
        const rows = below.reduce((sum, one) => sum + one.rows.length, 0);
        expect([sheet.id, rows <= own / 4]).toEqual([sheet.id, true]);
        continue;
      }
      expect([sheet.id, sheet.freeze.rows]).toEqual([sheet.id, table.row + 1]);
      expect(sheet.print.repeatRows).toEqual({ first: table.row, last: table.row });
      expect(sheet.columnWidths.length).toBeGreaterThanOrEqual(table.columns.length);
    }
  });

  test("no word of a header is cut and none takes more than three lines", () => {
    for (const sheet of sheets) {
      for (const table of tablesOf(sheet)) {
        table.columns.forEach(({ header, hidden }, c) => {
          if (hidden === true) return;
          const width = sheet.columnWidths[c] ?? 0;
          expect(linesAt(header, width)).toBeLessThanOrEqual(3);
          for (const word of header.split(/[ -]/)) {
            if (textWidth(word) === word.length) expect(word.length).toBeLessThanOrEqual(width);
          }
        });
      }
    }
  });

  test("a sheet to type into is locked but for its inputs", () => {
    for (const sheet of sheets) {
      const inputs = tablesOf(sheet).flatMap((table) =>
        table.columns.filter((column) => column.owner === "user"),
      );
      const blanks = sheet.blocks
        .flatMap((block) => (block.kind === "cells" ? block.cells : []))
        .filter(({ style }) => style === "input");
      const isTypedInto = inputs.length + blanks.length > 0;
      expect([sheet.id, sheet.protection]).toEqual([
        sheet.id,
        isTypedInto ? "inputs-only" : "open",
      ]);
    }
  });

  test("every sheet says in its second row what it is", () => {
    for (const sheet of sheets) {
      const about = cellsOf(sheet).find(({ row, column }) => row === 1 && column === 0)?.value;
      expect(typeof about === "string" && about.length > 15).toBe(true);
    }
  });
});

test.each(localeTags)(
  "every sheet prints one page wide at no less than 70%%, however long the names (%s)",
  (tag) => {
    const tooWide = [aPlan, aWordyPlan].flatMap((plan) =>
      planSheets(plan, localeFor(tag)).flatMap(({ id, columnWidths, print }) => {
        const width = columnWidths.reduce((sum, each) => sum + each, 0);
        return width > (print.orientation === "landscape" ? 185 : 135) ? [[id, width]] : [];
      }),
    );
    expect(tooWide).toEqual([]);
  },
);

test("the summary links to every other sheet and says what each is", () => {
  const sheets = planSheets(aPlan, localeFor("en"));
  const [summary] = sheets;
  if (summary === undefined) throw new Error("no summary");
  const linked = cellsOf(summary).flatMap(({ value }) =>
    isLink(value) && value.target.kind === "own-sheet" ? [value.target.sheet] : [],
  );
  expect([...new Set(linked)]).toEqual(sheets.slice(1).map(({ id }) => id));
});

test("a part of the analysis with nothing to say has no sheet, unless one stands there from an earlier plan", () => {
  const idsOf = (present: readonly string[]) =>
    planSheets(aPlan, localeFor("en"), new Set(present)).map(({ id }) => id);
  expect(aPlan.analysis.hotTopics).toBeNull();
  expect(idsOf([])).not.toContain("hotTopics");
  expect(idsOf(["hotTopics"])).toContain("hotTopics");
  expect(idsOf(planSheetIds)).toEqual(planSheetIds);
  expect(aPlan.analysis.cutAudit).not.toBeNull();
  expect(idsOf([])).toContain("cutAudit");
});

test("every assumption stands on the summary as a sentence", () => {
  for (const tag of localeTags) {
    const locale = localeFor(tag);
    const words = wordsOf(sheet(planSheets(aPlan, locale), "summary"));
    for (const assumption of aPlan.assumptions) {
      expect(words).toContain(locale.domain.assumption(assumption));
    }
    expect(words).toContain(locale.sheets.summary.caution[0]);
  }
});

test("the same plan gives the same sheets", () => {
  expect(planSheets(aPlan, localeFor("zh-CN"))).toEqual(planSheets(aPlan, localeFor("zh-CN")));
});

function sheet(sheets: readonly SheetSpec[], id: string): SheetSpec {
  const found = sheets.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No sheet ${id}`);
  return found;
}

function isLink(value: CellContent): value is Extract<CellContent, { readonly type: "link" }> {
  return typeof value === "object" && value?.type === "link";
}

test("a sheet that is not wanted is not added, but kept up to date where it stands; the summary says both", () => {
  const settings = { ...aPlan.settings, unwantedSheets: "cutAudit,heatMap" };
  for (const tag of localeTags) {
    const locale = localeFor(tag);
    const { summary, cutAudit, heatMap } = locale.sheets;
    const drawn = planSheets({ ...aPlan, settings }, locale, new Set(["heatMap"]));
    const ids = drawn.map(({ id }) => id);
    expect(ids).not.toContain("cutAudit");
    expect(ids).toContain("heatMap");
    const words = wordsOf(sheet(drawn, "summary"));
    expect(words).toContain(summary.unwanted(cutAudit.name));
    expect(words).toContain(summary.stillThere(heatMap.name));
  }
});

test("whatever may be left out is a sheet of the plan; what the plan is and what people decided is not", () => {
  const plan = ["summary", "ranking", "tiers", "diagnosis", "syllabus", "timetable", "oneToOne"];
  const decided = ["planChanges", "unplaced", "attendance", "dataCheck", "settings"];
  expect([...plan, ...decided, ...optionalSheets].sort()).toEqual([...planSheetIds].sort());
});

test("the plan itself comes first: who, what for and when, before what lies behind it", () => {
  const first = ["summary", "ranking", "tiers", "diagnosis", "needs", "syllabus", "timetable"];
  expect(planSheetIds.slice(0, first.length)).toEqual(first);
  expect(planSheetIds.slice(-2)).toEqual(["dataCheck", "settings"]);
});
