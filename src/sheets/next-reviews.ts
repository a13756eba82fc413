import type { NextReview, NextReviews } from "../domain/sampling/next-reviews";
import { unreachable } from "../foundation/result";
import type { CellContent, SheetSpec, TableBlock } from "../workbook/sheet-spec";
import { choiceWord } from "./choice-words";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** The work list of the QA team, and how much surer the bottom group becomes with it. */
export function nextReviewsSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.nextReviews;
  const next = plan.analysis.nextReviews;
  const page = new Page(words.title, words.about);
  if (next === null) page.sentence(words.nothing);
  else forecastPart(page, next, index);
  page.heading(words.headings.list);
  const table = workList(page, next?.reviews ?? [], index);
  return page.finish({
    id: "nextReviews",
    name: words.name,
    tabColour: "plan",
    frozenAt: table,
    frozenColumns: 2,
    orientation: "landscape",
    protection: "inputs-only",
  });
}

function forecastPart(page: Page, next: NextReviews, { locale }: PlanIndex): void {
  const words = locale.sheets.nextReviews;
  const make = columnsFrom(locale.columns.nextReviews.forecast);
  page.heading(words.headings.forecast);
  page.sentence(words.forecast(next.places));
  const today = next.forecasts[0]?.right ?? 0;
  page.table({
    id: "forecast",
    tableName: "PeilianReviewForecast",
    columns: [
      make("reviews", "integer"),
      make("right", "decimal1"),
      make("places", "integer"),
      make("share", "percent"),
      make("more", "decimal1"),
    ],
    rows: next.forecasts.map(({ reviews, right }): CellContent[] => [
      reviews,
      right,
      next.places,
      right / next.places,
      right - today,
    ]),
    key: [],
  });
  if (next.withoutFigures > 0) page.sentence(words.withoutFigures(next.withoutFigures));
}

function workList(page: Page, reviews: readonly NextReview[], index: PlanIndex): TableBlock {
  const { locale } = index;
  const { common, nextReviews: words, ranking } = locale.sheets;
  const make = columnsFrom(locale.columns.nextReviews.reviews);
  return page.table({
    id: "reviews",
    tableName: "PeilianNextReviews",
    columns: [
      make("order", "integer"),
      ...personColumns(make),
      make("n", "integer"),
      make("number", "integer", { headerNote: words.notes.number }),
      make("pBottom", "percent", { headerNote: ranking.notes.pBottom }),
      make("evaluator", "text", { headerNote: words.notes.evaluator }),
      make("done", "text", {
        owner: "user",
        align: "center",
        headerNote: common.yourInput,
        validation: { kind: "list", values: [choiceWord(locale, "yes"), choiceWord(locale, "no")] },
      }),
      make("why", "text"),
    ],
    rows: reviews.map((review, k): CellContent[] => {
      const ranked = index.ranked.get(review.agent);
      return [
        k + 1,
        ...personCells(index, review.agent),
        reviewsSoFar(review, reviews),
        review.number,
        ranked?.pBottom ?? null,
        review.evaluator?.evaluator ?? null,
        null,
        whyText(review, reviewsSoFar(review, reviews), ranked?.pBottom ?? 0, index),
      ];
    }),
    // A review done is not the next one: her fifth review is ticked off for good.
    key: ["agentId", "number"],
    wrapAt: { name: 13, team: 12, evaluator: 14, done: 9, why: 64 },
  });
}

function reviewsSoFar(review: NextReview, reviews: readonly NextReview[]): number {
  const first = reviews.find(({ agent }) => agent === review.agent);
  return (first?.number ?? 1) - 1;
}

function whyText(review: NextReview, n: number, chance: number, index: PlanIndex): string {
  const { nextReviews: words, common } = index.locale.sheets;
  const why = [words.why(chance, n)];
  if (review.evaluator !== null) why.push(evaluatorText(review.evaluator, words.evaluatorWhy));
  return why.join(common.sentenceSeparator);
}

function evaluatorText(
  { evaluator, reason }: NonNullable<NextReview["evaluator"]>,
  words: PlanIndex["locale"]["sheets"]["nextReviews"]["evaluatorWhy"],
): string {
  switch (reason.kind) {
    case "links-groups":
      return words.linksGroups(evaluator);
    case "not-the-usual":
      return words.notTheUsual(evaluator, reason.usual, reason.usualReviews);
    case "least-busy":
      return words.leastBusy(evaluator);
    case "only-one":
      return words.onlyOne(evaluator);
    default:
      return unreachable(reason);
  }
}
