import type {
  AgentPace,
  BusinessType,
  BusinessTypes,
  CountedMean,
} from "../domain/business-types/business-types";
import { falseShare } from "../domain/business-types/paces";
import { percent, whole } from "../locales/figures";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

const chartRows = 18;
const chartColumns = 12;
/** With more, the chart would run over the end of the first printed page. */
const typesBesideChart = 6;

/** The most frequent business types with the spread of agents on each, as a table and a chart; below, who is quick or slow. */
export function businessTypesSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.businessTypes;
  const part = plan.analysis.businessTypes;
  const page = new Page(words.title, words.about);
  if (part === null) page.sentence(words.nothing);
  else {
    page.sentence(words.counted(part.n, part.source, part.others));
    if (part.time === null) page.sentence(words.noTimes);
  }
  const make = columnsFrom(locale.columns.businessTypes.types);
  const table = page.table({
    id: "types",
    tableName: "PeilianBusinessTypes",
    columns: [
      make("type", "text"),
      make("n", "integer", { conditionals: [{ kind: "data-bar" }] }),
      make("share", "percent"),
      make("agents", "integer"),
      make("median", "integer"),
      make("quartiles", "text", { align: "center", headerNote: words.notes.quartile }),
      make("agentsLow", "integer", { headerNote: words.notes.agents }),
      make("agentsMedian", "integer"),
      make("agentsHigh", "integer"),
      make("spread", "percent", { headerNote: words.notes.spread }),
      make("spreadRange", "text", { align: "center" }),
      make("satisfaction", "decimal2"),
      make("resolved", "percent"),
      make("qa", "decimal1"),
      make("why", "text"),
    ],
    rows: (part?.types ?? []).map((type) => typeRow(index, part, type)),
    key: [],
    wrapAt: { type: 16, why: 40 },
  });
  if (part?.types.some(({ handling }) => (handling?.agents ?? null) !== null) === true) {
    const headers = locale.columns.businessTypes.types;
    page.down();
    if (part.types.length > typesBesideChart) page.breakHere();
    page.chart({
      id: "spread",
      kind: "column",
      title: words.chart.title,
      categoryAxis: words.chart.typeAxis,
      valueAxis: words.chart.valueAxis,
      series: (["agentsLow", "agentsMedian", "agentsHigh"] as const).map((values) => ({
        name: headers[values],
        table: "types",
        categories: "type",
        values,
      })),
      anchor: { row: page.row, column: 0, rows: chartRows, columns: chartColumns },
    });
    page.down(chartRows);
  }
  if (part?.source === "calls") peoplePart(page, index, part);
  return page.finish({
    id: "businessTypes",
    name: words.name,
    tabColour: "analysis",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "open",
  });
}

function typeRow(
  { locale }: PlanIndex,
  part: BusinessTypes | null,
  { name, n, agents, handling, quick, slow, ...means }: BusinessType,
): CellContent[] {
  const words = locale.sheets.businessTypes;
  const between = handling?.agents ?? null;
  return [
    name,
    n,
    n / (part?.n ?? n),
    agents,
    handling?.median ?? null,
    handling === null
      ? null
      : words.range(whole(handling.lowQuartile), whole(handling.highQuartile)),
    between?.lowQuartile ?? null,
    between?.median ?? null,
    between?.highQuartile ?? null,
    between?.spread.value ?? null,
    between === null
      ? null
      : words.range(percent(between.spread.low), percent(between.spread.high)),
    meanCell(means.satisfaction),
    meanCell(means.resolved),
    meanCell(means.qa),
    part?.source === "reviews"
      ? words.reviewsWhy(n, agents)
      : words.typeWhy(n, agents, between?.spread.value ?? null, quick, slow),
  ];
}

function peoplePart(page: Page, index: PlanIndex, part: BusinessTypes): void {
  const words = index.locale.sheets.businessTypes;
  const rows = part.types.flatMap((type) =>
    type.people.map((one): CellContent[] => personRow(index, type.name, one)),
  );
  if (part.types.length <= typesBesideChart) page.breakHere();
  page.heading(words.peopleHeading);
  if (rows.length === 0) {
    page.sentence(words.nobody);
    return;
  }
  page.sentence(words.rate(falseShare));
  const make = columnsFrom(index.locale.columns.businessTypes.people);
  page.table({
    id: "people",
    tableName: "PeilianPaces",
    columns: [
      make("type", "text"),
      ...personColumns(make),
      make("pace", "text", {
        conditionals: [
          { kind: "equals", value: words.paces.quick, style: "good" },
          { kind: "equals", value: words.paces.slow, style: "caution" },
        ],
      }),
      make("n", "integer"),
      make("time", "integer"),
      make("timeLow", "integer"),
      make("timeHigh", "integer"),
      make("peers", "integer"),
      make("chance", "percent", { headerNote: words.notes.chance }),
      make("quality", "text", { headerNote: words.notes.quality }),
      make("satisfaction", "decimal2"),
      make("resolved", "percent"),
      make("why", "text"),
    ],
    rows,
    key: [],
    wrapAt: { type: 16, name: 13, team: 10, quality: 12, why: 40 },
  });
}

function personRow(index: PlanIndex, type: string, one: AgentPace): CellContent[] {
  const words = index.locale.sheets.businessTypes;
  const { value: time, low, high } = one.time;
  return [
    type,
    ...personCells(index, one.agent),
    words.paces[one.pace],
    one.n,
    time,
    low,
    high,
    one.peers,
    one.chance,
    words.qualities[one.quality],
    meanCell(one.satisfaction),
    meanCell(one.resolved),
    words.personWhy(one.pace, one.quality, { n: one.n, time, low, high, peers: one.peers }),
  ];
}

function meanCell({ n, mean }: CountedMean): CellContent {
  return n === 0 ? null : mean;
}
