import { rangeName } from "../foundation/address";
import { fewestCalls } from "../domain/calibration/evaluator-agreement";
import { severityVerdict } from "../domain/calibration/severity-verdict";
import type { CellContent } from "../workbook/sheet-spec";
import { issueGroups, rowsOfGroups } from "./data-check";
import { movementSentence } from "./movement-part";
import type { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { unusedCause } from "./recognition-part";
import { columnsFrom } from "./table-draft";
import { allTiers } from "../domain/tiers/tiers";

const chartColumn = 4;
const chartColumns = 4;
const chartRows = 12;
/** Pairs of evaluators who differ: more than a reader takes in. */
const mostPairs = 5;

/** How many agents are in each tier, and the same as a chart beside it. */
export function tiersPart(page: Page, index: PlanIndex): void {
  const { plan, locale } = index;
  const words = locale.sheets.summary;
  const make = columnsFrom(locale.columns.summary.tierCounts);
  page.heading(words.headings.tiers);
  const top = page.row;
  const counts = `$B$${top + 2}:$B$${top + 1 + allTiers.length}`;
  page.table({
    id: "tierCounts",
    tableName: "PeilianTierCounts",
    columns: [make("tier", "text"), make("agents", "integer"), make("share", "percent")],
    rows: allTiers.map((tier, i): CellContent[] => {
      const agents = plan.tiers.filter((assigned) => assigned.tier === tier).length;
      return [
        locale.domain.tiers[tier],
        agents,
        {
          type: "formula",
          formula: `IF(SUM(${counts})=0,0,B${top + 2 + i}/SUM(${counts}))`,
          value: plan.tiers.length === 0 ? 0 : agents / plan.tiers.length,
        },
      ];
    }),
    key: [],
  });
  page.chart({
    id: "tiers",
    kind: "bar",
    title: words.charts.tiers,
    categoryAxis: words.charts.tierAxis,
    valueAxis: words.charts.countAxis,
    series: [
      {
        name: locale.columns.summary.tierCounts.agents,
        table: "tierCounts",
        categories: "tier",
        values: "agents",
      },
    ],
    anchor: { row: top, column: chartColumn, rows: chartRows, columns: chartColumns },
  });
  page.down(Math.max(0, top + chartRows - page.row));
  page.sentence(movementSentence(index));
}

/** The tables found in the workbook, each a click away, with what became of its rows. */
export function sourcesPart(page: Page, index: PlanIndex): void {
  const { plan, locale } = index;
  const make = columnsFrom(locale.columns.summary.sources);
  page.heading(locale.sheets.summary.headings.sources);
  page.table({
    id: "sources",
    tableName: "PeilianSources",
    columns: [
      make("sheet", "text"),
      make("range", "text"),
      make("kind", "text"),
      make("confidence", "percent"),
      make("rowsIn", "integer"),
      make("rowsUsed", "integer"),
      make("rowsSetAside", "integer"),
      make("rowsRepaired", "integer"),
    ],
    rows: plan.report.tables.map((table): CellContent[] => [
      table.sheet,
      {
        type: "link",
        text: rangeName(table.range),
        target: {
          kind: "cell",
          address: { sheet: table.sheet, row: table.range.row, column: table.range.column },
        },
      },
      table.kind === null
        ? locale.sheets.dataCheck.causes[unusedCause(table)]
        : locale.reading.kinds[table.kind],
      table.confidence,
      table.rows.in,
      table.rows.used,
      table.rows.setAside,
      table.rows.repaired,
    ]),
    key: [],
  });
}

/** Causes of what was set aside or repaired, with counts; the data check has each case. */
export function issueGroupsPart(page: Page, index: PlanIndex): void {
  const { plan, locale } = index;
  const { dataCheck, common, summary } = locale.sheets;
  const make = columnsFrom(locale.columns.summary.issueGroups);
  page.heading(summary.headings.issues);
  const groups = issueGroups(plan.report.issues);
  const rows = rowsOfGroups(groups);
  if (groups.length === 0) {
    page.sentence(common.nothing);
    return;
  }
  page.table({
    id: "issueGroups",
    tableName: "PeilianIssueGroups",
    columns: [make("cause", "text"), make("action", "text"), make("count", "integer")],
    rows: groups.map((group, i): CellContent[] => [
      {
        type: "link",
        text: dataCheck.causes[group.cause],
        target: { kind: "own-sheet", sheet: "dataCheck", row: rows[i] ?? 0, column: 0 },
      },
      dataCheck.actions[group.action],
      group.count,
    ]),
    key: [],
  });
}

/** What each metric weighed. */
export function weightsPart(page: Page, index: PlanIndex): void {
  const { plan, locale } = index;
  const make = columnsFrom(locale.columns.summary.weights);
  page.heading(locale.sheets.summary.headings.weights);
  page.table({
    id: "weights",
    tableName: "PeilianWeights",
    columns: [make("metric", "text"), make("weight", "percent")],
    rows: plan.ranking.weights.map((part): CellContent[] => [
      locale.domain.metrics[part.metric],
      part.weight,
    ]),
    key: [],
  });
}

/**
 * How strict or lenient each evaluator is, which the fair mean allows for, and how far they agree on calls scored twice; left out
 * where nobody is named.
 */
export function evaluatorsPart(page: Page, index: PlanIndex): void {
  const { plan, locale } = index;
  const { evaluators } = plan.ranking;
  if (evaluators.length === 0) return;
  const make = columnsFrom(locale.columns.summary.evaluators);
  const words = locale.sheets.summary.calibration;
  page.heading(locale.sheets.summary.headings.evaluators);
  const agreement = plan.analysis.evaluatorAgreement;
  if (agreement !== null) {
    page.sentence(words.agreement(agreement, fewestCalls));
    for (const pair of agreement.differences.slice(0, mostPairs))
      page.sentence(words.differs(pair));
  } else if (evaluators.length > 1) page.sentence(words.noneTwice);
  page.table({
    id: "evaluators",
    tableName: "PeilianEvaluators",
    columns: [
      make("evaluator", "text"),
      make("n", "integer"),
      make("shift", "signed2"),
      make("low", "signed2"),
      make("high", "signed2"),
      make("severity", "text"),
    ],
    rows: evaluators.map((one): CellContent[] => [
      one.evaluator,
      one.n,
      one.shift.value,
      one.shift.low,
      one.shift.high,
      words.severity[severityVerdict(one)],
    ]),
    key: [],
  });
}
