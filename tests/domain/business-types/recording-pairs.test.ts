import {
  recordingPairs,
  type PairSource,
} from "../../../src/domain/business-types/recording-pairs";
import { typeTimes } from "../../../src/domain/business-types/handling-times";
import { typeCalls } from "../../../src/domain/business-types/type-calls";
import { calls, reviews, type CallRow, type ReviewRow } from "../ranking/small-centre";

/** Twenty agents with one usual call each, and what a test adds. */
const usual: readonly CallRow[] = Array.from({ length: 20 }, (_, agent) => ({
  agent,
  handle: 160 + 12 * agent,
  rating: 4,
  resolved: true,
  recording: `U${agent}`,
  day: 20_000,
}));

function pairs(
  more: readonly CallRow[],
  { judged = [], effects = {} }: { judged?: ReviewRow[]; effects?: Record<number, number> } = {},
) {
  const log = calls([...usual, ...more]);
  const rows = Uint32Array.from({ length: log.count }, (_, row) => row);
  const ofType = typeCalls(rows, log, log.handleSeconds);
  const times = typeTimes(ofType, 40);
  if (times === null) throw new Error("no times");
  const source: PairSource = {
    calls: log,
    reviews: judged.length === 0 ? null : reviews(judged),
    seconds: log.handleSeconds,
    qaGood: 90,
    qaPoor: 70,
  };
  return recordingPairs(ofType, times.handling, source, {
    effect: (agent) => effects[agent] ?? 0,
    isGood: (agent) => agent % 2 === 0,
  });
}

const shortAndGood: CallRow = {
  agent: 30,
  handle: 120,
  rating: 5,
  resolved: true,
  recording: "R1",
  day: 20_001,
};
const longAndPoor: CallRow = {
  agent: 31,
  handle: 700,
  rating: 2,
  resolved: false,
  recording: "R2",
  day: 20_002,
};

test("a short call that pleased the caller is set against a long one that did not, each with its reasons", () => {
  const [first] = pairs([shortAndGood, longAndPoor]);
  expect(first?.good.recording).toBe("R1");
  expect(first?.other.recording).toBe("R2");
  expect(first?.good.reasons.map(({ kind }) => kind)).toEqual(["short", "rated-well", "resolved"]);
  expect(first?.other.reasons.map(({ kind }) => kind)).toEqual([
    "long",
    "rated-badly",
    "unresolved",
  ]);
  expect(first?.other).toMatchObject({ agent: 31, day: 20_002, seconds: 700, satisfaction: 2 });
});

test("a call of a few seconds was cut off and is no example", () => {
  const found = pairs([{ ...shortAndGood, handle: 20, recording: "cut off" }, longAndPoor]);
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(({ good }) => good.recording)).not.toContain("cut off");
});

test("a short call that left the caller displeased or unhelped is never the good one", () => {
  const bad: CallRow[] = [
    { ...shortAndGood, rating: 2, recording: "displeased" },
    { ...shortAndGood, agent: 32, resolved: false, recording: "unhelped" },
  ];
  const heard = pairs([...bad, longAndPoor]).map(({ good }) => good.recording);
  expect(heard).not.toContain("displeased");
  expect(heard).not.toContain("unhelped");
});

test("nobody is heard twice, and three pairs are enough", () => {
  const found = pairs(
    [0, 1, 2, 3, 4].flatMap((i) => [
      { ...shortAndGood, handle: 110 + i, recording: `S${i}` },
      { ...longAndPoor, agent: 33 + i, recording: `L${i}` },
    ]),
  );
  expect(found).toHaveLength(3);
  const agents = found.flatMap(({ good, other }) => [good.agent, other.agent]);
  expect(new Set(agents).size).toBe(agents.length);
});

test("of two calls equally short, that of the agent who usually is goes first", () => {
  const luck = { ...shortAndGood, recording: "luck" };
  const habit = { ...shortAndGood, agent: 35, recording: "habit" };
  const [first] = pairs([luck, habit, longAndPoor], { effects: { 35: -0.3 } });
  expect(first?.good.recording).toBe("habit");
  expect(first?.good.reasons.at(-1)).toEqual({ kind: "usually-quick" });
});

test("a recording that QA judged badly is no example, however short; its score is shown", () => {
  const judged = [
    { agent: 30, score: 55, recording: "R1" },
    { agent: 35, score: 96, recording: "R3" },
  ];
  const second = { ...shortAndGood, agent: 35, handle: 125, recording: "R3" };
  const [first] = pairs([shortAndGood, second, longAndPoor], { judged });
  expect(first?.good).toMatchObject({ recording: "R3", qa: 96 });
  expect(first?.good.reasons.map(({ kind }) => kind)).toContain("judged-well");
});

test("calls without a recording's number are taken only where none has one", () => {
  const nameless: CallRow = { agent: 30, handle: 120, rating: 5, resolved: true };
  expect(pairs([nameless, longAndPoor]).map(({ good }) => good.recording)).not.toContain(null);
});

test("a call whose end is longer than the talk sends the listener to the after-call work", () => {
  const log = calls([...usual, shortAndGood, { ...longAndPoor, resolved: true, rating: 4 }]);
  const talk = log.handleSeconds.map((seconds) => (seconds === 700 ? 300 : seconds - 20));
  const rows = Uint32Array.from({ length: log.count }, (_, row) => row);
  const ofType = typeCalls(rows, log, log.handleSeconds);
  const times = typeTimes(ofType, 40);
  if (times === null) throw new Error("no times");
  const [first] = recordingPairs(
    ofType,
    times.handling,
    {
      calls: { ...log, talkSeconds: talk },
      reviews: null,
      seconds: log.handleSeconds,
      qaGood: NaN,
      qaPoor: NaN,
    },
    { effect: () => 0, isGood: () => true },
  );
  expect(first?.other.listenFor).toBe("after-call-work");
  expect(first?.good.listenFor).toBe("way-to-the-point");
});
