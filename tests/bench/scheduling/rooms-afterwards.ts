import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import type { Session } from "../../../src/domain/scheduling/timetable";

type Sessions = readonly Session[];

/**
 * Gives each session the smallest free room that holds its course, in two orders; of the two the one that leaves fewer
 * without a room. Sessions without one are left out.
 */
export function inRooms(problem: TrainingProblem, sessions: Sessions): Session[] {
  const seats = new Map(problem.courses.map((course) => [course.id, course.seats]));
  const size = ({ course }: Session): number => seats.get(course) ?? 0;
  const earliest = (a: Session, b: Session): number => a.day - b.day || a.start - b.start;
  const largest = (a: Session, b: Session): number => size(b) - size(a);
  const byTime = roomed(
    problem,
    sessions.toSorted((a, b) => earliest(a, b) || largest(a, b)),
    size,
  );
  const bySize = roomed(
    problem,
    sessions.toSorted((a, b) => largest(a, b) || earliest(a, b)),
    size,
  );
  return byTime.length >= bySize.length ? byTime : bySize;
}

function roomed(
  { venues }: TrainingProblem,
  sessions: Sessions,
  sizeOf: (session: Session) => number,
): Session[] {
  const rooms = [...venues.entries()].sort(([, a], [, b]) => a.seats - b.seats);
  const taken = venues.map((): Session[] => []);
  const overlaps = (a: Session, b: Session): boolean =>
    a.day === b.day && a.start < b.end && b.start < a.end;
  return sessions.flatMap((session) => {
    const room = rooms.find(
      ([venue, { seats }]) =>
        seats >= sizeOf(session) && taken[venue]?.every((other) => !overlaps(session, other)),
    );
    if (room === undefined) return [];
    taken[room[0]]?.push(session);
    return [{ ...session, venue: room[0] }];
  });
}
