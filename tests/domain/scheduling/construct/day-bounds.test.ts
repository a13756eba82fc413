import fc from "fast-check";
import { Board } from "../../../../src/domain/scheduling/board/board";
import { compileProblem } from "../../../../src/domain/scheduling/board/compile-problem";
import { DayBounds } from "../../../../src/domain/scheduling/construct/day-bounds";
import { PendingDemands } from "../../../../src/domain/scheduling/construct/pending-demands";
import { lastUsefulDay } from "../../../../src/domain/scheduling/guards/deadline";
import { trafficAt } from "../../../../src/domain/scheduling/wishes/traffic";
import { problems } from "../random-problem";
import { demand, liNa, smallCentre, wangWei } from "../small-centre";

function waiting(board: Board, group: number): PendingDemands {
  const pending = new PendingDemands(board.compiled.demands);
  for (const one of board.compiled.demands.ofGroup[group] ?? []) {
    pending.add(one, 0, lastUsefulDay(board, one));
  }
  pending.setWorth(null, 0);
  return pending;
}

describe("what a day could bring at most", () => {
  it("is never less than what as many as there are seats bring at any of its starts", () => {
    let compared = 0;
    const property = fc.property(problems, fc.integer({ min: 0, max: 12 }), (problem, price) => {
      const board = new Board(compileProblem(problem, 1));
      const { groups, dayCount, slotsPerDay, lengths, seats, demands } = board.compiled;
      for (const group of groups.keys()) {
        const pending = waiting(board, group);
        const bounds = new DayBounds(board, pending);
        bounds.begin(group, 0, price);
        for (let day = 0; day < dayCount; day++) {
          for (let start = 0; start + (lengths[group] ?? 1) <= slotsPerDay; start++) {
            const gains = [...pending.list.subarray(0, pending.count)]
              .filter((one) => pending.mayComeOn(one, day))
              .map((one) => (demands.price[one] ?? 0) - (demands.perDay[one] ?? 0) * day)
              .map((worth) => Math.max(0, worth - trafficAt(board, group, day, start)))
              .sort((a, b) => b - a)
              .slice(0, Math.max(0, seats[group] ?? 0));
            const score = gains.reduce((sum, gain) => sum + gain, 0);
            const opening = problem.weights.perSession + price;
            expect(bounds.most[day]).toBeGreaterThanOrEqual(score - opening - 1e-9);
            if (score > 0) compared++;
          }
        }
      }
    });
    fc.assert(property, { numRuns: 60, seed: 4 });
    expect(compared).toBeGreaterThan(1000);
  });

  it("counts two colleagues at the quietest hour, a day's wait for each less on Tuesday, and then what Monday scored", () => {
    const problem = smallCentre({
      demands: [demand(0, liNa, "courtesy"), demand(1, wangWei, "courtesy")],
    });
    const board = new Board(compileProblem(problem, 1));
    const bounds = new DayBounds(board, waiting(board, 0));
    bounds.begin(0, 0, 6);
    const monday = 2 * (400 + 40 * 5 - 2 * 5) - 20 - 6;
    expect([...bounds.most]).toEqual([monday, monday - 10, monday - 20]);
    bounds.beginRound();
    expect(bounds.mostPromising()).toBe(0);
    bounds.score(0, 700);
    expect(bounds.mostPromising()).toBe(1);
    bounds.beginRound();
    expect(bounds.mostPromising()).toBe(1);
    expect(bounds.most[0]).toBe(700);
  });
});
