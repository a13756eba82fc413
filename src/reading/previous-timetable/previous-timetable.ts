import type { DataIssue } from "../../domain/records/data-report";
import type { Agent } from "../../domain/records/agents";
import {
  editedColumns,
  type EditedColumn,
  type PreviousSession,
  type PreviousTimetable,
  type PreviousTrainee,
} from "../../domain/replanning/previous-timetable";
import type { WorkbookSnapshot } from "../../workbook/port";
import type { DateSystem } from "../../workbook/serial";
import { ownRows, type OwnRow, type OwnRows } from "../previous-plan/own-rows";
import { countIn, dayIn, minuteIn, textOf, trainerIn, venueIn } from "./cell-values";
import { editsOf } from "./edits";
import { previousTrainees } from "./previous-trainees";

export type ReadPreviousTimetable = {
  /** `null`: the workbook holds none. */
  readonly timetable: PreviousTimetable | null;
  /** Rows that name no session; what cannot be read of a session's own cells is listed once trainers and rooms are known. */
  readonly problems: readonly DataIssue[];
};

const needed = ["session", "courseId", "date", "start"];

/**
 * Reads the timetable of the last plan back as people left it: sorted, filtered, on a renamed tab, in whatever language. Who
 * is in which session is read from the attendance sheet. `agents` are those of the centre as it is now.
 */
export function readPreviousTimetable(
  snapshot: WorkbookSnapshot,
  agents: readonly Agent[],
): ReadPreviousTimetable {
  const table = ownRows(snapshot, "timetable", "timetable", needed);
  const trainees = previousTrainees(snapshot, agents);
  if (table === null) {
    if (trainees.size === 0) return { timetable: null, problems: [] };
    return { timetable: { sessions: [], lastNumber: highest(trainees.keys()) }, problems: [] };
  }
  const sessions = new Map<string, PreviousSession>();
  const problems: DataIssue[] = [];
  for (const row of table.rows) {
    const session = sessionOf(row, table, trainees, snapshot.description.dateSystem);
    if (session === null || sessions.has(session.id)) problems.push(strangeRow(row, table.sheet));
    else sessions.set(session.id, session);
  }
  return {
    timetable: {
      sessions: [...sessions.values()],
      lastNumber: highest([...sessions.keys(), ...trainees.keys()]),
    },
    problems,
  };
}

function sessionOf(
  row: OwnRow,
  table: OwnRows,
  trainees: ReadonlyMap<string, readonly PreviousTrainee[]>,
  system: DateSystem,
): PreviousSession | null {
  const { cells } = row;
  const id = textOf(cells.get("session"));
  const course = textOf(cells.get("courseId"));
  // Sheets of before this column was there: what stands in the row is what was planned.
  const planned = (own: string, now: string): string => (cells.has(own) ? own : now);
  const day = dayIn(cells.get(planned("plannedDate", "date")), system);
  const start = minuteIn(cells.get(planned("plannedStart", "start")));
  const minutes = countIn(cells.get("minutes")) ?? lengthOf(row);
  if (!/^S\d+$/.test(id) || course === "" || day === null || start === null || minutes === null) {
    return null;
  }
  const isRecorded = cells.has("plannedDate");
  const plan = {
    day,
    start,
    trainer: trainerIn(cells.get(isRecorded ? "plannedTrainer" : "trainer")),
    venue: venueIn(cells.get(isRecorded ? "plannedVenue" : "venue")),
  };
  return {
    id,
    course,
    courseName: textOf(cells.get("course")) || course,
    minutes,
    planned: plan,
    ...editsOf(row, plan, minutes, system),
    trainees: trainees.get(id) ?? [],
    places: countIn(cells.get("places")),
    cells: Object.fromEntries(
      editedColumns.map((column) => [
        column,
        { sheet: table.sheet, row: row.row, column: table.columns.get(column) ?? 0 },
      ]),
    ) as Record<EditedColumn, PreviousSession["cells"][EditedColumn]>,
  };
}

function lengthOf({ cells }: OwnRow): number | null {
  const start = minuteIn(cells.get("start"));
  const end = minuteIn(cells.get("end"));
  return start === null || end === null || end <= start ? null : end - start;
}

/** A row that a person added, or that has lost what names it. */
function strangeRow({ row, cells }: OwnRow, sheet: string): DataIssue {
  const found = [...cells.values()].map(({ value }) => String(value)).join(" ");
  return {
    address: { sheet, row, column: 0 },
    cause: { kind: "timetable-edit", problem: "no-session" },
    found: found.slice(0, 60),
    action: "row-set-aside",
  };
}

function highest(ids: Iterable<string>): number {
  let most = 0;
  for (const id of ids) {
    const number = Number(/^S(\d+)$/.exec(id)?.[1] ?? 0);
    if (number > most) most = number;
  }
  return most;
}
