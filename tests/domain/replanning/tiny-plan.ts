import type { Course } from "../../../src/domain/curriculum/course";
import { objectiveWeights } from "../../../src/domain/scheduling/build/objective-weights";
import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import type { Session } from "../../../src/domain/scheduling/timetable";
import { coaching, courtesy, demand } from "../scheduling/small-centre";
import type { Dice } from "../scheduling/random-problem";

const slotsPerDay = 4;
const monday = 20_000;

/** Two half days, a handful of people, two courses, a trainer or two, a room or two: every timetable can be tried. */
export function tinyProblem(dice: Dice): TrainingProblem {
  const days = [monday, monday + 1];
  const slots = days.length * slotsPerDay;
  const whole = (1 << slotsPerDay) - 1;
  const present = () => Uint32Array.from(days, () => (dice(6) === 0 ? whole >> 1 : whole));
  const agents = Array.from({ length: 3 + dice(2) }, (_, agent) => ({
    agent,
    team: agent % 2,
    onShift: present(),
    site: -1,
  }));
  const group: Course = { ...courtesy, minutes: 30 * (1 + dice(2)), seats: 2 + dice(2) };
  const alone: Course = { ...coaching, needsVenue: dice(2) === 0 };
  const courses = [group, alone];
  const courseSlots = Uint8Array.from(courses, ({ minutes }) => minutes / 30);
  const wanted = agents.flatMap(({ agent }) =>
    courses.flatMap(({ id }) => (dice(3) === 0 ? [] : [{ agent, course: id }])),
  );
  const demands = wanted.slice(0, 5).map(({ agent, course }, id, all) => {
    const lead = all.findIndex((one) => one.agent === 0 && one.course === course);
    const after = dice(6) === 0 && lead >= 0 && lead < id ? [lead] : [];
    return demand(id, agent, course, { need: 1 + dice(10), deadline: monday + 1, after });
  });
  const trainers = Array.from({ length: 1 + dice(2) }, (_, at) => ({
    name: `Trainer ${at}`,
    agent: null,
    teaches: Uint32Array.of(at === 0 || dice(2) === 0 ? 0b11 : 0b10),
    available: present(),
    maxSlotsPerDay: 2 + dice(3),
    maxSlotsPerWeek: 40,
    penalty: dice(3),
    site: -1,
  }));
  const traffic = Float64Array.from({ length: slots }, () => dice(11));
  return {
    days,
    weeks: Uint16Array.of(0, 0),
    dayStart: 540,
    slotMinutes: 30,
    slotsPerDay,
    agents,
    teams: ["Cards", "Loans"],
    courses,
    courseSlots,
    demands,
    trainers,
    venues: Array.from({ length: 1 + dice(2) }, (_, at) => ({
      name: `Room ${at}`,
      seats: 2 + dice(2),
      site: -1,
    })),
    sites: [],
    releasable: Uint16Array.from({ length: slots }, () => 1 + dice(3)),
    releasablePerTeam: new Uint16Array(2 * slots).fill(2),
    traffic,
    weights: objectiveWeights(courses, courseSlots, demands, trainers, days.length, traffic, {
      changeOfTime: 120,
      changeOfPlace: 30,
    }),
    kept: [],
    told: demands.map(() => null),
  };
}

/** What may be different the day after people were told, in one word each. */
export const absences = {
  "an agent is away on the day of her session": (problem, session) => ({
    ...problem,
    agents: problem.agents.map((one) =>
      one.agent === problem.demands[session.demands[0] ?? -1]?.agent
        ? { ...one, onShift: without(problem, one.onShift, session.day) }
        : one,
    ),
  }),
  "the trainer is away on the day of a session": (problem, session) => ({
    ...problem,
    trainers: problem.trainers.map((one, at) =>
      at === session.trainer
        ? { ...one, available: without(problem, one.available, session.day) }
        : one,
    ),
  }),
  "the trainer is gone": (problem, session) => ({
    ...problem,
    trainers: problem.trainers.filter((_, at) => at !== session.trainer),
  }),
  "a room is gone": (problem, session) => ({
    ...problem,
    venues: problem.venues.filter((_, at) => at !== session.venue),
  }),
  "one head fewer can be spared at the time of a session": (problem, session) => {
    const slot = (session.start - problem.dayStart) / problem.slotMinutes;
    const at = problem.days.indexOf(session.day) * problem.slotsPerDay + slot;
    return {
      ...problem,
      releasable: problem.releasable.map((heads, place) => (place === at ? heads - 1 : heads)),
    };
  },
} satisfies Record<string, (problem: TrainingProblem, session: Session) => TrainingProblem>;

export type Absence = keyof typeof absences;

function without(problem: TrainingProblem, words: Uint32Array, day: number): Uint32Array {
  return words.map((word, at) => (problem.days[at] === day ? 0 : word));
}
