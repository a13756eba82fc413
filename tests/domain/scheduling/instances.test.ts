import { constructTimetable } from "../../../src/domain/scheduling/construct";
import { verifyTimetable } from "../../../src/domain/scheduling/verify";
import { unwatched } from "../../../src/foundation/watch";
import { instance } from "./instances";
import type { sizes } from "./instance-sizes";

/** Demands, slots away, and what a first timetable of each instance has cost, as a mark not to fall behind. */
const measured = [
  { name: "small", demands: 95, trips: 238, start: 3574, unplaced: 0 },
  { name: "medium", demands: 749, trips: 1695, start: 25_702, unplaced: 0 },
  { name: "tight", demands: 1431, trips: 3272, start: 68_551, unplaced: 0 },
  { name: "over", demands: 1419, trips: 3246, start: 108_786, unplaced: 28 },
] as const satisfies readonly { name: keyof typeof sizes; [figure: string]: unknown }[];

describe("the measured instances", () => {
  it.each(measured)("are drawn the same each time: $name", ({ name, demands, trips }) => {
    const problem = instance(name);
    const slotsAway = problem.demands.reduce((sum, { course }) => {
      const position = problem.courses.findIndex(({ id }) => id === course);
      return sum + (problem.courseSlots[position] ?? 0);
    }, 0);
    expect([problem.demands.length, slotsAway]).toEqual([demands, trips]);
  });

  it.each(measured)(
    "are built no worse than the mark: $name",
    async ({ name, start, unplaced }) => {
      const problem = instance(name);
      const timetable = await constructTimetable(problem, 1, unwatched);
      expect(verifyTimetable(problem, timetable)).toEqual([]);
      expect(timetable.unplaced.length).toBeLessThanOrEqual(unplaced);
      expect(timetable.cost).toBeLessThan(1.015 * start);
      const cost = Math.round(timetable.cost).toLocaleString("en");
      console.info(`${name}: ${cost} (mark ${start}), ${timetable.unplaced.length} unplaced`);
    },
  );
});
