import { bestTimetable } from "../../../src/domain/scheduling/best-timetable";
import { constructTimetable } from "../../../src/domain/scheduling/construct";
import { verifyTimetable } from "../../../src/domain/scheduling/verify";
import { unwatched, type Checkpoint } from "../../../src/foundation/watch";
import { instance } from "./instances";

const problem = instance("small");
const quick = { effort: "quick", enough: null } as const;

describe("the best timetable", () => {
  it("is cheaper than the one built first, and keeps every rule", async () => {
    const first = await constructTimetable(problem, 3, unwatched);
    const best = await bestTimetable(problem, 3, quick, unwatched);
    expect(best.cost).toBeLessThan(0.93 * first.cost);
    expect(verifyTimetable(problem, best)).toEqual([]);
  });

  it("is the same for the same problem and seed", async () => {
    const [one, two] = await Promise.all([
      bestTimetable(problem, 5, quick, unwatched),
      bestTimetable(problem, 5, quick, unwatched),
    ]);
    expect(one).toEqual(two);
  });

  it("is the one built first when time is up after it", async () => {
    const first = await constructTimetable(problem, 3, unwatched);
    const enough = (): boolean => true;
    expect(await bestTimetable(problem, 3, { effort: "quick", enough }, unwatched)).toEqual(first);
  });

  it("is the best so far when told to stop during the search, and progress never falls", async () => {
    const seen: number[] = [];
    const stopSoon: Checkpoint = (done) => {
      seen.push(done);
      return Promise.resolve(done > 0.3 ? "stop" : "go-on");
    };
    const first = await constructTimetable(problem, 3, unwatched);
    const stopped = await bestTimetable(problem, 3, quick, stopSoon);
    expect(stopped.cost).toBeLessThanOrEqual(first.cost);
    expect(verifyTimetable(problem, stopped)).toEqual([]);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBeLessThan(0.6);
  });
});
