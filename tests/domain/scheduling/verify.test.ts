import fc from "fast-check";
import { constructTimetable } from "../../../src/domain/scheduling/construct";
import { verifyTimetable } from "../../../src/domain/scheduling/verify";
import { unwatched } from "../../../src/foundation/watch";
import { corrupted, diceOf, problems } from "./random-problem";
import { keepsAllRules } from "./second-verifier";
import { at, session, smallCentre, wholeTimetable, zhao } from "./small-centre";

describe("the independent verifier", () => {
  it("accepts a plan a supervisor would sign", () => {
    const centre = smallCentre();
    expect(verifyTimetable(centre, wholeTimetable(centre, session()))).toEqual([]);
  });

  it("reports every rule that a plan breaks", () => {
    const centre = smallCentre();
    const late = session({ trainer: zhao, start: at(17.5) });
    const broken = verifyTimetable(centre, wholeTimetable(centre, late)).map(({ rule }) => rule);
    expect(new Set(broken)).toEqual(
      new Set(["well-formed", "on-shift", "trainer-qualified", "trainer-available"]),
    );
  });

  it("finds fault with a corrupted plan exactly when a second verifier does", async () => {
    let faulty = 0;
    let sound = 0;
    await fc.assert(
      fc.asyncProperty(problems, fc.integer({ min: 0, max: 1_000_000 }), async (problem, seed) => {
        const plan = await constructTimetable(problem, seed, unwatched);
        fc.pre(plan.sessions.length > 0);
        const edited = corrupted(problem, plan, diceOf(seed));
        const isSound = keepsAllRules(problem, edited);
        if (isSound) sound++;
        else faulty++;
        expect(verifyTimetable(problem, edited).length === 0).toBe(isSound);
      }),
      { numRuns: 600, seed: 2 },
    );
    expect(faulty).toBeGreaterThan(100);
    expect(sound).toBeGreaterThan(20);
  });
});
