import type { TrainingProblem } from "../problem";
import type { Session, Timetable } from "../timetable";
import { placedSessions, violationAt, type PlacedSession } from "./placed-session";
import type { Violation } from "./violation";

/**
 * What makes a list of sessions a timetable at all: session ids differ; each session has a known course, lies on the
 * plan's days and grid, lasts as long as its course, has trainees who need that course and a trainer and room that exist;
 * each demand is either placed once or listed as unplaced once.
 */
export function* wellFormed(problem: TrainingProblem, timetable: Timetable): Generator<Violation> {
  const ids = new Set<string>();
  const met = new Map<number, number>();
  for (const placed of placedSessions(problem, timetable.sessions)) {
    const { session } = placed;
    if (ids.has(session.id) || !isPossible(problem, placed)) {
      yield violationAt("well-formed", placed);
    }
    ids.add(session.id);
    for (const demand of session.demands) {
      met.set(demand, (met.get(demand) ?? 0) + 1);
      if (problem.demands[demand]?.course !== session.course) {
        yield violationAt("well-formed", placed, demand);
      }
    }
  }
  for (const { demand } of timetable.unplaced) met.set(demand, (met.get(demand) ?? 0) + 1);
  for (let demand = 0; demand < problem.demands.length; demand++) {
    if (met.get(demand) !== 1) {
      yield { rule: "well-formed", session: null, demand, day: null, minute: null };
    }
  }
}

function isPossible(problem: TrainingProblem, placed: PlacedSession): boolean {
  const { session, course, dayAt, from, to } = placed;
  return (
    dayAt >= 0 &&
    from >= 0 &&
    to <= problem.slotsPerDay &&
    (session.start - problem.dayStart) % problem.slotMinutes === 0 &&
    session.end - session.start === course?.minutes &&
    session.demands.length > 0 &&
    isKnown(session.trainer, problem.trainers) &&
    isKnown(session.venue, problem.venues)
  );
}

function isKnown(position: Session["trainer"], list: readonly unknown[]): boolean {
  return position === null || list[position] !== undefined;
}
