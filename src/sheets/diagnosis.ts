import type { Topic, TopicSummary } from "../domain/diagnosis/diagnosis";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { isTeamProblem } from "../domain/diagnosis/common-problems";
import { decimal, metricFigure } from "../locales/figures";
import { unreachable } from "../foundation/result";
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
    .map((summary, topic) => ({ summary, topic, differs: index.differing.has(topic) }))
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
      make("ownAbility", "text", {
        owner: "user",
        headerNote: words.abilityNote,
        validation: { kind: "list", values: Object.values(locale.domain.abilities) },
      }),
      make("scope", "text"),
      make("teams", "text"),
      make("agents", "integer"),
      make("mean", "text", { align: "right" }),
      make("weakAgents", "integer", { conditionals: [{ kind: "data-bar" }] }),
      make("weakShare", "percent"),
      make("cumulativeShare", "percent"),
      make("why", "text"),
    ],
    rows: topics.map(({ summary, topic, differs }): CellContent[] => {
      weakSoFar += summary.weakAgents;
      return [
        locale.domain.topicName(summary.topic),
        locale.domain.abilities[summary.ability],
        null,
        differs || summary.scope !== "individuals"
          ? locale.domain.scopes[summary.scope]
          : words.noDifferences,
        teamsCell(index, summary),
        summary.agents,
        meanCell(summary.topic, summary.mean),
        summary.weakAgents,
        summary.agents === 0 ? null : summary.weakAgents / summary.agents,
        allWeak === 0 ? null : weakSoFar / allWeak,
        evidence(index, summary, topic),
      ];
    }),
    key: ["topic"],
    wrapAt: { topic: 26, ownAbility: 11, teams: 16, scope: 14, why: 46 },
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
    protection: "inputs-only",
  });
}

/** In the topic's own unit, to the hundredth where the unit is not known. */
function meanCell(topic: Topic, mean: number): string {
  return topic.kind === "metric" ? metricFigure(topic, mean) : decimal(mean, 2);
}

/** What makes it common or individual, in words and figures. */
function evidence({ plan, locale }: PlanIndex, summary: TopicSummary, topic: number): string {
  const words = locale.sheets.diagnosis.evidence;
  const { centreLoss, agents, weakAgents } = summary;
  switch (summary.scope) {
    case "centre":
      return centreLoss === null
        ? ""
        : words.centre(centreLoss.lost, centreLoss.usual, centreLoss.below, agents);
    case "teams":
      return plan.diagnosis.teams
        .filter((result) => result.topic === topic && isTeamProblem(result, plan.settings.weakGap))
        .map(({ team, people, n, gap, below }) =>
          words.team(team, people, n, words.gap(gap.value, gap.low, gap.high), below),
        )
        .join(locale.sheets.common.sentenceSeparator);
    case "individuals":
      return words.individuals(weakAgents, agents);
    default:
      return unreachable(summary.scope);
  }
}

function teamsCell(index: PlanIndex, summary: TopicSummary): CellContent {
  return summary.teams.length === 0
    ? null
    : summary.teams.join(index.locale.sheets.common.listSeparator);
}
