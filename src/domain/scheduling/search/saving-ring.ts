const leastSaving = 1e-9;

/**
 * Finds a ring of steps whose costs come to less than nothing, by the shortest ways to every node from all of them at once
 * (Bellman 1958; Ford 1956): while ways become shorter, each node knows from where, and where that goes round is a ring.
 * Taking such rings until there is none gives the cheapest flow (Klein 1967).
 *
 * @param costs of the step from one node to another (`from * count + to`); `Infinity`: there is none.
 * @returns the nodes of the ring in the order of its steps; empty: no ring saves anything.
 */
export function savingRing(costs: Float64Array, count: number): number[] {
  const ways = new Float64Array(count);
  const cameFrom = new Int32Array(count).fill(-1);
  for (let isShorter = true; isShorter;) {
    isShorter = false;
    for (let from = 0; from < count; from++) {
      const way = ways[from] ?? 0;
      for (let to = 0; to < count; to++) {
        const longer = way + (costs[from * count + to] ?? 0);
        if (longer >= (ways[to] ?? 0) - leastSaving) continue;
        ways[to] = longer;
        cameFrom[to] = from;
        isShorter = true;
      }
    }
    const ring = ringOf(cameFrom);
    if (ring.length > 0) return ring;
  }
  return [];
}

/** The nodes on a ring of steps back, in the order of the steps forth; empty: there is none. */
function ringOf(cameFrom: Int32Array): number[] {
  /** From which node each was first come upon, counted from 1. */
  const walk = new Int32Array(cameFrom.length);
  for (let start = 0; start < cameFrom.length; start++) {
    let node = start;
    while (node >= 0 && walk[node] === 0) {
      walk[node] = start + 1;
      node = cameFrom[node] ?? -1;
    }
    if (node < 0 || walk[node] !== start + 1) continue;
    const ring = [node];
    for (let at = cameFrom[node] ?? node; at !== node; at = cameFrom[at] ?? node) ring.push(at);
    return ring.reverse();
  }
  return [];
}
