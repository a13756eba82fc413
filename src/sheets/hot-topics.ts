import type { HotTopic, HotTopics } from "../domain/hot-topics/hot-topics";
import type { CellContent, SheetSpec, TableColumnSpec } from "../workbook/sheet-spec";
import { uniqueHeaders } from "./heat-map";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** Rates are shown per so many. */
const perUnit = { calls: 1000, manyCalls: 100_000, audits: 100, weeks: 1 } as const;
/** Lines in one picture. */
const mostLines = 4;
const chartRows = 16;
const chartColumns = 11;

/** Every topic tested, those that rise first, each with its figures; below, the rising ones week by week, drawn as lines. */
export function hotTopicsSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.hotTopics;
  const part = plan.analysis.hotTopics;
  const page = new Page(words.title, words.about);
  if (part === null) page.sentence(words.nothing);
  else {
    const rising = part.topics.filter((topic) => topic.rising).length;
    page.sentence(words.rate(rising, part.topics.length, part.falseShare));
    if (part.tooFew > 0) page.sentence(words.tooFew(part.tooFew));
  }
  const make = columnsFrom(locale.columns.hotTopics.topics);
  const table = page.table({
    id: "topics",
    tableName: "PeilianHotTopics",
    columns: [
      make("topic", "text"),
      make("source", "text"),
      make("verdict", "text", {
        conditionals: [{ kind: "equals", value: words.verdicts.rising, style: "caution" }],
      }),
      make("casesBefore", "integer"),
      make("weeksBefore", "integer"),
      make("casesNow", "integer"),
      make("weeksNow", "integer"),
      make("rateBefore", "decimal2"),
      make("rateNow", "decimal2"),
      make("unit", "text"),
      make("ratio", "decimal2", { headerNote: words.notes.ratio }),
      make("ratioLow", "decimal2"),
      make("ratioHigh", "decimal2"),
      make("falseAlarm", "percent1", { headerNote: words.notes.falseAlarm }),
      make("since", "date", { headerNote: words.notes.since }),
      make("why", "text"),
      make("proposal", "text"),
    ],
    rows: (part?.topics ?? []).map((topic) => topicRow(index, topic)),
    key: [],
    wrapAt: { topic: 16, source: 14, verdict: 12, unit: 12, why: 32, proposal: 22 },
  });
  if (part !== null) coursePart(page, index, part);
  return page.finish({
    id: "hotTopics",
    name: words.name,
    tabColour: "analysis",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "open",
  });
}

function topicRow({ locale }: PlanIndex, topic: HotTopic): CellContent[] {
  const words = locale.sheets.hotTopics;
  const { before, now, ratio, rising } = topic;
  // Complaints and findings are rare beside calls.
  const unit = topic.per === "calls" && topic.source !== "calls" ? "manyCalls" : topic.per;
  const size = perUnit[unit];
  const shown = (value: number): string =>
    Number.isFinite(value) ? words.times(value) : words.fresh;
  return [
    topic.name,
    words.source(words.sources[topic.source], words.fields[topic.field]),
    rising ? words.verdicts.rising : words.verdicts.steady,
    before.cases,
    before.weeks,
    now.cases,
    now.weeks,
    (size * before.cases) / before.exposure,
    (size * now.cases) / now.exposure,
    words.units[unit],
    finite(ratio.value),
    finite(ratio.low),
    finite(ratio.high),
    topic.q,
    topic.visibleSince === null ? null : { type: "day", day: topic.visibleSince },
    words.why({
      now: now.cases,
      weeksNow: now.weeks,
      before: before.cases,
      weeksBefore: before.weeks,
      ratio: shown(ratio.value),
      low: shown(ratio.low),
      high: shown(ratio.high),
      rising,
    }),
    rising ? words.proposals[topic.source] : null,
  ];
}

function coursePart(page: Page, { locale }: PlanIndex, part: HotTopics): void {
  const words = locale.sheets.hotTopics;
  const drawn = part.topics
    .filter(({ rising, course }) => rising && course.length > 0)
    .slice(0, mostLines);
  if (drawn.length === 0) return;
  page.breakHere();
  page.heading(words.courseHeading);
  page.sentence(words.courseAbout);
  const week = columnsFrom(locale.columns.hotTopics.course)("week", "date");
  const headers = uniqueHeaders([
    week.header,
    ...drawn.map(({ name, source }) => words.source(words.sources[source], name)),
  ]);
  const lines = drawn.map((_, place): TableColumnSpec => ({
    id: `topic${place}`,
    header: headers[place + 1] ?? "",
    format: "decimal2",
    align: "center",
    owner: "peilian",
  }));
  const first = page.row;
  page.table({
    id: "course",
    tableName: "PeilianHotTopicsCourse",
    columns: [week, ...lines],
    rows: part.weeks.map((day, place): CellContent[] => [
      { type: "day", day },
      ...drawn.map(({ course }) =>
        finite(course[place - (part.weeks.length - course.length)] ?? Number.NaN),
      ),
    ]),
    key: [],
  });
  page.chart({
    id: "course",
    kind: "line",
    title: words.chart.title,
    categoryAxis: words.chart.weekAxis,
    valueAxis: words.chart.valueAxis,
    series: lines.map(({ id, header }) => ({
      name: header,
      table: "course",
      categories: "week",
      values: id,
    })),
    anchor: { row: first, column: lines.length + 2, rows: chartRows, columns: chartColumns },
  });
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
