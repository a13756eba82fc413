import fc from "fast-check";
import { seededRandom } from "../../../src/foundation/random";
import type { Course } from "../../../src/domain/curriculum/course";
import type { Demand } from "../../../src/domain/needs/demand";
import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import type { Session, Timetable } from "../../../src/domain/scheduling/timetable";
import { courtesy } from "./small-centre";

/** Whole numbers below a limit, drawn from one seed. */
export type Dice = (limit: number) => number;

export function diceOf(seed: number): Dice {
  const random = seededRandom(seed);
  return (limit) => Math.floor(random() * limit);
}

/** Problems of a few agents and days in which every rule bites now and then. */
export const problems = fc
  .integer({ min: 0, max: 1_000_000 })
  .map((seed) => randomProblem(diceOf(seed)));

function many<Item>(count: number, make: (at: number) => Item): Item[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** Every third trainer is an agent too, every other of them one who takes calls. */
function fromFloor(dice: Dice, agents: number) {
  const agent = dice(3) === 0 ? dice(agents) : null;
  return { agent, ...(agent !== null && dice(2) === 0 && { releases: "a-head" as const }) };
}

export function randomProblem(dice: Dice): TrainingProblem {
  const dayCount = 1 + dice(5);
  const slotsPerDay = 2 + dice(8);
  const slots = dayCount * slotsPerDay;
  const firstDay = 20_000 + dice(7);
  const days = many(dayCount, (at) => firstDay + at + (at > 1 ? 2 : 0));
  const word = () => {
    const start = dice(3);
    const length = dice(slotsPerDay + 1);
    return dice(6) === 0 ? 0 : ((1 << slotsPerDay) - 1) & (((1 << length) - 1) << start);
  };
  const teamCount = 1 + dice(3);
  const sites = dice(3) === 0 ? ["North", "South"] : [];
  const site = () => (sites.length === 0 ? -1 : dice(3) - 1);
  const agents = many(1 + dice(7), (at) => ({
    agent: 100 + at,
    team: dice(teamCount),
    onShift: Uint32Array.from(days, word),
    site: site(),
  }));
  const courses = many(1 + dice(4), (at): Course => ({
    ...courtesy,
    id: `course ${at}`,
    minutes: 15 * (1 + dice(8)),
    seats: 1 + dice(4),
    module: dice(4) === 0 ? "onboarding" : "general",
    needsTrainer: dice(5) > 0,
    needsVenue: dice(4) > 0,
    ...(dice(10) === 0 && { timeOfDay: at % 2 === 0 ? "first-hour" : "last-hour" }),
  }));
  const demands = many(dice(16), (id): Demand => ({
    id,
    agent: 100 + dice(agents.length),
    course: `course ${dice(courses.length)}`,
    need: 1 + dice(10),
    deadline: firstDay - 1 + dice(12),
    ...(dice(4) === 0 && { notBefore: firstDay + dice(4) }),
    after: id > 0 && dice(3) === 0 ? [dice(id)] : [],
    reason: { kind: "tier", tier: "one-to-one" },
  }));
  const trainers = many(dice(4), (at) => ({
    name: `Trainer ${at}`,
    ...fromFloor(dice, agents.length),
    teaches: Uint32Array.of(dice(16) | dice(16)),
    available: Uint32Array.from(days, word),
    maxSlotsPerDay: 1 + dice(8),
    maxSlotsPerWeek: 2 + dice(14),
    penalty: dice(4),
    site: site(),
  }));
  return {
    days,
    weeks: Uint16Array.from(days, (_, at) => (at > 1 ? 1 : 0)),
    dayStart: 540,
    slotMinutes: 30,
    slotsPerDay,
    agents,
    teams: many(teamCount, (at) => `Team ${at}`),
    courses,
    courseSlots: Uint8Array.from(courses, ({ minutes }) => Math.ceil(minutes / 30)),
    demands,
    trainers,
    venues: many(dice(4), (at) => ({ name: `Room ${at}`, seats: 1 + dice(4), site: site() })),
    sites,
    releasable: Uint16Array.from({ length: slots }, () => dice(5)),
    releasablePerTeam: Uint16Array.from({ length: teamCount * slots }, () => dice(4)),
    traffic: Float64Array.from({ length: slots }, () => dice(11)),
    weights: {
      unplacedBase: 400,
      unplacedPerNeed: 40,
      perSession: 20,
      perDay: 1,
      overload: 5,
      fairLoad: 4,
      changeOfTime: 120,
      changeOfPlace: 30,
    },
    kept: [],
    told: demands.map(() => null),
  };
}

/** One change to one session, as a hand edit might make it: moved, another trainer, room, course or trainee. */
export function corrupted(problem: TrainingProblem, timetable: Timetable, dice: Dice): Timetable {
  const at = dice(timetable.sessions.length);
  const sessions = timetable.sessions.flatMap((session, position) =>
    position === at ? edited(problem, session, dice) : [session],
  );
  return { ...timetable, sessions };
}

function edited(problem: TrainingProblem, session: Session, dice: Dice): Session[] {
  const { demands } = session;
  const length = session.end - session.start;
  const start = problem.dayStart + 30 * (dice(problem.slotsPerDay + 2) - 1);
  const orNone = (count: number) => (dice(5) === 0 ? null : dice(count + 1));
  switch (dice(8)) {
    case 0:
      return [{ ...session, start, end: start + length }];
    case 1:
      return [{ ...session, day: problem.days[dice(problem.days.length)] ?? 0 }];
    case 2:
      return [{ ...session, trainer: orNone(problem.trainers.length) }];
    case 3:
      return [{ ...session, venue: orNone(problem.venues.length) }];
    case 4:
      return [{ ...session, demands: [...demands, dice(problem.demands.length + 1)] }];
    case 5:
      return [{ ...session, demands: demands.slice(1) }];
    case 6:
      return [{ ...session, course: `course ${dice(5)}` }];
    default:
      return [session, { ...session, id: "S999" }];
  }
}
