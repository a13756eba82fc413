import type { Topic, TopicSummary } from "../domain/diagnosis/diagnosis";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { decimal, metricFigure } from "../locales/figures";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

const chartRows = 16;
const chartColumns = 9;
/** With more, the chart would run over the end of the first printed page. */
const topicsBesideChart = 9;

/** The topics by number of weak agents (a Pareto list), each with its scope, and the same as a chart. */
export function diagnosisSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.diagnosis;
  const make = columnsFrom(locale.columns.diagnosis.topics);
  const topics = plan.diagnosis.topics
    .map((summary, topic) => ({ summary, differs: index.differing.has(topic) }))
    .sort((a, b) => b.summary.weakAgents - a.summary.weakAgents);
  const allWeak = topics.reduce((sum, { summary }) => sum + summary.weakAgents, 0);

  const page = new Page(words.title, words.about);
  let weakSoFar = 0;
  const table = page.table({
    id: "topics",
    tableName: "PeilianTopics",
    columns: [
      make("topic", "text"),
      make("ability", "text"),
      make("scope", "text"),
      make("teams", "text"),
      make("agents", "integer"),
      make("mean", "text", { align: "right" }),
      make("weakAgents", "integer", { conditionals: [{ kind: "data-bar" }] }),
      make("weakShare", "percent"),
      make("cumulativeShare", "percent"),
    ],
    rows: topics.map(({ summary, differs }): CellContent[] => {
      weakSoFar += summary.weakAgents;
      return [
        locale.domain.topicName(summary.topic),
        locale.domain.abilities[summary.ability],
        differs || summary.scope !== "individuals"
          ? locale.domain.scopes[summary.scope]
          : words.noDifferences,
        teamsCell(index, summary),
        summary.agents,
        meanCell(summary.topic, summary.mean),
        summary.weakAgents,
        summary.agents === 0 ? null : summary.weakAgents / summary.agents,
        allWeak === 0 ? null : weakSoFar / allWeak,
      ];
    }),
    key: [],
    wrapAt: { topic: 34, teams: 30, scope: 16 },
  });
  if (topics.length > 0) {
    page.down();
    if (topics.length > topicsBesideChart) page.breakHere();
    page.chart({
      id: "pareto",
      kind: "column",
      title: words.chart.title,
      categoryAxis: words.chart.topicAxis,
      valueAxis: words.chart.countAxis,
      series: [
        {
          name: locale.columns.diagnosis.topics.weakAgents,
          table: "topics",
          categories: "topic",
          values: "weakAgents",
        },
      ],
      anchor: { row: page.row, column: 0, rows: chartRows, columns: chartColumns },
    });
  }
  return page.finish({
    id: "diagnosis",
    name: words.name,
    tabColour: "analysis",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "open",
  });
}

/** In the topic's own unit, to the hundredth where the unit is not known. */
function meanCell(topic: Topic, mean: number): string {
  return topic.kind === "metric" ? metricFigure(topic, mean) : decimal(mean, 2);
}

function teamsCell(index: PlanIndex, summary: TopicSummary): CellContent {
  return summary.teams.length === 0
    ? null
    : summary.teams.join(index.locale.sheets.common.listSeparator);
}
