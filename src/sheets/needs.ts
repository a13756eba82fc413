import type { Share, TrainingNeed, TrainingNeeds } from "../domain/needs/training-needs";
import { decimal, percent } from "../locales/figures";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { needsResponse } from "./needs-response";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

const chartRows = 18;
const chartColumns = 10;

/** The training needs in one list with the evidence of each source; below, methods wished for, who answered, what is left. */
export function needsSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.needs;
  const part = plan.analysis.needs;
  const page = new Page(words.title, words.about);
  if (part === null) page.sentence(words.nothing);
  else {
    page.sentence(
      words.weights(
        part.weights.map(({ source, weight }) =>
          words.weight(words.sources[source], percent(weight)),
        ),
      ),
    );
    responseSentences(page, index, part);
  }
  page.down();
  const make = columnsFrom(locale.columns.needs.needs);
  const table = page.table({
    id: "needs",
    tableName: "PeilianNeeds",
    columns: [
      make("rank", "integer"),
      make("need", "text"),
      make("score", "decimal1", { conditionals: [{ kind: "data-bar" }] }),
      make("scoreLow", "decimal1"),
      make("scoreHigh", "decimal1"),
      make("surveyCount", "integer"),
      make("surveyShare", "percent"),
      make("surveyLow", "percent"),
      make("surveyHigh", "percent"),
      make("meanPlace", "decimal1"),
      make("interviews", "integer"),
      make("weakAgents", "integer"),
      make("weakShare", "percent"),
      make("complaints", "integer"),
      make("standing", "text"),
      make("why", "text"),
    ],
    rows: (part?.needs ?? []).map((need, place) => needRow(index, need, place + 1)),
    key: [],
    wrapAt: { need: 20, standing: 16, why: 44 },
  });
  if (part !== null && part.needs.length > 0) needsChart(page, index);
  if (part !== null) needsResponse(page, index, part);
  return page.finish({
    id: "needs",
    name: words.name,
    tabColour: "analysis",
    frozenAt: table,
    frozenColumns: 2,
    orientation: "landscape",
    protection: "open",
  });
}

/** The need's name: the topic's in the language of the sheets, else as the survey words it. */
export function needName(index: PlanIndex, { topic, name }: TrainingNeed): string {
  return topic === null ? name : index.locale.domain.topicName(topic);
}

function needRow(index: PlanIndex, need: TrainingNeed, rank: number): CellContent[] {
  const words = index.locale.sheets.needs;
  return [
    rank,
    needName(index, need),
    need.score.value,
    need.score.low,
    need.score.high,
    need.survey?.count ?? null,
    need.survey?.share.value ?? null,
    need.survey?.share.low ?? null,
    need.survey?.share.high ?? null,
    need.meanPlace?.place ?? null,
    need.interviews?.count ?? null,
    need.data?.count ?? null,
    need.data?.share.value ?? null,
    need.complaints?.count ?? null,
    words.standings[need.standing],
    why(index, need),
  ];
}

function why(index: PlanIndex, need: TrainingNeed): string {
  const words = index.locale.sheets.needs;
  const { survey, interviews, data, complaints, meanPlace, isCommon } = need;
  const some = (share: Share | null): share is Share => share !== null && share.count > 0;
  const parts = [
    ...(some(survey)
      ? [
          words.why.survey(
            survey.count,
            survey.of,
            percent(survey.share.low),
            percent(survey.share.high),
          ),
        ]
      : []),
    ...(meanPlace === null ? [] : [words.why.place(decimal(meanPlace.place, 1), meanPlace.n)]),
    ...(some(interviews) ? [words.why.interviews(interviews.count, interviews.of)] : []),
    ...(isCommon ? [words.common] : []),
    ...(some(data) ? [words.why.data(data.count, data.of)] : []),
    ...(some(complaints) ? [words.why.complaints(complaints.count, complaints.of)] : []),
  ];
  return parts.join(words.partSeparator) + words.sentenceEnd;
}

function responseSentences(page: Page, index: PlanIndex, { response }: TrainingNeeds): void {
  const words = index.locale.sheets.needs;
  if (response === null) {
    page.sentence(words.noSurvey);
    return;
  }
  const { sheets, people, answered, anonymous, coached } = response;
  page.sentence(words.response(sheets, answered, people, percent(answered / Math.max(1, people))));
  if (anonymous > 0) page.sentence(words.anonymous(anonymous));
  if (coached === null || people <= coached.people) return;
  const others = (answered - coached.answered) / (people - coached.people);
  page.sentence(words.coached(percent(coached.answered / coached.people), percent(others)));
}

function needsChart(page: Page, { locale }: PlanIndex): void {
  const words = locale.sheets.needs.chart;
  page.down();
  page.chart({
    id: "needs",
    kind: "column",
    title: words.title,
    categoryAxis: words.needAxis,
    valueAxis: words.scoreAxis,
    series: [
      {
        name: locale.columns.needs.needs.score,
        table: "needs",
        categories: "need",
        values: "score",
      },
    ],
    anchor: { row: page.row, column: 0, rows: chartRows, columns: chartColumns },
  });
  page.down(chartRows);
  page.breakHere();
}
