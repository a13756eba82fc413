import { at, indexAt } from "../metrics/columns";
import type { Calls } from "../records/calls";
import type { Reviews } from "../records/reviews";
import type { ListenFor, RecordingPair, RecordingReason, StudyRecording } from "./business-types";
import type { HandlingTime } from "./business-types";
import { callOutcome, endingOf, outcomeOf, scoresOf, type Outcome } from "./outcomes";
import { Shortlist } from "./shortlist";
import type { TypeCalls } from "./type-calls";

/** Pairs of one business type. */
export const mostPairs = 3;
/** Calls weighed on each side before reviews are looked up. */
const shortlisted = 60;
/** Shorter than this share of the median, a call was probably cut off or passed on. */
const shortestUsual = 0.25;
/** Beyond the upper quartile by this many quartile distances, on the logarithm: a case of its own (J. W. Tukey 1977). */
const farOut = 3;
/** How much a poor ending is worth beside a length: as much as half as long again. */
const poorIsWorth = Math.log(1.5);
/** An agent's usual pace speaks up from a tenth. */
const usually = Math.log(1.1);
/** After-call work and hold beyond this share of the whole are worth a word. */
const muchAfterTalk = 0.4;

export type PairSource = {
  readonly calls: Calls;
  readonly reviews: Reviews | null;
  readonly seconds: Float64Array;
  /** Marks at which a review speaks for a recording, and against it; NaN without reviews. */
  readonly qaGood: number;
  readonly qaPoor: number;
};

/** One agent's usual pace on the type (logarithm over the peers'), and whether her quality over all work is good. */
export type AgentLook = {
  readonly effect: (agent: number) => number;
  readonly isGood: (agent: number) => boolean;
};

type Candidate = Outcome & { readonly row: number };

/**
 * Pairs of recordings of one business type that say most: short with a good ending, against long or with a poor one. Extreme
 * lengths of agents who are so in general come first; each agent is heard once a type. Calls without a recording's number
 * are chosen only where none has one. Where no ending is on record at all, a good agent's short call stands in.
 */
export function recordingPairs(
  ofType: TypeCalls,
  handling: HandlingTime,
  source: PairSource,
  look: AgentLook,
): readonly RecordingPair[] {
  const { calls } = source;
  const { words, codes } = calls.recording;
  const isNumbered = (row: number): boolean => indexAt(codes, row) < words.length;
  const anyNumbered = words.length > 0 && ofType.row.some(isNumbered);
  const isKnown = (value: number): boolean => !Number.isNaN(value);
  const anyEnding = ofType.satisfaction.some(isKnown) || ofType.resolved.some(isKnown);
  const full = calls.satisfactionMax;
  const { lowQuartile, median, highQuartile } = handling;
  const reach = Math.log(highQuartile / lowQuartile);
  const longest = Math.log(highQuartile / median) + farOut * reach;
  const short = new Shortlist(shortlisted);
  const long = new Shortlist(shortlisted);
  for (let k = 0; k < ofType.row.length; k++) {
    const time = at(ofType.seconds, k);
    const isShort = time <= lowQuartile && time >= shortestUsual * median;
    const isLong = time >= highQuartile;
    const ending = endingOf(at(ofType.satisfaction, k), at(ofType.resolved, k), full);
    const isPoor = ending === "poor" && time >= lowQuartile;
    if (!(time > 0) || !(isShort || isLong || isPoor)) continue;
    const row = indexAt(ofType.row, k);
    if (anyNumbered && !isNumbered(row)) continue;
    const times = Math.log(time / median);
    const agent = indexAt(ofType.agent, k);
    if (isShort && (ending === "good" || (!anyEnding && look.isGood(agent)))) {
      short.offer(row, times + look.effect(agent));
    }
    if ((isLong || isPoor) && times <= longest) {
      long.offer(row, -(times + look.effect(agent) + (ending === "poor" ? poorIsWorth : 0)));
    }
  }
  const lists = [short, long].map((list) =>
    list.rows().map((row): Candidate => ({ ...callOutcome(calls, row), row })),
  );
  const wordOf = (row: number): string | undefined => words[indexAt(codes, row)];
  const scores = scoresOf(
    source.reviews,
    new Set(lists.flat().flatMap(({ row }) => wordOf(row) ?? [])),
  );
  const [good = [], other = []] = lists.map((list) =>
    list.map((one) => ({ ...one, ...judged(one, scores.get(wordOf(one.row) ?? ""), source) })),
  );
  const kept = good.filter(({ ending }) => ending !== "poor");
  return matched(kept, other, calls).map(([first, second]) => ({
    good: studied(first, "short", handling, source, look, anyEnding, scores),
    other: studied(second, "long", handling, source, look, true, scores),
  }));
}

