import { at, indexAt } from "../metrics/columns";
import { normalCdf } from "../metrics/normal";
import { z90 } from "../ranking/intervals";
import type { AgentIndex } from "../records/agents";
import type { TypeTimes } from "./handling-times";

/** A difference of less than a tenth is not worth a word. */
const worthSaying = Math.log(1.1);

/** Of the people named quick or slow, at most this share is expected not to be so. */
export const falseShare = 0.05;

export type Pace = {
  readonly type: number;
  readonly agent: AgentIndex;
  readonly pace: "quick" | "slow";
  readonly n: number;
  readonly time: { readonly value: number; readonly low: number; readonly high: number };
  readonly peers: number;
  readonly chance: number;
};

/**
 * Who is quick and who is slow, over all types at once: surest first, as many as keep the expected share of wrong names
 * within `falseShare` (Bayesian false discovery rate: M. A. Newton et al., Biostatistics 5 (2004)). With fewer calls of the
 * type than `fewest` nobody is named.
 */
export function paces(types: readonly (TypeTimes | null)[], fewest: number): readonly Pace[] {
  const candidates = types.flatMap((times, type) => (times === null ? [] : ofType(times, type)));
  candidates.sort((a, b) => b.chance - a.chance || a.type - b.type || a.agent - b.agent);
  let wrong = 0;
  let named = 0;
  for (const { chance } of candidates) {
    wrong += 1 - chance;
    if (wrong > falseShare * (named + 1)) break;
    named += 1;
  }
  return candidates.slice(0, named);

  function ofType(times: TypeTimes, type: number): Pace[] {
    const found: Pace[] = [];
    for (let i = 0; i < times.agent.length; i++) {
      if (at(times.n, i) < fewest) continue;
      const effect = at(times.effect, i);
      const sd = at(times.sd, i);
      // Nearer, the chance is below a half.
      if (Math.abs(effect) < worthSaying) continue;
      const chance = normalCdf((Math.abs(effect) - worthSaying) / sd);
      found.push({
        type,
        agent: indexAt(times.agent, i),
        pace: effect < 0 ? "quick" : "slow",
        n: at(times.n, i),
        time: {
          value: times.peers * Math.exp(effect),
          low: times.peers * Math.exp(effect - z90 * sd),
          high: times.peers * Math.exp(effect + z90 * sd),
        },
        peers: times.peers,
        chance,
      });
    }
    return found;
  }
}
