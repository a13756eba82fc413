import { at, indexAt } from "../metrics/columns";
import type { Period } from "../ranking/period";
import { abilityOf, type KnownAbilities } from "../diagnosis/ability-words";
import { none } from "../records/agents";
import type { Centre } from "../records/centre";
import type { Reviews } from "../records/reviews";
import { isMeasureOnly, namesFault } from "./fault-words";

/** Less than this share of the full marks falls short: the usual pass mark. */
const passShare = 0.6;

/** The marks of one criterion in observation-only samples; arrays have one entry a mark. */
export type AttitudeMarks = {
  readonly name: string;
  readonly isFault: boolean;
  readonly agent: Uint32Array;
  /** Index into `Reviews.evaluators`; `evaluators.length` for nobody named. */
  readonly listener: Uint32Array;
  /** 1 fell short, 0 did not. */
  readonly short: Uint8Array;
};

export type AttitudeSamples = {
  readonly marks: readonly AttitudeMarks[];
  /** Samples of each agent with a mark of some criterion. */
  readonly samples: Float64Array;
  readonly notJudged: readonly string[];
};

/**
 * The attitude criteria as heard in observation-only reviews of active agents in the period: criteria of attitude, and those
 * that no scored review has, for these were listened for on purpose. Bad habits count as such where they are answered with yes
 * or no; marks out of more than one are high when all was well, whatever the name.
 */
export function attitudeSamples(
  centre: Centre,
  reviews: Reviews,
  period: Period,
  abilities: KnownAbilities,
): AttitudeSamples {
  const agents = centre.agents.length;
  const rows: number[] = [];
  for (let k = 0; k < reviews.count; k++) {
    if (
      reviews.observationOnly[k] === 1 &&
      centre.agents[indexAt(reviews.agent, k)]?.status === "active" &&
      period.includesDay(at(reviews.day, k))
    ) {
      rows.push(k);
    }
  }
  const samples = new Float64Array(agents);
  const heard = new Set<number>();
  const notJudged: string[] = [];
  const marks = reviews.criteria.flatMap(({ name, maxScore, values }): AttitudeMarks[] => {
    const own = rows.filter((k) => !Number.isNaN(at(values, k)));
    if (own.length === 0) return [];
    const isAttitude = abilityOf({ kind: "criterion", name }, abilities) === "attitude";
    if (!isAttitude && isScored(reviews, values)) return [];
    if (isMeasureOnly(name) || !(maxScore > 0)) {
      notJudged.push(name);
      return [];
    }
    for (const k of own) heard.add(k);
    const isFault = maxScore === 1 && namesFault(name);
    const limit = passShare * maxScore;
    return [
      {
        name,
        isFault,
        agent: Uint32Array.from(own, (k) => indexAt(reviews.agent, k)),
        listener: Uint32Array.from(own, (k) => {
          const listener = indexAt(reviews.evaluator, k);
          return listener === none ? reviews.evaluators.length : listener;
        }),
        short: Uint8Array.from(own, (k) => {
          const value = at(values, k);
          return Number(isFault ? value > 1 - passShare : value < limit);
        }),
      },
    ];
  });
  for (const k of heard) {
    const agent = indexAt(reviews.agent, k);
    samples[agent] = at(samples, agent) + 1;
  }
  return { marks, samples, notJudged };
}

function isScored(reviews: Reviews, values: Float64Array): boolean {
  for (let k = 0; k < values.length; k++) {
    if (reviews.observationOnly[k] === 0 && !Number.isNaN(at(values, k))) return true;
  }
  return false;
}
