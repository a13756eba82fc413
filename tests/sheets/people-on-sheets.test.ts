import { localeFor } from "../../src/locales/locale";
import { localeTags } from "../../src/locales/locale-tag";
import { planSheets } from "../../src/sheets/plan-sheets";
import { aPlan } from "./a-plan";
import { cellsOf, columnOf, rowWhere, tableOf, wordsOf } from "./spec-cells";

const en = planSheets(aPlan, localeFor("en"));
const withFigures = (plan: typeof aPlan): readonly number[] =>
  plan.ranking.agents.flatMap((ranked) => (ranked.rank === null ? [] : [ranked.agent]));

test("every ranked name shows its number of results and its intervals", () => {
  for (const tag of localeTags) {
    const table = tableOf(planSheets(aPlan, localeFor(tag)), "ranking");
    for (const agent of withFigures(aPlan)) {
      const row = rowWhere(table, "agentId", aPlan.centre.agents[agent]?.id ?? "");
      for (const id of [
        "n",
        "fairLow",
        "fairHigh",
        "scoreLow",
        "scoreHigh",
        "rankLow",
        "rankHigh",
      ]) {
        expect(typeof row[id]).toBe("number");
      }
      expect(typeof row.pBottom).toBe("number");
      expect(typeof row.pTop).toBe("number");
    }
  }
});

test("the one-to-one and recording-study lists show results and interval beside every name", () => {
  for (const sheet of ["oneToOne", "recordingStudy"]) {
    const table = tableOf(en, sheet);
    expect(table.rows.length).toBeGreaterThan(0);
    for (const id of ["n", "fairMean", "fairLow", "fairHigh"]) {
      for (const value of columnOf(table, id)) expect(typeof value).toBe("number");
    }
  }
});

test("nobody with too little evidence and no new hire is on the one-to-one list", () => {
  const listed = columnOf(tableOf(en, "oneToOne"), "agentId");
  expect([...listed].sort()).toEqual(["1009", "1010", "1011"]);
  for (const id of ["1012", "1013", "1014"]) expect(listed).not.toContain(id);
});

test("the surest member of the bottom group comes first on the one-to-one list", () => {
  const chances = columnOf(tableOf(en, "oneToOne"), "pBottom").map(Number);
  expect(chances).toEqual([...chances].sort((a, b) => b - a));
});

test("everybody has a tier, a reason with its figures, and is counted above", () => {
  const spec = en.find((sheet) => sheet.id === "tiers");
  const table = tableOf(en, "tiers");
  expect(table.rows).toHaveLength(aPlan.tiers.length);
  expect(rowWhere(table, "agentId", "1012").reason).toBe(
    "Only 2 scored results; 4 are needed before a rank means anything.",
  );
  const counts = (spec?.blocks ?? []).flatMap((block) =>
    block.kind === "cells"
      ? block.cells.flatMap(({ value }) =>
          typeof value === "object" && value?.type === "formula" ? [value.value] : [],
        )
      : [],
  );
  expect(counts).toEqual([3, 2, 1, 2, 6, ...[2, 1, 0, 1]]);
});

test("whoever moved since the last plan shows where she was and why, in one row", () => {
  const table = tableOf(en, "tiers");
  const left = rowWhere(table, "agentId", "1006");
  expect(left.move).toBe("Moved up");
  expect(left.was).toBe("One-to-one coaching");
  expect(left.reason).toMatch(
    /Before: One-to-one coaching\. The chance of belonging to the bottom group fell from 62% to under 1% after 8 more results\.$/,
  );
  expect(rowWhere(table, "agentId", "1009").reason).toMatch(/rose from 31% to 50%/);
  expect(rowWhere(table, "agentId", "1013").move).toBe("New");
  expect(rowWhere(table, "agentId", "1004").reason).not.toMatch(/Before/);
});

test("a place that hangs on one evaluator is called fragile and says which", () => {
  const table = tableOf(en, "cutAudit", "people");
  expect(rowWhere(table, "agentId", "1009")).toMatchObject({ standing: "Fragile" });
  expect(rowWhere(table, "agentId", "1009").why).toMatch(
    /50% likely to belong to the bottom group \(n = 20\); 1 of 3 single changes would move it: out of the bottom group without the evaluator 质检甲 \(90 reviews\)\./,
  );
  expect(rowWhere(table, "agentId", "1011").standing).toBe("Stable");
});

