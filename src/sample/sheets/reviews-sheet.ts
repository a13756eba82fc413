import { isoDay } from "../../foundation/day";
import { seededRandom, subSeed } from "../../foundation/random";
import type { SampleWords } from "../../locales/sample-words";
import type { CellContent } from "../../workbook/sheet-spec";
import { businessTypes } from "../business-types";
import { itemAt, oneOf } from "../draws";
import type { SampleEvaluators } from "../evaluators";
import type { SamplePeople } from "../people";
import type { SamplePeriod } from "../period";
import { attitudeCriteria, criteria, criterionPoints } from "../problems";
import { reviewScore, type SampleReviews } from "../reviews";
import { filled } from "../words";
import { Page, spreadRows, type DrawnSheet } from "./page";

const headerRow = 3;
const firstRow = headerRow + 1;
const firstCriterion = 9;
const scoreColumn = firstCriterion + criteria.length;
const textScores = 5;
const remarkShare = 0.15;

/**
 * One row a reviewed call. Ids are numbers here and text on the staff list; durations h:mm:ss text; calls only observed have
 * the attitude criteria and no total; some totals are text, one has lost its decimal point, one row was pasted twice.
 */
export function reviewsSheet(
  reviews: SampleReviews,
  people: SamplePeople,
  evaluators: SampleEvaluators,
  words: SampleWords,
  period: SamplePeriod,
  seed: number,
): DrawnSheet {
  const random = seededRandom(subSeed(seed, "reviews-sheet"));
  const page = new Page("sample-reviews", words.sheets.reviews);
  putHead(page, words, period);
  const remarks = Array.from({ length: reviews.count }, () =>
    random() < remarkShare ? oneOf(random, words.reviewRemarks) : null,
  );
  const scored = [...reviews.observationOnly.keys()].filter((i) => !isObserved(reviews, i));
  const odd = spreadRows(scored.length, textScores + 2, random).map((at) => itemAt(scored, at));
  const [implausible, twice, ...text] = odd;
  const asText = new Set(text);
  const scoreOf = (i: number): CellContent => {
    if (isObserved(reviews, i)) return words.none;
    const score = reviewScore(reviews, i);
    if (i === implausible) return score * 10;
    return asText.has(i) ? String(score) : score;
  };
  const putReview = (i: number, row: number): void => {
    const person = itemAt(people.agents, itemAt(reviews.agent, i));
    const type = itemAt(businessTypes, itemAt(reviews.businessType, i)).type;
    const observed = isObserved(reviews, i);
    page.put(row, 0, `REC${String(100_001 + i)}`);
    page.put(row, 1, { type: "day", day: itemAt(reviews.day, i) }, "date");
    page.put(row, 2, Number(person.id));
    page.put(row, 3, person.name);
    page.put(row, 4, itemAt(people.teams, person.team).name);
    page.put(row, 5, itemAt(evaluators.names, itemAt(reviews.evaluator, i)));
    page.put(row, 6, words.businessTypes[type]);
    page.put(row, 7, hoursMinutesSeconds(itemAt(reviews.durationSeconds, i)));
    page.put(row, 8, observed ? words.reviewKinds.observation : words.reviewKinds.scored);
    criteria.forEach((criterion, c) => {
      if (observed && !attitudeCriteria.has(criterion)) return;
      page.put(row, firstCriterion + c, itemAt(reviews.points, i * criteria.length + c));
    });
    page.put(row, scoreColumn, scoreOf(i));
    page.put(row, scoreColumn + 1, itemAt(remarks, i));
  };
  for (let i = 0; i < reviews.count; i++) {
    const row = firstRow + i;
    putReview(i, row);
    if (asText.has(i)) page.planted("number-as-text", row, scoreColumn);
    if (i === implausible) page.planted("implausible-value", row, scoreColumn);
  }
  if (twice !== undefined) {
    putReview(twice, firstRow + reviews.count);
    page.planted("duplicate-row", firstRow + reviews.count, 0);
  }
  return page.drawn({
    widths: [13, 12, 12, 18, 10, 18, 20, 13, 16, ...criteria.map(() => 16), 10, 30],
    header: { first: headerRow, last: headerRow },
    frozenColumns: 4,
    tallRows: [{ row: headerRow, points: 32 }],
  });
}

function putHead(page: Page, words: SampleWords, period: SamplePeriod): void {
  const names = words.headers.reviews;
  const headers = [
    names.recording,
    names.day,
    names.agent,
    names.name,
    names.team,
    names.evaluator,
    names.businessType,
    names.duration,
    names.kind,
    ...criteria.map((criterion) =>
      filled(words.criterionHeader, {
        name: words.criteria[criterion],
        points: criterionPoints[criterion],
      }),
    ),
    names.score,
    names.remark,
  ];
  page.putStyled(0, 0, words.titles.reviews, "title");
  page.merge({ row: 0, column: 0, rows: 1, columns: headers.length });
  const days = { from: isoDay(period.firstDay), to: isoDay(period.lastDay) };
  page.putStyled(1, 0, filled(words.period, days), "subtitle");
  headers.forEach((header, column) => {
    page.putHeader(headerRow, column, header);
  });
}

function isObserved(reviews: SampleReviews, review: number): boolean {
  return itemAt(reviews.observationOnly, review) === 1;
}

/** "0:04:35". */
function hoursMinutesSeconds(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
