import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { placedSessions, violationAt } from "./placed-session";
import type { Violation } from "./violation";

const hour = 60;

/**
 * What belongs to the beginning of a shift, such as a relay, begins within the first hour of each trainee's; what belongs to its
 * end, ends within the last.
 */
export function* timeOfDay(problem: TrainingProblem, timetable: Timetable): Generator<Violation> {
  const shifts = new Map(problem.agents.map(({ agent, onShift }) => [agent, onShift]));
  for (const placed of placedSessions(problem, timetable.sessions)) {
    const wanted = placed.course?.timeOfDay;
    if (wanted === undefined) continue;
    for (const demand of placed.session.demands) {
      const word = shifts.get(problem.demands[demand]?.agent ?? NaN)?.[placed.dayAt] ?? 0;
      let first = 0;
      while (first < problem.slotsPerDay && ((word >>> first) & 1) === 0) first++;
      if (first === problem.slotsPerDay) continue;
      let end = problem.slotsPerDay;
      while (((word >>> (end - 1)) & 1) === 0) end--;
      const slots = wanted === "first-hour" ? placed.from - first : end - placed.to;
      const off = slots * problem.slotMinutes;
      if (off < 0 || off >= hour) yield violationAt("time-of-day", placed, demand);
    }
  }
}