test("the work list of next reviews says who, by whom and why, and how sure the group becomes", () => {
  const list = tableOf(en, "nextReviews", "reviews");
  expect(columnOf(list, "order")).toEqual([1, 2, 3]);
  expect(columnOf(list, "number")).toEqual([21, 3, 22]);
  expect(columnOf(list, "n")).toEqual([20, 2, 20]);
  expect(rowWhere(list, "agentId", "1012").why).toMatch(/nobody yet has scored agents of both/);
  expect(columnOf(tableOf(en, "nextReviews", "forecast"), "share")[1]).toBeCloseTo(2.2 / 3);
});

test("an agent tied at the cut is marked in words", () => {
  const table = tableOf(en, "ranking");
  expect(rowWhere(table, "agentId", "1009").atCut).toBe("Tied: bottom");
  expect(rowWhere(table, "agentId", "1010").atCut).toBeNull();
});

test("ids keep their form and names that look like formulas stay texts", () => {
  const row = rowWhere(tableOf(en, "ranking"), "agentId", "1012");
  expect(row.name).toBe("=冯雪");
});

test("the heat map has only agents with results, weakest first, numbers in the cells", () => {
  const table = tableOf(en, "heatMap");
  expect(columnOf(table, "agentId")).not.toContain("1014");
  expect(columnOf(table, "agentId")[0]).toBe("1013");
  expect(columnOf(table, "topic0").every((value) => typeof value === "number")).toBe(true);
});

test("topics stand in Pareto order and their cumulative share ends at the whole", () => {
  const table = tableOf(en, "diagnosis", "topics");
  expect(columnOf(table, "weakAgents")).toEqual([5, 4, 3]);
  const shares = columnOf(table, "cumulativeShare");
  expect(shares[0]).toBeCloseTo(5 / 12, 12);
  expect(shares[2]).toBeCloseTo(1, 12);
});

test("means stand in their topic's own unit", () => {
  const table = tableOf(en, "diagnosis", "topics");
  expect(rowWhere(table, "topic", "Average handling time (AHT)").mean).toBe("244 s");
  expect(rowWhere(table, "topic", "礼貌语调").mean).toBe("8.10");
});

test("a topic on which nobody differs is named on the diagnosis and left off the heat map", () => {
  const alike = {
    ...aPlan,
    diagnosis: {
      ...aPlan.diagnosis,
      results: aPlan.diagnosis.results.map((result) =>
        result.topic === 2
          ? { ...result, gap: { value: 0, low: 0, high: 0 }, weak: false }
          : result,
      ),
    },
  };
  const sheets = planSheets(alike, localeFor("en"));
  const heatMap = tableOf(sheets, "heatMap").columns.map(({ id }) => id);
  expect(heatMap).toContain("topic1");
  expect(heatMap).not.toContain("topic2");
  const row = rowWhere(
    tableOf(sheets, "diagnosis", "topics"),
    "topic",
    "Average handling time (AHT)",
  );
  expect(row.scope).toBe("No differences beyond chance");
  const spec = sheets.find(({ id }) => id === "heatMap");
  expect(wordsOf(spec ?? raise("no heat map"))).toContain("1 topic is left out");
  expect(wordsOf(en.find(({ id }) => id === "heatMap") ?? raise("no heat map"))).not.toContain(
    "left out",
  );
});

test("the scores are drawn in rank order below the ranking, on a page of their own", () => {
  const ranking = en.find(({ id }) => id === "ranking") ?? raise("no ranking");
  const [chart] = ranking.charts;
  const table = tableOf(en, "ranking");
  expect(chart?.series.map(({ values }) => values)).toEqual([
    "score",
    "scoreLow",
    "scoreHigh",
    "scoreOfTop",
    "scoreOfBottom",
  ]);
  // Drawn a second time are the scores of the two groups alone, so that the chart shows where they are cut off.
  const place = (id: string): number => table.columns.findIndex((column) => column.id === id);
  const again = (id: string): number => table.rows.filter((row) => row[place(id)] !== null).length;
  expect([again("scoreOfTop"), again("scoreOfBottom")]).toEqual([2, 3]);
  expect(chart?.anchor.row).toBeGreaterThan(table.row + table.rows.length);
  expect(ranking.print.pageBreaksBefore).toEqual([chart?.anchor.row]);
  const link = cellsOf(ranking).find(
    ({ value }) => typeof value === "object" && value?.type === "link",
  )?.value;
  expect(link).toMatchObject({ target: { sheet: "ranking", row: chart?.anchor.row } });
});

function raise(message: string): never {
  throw new Error(message);
}
