import type { ReviewCriterion, Reviews } from "../../domain/records/reviews";
import { joinCodes, joinLabels, joinValues } from "../rows/merge-parts";
import { joinIds } from "../values/id-column";
import { withFullMarks } from "./criterion-marks";
import { nameKey } from "../people/person-keys";
import type { ReviewsPart } from "./read-reviews";
import type { RowLedger } from "../rows/row-ledger";

/**
 * Review sheets joined under common evaluators, business types and criteria; `null` when there is none. A sheet marked out of
 * less than another is multiplied up to the same full marks, and that is listed; one that holds observations only has no scores
 * that count, so its scale does not matter.
 */
export function joinReviews(
  sheets: readonly { readonly ledger: RowLedger; readonly part: ReviewsPart }[],
): Reviews | null {
  if (sheets.length === 0) return null;
  const parts = sheetsWithFullMarks(sheets);
  const counting = parts.filter(({ part }) => part.observationOnly.includes(0));
  const maxScore = Math.max(
    ...(counting.length > 0 ? counting : parts).map(({ part }) => part.maxScore),
  );
  const scores = parts.map(({ ledger, part }) => {
    if (part.maxScore === maxScore || part.maxScore === 0) return part.score;
    if (counting.length > 0 && !part.observationOnly.includes(0)) return part.score;
    const column = Math.max(0, part.scoreColumn);
    ledger.assume(column, {
      kind: "scale-changed",
      field: "qaScore",
      from: part.maxScore,
      to: maxScore,
    });
    return part.score.map((score) => (score * maxScore) / part.maxScore);
  });
  const evaluator = joinLabels(parts.map(({ part }) => part.evaluator));
  const business = joinLabels(parts.map(({ part }) => part.business));
  const observationOnly = new Uint8Array(parts.reduce((sum, { part }) => sum + part.count, 0));
  let at = 0;
  for (const { part } of parts) {
    observationOnly.set(part.observationOnly, at);
    at += part.count;
  }
  return {
    count: observationOnly.length,
    agent: joinCodes(parts.map(({ part }) => part.agent)),
    recording: joinIds(parts.map(({ part }) => part.recording)),
    evaluator: evaluator.codes,
    evaluators: evaluator.words,
    day: joinValues(parts.map(({ part }) => part.day)),
    businessType: business.codes,
    businessTypes: business.words,
    observationOnly,
    score: joinValues(scores),
    maxScore,
    criteria: joinCriteria(parts.map(({ part }) => part)),
  };
}

type MarkedPart = Omit<ReviewsPart, "criteria"> & Pick<Reviews, "criteria">;

/** What a sum of criteria is out of follows from theirs. */
function sheetsWithFullMarks(
  sheets: readonly { readonly ledger: RowLedger; readonly part: ReviewsPart }[],
): readonly { readonly ledger: RowLedger; readonly part: MarkedPart }[] {
  const marked = withFullMarks(
    sheets.map(({ ledger, part }) => ({ ledger, criteria: part.criteria })),
  );
  return sheets.map(({ ledger, part }, i) => {
    const criteria = marked[i] ?? [];
    const ofCriteria = criteria.reduce((sum, { maxScore }) => sum + maxScore, 0);
    const maxScore = part.scoreColumn < 0 ? ofCriteria : part.maxScore;
    return { ledger, part: { ...part, criteria, maxScore } };
  });
}

/** Criteria of the same name and full marks are one; NaN in the rows of sheets that lack one. */
function joinCriteria(parts: readonly MarkedPart[]): ReviewCriterion[] {
  const keyOf = ({ name, maxScore }: ReviewCriterion): string => `${nameKey(name)}\n${maxScore}`;
  const known = new Map<string, ReviewCriterion>();
  for (const part of parts) {
    for (const criterion of part.criteria) {
      if (!known.has(keyOf(criterion))) known.set(keyOf(criterion), criterion);
    }
  }
  return [...known].map(([key, { name, maxScore }]) => ({
    name,
    maxScore,
    values: joinValues(
      parts.map(
        (part) =>
          part.criteria.find((criterion) => keyOf(criterion) === key)?.values ??
          new Float64Array(part.count).fill(Number.NaN),
      ),
    ),
  }));
}
