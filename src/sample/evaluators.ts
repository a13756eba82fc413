import { seededRandom, standardNormal, subSeed, type Random } from "../foundation/random";
import { severitySd } from "./abilities";
import { clamp, someOf, wholeBetween } from "./draws";

export type SampleEvaluators = {
  readonly names: readonly string[];
  /** Points each gives above (+) or below (−) the others. */
  readonly severity: Float64Array;
  readonly strict: number;
  readonly lenient: number;
  /** The evaluator who hears a call of a team: mostly one of the team's own, sometimes any. */
  readonly forTeam: (team: number, random: Random) => number;
};

const agentsPerEvaluator = 25;
const homeShare = 0.85;
/** Beyond what chance gives a dozen evaluators, so that the two stand out. */
const unusual = 7;
const usualAtMost = 3.5;

/**
 * A dozen evaluators for 300 agents. Each serves the teams of her own group, and now and then another: without those
 * reviews across, strictness and ability could not be told apart.
 */
export function sampleEvaluators(
  agents: number,
  nextName: () => string,
  seed: number,
): SampleEvaluators {
  const count = clamp(Math.round(agents / agentsPerEvaluator), 4, 80);
  const random = seededRandom(subSeed(seed, "evaluators"));
  const normal = standardNormal(random);
  const severity = Float64Array.from({ length: count }, () =>
    clamp(severitySd * normal(), -usualAtMost, usualAtMost),
  );
  const [strict = 0, lenient = 1] = someOf(
    random,
    Array.from({ length: count }, (_, i) => i),
    2,
  );
  severity[strict] = -unusual;
  severity[lenient] = unusual;
  return {
    names: Array.from({ length: count }, nextName),
    severity,
    strict,
    lenient,
    forTeam: (team, draws) =>
      draws() < homeShare
        ? (team * 2 + wholeBetween(draws, 0, 1)) % count
        : wholeBetween(draws, 0, count - 1),
  };
}
