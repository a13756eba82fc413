import type { Course } from "../../../src/domain/curriculum/course";
import { attendedIn } from "../../../src/domain/follow-up/attended";
import { checkOnboarding } from "../../../src/domain/onboarding/check-onboarding";
import type { TrainingRecords } from "../../../src/domain/records/training-records";
import type { TierAssignment } from "../../../src/domain/tiers/tiers";
import { at, courtesy, demand, monday } from "../scheduling/small-centre";

const hire = 4;
const modules = (["technology", "trade-and-career"] as const).map((onboarding): Course => ({
  ...courtesy,
  id: onboarding,
  name: null,
  topic: null,
  module: "onboarding",
  onboarding,
}));
const own: Course = { ...courtesy, id: "C9", name: "岗前盖章实操", module: "onboarding" };
const tiers: readonly TierAssignment[] = [
  {
    agent: hire,
    tier: "new-hire",
    level: null,
    reason: { kind: "new-hire", daysSinceHire: 5, window: 60 },
  },
];
const demands = [demand(0, hire, "trade-and-career"), demand(1, hire, "technology")];
const session = {
  id: "S001",
  course: "trade-and-career",
  day: monday,
  start: at(9),
  end: at(11),
  trainer: null,
  venue: null,
  demands: [0],
};
const timetable = { sessions: [session], unplaced: [], cost: 0 };

/** One row: somebody at a course; `attendance` 1 present, 5 absent. */
function recordOf(name: string, attendance: number): TrainingRecords {
  const words = { codes: Uint32Array.of(0), words: [name] };
  const nothing = { codes: Uint32Array.of(0xffffffff), words: [] };
  const unknown = Float64Array.of(NaN);
  return {
    count: 1,
    agent: Uint32Array.of(hire),
    course: words,
    session: nothing,
    day: Float64Array.of(monday - 2),
    start: unknown,
    end: unknown,
    minutes: unknown,
    trainer: nothing,
    attendance: Uint8Array.of(attendance),
    score: unknown,
    outOf: unknown,
    satisfaction: unknown,
    comment: nothing,
  };
}
const track = (records: TrainingRecords | null) =>
  checkOnboarding(tiers, [own, ...modules], demands, timetable, attendedIn(records), monday - 1);

test("each module of a newcomer is planned, held or missing; the centre's own come last", () => {
  const found = track(recordOf("岗前盖章实操培训", 1));
  expect(found?.modules.map(({ course }) => course)).toEqual([
    "trade-and-career",
    "technology",
    "C9",
  ]);
  expect(found?.hires).toEqual([
    {
      agent: hire,
      states: [
        { kind: "planned", day: monday, start: at(9) },
        { kind: "missing" },
        { kind: "held", day: monday - 2 },
      ],
      missing: 1,
    },
  ]);
});

test("a session she stayed away from is not held", () => {
  expect(track(recordOf("岗前盖章实操培训", 5))?.hires[0]?.missing).toBe(2);
});

test("a session of an earlier plan that is past counts as held", () => {
  const later = checkOnboarding(tiers, modules, demands, timetable, attendedIn(null), monday);
  expect(later?.hires[0]?.states[0]).toEqual({ kind: "held", day: monday });
});

test("nobody new, no track", () => {
  expect(checkOnboarding([], modules, demands, timetable, attendedIn(null), monday - 1)).toBeNull();
});

test("a record of a system course is not the newcomers' module on technology; one for newcomers is", () => {
  expect(track(recordOf("理赔系统操作", 1))?.hires[0]?.missing).toBe(2);
  expect(track(recordOf("新人培训：系统与技术", 1))?.hires[0]?.states[1]?.kind).toBe("held");
});
