import { at, indexAt } from "../metrics/columns";
import type { Reviews } from "../records/reviews";
import type { RecordingPair, StudyRecording } from "./business-types";
import { mostPairs } from "./recording-pairs";

/**
 * Where there is no call log: the best and the worst judged recordings of one business type, each agent once. Compared
 * after the evaluators' strictness is taken out.
 *
 * @param severity points an evaluator gives above the others, by index
 */
export function reviewPairs(
  rows: Uint32Array,
  reviews: Reviews,
  severity: (evaluator: number) => number,
): readonly RecordingPair[] {
  const { words, codes } = reviews.recording;
  const isNumbered = (row: number): boolean => indexAt(codes, row) < words.length;
  const anyNumbered = rows.some(isNumbered);
  const scored = [...rows].filter(
    (row) =>
      !Number.isNaN(at(reviews.score, row)) &&
      reviews.observationOnly[row] === 0 &&
      (isNumbered(row) || !anyNumbered),
  );
  const fair = (row: number): number =>
    at(reviews.score, row) - severity(indexAt(reviews.evaluator, row));
  scored.sort((a, b) => fair(b) - fair(a) || a - b);
  // A half of the recordings is no extreme.
  const reach = Math.floor(scored.length / 4);
  const best = scored.slice(0, reach);
  const worst = scored.slice(scored.length - reach).reverse();
  const heard = new Set<number>();
  const take = (list: readonly number[]): number | undefined => {
    const row = list.find((one) => !heard.has(indexAt(reviews.agent, one)));
    if (row !== undefined) heard.add(indexAt(reviews.agent, row));
    return row;
  };
  const pairs: RecordingPair[] = [];
  while (pairs.length < mostPairs) {
    const good = take(best);
    const other = take(worst);
    if (good === undefined || other === undefined) break;
    pairs.push({ good: studied(good, true), other: studied(other, false) });
  }
  return pairs;

  function studied(row: number, isGood: boolean): StudyRecording {
    const score = at(reviews.score, row);
    const day = at(reviews.day, row);
    return {
      recording: words[indexAt(codes, row)] ?? null,
      agent: indexAt(reviews.agent, row),
      day: Number.isNaN(day) ? null : day,
      minute: null,
      seconds: null,
      satisfaction: null,
      resolved: null,
      qa: score,
      reasons: [{ kind: isGood ? "judged-well" : "judged-badly", score, full: reviews.maxScore }],
      listenFor: isGood ? "what-is-done-well" : "lost-caller",
    };
  }
}
