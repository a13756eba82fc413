import { at, indexAt } from "../metrics/columns";
import type { Calls } from "../records/calls";
import type { Reviews } from "../records/reviews";
import type { RecordingReason } from "./business-types";

/** Shares of full marks at which a caller's rating speaks for a call, and against it. */
const ratedWell = 0.8;
const ratedBadly = 0.6;

/** How a call ended, with what says so. */
export type Outcome = {
  readonly ending: "good" | "poor" | "unknown";
  readonly reasons: readonly RecordingReason[];
};

/** The ending that a call log tells: good when something speaks for it and nothing against. */
export function callOutcome(calls: Calls, row: number): Outcome {
  const rating = at(calls.satisfaction, row);
  const resolved = at(calls.resolved, row);
  const full = calls.satisfactionMax;
  const reasons: RecordingReason[] = [];
  if (rating >= ratedWell * full) reasons.push({ kind: "rated-well", rating, full });
  if (rating <= ratedBadly * full) reasons.push({ kind: "rated-badly", rating, full });
  if (resolved === 1) reasons.push({ kind: "resolved" });
  if (resolved === 0) reasons.push({ kind: "unresolved" });
  return outcomeOf(reasons);
}

/** The ending alone, for those who look at every call; `full`: the best rating there is. */
export function endingOf(rating: number, resolved: number, full: number): Outcome["ending"] {
  if (rating <= ratedBadly * full || resolved === 0) return "poor";
  return rating >= ratedWell * full || resolved === 1 ? "good" : "unknown";
}

/** Ending by reasons; what speaks against a call outweighs what speaks for it. */
export function outcomeOf(reasons: readonly RecordingReason[]): Outcome {
  const speaks = (...kinds: readonly RecordingReason["kind"][]): boolean =>
    reasons.some(({ kind }) => kinds.includes(kind));
  if (speaks("rated-badly", "unresolved", "judged-badly")) {
    return { ending: "poor", reasons: reasons.filter((one) => !isPraise(one)) };
  }
  const isGood = speaks("rated-well", "resolved", "judged-well");
  return { ending: isGood ? "good" : "unknown", reasons };
}

function isPraise({ kind }: RecordingReason): boolean {
  return kind === "rated-well" || kind === "resolved" || kind === "judged-well";
}

/** Scores of the reviews of the recordings named, by the recording's number; several reviews of one are averaged. */
export function scoresOf(
  reviews: Reviews | null,
  recordings: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; n: number }>();
  if (reviews === null || recordings.size === 0) return new Map();
  const { codes, words } = reviews.recording;
  for (let row = 0; row < reviews.count; row++) {
    const word = words[indexAt(codes, row)];
    const score = at(reviews.score, row);
    if (word === undefined || Number.isNaN(score) || !recordings.has(word)) continue;
    const known = sums.get(word);
    if (known === undefined) sums.set(word, { sum: score, n: 1 });
    else {
      known.sum += score;
      known.n += 1;
    }
  }
  return new Map([...sums].map(([word, { sum, n }]) => [word, sum / n]));
}
