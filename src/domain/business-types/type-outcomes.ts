import { addAt, at, indexAt } from "../metrics/columns";
import type { AgentIndex } from "../records/agents";
import type { CountedMean } from "./business-types";
import type { TypeCalls } from "./type-calls";

/** How the calls of one business type ended. */
export type TypeOutcomes = {
  /** Agents with a call of it. */
  readonly agents: number;
  readonly satisfaction: CountedMean;
  readonly resolved: CountedMean;
  /** The same of the people asked for, in their order. */
  readonly people: readonly Pick<TypeOutcomes, "satisfaction" | "resolved">[];
};

/** Number and sum of the ratings, number and sum of "resolved": side by side for everybody asked for, and first for all. */
const width = 4;

/** One pass over the calls of the type. */
export function typeOutcomes(
  calls: TypeCalls,
  named: readonly { readonly agent: AgentIndex }[],
  agentCount: number,
): TypeOutcomes {
  const placeOf = new Uint32Array(agentCount);
  named.forEach(({ agent }, k) => (placeOf[agent] = k + 1));
  const kept = new Float64Array(width * (named.length + 1));
  const seen = new Uint8Array(agentCount);
  for (let k = 0; k < calls.agent.length; k++) {
    const agent = indexAt(calls.agent, k);
    seen[agent] = 1;
    const own = width * indexAt(placeOf, agent);
    const rating = at(calls.satisfaction, k);
    const resolved = at(calls.resolved, k);
    if (rating === rating) {
      addAt(kept, own, 1);
      addAt(kept, own + 1, rating);
    }
    if (resolved === resolved) {
      addAt(kept, own + 2, 1);
      addAt(kept, own + 3, resolved);
    }
  }
  const people = named.map((_, k) => meansAt(kept, width * (k + 1)));
  const all = kept.slice(0, width);
  for (let place = width; place < kept.length; place++) addAt(all, place % width, at(kept, place));
  return { agents: marked(seen), ...meansAt(all, 0), people };
}

/** How many agents the rows name. */
export function distinctAgents(rows: Uint32Array, agents: Uint32Array, agentCount: number): number {
  const seen = new Uint8Array(agentCount);
  for (let k = 0; k < rows.length; k++) seen[indexAt(agents, indexAt(rows, k))] = 1;
  return marked(seen);
}

function marked(seen: Uint8Array): number {
  return seen.reduce((sum, one) => sum + one, 0);
}

function meansAt(kept: Float64Array, from: number) {
  const [ratings, endings] = [at(kept, from), at(kept, from + 2)];
  return {
    satisfaction: { n: ratings, mean: at(kept, from + 1) / ratings },
    resolved: { n: endings, mean: at(kept, from + 3) / endings },
  };
}
