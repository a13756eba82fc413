import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { placedSessions, violationAt } from "./placed-session";
import type { Violation } from "./violation";

const firstHour = 60;

/** What belongs to the beginning of a shift, such as a relay, begins within the first hour of each trainee's. */
export function* timeOfDay(problem: TrainingProblem, timetable: Timetable): Generator<Violation> {
  const shifts = new Map(problem.agents.map(({ agent, onShift }) => [agent, onShift]));
  for (const placed of placedSessions(problem, timetable.sessions)) {
    if (placed.course?.timeOfDay !== "first-hour") continue;
    for (const demand of placed.session.demands) {
      const word = shifts.get(problem.demands[demand]?.agent ?? NaN)?.[placed.dayAt] ?? 0;
      let first = 0;
      while (first < problem.slotsPerDay && ((word >>> first) & 1) === 0) first++;
      if (first === problem.slotsPerDay) continue;
      const late = (placed.from - first) * problem.slotMinutes;
      if (late < 0 || late >= firstHour) yield violationAt("time-of-day", placed, demand);
    }
  }
}
