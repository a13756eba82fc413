import type { NamedSession } from "../../../src/domain/replanning/names-in-problem";
import type {
  PreviousSession,
  PreviousTimetable,
} from "../../../src/domain/replanning/previous-timetable";
import type { Agent } from "../../../src/domain/records/agents";
import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import type { Session, Timetable } from "../../../src/domain/scheduling/timetable";

/** A timetable as it is read back from its sheets when nobody has touched them. */
export function asRead(problem: TrainingProblem, timetable: Timetable): PreviousTimetable {
  return {
    sessions: timetable.sessions.map((session, row) => sessionAsRead(problem, session, row)),
    lastNumber: timetable.sessions.length,
  };
}

function sessionAsRead(problem: TrainingProblem, session: Session, row: number): PreviousSession {
  const place = {
    day: session.day,
    start: session.start,
    trainer: session.trainer === null ? null : (problem.trainers[session.trainer]?.name ?? null),
    venue: session.venue === null ? null : (problem.venues[session.venue]?.name ?? null),
  };
  const cell = (column: number) => ({ sheet: "Timetable", row, column });
  return {
    id: session.id,
    course: session.course,
    courseName: session.course,
    minutes: session.end - session.start,
    planned: place,
    now: place,
    isLocked: false,
    isEdited: false,
    attended: null,
    trainees: session.demands.map((demand, at) => ({
      agent: problem.demands[demand]?.agent ?? null,
      name: `agent ${at}`,
      answer: null,
      cell: { sheet: "Attendance", row: row * 100 + at, column: 0 },
    })),
    places: session.demands.length,
    unread: [],
    cells: {
      date: cell(1),
      start: cell(3),
      trainer: cell(7),
      venue: cell(8),
      locked: cell(12),
      attended: cell(13),
    },
  };
}

/** Everybody whom the problem knows, at work. */
export function staffOf({ agents }: TrainingProblem): readonly Agent[] {
  const most = Math.max(-1, ...agents.map(({ agent }) => agent));
  return Array.from({ length: most + 1 }, (_, index) => ({
    id: String(index),
    name: `agent ${index}`,
    team: null,
    branch: null,
    leader: null,
    level: null,
    role: "agent",
    hiredOn: null,
    status: "active",
    source: { sheet: "Staff", row: index, column: 0 },
  }));
}

/** The session as a person leaves it on the sheet. */
export function edited<Of extends PreviousSession | NamedSession>(
  session: Of,
  now: Partial<PreviousSession["now"]>,
): Of {
  return { ...session, now: { ...session.now, ...now }, isEdited: true };
}
