import type { DataIssue } from "../records/data-report";
import type { TrainingProblem } from "../scheduling/problem";
import type { EditedColumn, EditProblem, PreviousSession, UnreadEdit } from "./previous-timetable";

/** A session of the last plan with its trainer and room as positions in the problem. */
export type NamedSession = PreviousSession & {
  readonly trainer: number | null;
  readonly venue: number | null;
  readonly plannedTrainer: number | null;
  readonly plannedVenue: number | null;
};

/**
 * Finds the trainers and rooms that the sheet names. One that a person typed and that nobody knows is refused, and what was
 * planned stays in force; one that the plan itself named and that is gone since is `null`.
 */
export function namedSession(problem: TrainingProblem, session: PreviousSession): NamedSession {
  const { planned, now } = session;
  const unread: UnreadEdit[] = [...session.unread];
  const find = (
    list: readonly { readonly name: string }[],
    column: "trainer" | "venue",
    problemKind: EditProblem,
  ): { readonly now: number | null; readonly planned: number | null } => {
    const at = (name: string | null): number | null => {
      const index = list.findIndex((one) => fold(one.name) === fold(name ?? ""));
      return name === null || index < 0 ? null : index;
    };
    const found = at(now[column]);
    const typed = now[column];
    if (found === null && typed !== null && typed !== planned[column]) {
      unread.push({ column, value: typed, problem: problemKind });
      return { now: at(planned[column]), planned: at(planned[column]) };
    }
    return { now: found, planned: at(planned[column]) };
  };
  const trainer = find(problem.trainers, "trainer", "unknown-trainer");
  const venue = find(problem.venues, "venue", "unknown-venue");
  const refused = new Set<EditedColumn>(unread.map(({ column }) => column));
  return {
    ...session,
    now: {
      ...now,
      trainer: refused.has("trainer") ? planned.trainer : now.trainer,
      venue: refused.has("venue") ? planned.venue : now.venue,
    },
    unread,
    trainer: trainer.now,
    venue: venue.now,
    plannedTrainer: trainer.planned,
    plannedVenue: venue.planned,
  };
}

/** What a person typed on the timetable and nobody can use, for the data check. */
export function editIssues(sessions: readonly NamedSession[]): readonly DataIssue[] {
  return sessions.flatMap(({ unread, cells }) =>
    unread.map(({ column, value, problem }): DataIssue => ({
      address: cells[column],
      cause: { kind: "timetable-edit", problem },
      found: String(value).slice(0, 60),
      action: "value-left-out",
    })),
  );
}

function fold(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}
