import type { TopicSummary } from "../domain/diagnosis/diagnosis";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

const chartRows = 20;
const chartColumns = 6;

/** The topics by number of weak agents (a Pareto list), each with its scope, and the same as a chart. */
export function diagnosisSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.diagnosis;
  const make = columnsFrom(locale.columns.diagnosis.topics);
  const topics = [...plan.diagnosis.topics].sort((a, b) => b.weakAgents - a.weakAgents);
  const allWeak = topics.reduce((sum, topic) => sum + topic.weakAgents, 0);

  const page = new Page(words.title, words.about);
  let weakSoFar = 0;
  const table = page.table({
    id: "topics",
    tableName: "PeilianTopics",
    columns: [
      make("topic", "text"),
      make("ability", "text"),
      make("scope", "text"),
      make("teams", "text", { wrap: true }),
      make("agents", "integer"),
      make("mean", "decimal2"),
      make("weakAgents", "integer", { conditionals: [{ kind: "data-bar" }] }),
      make("weakShare", "percent"),
      make("cumulativeShare", "percent"),
    ],
    rows: topics.map((summary): CellContent[] => {
      weakSoFar += summary.weakAgents;
      return [
        locale.domain.topicName(summary.topic),
        locale.domain.abilities[summary.ability],
        locale.domain.scopes[summary.scope],
        teamsCell(index, summary),
        summary.agents,
        summary.mean,
        summary.weakAgents,
        summary.agents === 0 ? null : summary.weakAgents / summary.agents,
        allWeak === 0 ? null : weakSoFar / allWeak,
      ];
    }),
    key: [],
  });
  if (topics.length > 0) {
    page.down();
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

function teamsCell(index: PlanIndex, summary: TopicSummary): CellContent {
  return summary.teams.length === 0
    ? null
    : summary.teams.join(index.locale.sheets.common.listSeparator);
}
