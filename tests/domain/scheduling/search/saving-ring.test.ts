import fc from "fast-check";
import { savingRing } from "../../../../src/domain/scheduling/search/saving-ring";

const none = Infinity;

/** What the cheapest ring through any of the nodes costs, by trying all. */
function cheapestRing(costs: readonly number[], count: number): number {
  const walk = (path: readonly number[], sum: number): number => {
    const [first = 0] = path;
    const here = path[path.length - 1] ?? 0;
    const closed = path.length > 1 ? sum + (costs[here * count + first] ?? none) : none;
    const onwards = [...Array(count).keys()]
      .filter((node) => !path.includes(node))
      .map((node) => walk([...path, node], sum + (costs[here * count + node] ?? none)));
    return Math.min(closed, ...onwards);
  };
  return Math.min(none, ...[...Array(count).keys()].map((node) => walk([node], 0)));
}

describe("a ring that saves", () => {
  it("is found where three steps save together what no two do", () => {
    const costs = [none, 1, 9, 9, none, 1, -8, 9, none];
    const ring = savingRing(Float64Array.from(costs), 3);
    expect(ring.length).toBe(3);
    expect(ring.map((node, at) => ((ring[(at + 1) % 3] ?? 0) - node + 3) % 3)).toEqual([1, 1, 1]);
  });

  it("is found exactly where there is one, and saves", () => {
    const step = fc.oneof(fc.integer({ min: -5, max: 20 }), fc.constant(none));
    const nets = fc
      .integer({ min: 0, max: 5 })
      .chain((count) => fc.array(step, { minLength: count * count, maxLength: count * count }));
    fc.assert(
      fc.property(nets, (steps) => {
        const count = Math.sqrt(steps.length);
        const costs = steps.map((cost, at) => (at % (count + 1) === 0 ? none : cost));
        const ring = savingRing(Float64Array.from(costs), count);
        const sum = ring.reduce(
          (all, node, at) =>
            all + (costs[node * count + (ring[(at + 1) % ring.length] ?? 0)] ?? none),
          0,
        );
        expect(new Set(ring).size).toBe(ring.length);
        expect(ring.length > 0).toBe(cheapestRing(costs, count) < 0);
        expect(ring.length === 0 || sum < 0).toBe(true);
      }),
    );
  });
});
