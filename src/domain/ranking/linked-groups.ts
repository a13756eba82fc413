import { indexAt } from "../metrics/columns";

/**
 * How many separate groups the evaluators fall into when two are linked by having scored the same agent, directly or through
 * others. More than one: a strict group and a weak group of agents look the same. Union–find with path halving (Tarjan &
 * van Leeuwen 1984). Pairs naming no level below `agents`/`evaluators` are passed over; 0 when there are none.
 */
export function countLinkedGroups(
  agent: ArrayLike<number>,
  evaluator: ArrayLike<number>,
  agents: number,
  evaluators: number,
): number {
  const parent = Uint32Array.from({ length: agents + evaluators }, (_, index) => index);
  const seen = new Uint32Array(agents + evaluators);
  const rootOf = (start: number): number => {
    let node = start;
    while (indexAt(parent, node) !== node) {
      const grandparent = indexAt(parent, indexAt(parent, node));
      parent[node] = grandparent;
      node = grandparent;
    }
    return node;
  };
  let groups = 0;
  for (let k = 0; k < agent.length; k++) {
    const a = agent[k] ?? agents;
    const e = evaluator[k] ?? evaluators;
    if (!(a < agents && e < evaluators)) continue;
    for (const node of [a, agents + e]) {
      if (indexAt(seen, node) === 0) {
        seen[node] = 1;
        groups += 1;
      }
    }
    const one = rootOf(a);
    const other = rootOf(agents + e);
    if (one !== other) {
      parent[one] = other;
      groups -= 1;
    }
  }
  return groups;
}
