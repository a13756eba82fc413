import fc from "fast-check";
import { cheapestAssignment } from "../../../../src/domain/scheduling/search/assignment";

function sumOf(costs: readonly number[], count: number, columns: readonly number[]): number {
  return columns.reduce((sum, column, row) => sum + (costs[row * count + column] ?? 0), 0);
}

function orders(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    orders(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}

describe("the cheapest assignment", () => {
  it("gives the second choice to the one who loses least by it", () => {
    expect([...cheapestAssignment(Float64Array.of(1, 2, 1, 9), 2)]).toEqual([1, 0]);
  });

  it("gives each a column of its own, and none of all orders costs less", () => {
    const squares = fc.integer({ min: 0, max: 5 }).chain((count) =>
      fc.array(fc.integer({ min: -9, max: 20 }), {
        minLength: count * count,
        maxLength: count * count,
      }),
    );
    fc.assert(
      fc.property(squares, (costs) => {
        const count = Math.sqrt(costs.length);
        const columns = [...cheapestAssignment(Float64Array.from(costs), count)];
        const all = orders([...Array(count).keys()]);
        expect(new Set(columns).size).toBe(count);
        expect(sumOf(costs, count, columns)).toBe(
          Math.min(...all.map((order) => sumOf(costs, count, order))),
        );
      }),
    );
  });
});
