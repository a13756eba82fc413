import { dayFromCivil } from "../../../src/foundation/day";
import type { Course } from "../../../src/domain/curriculum/course";
import type { Demand } from "../../../src/domain/needs/demand";
import type { PlannedTrainer, TrainingProblem } from "../../../src/domain/scheduling/problem";
import type { Session, Timetable, Unplaced } from "../../../src/domain/scheduling/timetable";

/**
 * A centre small enough to check by hand: Monday to Wednesday, 9:00 to 18:00 in half hours; Li Na and Wang Wei in the cards
 * team, Zhang Min in the loans team; trainers Chen (anything) and Zhao (coaching only); a room for two and one for ten.
 */
export const monday = dayFromCivil(2026, 3, 2);
export const tuesday = monday + 1;
export const wednesday = monday + 2;

export const liNa = 0;
export const wangWei = 1;
export const zhangMin = 2;

export const chen = 0;
export const zhao = 1;

export const smallRoom = 0;
export const bigRoom = 1;

/** Demand ids: who needs what. */
export const liNaCourtesy = 0;
export const wangWeiCourtesy = 1;
export const zhangMinCourtesy = 2;
export const liNaCoaching = 3;

const slotsPerDay = 18;
const days = [monday, tuesday, wednesday];

/** 9:00 is `at(9)`, half past ten `at(10.5)`. */
export function at(hour: number): number {
  return hour * 60;
}

/** The half hours between two times of day, as bits from 9:00 on. */
export function hours(from: number, to: number): number {
  let word = 0;
  for (let slot = (from - 9) * 2; slot < (to - 9) * 2; slot++) word |= 1 << slot;
  return word;
}

export function everyDay(word: number): Uint32Array {
  return Uint32Array.from(days, () => word);
}

const wholeDay = everyDay(hours(9, 18));

export const courtesy: Course = {
  id: "courtesy",
  name: "Courtesy words",
  topic: { kind: "criterion", name: "Courtesy" },
  method: "live-drill",
  module: "general",
  levels: [],
  onboarding: null,
  objective: { kind: "reach-peers", mean: 8 },
  minutes: 60,
  seats: 8,
  skill: null,
  needsTrainer: true,
  needsVenue: true,
  evaluation: "role-play",
  origin: "built-in",
};

export const coaching: Course = {
  ...courtesy,
  id: "coaching",
  name: "One-to-one coaching",
  topic: null,
  method: "one-to-one",
  minutes: 30,
  seats: 1,
};

export const trainer: PlannedTrainer = {
  name: "Chen",
  agent: null,
  teaches: Uint32Array.of(0b11),
  available: wholeDay,
  maxSlotsPerDay: 10,
  maxSlotsPerWeek: 40,
  penalty: 0,
  site: -1,
};

export function demand(
  id: number,
  agent: number,
  course: string,
  rest: Partial<Demand> = {},
): Demand {
  const reason = { kind: "weakness", topic: 0, gap: -1 } as const;
  return { id, agent, course, need: 5, deadline: wednesday, after: [], reason, ...rest };
}

const fourDemands = [
  demand(liNaCourtesy, liNa, "courtesy"),
  demand(wangWeiCourtesy, wangWei, "courtesy"),
  demand(zhangMinCourtesy, zhangMin, "courtesy"),
  demand(liNaCoaching, liNa, "coaching"),
];

export function smallCentre(changes: Partial<TrainingProblem> = {}): TrainingProblem {
  const slots = days.length * slotsPerDay;
  return {
    days,
    weeks: Uint16Array.of(0, 0, 0),
    dayStart: at(9),
    slotMinutes: 30,
    slotsPerDay,
    agents: [
      { agent: liNa, team: 0, onShift: wholeDay, site: -1 },
      { agent: wangWei, team: 0, onShift: wholeDay, site: -1 },
      { agent: zhangMin, team: 1, onShift: wholeDay, site: -1 },
    ],
    teams: ["Cards", "Loans"],
    courses: [courtesy, coaching],
    courseSlots: Uint8Array.of(2, 1),
    demands: fourDemands,
    trainers: [trainer, { ...trainer, name: "Zhao", teaches: Uint32Array.of(0b10) }],
    venues: [
      { name: "Small room", seats: 2, site: -1 },
      { name: "Big room", seats: 10, site: -1 },
    ],
    sites: [],
    releasable: new Uint16Array(slots).fill(3),
    releasablePerTeam: new Uint16Array(2 * slots).fill(2),
    traffic: new Float64Array(slots).fill(5),
    weights: {
      unplacedBase: 400,
      unplacedPerNeed: 40,
      perSession: 20,
      perDay: 1,
      overload: 5,
      fairLoad: 10,
      changeOfTime: 120,
      changeOfPlace: 30,
    },
    kept: [],
    told: (changes.demands ?? fourDemands).map(() => null),
    ...changes,
  };
}

/** Courtesy on Monday at 9:00 for Li Na and Wang Wei, with Chen in the big room, unless said otherwise. */
export function session(changes: Partial<Session> = {}): Session {
  const start = changes.start ?? at(9);
  const length = changes.course === "coaching" ? 30 : 60;
  return {
    id: "S001",
    course: "courtesy",
    day: monday,
    start,
    end: start + length,
    trainer: chen,
    venue: bigRoom,
    demands: [liNaCourtesy, wangWeiCourtesy],
    ...changes,
  };
}

export function timetable(...sessions: readonly Session[]): Timetable {
  return { sessions, unplaced: [], cost: 0 };
}

/** The same, every other demand listed as unplaced. */
export function wholeTimetable(
  problem: TrainingProblem,
  ...sessions: readonly Session[]
): Timetable {
  const placed = new Set(sessions.flatMap(({ demands }) => demands));
  const unplaced = problem.demands
    .filter(({ id }) => !placed.has(id))
    .map(({ id }): Unplaced => ({ demand: id, blockedBy: ["on-shift"] }));
  return { sessions, unplaced, cost: 0 };
}
