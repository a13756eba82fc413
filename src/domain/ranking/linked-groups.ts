import { indexAt } from "../metrics/columns";

/**
 * How many separate groups the evaluators fall into when two are linked by having scored the same agent, directly or through
 * others. More than one: a strict group and a weak group of agents look the same. Pairs naming no level below
 * `agents`/`evaluators` are passed over; 0 when there are none.
 */
export function countLinkedGroups(
  agent: ArrayLike<number>,
  evaluator: ArrayLike<number>,
  agents: number,
  evaluators: number,
): number {
  const groups = new LinkedGroups(agents, evaluators);
  for (let k = 0; k < agent.length; k++) {
    const a = agent[k] ?? agents;
    const e = evaluator[k] ?? evaluators;
    if (a < agents && e < evaluators) groups.join(a, e);
  }
  return groups.count;
}

/** Agents and evaluators, joined where one scored the other. Union–find with path halving (Tarjan & van Leeuwen 1984). */
export class LinkedGroups {
  /** Among those that were joined to anybody. */
  count = 0;
  readonly #parent: Uint32Array;
  readonly #seen: Uint32Array;

  constructor(
    private readonly agents: number,
    evaluators: number,
  ) {
    this.#parent = Uint32Array.from({ length: agents + evaluators }, (_, index) => index);
    this.#seen = new Uint32Array(agents + evaluators);
  }

  join(agent: number, evaluator: number): void {
    const other = this.agents + evaluator;
    this.#see(agent);
    this.#see(other);
    const [a, b] = [this.#rootOf(agent), this.#rootOf(other)];
    if (a === b) return;
    this.#parent[a] = b;
    this.count -= 1;
  }

  areLinked(agent: number, evaluator: number): boolean {
    return this.#rootOf(agent) === this.#rootOf(this.agents + evaluator);
  }

  #see(node: number): void {
    if (indexAt(this.#seen, node) !== 0) return;
    this.#seen[node] = 1;
    this.count += 1;
  }

  #rootOf(start: number): number {
    let node = start;
    while (indexAt(this.#parent, node) !== node) {
      const grandparent = indexAt(this.#parent, indexAt(this.#parent, node));
      this.#parent[node] = grandparent;
      node = grandparent;
    }
    return node;
  }
}
