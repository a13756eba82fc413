import fc from "fast-check";
import { objectiveWeights } from "../../../src/domain/scheduling/build/objective-weights";
import { bestTimetable } from "../../../src/domain/scheduling/best-timetable";
import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import type { SearchEffort } from "../../../src/domain/scheduling/search/search-plan";
import { unwatched } from "../../../src/foundation/watch";
import { diceOf, randomProblem } from "../scheduling/random-problem";
import { planAgain } from "./replan-again";
import { tinyProblem } from "./tiny-plan";

const asked = { changeOfTime: 120, changeOfPlace: 30 };

/** As plans are made: one person needs a course once, and a change weighs what it does in a plan of this size. */
function asPlanned(drawn: TrainingProblem): TrainingProblem {
  const seen = new Set<string>();
  const once = drawn.demands.filter(({ agent, course }) => {
    const key = `${agent} ${course}`;
    return seen.has(key) ? false : seen.add(key);
  });
  const place = new Map(once.map(({ id }, position) => [id, position]));
  const demands = once.map((demand, id) => ({
    ...demand,
    id,
    after: demand.after.flatMap((before) => place.get(before) ?? []),
  }));
  const { courses, courseSlots, trainers, days, traffic } = drawn;
  const weights = objectiveWeights(
    courses,
    courseSlots,
    demands,
    trainers,
    days.length,
    traffic,
    asked,
  );
  return { ...drawn, demands, weights, told: demands.map(() => null) };
}

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const problems = fc.oneof(
  seeds.map((seed) => asPlanned(randomProblem(diceOf(seed)))),
  seeds.map((seed) => tinyProblem(diceOf(seed))),
);

const runs: readonly (readonly [SearchEffort, number])[] = [
  ["quick", 40],
  ["normal", 6],
  ["thorough", 2],
];

test.each(runs)(
  "planned again with nothing changed, nothing changes: %s search, %i small centres",
  async (effort, numRuns) => {
    const search = { effort, enough: null };
    let told = 0;
    const property = fc.asyncProperty(problems, async (problem) => {
      const first = await bestTimetable(problem, 1, search, unwatched);
      const { timetable, replan } = await planAgain(problem, first, search);
      expect(replan.changes.changes).toEqual([]);
      expect(timetable).toEqual(first);
      told += replan.changes.told;
    });
    await fc.assert(property, { numRuns, seed: 7 });
    expect(told).toBeGreaterThan(numRuns);
  },
);
