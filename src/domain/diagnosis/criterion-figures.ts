import type { Checkpoint } from "../../foundation/watch";
import { sumsOf } from "../crossed-layout/figure-sums";
import { fitLayout } from "../crossed-layout/fit-layout";
import { layoutOf, type Layout } from "../crossed-layout/layout";
import { addAt, at, indexAt } from "../metrics/columns";
import { judge } from "../ranking/fair-metric";
import type { Period } from "../ranking/period";
import { countingValues, evaluatorLevels } from "../ranking/review-scores";
import type { Centre } from "../records/centre";
import type { Reviews } from "../records/reviews";
import {
  activeWith,
  fewestOfKind,
  figuresOf,
  scoredEvidence,
  type TopicFigures,
} from "./topic-figures";

type Criterion = Reviews["criteria"][number];

/**
 * The criteria of scored reviews, evaluators' strictness taken out of each; empty when no criterion has a figure. Comparable
 * peers are all who were reviewed on the same kinds of business: where reviews name it, each mark counts against what the
 * centre achieves on that kind. Levels and new hires stand in the same comparison; tiers and courses tell them apart.
 *
 * Who was scored by whom is the same for every criterion that is marked in all reviews, so it is summed up once for all of them. Told
 * to stop, it gives the criteria it has.
 */
export async function criterionFigures(
  centre: Centre,
  period: Period,
  checkpoint: Checkpoint,
): Promise<readonly TopicFigures[]> {
  const { reviews } = centre;
  if (reviews === null) return [];
  const evaluator = evaluatorLevels(reviews);
  const counting = countingRows(centre, reviews, period);
  const layoutFor = (rows: Uint32Array): Layout | null =>
    layoutOf(rows, reviews.agent, evaluator, centre.agents.length, reviews.evaluators.length + 1);
  const ofAll = layoutFor(counting);
  const figures: TopicFigures[] = [];
  for (const [k, criterion] of reviews.criteria.entries()) {
    if ((await checkpoint(k / reviews.criteria.length)) === "stop") return figures;
    const marked = counting.filter((row) => Number.isFinite(at(criterion.values, row)));
    if (marked.length === 0) continue;
    const layout = marked.length === counting.length ? ofAll : layoutFor(marked);
    const judged =
      (layout && judgedTogether(centre, reviews, criterion, layout)) ??
      judgedAlone(centre, reviews, criterion, evaluator, period);
    if (judged !== null) figures.push(judged);
  }
  return figures;
}

/** Scored reviews of known agents in the period. */
function countingRows({ agents }: Centre, reviews: Reviews, period: Period): Uint32Array {
  const rows = new Uint32Array(reviews.count);
  let counting = 0;
  for (let k = 0; k < reviews.count; k++) {
    if (reviews.observationOnly[k] !== 0) continue;
    if (!(indexAt(reviews.agent, k) < agents.length)) continue;
    if (!period.includesDay(at(reviews.day, k))) continue;
    rows[counting] = k;
    counting += 1;
  }
  return rows.slice(0, counting);
}

/** `null` where the layout does not tell agents, evaluators and chance apart. */
function judgedTogether(
  centre: Centre,
  reviews: Reviews,
  { name, maxScore, values }: Criterion,
  layout: Layout,
): TopicFigures | null {
  const { order, rows, rowStart, rowCount } = layout;
  const raw = new Float64Array(rows);
  const value = new Float64Array(order.length);
  for (let r = 0; r < rows; r++) {
    const from = indexAt(rowStart, r);
    const to = indexAt(rowStart, r + 1);
    let sum = 0;
    for (let p = from; p < to; p++) {
      const mark = at(values, indexAt(order, p));
      value[p] = mark;
      sum += mark;
    }
    raw[r] = sum / at(rowCount, r);
  }
  const level = lessExpected(reviews, order, value);
  const fit = fitLayout(layout, sumsOf(layout, value));
  if (fit === null) return null;
  const spread = Math.sqrt(fit.variances.row);
  return {
    topic: { kind: "criterion", name },
    fullMarks: fullMarksOf(maxScore),
    source: "reviews",
    people: activeWith(centre, rowCount),
    n: rowCount,
    raw,
    spread,
    fair: fit.row.map((effect) => level + fit.mean + effect),
    z: fit.row.map((effect) => effect / spread),
    zSd: fit.rowSd.map((sd) => sd / spread),
    evaluatorSd: meanOf(fit.columnConditionalSd),
  };
}

/** The same by the ranking's own fit, which knows what to do with little data. */
function judgedAlone(
  centre: Centre,
  reviews: Reviews,
  { name, maxScore, values }: Criterion,
  evaluator: Uint32Array,
  period: Period,
): TopicFigures | null {
  const agents = centre.agents.length;
  const evidence = scoredEvidence("qaScore", agents, maxScore, {
    row: reviews.agent,
    column: evaluator,
    evaluators: reviews.evaluators.length + 1,
    value: countingValues(reviews, values, agents, period),
    group: reviews.businessType,
    groups: reviews.businessTypes.length,
  });
  if (evidence === null) return null;
  const topic = { kind: "criterion", name } as const;
  return figuresOf(centre, topic, judge(evidence), fullMarksOf(maxScore));
}

function fullMarksOf(maxScore: number): number | null {
  return maxScore > 0 ? maxScore : null;
}

/**
 * Takes from each mark what the centre achieves on the same kind of business; all kinds with few reviews share one expectation.
 *
 * @param value changed in place; left as it is, and 0 given, where reviews do not tell kinds apart
 * @returns the mean of all, which deviations are about
 */
function lessExpected(
  { businessType, businessTypes }: Reviews,
  order: Uint32Array,
  value: Float64Array,
): number {
  const kinds = businessTypes.length;
  const count = new Float64Array(kinds + 1);
  const sum = new Float64Array(kinds + 1);
  const kindOf = new Uint32Array(order.length);
  let total = 0;
  for (let p = 0; p < order.length; p++) {
    const own = indexAt(businessType, indexAt(order, p));
    const kind = own < kinds ? own : kinds;
    kindOf[p] = kind;
    addAt(count, kind, 1);
    addAt(sum, kind, at(value, p));
    total += at(value, p);
  }
  const isKnown = (kind: number): boolean => kind < kinds && at(count, kind) >= fewestOfKind;
  const expected = new Float64Array(kinds + 1);
  let known = 0;
  let [otherCount, otherSum] = [0, 0];
  for (let kind = 0; kind <= kinds; kind++) {
    if (isKnown(kind)) {
      known += 1;
      expected[kind] = at(sum, kind) / at(count, kind);
    } else {
      otherCount += at(count, kind);
      otherSum += at(sum, kind);
    }
  }
  if (known < 2) return 0;
  for (let kind = 0; kind <= kinds; kind++) {
    if (!isKnown(kind)) expected[kind] = otherSum / otherCount;
  }
  for (let p = 0; p < value.length; p++) {
    value[p] = at(value, p) - at(expected, indexAt(kindOf, p));
  }
  return total / value.length;
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
