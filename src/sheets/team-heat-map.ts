import type { TeamResult } from "../domain/diagnosis/diagnosis";
import type { CellContent, SheetSpec, TableColumnSpec } from "../workbook/sheet-spec";
import { uniqueHeaders } from "./heat-map";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** Team by topic, coloured only where it is beyond chance; below it the people, results and interval of every number. */
export function teamHeatMapSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.teamHeatMap;
  const results = (plan.analysis.teamHeatMap ?? []).filter(
    ({ topic }) => plan.diagnosis.topics[topic] !== undefined,
  );
  const page = new Page(words.title, words.about);
  const marked = results.filter(({ verdict }) => verdict !== "within-chance").length;
  page.sentence(results.length === 0 ? words.nothing : words.rate(marked, results.length));
  if (results.length > 0) {
    matrixTable(page, index, results);
    page.heading(words.listHeading);
    listTable(page, index, results);
  }
  return page.finish({
    id: "teamHeatMap",
    name: words.name,
    tabColour: "analysis",
    // The list below has headers of its own: those of the matrix must not be repeated above it.
    frozenAt: null,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "open",
  });
}

function matrixTable(
  page: Page,
  { plan, locale }: PlanIndex,
  results: readonly TeamResult[],
): void {
  const make = columnsFrom(locale.columns.teamHeatMap.matrix);
  const teams = [...new Set(results.map(({ team }) => team))];
  const topics = [...new Set(results.map(({ topic }) => topic))].sort((a, b) => a - b);
  const fixed = [make("team", "text"), make("people", "integer")];
  const headers = uniqueHeaders([
    ...fixed.map(({ header }) => header),
    ...topics.map((topic) => {
      const summary = plan.diagnosis.topics[topic];
      return summary === undefined ? "" : locale.domain.topicName(summary.topic);
    }),
  ]);
  const of = new Map(results.map((result) => [`${result.team}\n${result.topic}`, result]));
  const table = page.table({
    id: "matrix",
    tableName: "PeilianTeamMatrix",
    columns: [
      ...fixed,
      ...topics.map((topic, place): TableColumnSpec => ({
        id: `topic${topic}`,
        header: headers[fixed.length + place] ?? "",
        format: "signed2",
        align: "center",
        owner: "peilian",
      })),
    ],
    rows: teams.map((team): CellContent[] => {
      const own = topics.map((topic) => of.get(`${team}\n${topic}`));
      return [
        team,
        Math.max(...own.map((result) => result?.people ?? 0)),
        ...own.map((result) => result?.gap.value ?? null),
      ];
    }),
    key: [],
    wrapAt: { team: 14 },
  });
  teams.forEach((team, t) => {
    topics.forEach((topic, place) => {
      const result = of.get(`${team}\n${topic}`);
      if (result === undefined || result.verdict === "within-chance") return;
      const isWeak = result.verdict === "weaker";
      page.colourWhen(
        { row: table.row + 1 + t, column: fixed.length + place, rows: 1, columns: 1 },
        { kind: isWeak ? "at-most" : "at-least", value: 0, style: isWeak ? "bad" : "good" },
      );
    });
  });
}

function listTable(page: Page, { plan, locale }: PlanIndex, results: readonly TeamResult[]): void {
  const words = locale.sheets.teamHeatMap;
  const make = columnsFrom(locale.columns.teamHeatMap.teams);
  const rank = { weaker: 0, stronger: 1, "within-chance": 2 } as const;
  const sorted = [...results].sort(
    (a, b) => rank[a.verdict] - rank[b.verdict] || a.gap.value - b.gap.value,
  );
  page.table({
    id: "teams",
    tableName: "PeilianTeams",
    columns: [
      make("team", "text"),
      make("people", "integer"),
      make("topic", "text"),
      make("n", "integer"),
      make("gap", "signed2"),
      make("gapLow", "signed2"),
      make("gapHigh", "signed2"),
      make("below", "integer"),
      make("verdict", "text", {
        conditionals: [
          { kind: "equals", value: words.verdicts.weaker, style: "bad" },
          { kind: "equals", value: words.verdicts.stronger, style: "good" },
        ],
      }),
    ],
    rows: sorted.map((result): CellContent[] => {
      const summary = plan.diagnosis.topics[result.topic];
      return [
        result.team,
        result.people,
        summary === undefined ? null : locale.domain.topicName(summary.topic),
        result.n,
        result.gap.value,
        result.gap.low,
        result.gap.high,
        result.below,
        words.verdicts[result.verdict],
      ];
    }),
    key: [],
    wrapAt: { team: 14, topic: 18, verdict: 16 },
  });
}
