import { bestTimetable } from "../../../src/domain/scheduling/best-timetable";
import { constructTimetable } from "../../../src/domain/scheduling/construct";
import { verifyTimetable } from "../../../src/domain/scheduling/verify";
import { unwatched } from "../../../src/foundation/watch";
import { instance } from "./instances";

const problem = instance("over");

describe("the best of several timetables", () => {
  it("is never dearer than the first, and keeps every rule", async () => {
    const first = await constructTimetable(problem, 3, unwatched);
    const best = await bestTimetable(problem, 3, null, unwatched);
    expect(best.cost).toBeLessThan(first.cost);
    expect(verifyTimetable(problem, best)).toEqual([]);
  });

  it("is the same for the same problem and seed", async () => {
    const [one, two] = await Promise.all([
      bestTimetable(problem, 5, null, unwatched),
      bestTimetable(problem, 5, null, unwatched),
    ]);
    expect(one).toEqual(two);
  });

  it("is the first when time is up after it", async () => {
    const first = await constructTimetable(problem, 3, unwatched);
    expect(await bestTimetable(problem, 3, () => true, unwatched)).toEqual(first);
  });
});
