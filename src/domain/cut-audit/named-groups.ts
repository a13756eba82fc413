import { at, indexAt } from "../metrics/columns";
import { placesAmong } from "../ranking/group-sizes";
import { ranker } from "../ranking/linear-ranks";
import type { Ranking } from "../ranking/ranking";
import type { WeightedSum } from "../ranking/weighted-sum";
import { none, type AgentIndex } from "../records/agents";
import { cutGroups, type Contender, type CutRules } from "../tiers/cut-groups";
import type { SetApart } from "../tiers/set-apart";
import { chanceBelow, NearCut, type NormalScores } from "./near-cut";

/** Who is named in which group. */
export type Named = {
  readonly bottom: ReadonlySet<AgentIndex>;
  readonly top: ReadonlySet<AgentIndex>;
};

/** What is known of the true scores, and the cuts in them; entries in the order of the sum's agents. */
type Standing = {
  readonly bottom: NormalScores;
  /** The same with the best lowest. */
  readonly top: NormalScores;
  readonly cuts: { readonly bottom: number; readonly top: number };
};

/**
 * Who would be named in the bottom and the top group by one set of scores after another, all rules of the tiers applied. A chance is
 * that of the ranking's draws, moved by as much as its normal approximation moves from the ranking's scores to these.
 */
export class NamedGroups {
  readonly #rules: CutRules;
  readonly #apart: SetApart;
  /** By agent: whether the order decides, if only she has enough results; and whether a plan before had her in a group. */
  readonly #mayBeSorted: Uint8Array;
  readonly #wasIn: Uint8Array;
  /** By agent: what the draws gave less the approximation. */
  readonly #beside: { readonly bottom: Float64Array; readonly top: Float64Array };
  /** The agents, best first. */
  readonly #ranked: Uint32Array;
  readonly #cuts = { bottom: new NearCut(), top: new NearCut() };
  readonly #memory: Memory;

  constructor(ranking: Ranking, sum: WeightedSum, rules: CutRules, apart: SetApart) {
    const agents = apart.agents;
    this.#rules = rules;
    this.#apart = apart;
    this.#memory = memoryFor(agents);
    this.#mayBeSorted = new Uint8Array(agents);
    this.#wasIn = new Uint8Array(agents);
    for (let agent = 0; agent < agents; agent++) {
      if (apart.reason(agent, Infinity, true) === null) this.#mayBeSorted[agent] = 1;
      const was = [rules.before(agent, "bottom"), rules.before(agent, "top")];
      if (was.includes("in")) this.#wasIn[agent] = 1;
    }
    this.#ranked = Uint32Array.from(ranking.agents, ({ agent }) => agent);
    this.#beside = { bottom: new Float64Array(agents), top: new Float64Array(agents) };
    const standing = this.#stand(sum);
    for (const { agent, pBottom, pTop } of ranking.agents) {
      const chance = { bottom: pBottom ?? 0, top: pTop ?? 0 };
      for (const group of ["bottom", "top"] as const) {
        this.#beside[group][agent] = chance[group] - this.#approximate(group, standing, agent);
      }
    }
  }

  /** @param n results of the headline measure by agent; `null`: nobody has any */
  under(sum: WeightedSum, n: Float64Array | null): Named {
    const standing = this.#stand(sum);
    const order = this.#order(sum, n);
    const places = placesAmong(this.#rules.sizes, order.length);
    // Nobody between the ends of the order has a place, but for those who may keep one.
    const fromTop = places.top + places.bottom;
    const fromBottom = order.length - places.bottom;
    const contenders: Contender[] = [];
    for (let k = 0; k < order.length; k++) {
      const agent = indexAt(order, k);
      if (k >= fromTop && k < fromBottom && this.#wasIn[agent] !== 1) continue;
      contenders.push({
        agent,
        pBottom: this.#chance("bottom", standing, agent),
        pTop: this.#chance("top", standing, agent),
      });
    }
    const groups = cutGroups(contenders, this.#rules, places);
    const { floor } = this.#rules;
    const isLikely = (agent: AgentIndex) => this.#chance("bottom", standing, agent) >= floor;
    return {
      bottom: new Set([...groups.bottom.members].filter(isLikely)),
      top: groups.top.members,
    };
  }

  /** Whether the order decides over an agent with so many results. */
  isSorted(agent: AgentIndex, n: Float64Array | null): boolean {
    return this.#mayBeSorted[agent] === 1 && (n === null ? 0 : at(n, agent)) >= this.#apart.needed;
  }

  /** What the draws gave, moved as far as the approximation moves. */
  #chance(group: "bottom" | "top", standing: Standing, agent: AgentIndex): number {
    const moved = this.#approximate(group, standing, agent) + at(this.#beside[group], agent);
    return Math.min(1, Math.max(0, moved));
  }

  /** From the normal approximation; 0 for those without a score. */
  #approximate(group: "bottom" | "top", standing: Standing, agent: AgentIndex): number {
    const place = indexAt(this.#memory.placeOf, agent);
    return place === none ? 0 : chanceBelow(standing.cuts[group], standing[group], place);
  }

  /** Those over whom the order decides, best first; of equals whoever the ranking has first. */
  #order({ value }: WeightedSum, n: Float64Array | null): Uint32Array {
    const { placeOf, people, values, ranks, order, rank } = this.#memory;
    let count = 0;
    for (let k = 0; k < this.#ranked.length; k++) {
      const agent = indexAt(this.#ranked, k);
      const place = indexAt(placeOf, agent);
      if (place === none || !this.isSorted(agent, n)) continue;
      people[count] = agent;
      values[count] = at(value, place);
      count += 1;
    }
    rank(values, ranks, count);
    for (let k = 0; k < count; k++) order[indexAt(ranks, k) - 1] = indexAt(people, k);
    return order.subarray(0, count);
  }

  #stand({ agents, value, sd }: WeightedSum): Standing {
    const { placeOf } = this.#memory;
    const inverse = this.#memory.inverse.subarray(0, agents.length);
    const turned = this.#memory.turned.subarray(0, agents.length);
    placeOf.fill(none);
    for (let k = 0; k < agents.length; k++) {
      placeOf[indexAt(agents, k)] = k;
      inverse[k] = 1 / at(sd, k);
      turned[k] = -at(value, k);
    }
    const bottom = { mean: value, inverse };
    const top = { mean: turned, inverse };
    return {
      bottom,
      top,
      cuts: { bottom: this.#cut("bottom", bottom), top: this.#cut("top", top) },
    };
  }

  /** −∞ for a group without places, or with places for everybody: the approximation then says nothing. */
  #cut(group: "bottom" | "top", scores: NormalScores): number {
    const size = this.#rules.sizes[group];
    const hasCut = size >= 1 && size < scores.mean.length;
    return hasCut ? this.#cuts[group].find(scores, size) : -Infinity;
  }
}

/** Used again for each set of scores. The first is by agent: the place among the sum's agents. */
type Memory = {
  readonly placeOf: Uint32Array;
  readonly inverse: Float64Array;
  readonly turned: Float64Array;
  readonly people: Uint32Array;
  readonly values: Float64Array;
  readonly ranks: Uint32Array;
  readonly order: Uint32Array;
  readonly rank: ReturnType<typeof ranker>;
};

function memoryFor(agents: number): Memory {
  return {
    placeOf: new Uint32Array(agents),
    inverse: new Float64Array(agents),
    turned: new Float64Array(agents),
    people: new Uint32Array(agents),
    values: new Float64Array(agents),
    ranks: new Uint32Array(agents),
    order: new Uint32Array(agents),
    rank: ranker(agents),
  };
}
