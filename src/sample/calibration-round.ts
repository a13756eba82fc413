import type { Day } from "../foundation/day";
import { seededRandom, standardNormal, subSeed } from "../foundation/random";
import { abilitySd, callSd, meanScore } from "./abilities";
import { clamp, itemAt, oneOf, wholeBetween } from "./draws";
import type { SampleChanges } from "./changes";
import type { SampleEvaluators } from "./evaluators";
import type { OneSided } from "./one-sided";
import type { SamplePeople } from "./people";
import type { SamplePeriod } from "./period";

/** One call scored by two evaluators, each without knowing the other's score. */
export type SampleDoubleScore = {
  readonly agent: number;
  readonly day: Day;
  readonly evaluators: readonly [number, number];
  readonly scores: readonly [number, number];
};

export type SampleCalibrationRound = {
  readonly calls: readonly SampleDoubleScore[];
  /** Who scored them: the strict evaluator, and the two who are nearest to the middle. */
  readonly panel: readonly [number, number, number];
  /** Krippendorff's alpha that such scores come to in the long run. */
  readonly alpha: number;
};

const roundOf = 45;
/** What two evaluators see differently in one call, beside their strictness. */
const eyeSd = 3;

/** A calibration round in the last month: three evaluators, every call scored by two of them in turn. */
export function sampleCalibrationRound(
  people: SamplePeople,
  abilities: Float64Array,
  evaluators: SampleEvaluators,
  changes: SampleChanges,
  oneSided: OneSided | null,
  period: SamplePeriod,
  seed: number,
): SampleCalibrationRound {
  const random = seededRandom(subSeed(seed, "calibration-round"));
  const normal = standardNormal(random);
  const severity = (evaluator: number): number => itemAt(evaluators.severity, evaluator);
  const [first = 0, second = 1] = [...evaluators.names.keys()]
    .filter((one) => one !== evaluators.strict && one !== evaluators.lenient)
    .sort((a, b) => Math.abs(severity(a)) - Math.abs(severity(b)) || a - b);
  const panel = [evaluators.strict, first, second] as const;
  const pairs = [
    [panel[0], panel[1]],
    [panel[1], panel[2]],
    [panel[2], panel[0]],
  ] as const;
  const here = people.agents.flatMap(({ isNewHire, leftOn }, agent) =>
    isNewHire ||
    leftOn !== null ||
    agent === oneSided?.agent ||
    changes.fallen.has(agent) ||
    changes.risen.has(agent)
      ? []
      : [agent],
  );
  const calls = Array.from({ length: here.length === 0 ? 0 : roundOf }, (_, k) => {
    const agent = oneOf(random, here);
    const worth = meanScore + itemAt(abilities, agent) + callSd * normal();
    const scored = (evaluator: number): number =>
      Math.round(clamp(worth + severity(evaluator) + eyeSd * normal(), 0, 100));
    const pair = itemAt(pairs, k % pairs.length);
    return {
      agent,
      day: wholeBetween(random, period.lastDay - 20, period.lastDay - 10),
      evaluators: pair,
      scores: [scored(pair[0]), scored(pair[1])],
    } as const;
  });
  return { calls, panel, alpha: alphaOf(panel.map(severity)) };
}

/** One less half the expected squared difference within a call over the variance of all scores. */
function alphaOf(severities: readonly number[]): number {
  const mean = severities.reduce((sum, one) => sum + one, 0) / severities.length;
  const between = severities.reduce((sum, one) => sum + (one - mean) ** 2, 0) / severities.length;
  // Of two drawn from three the squared difference is three times their variance, half of it half as much.
  const within = (between * severities.length) / (severities.length - 1) + eyeSd ** 2;
  return 1 - within / (abilitySd ** 2 + callSd ** 2 + eyeSd ** 2 + between);
}
