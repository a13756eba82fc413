import fc from "fast-check";
import { constructTimetable } from "../../../src/domain/scheduling/construct";
import { rules } from "../../../src/domain/scheduling/rules/registry";
import type { RuleId, Session } from "../../../src/domain/scheduling/timetable";
import { verifyTimetable } from "../../../src/domain/scheduling/verify";
import { unwatched } from "../../../src/foundation/watch";
import { corrupted, diceOf, problems } from "./random-problem";
import { keepsAllRules } from "./second-verifier";
import { centre, desk, lead, team } from "./sound-plan";
import {
  at,
  monday,
  session,
  smallCentre,
  tuesday,
  wednesday,
  wholeTimetable,
  zhao,
} from "./small-centre";

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

const found = (...sessions: readonly Session[]) =>
  new Set(verifyTimetable(centre, wholeTimetable(centre, ...sessions)).map(({ rule }) => rule));

describe("a single corruption of a sound timetable", () => {
  it("starts from a sound one", () => {
    expect([...found(lead, desk, team)]).toEqual([]);
  });

  const corruptions: readonly (readonly [RuleId, string, () => ReadonlySet<string>])[] = [
    [
      "on-shift",
      "a session after the shift",
      () => found(lead, { ...desk, start: at(17), end: at(17.5) }, team),
    ],
    [
      "time-of-day",
      "what belongs to the start of the shift at eleven",
      () => found({ ...lead, start: at(11), end: at(12) }, desk, team),
    ],
    [
      "agent-once",
      "two sessions at a time",
      () => found(lead, { ...desk, day: tuesday, start: at(9), end: at(9.5) }, team),
    ],
    [
      "trainer-once",
      "the trainer in two rooms",
      () => found(lead, { ...desk, trainer: 0, start: at(9), end: at(9.5) }, team),
    ],
    [
      "trainer-once",
      "the trainer learning meanwhile",
      () => found(lead, { ...desk, start: at(9.5), end: at(10) }, team),
    ],
    [
      "venue-once",
      "two sessions in a room",
      () => found(lead, { ...desk, venue: 1, start: at(9), end: at(9.5) }, team),
    ],
    [
      "trainer-qualified",
      "a trainer without the skill",
      () => found(lead, desk, { ...team, trainer: zhao }),
    ],
    ["trainer-qualified", "no trainer at all", () => found(lead, desk, { ...team, trainer: null })],
    [
      "trainer-available",
      "a session after the trainer's hours",
      () => found(lead, desk, { ...team, start: at(15.5), end: at(16.5) }),
    ],
    [
      "trainer-daily-load",
      "too much for a day",
      () => found(lead, desk, { ...team, day: monday, start: at(10), end: at(11) }),
    ],
    [
      "trainer-weekly-load",
      "too much for a week",
      () => found(lead, { ...desk, trainer: 0 }, team),
    ],
    ["venue-seats", "a smaller room", () => found(lead, desk, { ...team, venue: 0 })],
    ["venue-seats", "no room at all", () => found(lead, desk, { ...team, venue: null })],
    ["same-site", "a room of another site", () => found({ ...lead, venue: 2 }, desk, team)],
    ["course-seats", "one trainee too many", () => found(desk, { ...team, demands: [0, 1, 2] })],
    [
      "released-heads",
      "a busy slot",
      () => found(lead, desk, { ...team, start: at(14), end: at(15) }),
    ],
    [
      "released-per-team",
      "a slot in which the team spares nobody",
      () => found({ ...lead, start: at(13), end: at(14) }, desk, team),
    ],
    [
      "order",
      "the team before its lead",
      () => found({ ...lead, day: tuesday, start: at(11), end: at(12) }, desk, team),
    ],
    ["order", "the lead left out", () => found(desk, team)],
    ["not-before", "too early", () => found(lead, desk, { ...team, day: monday })],
    ["deadline", "too late", () => found(lead, desk, { ...team, day: wednesday })],
  ];

  it.each(corruptions)("breaks %s: %s", (rule, _, rulesFound) => {
    expect([...rulesFound()]).toContain(rule);
  });

  it("is tried for every rule", () => {
    expect([...new Set(corruptions.map(([rule]) => rule))].sort()).toEqual(
      Object.keys(rules).sort(),
    );
  });
});
