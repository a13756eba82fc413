import { keptSessions } from "../board/kept-sessions";
import { occupancyOf } from "../explain/occupancy";
import type { TrainingProblem } from "../problem";
import { drawsOf, lastDays, type Asked } from "./asked";
import { commonUnit, mostPlaces, usableSlots } from "./most-places";
import { worst, type Shortage } from "./shortage";

/** Where all seats of all rooms, taken every hour of the plan, are too few for the courses that need a room. */
export function roomShortages(problem: TrainingProblem, asked: readonly Asked[]): Shortage[] {
  if (problem.venues.length === 0) return [];
  const inRooms = asked.filter(({ course }) => problem.courses[course]?.needsVenue === true);
  const kept = occupancyOf(problem, keptSessions(problem));
  const dayCount = problem.days.length;
  const day = ((1 << problem.slotsPerDay) - 1) | 0;
  const untilDay = (lastDay: number): Shortage => {
    const due = inRooms.filter((one) => one.lastDay <= lastDay);
    const courses = [...new Set(due.map(({ course }) => course))];
    const unit = commonUnit(due.map(({ slots }) => slots));
    const fullest = Math.max(0, ...courses.map((course) => problem.courses[course]?.seats ?? 0));
    let capacity = 0;
    problem.venues.forEach(({ seats }, venue) => {
      for (let at = 0; at <= lastDay; at++) {
        const free = day & ~(kept.venueBusy[venue * dayCount + at] ?? 0);
        capacity += Math.min(seats, fullest) * usableSlots(free, unit);
      }
    });
    return {
      resource: "rooms",
      courses: courses.map((course) => problem.courses[course]?.id ?? ""),
      team: null,
      until: problem.days[lastDay] ?? problem.days[0] ?? 0,
      people: due.length,
      most: mostPlaces(
        drawsOf(due, (course) => problem.courseSlots[course] ?? 1),
        capacity,
      ),
    };
  };
  const found = worst(lastDays(inRooms).map(untilDay));
  return found === null ? [] : [found];
}
