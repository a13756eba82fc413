import { at, indexAt } from "../metrics/columns";
import { placesAmong } from "../ranking/group-sizes";
import { ranker } from "../ranking/linear-ranks";
import type { Ranking } from "../ranking/ranking";
import type { WeightedSum } from "../ranking/weighted-sum";
import type { AgentIndex } from "../records/agents";
import { cutGroups, type Contender, type CutRules } from "../tiers/cut-groups";
import type { SetApart } from "../tiers/set-apart";
import { NearCut } from "./near-cut";

/** Who is named in which group. */
export type Named = {
  readonly bottom: ReadonlySet<AgentIndex>;
  readonly top: ReadonlySet<AgentIndex>;
};

type Chances = { readonly bottom: Float64Array; readonly top: Float64Array };

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
  readonly #beside: Chances;
  /** The agents, best first. */
  readonly #ranked: Uint32Array;
  readonly #cuts = { bottom: new NearCut(), top: new NearCut() };

  constructor(ranking: Ranking, sum: WeightedSum, rules: CutRules, apart: SetApart) {
    const agents = apart.agents;
    this.#rules = rules;
    this.#apart = apart;
    this.#mayBeSorted = new Uint8Array(agents);
    this.#wasIn = new Uint8Array(agents);
    for (let agent = 0; agent < agents; agent++) {
      if (apart.reason(agent, Infinity, true) === null) this.#mayBeSorted[agent] = 1;
      const was = [rules.before(agent, "bottom"), rules.before(agent, "top")];
      if (was.includes("in")) this.#wasIn[agent] = 1;
    }
    this.#ranked = Uint32Array.from(ranking.agents, ({ agent }) => agent);
    const approximate = this.#chances(sum);
    this.#beside = {
      bottom: approximate.bottom.map((chance) => -chance),
      top: approximate.top.map((chance) => -chance),
    };
    for (const { agent, pBottom, pTop } of ranking.agents) {
      this.#beside.bottom[agent] = (pBottom ?? 0) - at(approximate.bottom, agent);
      this.#beside.top[agent] = (pTop ?? 0) - at(approximate.top, agent);
    }
  }

  /** @param n results of the headline measure by agent; `null`: nobody has any */
  under(sum: WeightedSum, n: Float64Array | null): Named {
    const chances = this.#chances(sum);
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
        pBottom: this.#chance("bottom", chances, agent),
        pTop: this.#chance("top", chances, agent),
      });
    }
    const groups = cutGroups(contenders, this.#rules, places);
    const { floor } = this.#rules;
    const isLikely = (agent: AgentIndex) => this.#chance("bottom", chances, agent) >= floor;
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
  #chance(group: "bottom" | "top", chances: Chances, agent: AgentIndex): number {
    return Math.min(1, Math.max(0, at(chances[group], agent) + at(this.#beside[group], agent)));
  }

  /** Those over whom the order decides, best first; of equals whoever the ranking has first. */
  #order({ agents, value }: WeightedSum, n: Float64Array | null): Uint32Array {
    const valueOf = new Float64Array(this.#apart.agents).fill(Number.NaN);
    for (let k = 0; k < agents.length; k++) valueOf[indexAt(agents, k)] = at(value, k);
    const people = new Uint32Array(agents.length);
    const values = new Float64Array(agents.length);
    let count = 0;
    for (let k = 0; k < this.#ranked.length; k++) {
      const agent = indexAt(this.#ranked, k);
      const own = at(valueOf, agent);
      if (Number.isNaN(own) || !this.isSorted(agent, n)) continue;
      people[count] = agent;
      values[count] = own;
      count += 1;
    }
    const ranks = new Uint32Array(count);
    ranker(count)(values, ranks);
    const order = new Uint32Array(count);
    for (let k = 0; k < count; k++) order[indexAt(ranks, k) - 1] = indexAt(people, k);
    return order;
  }

  /** By agent, from the normal approximation; 0 for those without a score. */
  #chances({ agents, value, sd }: WeightedSum): Chances {
    const turned = new Float64Array(value.length);
    for (let k = 0; k < turned.length; k++) turned[k] = -at(value, k);
    return {
      bottom: this.#byAgent("bottom", agents, value, sd),
      top: this.#byAgent("top", agents, turned, sd),
    };
  }

  #byAgent(
    group: "bottom" | "top",
    agents: Uint32Array,
    mean: Float64Array,
    sd: Float64Array,
  ): Float64Array {
    const chances = new Float64Array(this.#apart.agents);
    const size = this.#rules.sizes[group];
    if (size < 1 || size >= agents.length) return chances;
    const found = this.#cuts[group].chances(mean, sd, size);
    for (let k = 0; k < found.length; k++) chances[indexAt(agents, k)] = at(found, k);
    return chances;
  }
}
