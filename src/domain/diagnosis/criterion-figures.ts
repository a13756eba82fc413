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
  const markedIn = (rows: Uint32Array): Marked | null => {
    const columns = reviews.evaluators.length + 1;
    const layout = layoutOf(rows, reviews.agent, evaluator, centre.agents.length, columns);
    return layout && { layout, kinds: kindsIn(reviews, layout.order) };
  };
  const inAll = markedIn(counting);
  const figures: TopicFigures[] = [];
  for (const [k, criterion] of reviews.criteria.entries()) {
    if ((await checkpoint(k / reviews.criteria.length)) === "stop") return figures;
    const rows = rowsWith(criterion.values, counting);
    const marked = rows === counting ? inAll : markedIn(rows);
    const judged =
      (marked && judgedTogether(centre, criterion, marked)) ??
      judgedAlone(centre, reviews, criterion, evaluator, period);
    if (judged !== null) figures.push(judged);
  }
  return figures;
}

/** The reviews in which something is marked: who scored whom, and on what kind of business. */
type Marked = { readonly layout: Layout; readonly kinds: Kinds | null };

/** `of`: kind of each review, in the layout's order; kinds with few reviews are one. */
type Kinds = { readonly of: Uint32Array; readonly count: Float64Array };

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

/** Those of the rows that have a value: the rows themselves where all have. */
function rowsWith(values: Float64Array, rows: Uint32Array): Uint32Array {
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (let k = 0; k < rows.length; k++) {
    const row = indexAt(rows, k);
    if (!Number.isFinite(at(values, row))) continue;
    found[count] = row;
    count += 1;
  }
  return count === rows.length ? rows : found.slice(0, count);
}

/** `null` where the layout does not tell agents, evaluators and chance apart. */
function judgedTogether(
  centre: Centre,
  { name, maxScore, values }: Criterion,
  { layout, kinds }: Marked,
): TopicFigures | null {
  const { order, rows, rowStart, rowCount } = layout;
  const raw = new Float64Array(rows);
  const value = new Float64Array(order.length);
  for (let r = 0; r < rows; r++) {
    let sum = 0;
    for (let p = indexAt(rowStart, r); p < indexAt(rowStart, r + 1); p++) {
      const mark = at(values, indexAt(order, p));
      value[p] = mark;
      sum += mark;
    }
    raw[r] = sum / at(rowCount, r);
  }
  const level = kinds === null ? 0 : lessExpected(kinds, value);
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

/** `null` where reviews do not tell kinds of business apart. */
function kindsIn({ businessType, businessTypes }: Reviews, order: Uint32Array): Kinds | null {
  const other = businessTypes.length;
  const of = new Uint32Array(order.length);
  const count = new Float64Array(other + 1);
  for (let p = 0; p < order.length; p++) {
    const kind = Math.min(indexAt(businessType, indexAt(order, p)), other);
    of[p] = kind;
    addAt(count, kind, 1);
  }
  let known = 0;
  for (let kind = 0; kind < other; kind++) {
    if (at(count, kind) >= fewestOfKind) {
      known += 1;
      continue;
    }
    addAt(count, other, at(count, kind));
    count[kind] = 0;
  }
  if (known < 2) return null;
  for (let p = 0; p < of.length; p++) if (at(count, indexAt(of, p)) === 0) of[p] = other;
  return { of, count };
}

/**
 * Takes from each mark what the centre achieves on the same kind of business.
 *
 * @param value changed in place
 * @returns the mean of all, which the deviations are about
 */
function lessExpected({ of, count }: Kinds, value: Float64Array): number {
  const sum = new Float64Array(count.length);
  let total = 0;
  for (let p = 0; p < value.length; p++) {
    const mark = at(value, p);
    addAt(sum, indexAt(of, p), mark);
    total += mark;
  }
  const expected = sum.map((own, kind) => own / at(count, kind));
  for (let p = 0; p < value.length; p++) value[p] = at(value, p) - at(expected, indexAt(of, p));
  return total / value.length;
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
