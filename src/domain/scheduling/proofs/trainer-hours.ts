import { keptSessions } from "../board/kept-sessions";
import { occupancyOf } from "../explain/occupancy";
import type { TrainingProblem } from "../problem";
import { drawsOf, lastDays, mostSeats, type Asked } from "./asked";
import { commonUnit, mostPlaces, usableSlots } from "./most-places";
import { worst, type Shortage } from "./shortage";

/**
 * Where the hours of all trainers who may teach some courses, by their limits a day and a week, cannot hold as many groups as
 * those courses need, however full the groups. Each set of trainers is looked at with the courses that nobody else may teach.
 */
export function trainerShortages(problem: TrainingProblem, asked: readonly Asked[]): Shortage[] {
  if (problem.trainers.length === 0) return [];
  const taught = asked.filter(({ course }) => problem.courses[course]?.needsTrainer === true);
  const teachers = new Map(
    [...new Set(taught.map(({ course }) => course))].map((course) => [
      course,
      teachersOf(problem, course),
    ]),
  );
  const sets = new Map([...teachers.values()].map((set) => [set.join(" "), set]));
  return [...sets.values()].flatMap((set) => {
    const within = new Set(set);
    const own = taught.filter(({ course }) =>
      teachers.get(course)?.every((one) => within.has(one)),
    );
    const found = worst(lastDays(own).map((day) => shortageUntil(problem, set, own, day)));
    return found === null ? [] : [found];
  });
}

function shortageUntil(
  problem: TrainingProblem,
  trainers: readonly number[],
  asked: readonly Asked[],
  lastDay: number,
): Shortage {
  const due = asked.filter((one) => one.lastDay <= lastDay);
  const courses = [...new Set(due.map(({ course }) => course))];
  const unit = commonUnit(due.map(({ slots }) => slots));
  const capacity = teachableSlots(problem, trainers, lastDay, unit);
  const draws = drawsOf(
    due,
    (course) => (problem.courseSlots[course] ?? 1) / mostSeats(problem, problem.courses[course]),
  );
  return {
    resource: "trainers",
    courses: courses.map((course) => problem.courses[course]?.id ?? ""),
    team: null,
    until: problem.days[lastDay] ?? problem.days[0] ?? 0,
    people: due.length,
    most: mostPlaces(draws, capacity),
  };
}

function teachersOf({ trainers }: TrainingProblem, course: number): number[] {
  return trainers.flatMap(({ teaches }, position) =>
    (((teaches[course >>> 5] ?? 0) >>> (course & 31)) & 1) === 1 ? [position] : [],
  );
}

/** Slots of teaching that these can give up to a day, beside the sessions that stay. */
function teachableSlots(
  problem: TrainingProblem,
  trainers: readonly number[],
  lastDay: number,
  unit: number,
): number {
  const kept = occupancyOf(problem, keptSessions(problem));
  const dayCount = problem.days.length;
  const whole = (slots: number): number => Math.floor(Math.max(0, slots) / unit) * unit;
  let total = 0;
  for (const position of trainers) {
    const trainer = problem.trainers[position];
    if (trainer === undefined) continue;
    const byWeek = new Map<number, number>();
    for (let day = 0; day <= lastDay; day++) {
      const shift =
        trainer.agent === null ? -1 : (problem.agents[trainer.agent]?.onShift[day] ?? 0);
      const taken = kept.trainerBusy[position * dayCount + day] ?? 0;
      const free = (trainer.available[day] ?? 0) & shift & ~taken;
      const today = trainer.maxSlotsPerDay - (kept.trainerDay[position * dayCount + day] ?? 0);
      const week = problem.weeks[day] ?? 0;
      const slots = Math.min(usableSlots(free, unit), whole(today));
      byWeek.set(week, (byWeek.get(week) ?? 0) + slots);
    }
    for (const [week, slots] of byWeek) {
      const left =
        trainer.maxSlotsPerWeek - (kept.trainerWeek[position * kept.weekCount + week] ?? 0);
      total += Math.min(slots, whole(left));
    }
  }
  return total;
}