/** What a review of the recording adds to the ending. */
function judged(one: Outcome, score: number | undefined, source: PairSource): Outcome {
  if (score === undefined || source.reviews === null) return one;
  const full = source.reviews.maxScore;
  const more: RecordingReason[] =
    score >= source.qaGood
      ? [{ kind: "judged-well", score, full }]
      : score <= source.qaPoor
        ? [{ kind: "judged-badly", score, full }]
        : [];
  return outcomeOf([...one.reasons, ...more]);
}

/** The best of each side, no agent twice. */
function matched(
  good: readonly Candidate[],
  other: readonly Candidate[],
  calls: Calls,
): readonly (readonly [Candidate, Candidate])[] {
  const heard = new Set<number>();
  const next = (list: readonly Candidate[]): Candidate | undefined =>
    list.find(({ row }) => !heard.has(indexAt(calls.agent, row)));
  const pairs: (readonly [Candidate, Candidate])[] = [];
  while (pairs.length < mostPairs) {
    const first = next(good);
    if (first === undefined) break;
    heard.add(indexAt(calls.agent, first.row));
    const second = next(other);
    if (second === undefined) break;
    heard.add(indexAt(calls.agent, second.row));
    pairs.push([first, second]);
  }
  return pairs;
}

function studied(
  { row, ending, reasons }: Candidate,
  side: "short" | "long",
  handling: HandlingTime,
  { calls, seconds }: PairSource,
  look: AgentLook,
  endingsKnown: boolean,
  scores: ReadonlyMap<string, number>,
): StudyRecording {
  const time = at(seconds, row);
  const agent = indexAt(calls.agent, row);
  const times = time / handling.median;
  const effect = look.effect(agent);
  const recording = calls.recording.words[indexAt(calls.recording.codes, row)] ?? null;
  const isExtreme = side === "short" || time >= handling.highQuartile;
  const usual: RecordingReason[] =
    side === "short" && effect <= -usually
      ? [{ kind: "usually-quick" }]
      : side === "long" && effect >= usually
        ? [{ kind: "usually-slow" }]
        : [];
  const resolved = at(calls.resolved, row);
  return {
    recording,
    agent,
    day: known(at(calls.day, row)),
    minute: known(at(calls.minute, row)),
    seconds: time,
    satisfaction: known(at(calls.satisfaction, row)),
    resolved: Number.isNaN(resolved) ? null : resolved === 1,
    qa: recording === null ? null : (scores.get(recording) ?? null),
    reasons: [
      ...(isExtreme ? [{ kind: side, times } as const] : []),
      ...reasons,
      ...usual,
      ...(endingsKnown ? [] : [{ kind: "good-agent" } as const]),
    ],
    listenFor: side === "short" ? "way-to-the-point" : lookedFor(),
  };

  function lookedFor(): ListenFor {
    if (!isExtreme || (ending === "poor" && times < 1.5)) return "lost-caller";
    const talk = at(calls.talkSeconds, row);
    return talk > 0 && 1 - talk / time > muchAfterTalk ? "after-call-work" : "lost-time";
  }
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
