import { none } from "../../domain/records/agents";
import { attendanceStates, type TrainingRecords } from "../../domain/records/training-records";
import { cellKind } from "../../workbook/cells";
import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning } from "../recognition/assign-columns";
import { joinCodes, joinLabels, joinValues } from "../rows/merge-parts";
import type { RowLedger } from "../rows/row-ledger";
import { pick, pickCodes } from "../rows/used-rows";
import { parseAttendance } from "../values/attendance";
import { parseDate } from "../values/dates";
import { readDurations } from "../values/duration-column";
import { readScores } from "../values/grade-column";
import { compactLabels, readLabels, type LabelColumn } from "../values/label-column";
import { listNotRead } from "../values/not-read";
import { readTimes } from "../values/time-column";
import { PickedColumns } from "./picked-columns";

const longestTraining = { min: 60, max: 40 * 24 * 3600 };

/** Reads one sheet of training records; people by sessions give a record for each cell that says whether she came. */
export function readTrainingRecords(
  ledger: RowLedger,
  agents: Uint32Array,
  monthFirst: boolean,
): TrainingRecords {
  const marks = ledger.found.columns.filter(({ field }) => field === "attendanceMark");
  return marks.length > 0
    ? readGrid(ledger, agents, marks, monthFirst)
    : readList(ledger, agents, monthFirst);
}

function readList(ledger: RowLedger, agents: Uint32Array, monthFirst: boolean): TrainingRecords {
  const columns = new PickedColumns(ledger, monthFirst);
  const { rows } = columns;
  const attended = ledger.column("attended");
  const scored = ledger.column("trainingScore") ?? ledger.column("score");
  const score = scored?.field ? readScores(ledger, scored, scored.field) : null;
  const length = ledger.column("trainingLength");
  const liked = ledger.column("satisfaction");
  return {
    count: rows.length,
    agent: pickCodes(agents, rows),
    course: columns.words("courseName", "topic", "courseId"),
    session: columns.words("sessionName"),
    day: columns.days("sessionDate", "date"),
    start: columns.values("sessionStart", readTimes),
    end: columns.values("sessionEnd", readTimes),
    minutes: pick(
      length && readDurations(ledger, length, { field: "trainingLength", ...longestTraining }),
      rows,
    ).map((seconds) => seconds / 60),
    trainer: columns.words("trainerName"),
    attendance: Uint8Array.from(
      rows,
      attended ? (row) => stateAt(ledger, row, attended.column, "attended") : () => 0,
    ),
    score: pick(score?.scores ?? null, rows),
    outOf: new Float64Array(rows.length).fill(score?.full ?? Number.NaN),
    satisfaction: pick(liked && readScores(ledger, liked, "satisfaction").scores, rows),
    comment: columns.words("remarks"),
  };
}

function readGrid(
  ledger: RowLedger,
  agents: Uint32Array,
  marks: readonly ColumnMeaning[],
  monthFirst: boolean,
): TrainingRecords {
  const used = new PickedColumns(ledger, monthFirst).rows;
  const rows: number[] = [];
  const sessions: number[] = [];
  const states: number[] = [];
  for (const row of used) {
    for (const [session, { column }] of marks.entries()) {
      const state = stateAt(ledger, row, column, "attendanceMark");
      if (state === 0) continue;
      rows.push(row);
      sessions.push(session);
      states.push(state);
    }
  }
  const at = Uint32Array.from(rows);
  const nothing = (): Float64Array => new Float64Array(at.length).fill(Number.NaN);
  const words = (field: FieldId): LabelColumn => {
    const meaning = ledger.column(field);
    return compactLabels(meaning && readLabels(ledger, meaning.column, true), at);
  };
  const days = marks.map(({ header }) => dayIn(header));
  return {
    count: at.length,
    agent: pickCodes(agents, at),
    course: words("courseName"),
    session: {
      codes: Uint32Array.from(sessions),
      words: marks.map(({ header }) => header.replace(/\s+/g, " ").trim()),
    },
    day: Float64Array.from(sessions, (session) => days[session] ?? Number.NaN),
    start: nothing(),
    end: nothing(),
    minutes: nothing(),
    trainer: words("trainerName"),
    attendance: Uint8Array.from(states),
    score: nothing(),
    outOf: nothing(),
    satisfaction: nothing(),
    comment: { codes: new Uint32Array(at.length).fill(none), words: [] },
  };
}

/** The day a header names with its year, under a group or not; NaN where it names none, or one that reads two ways. */
function dayIn(header: string): number {
  const date = parseDate((header.split(" / ").at(-1) ?? "").trim());
  return date?.kind === "day" ? date.day : Number.NaN;
}

/** Index of what a cell says; 0 where it says nothing, or what cannot be understood, which is listed. */
function stateAt(ledger: RowLedger, row: number, column: number, field: FieldId): number {
  const { view, grid } = ledger.table;
  const cell = grid.at(row, column);
  if (cell < 0) return 0;
  const kind = view.cells.kinds[cell];
  if (kind === cellKind.error) {
    ledger.leaveOut(row, column, { kind: "error-cell", error: view.shown(cell) });
    return 0;
  }
  const text = kind === cellKind.text ? view.text(cell) : String(view.value(cell));
  const state = parseAttendance(text);
  if (state !== null) return attendanceStates.indexOf(state);
  listNotRead(ledger, row, column, { kind: "not-a-number", field }, text);
  return 0;
}

/** Sheets of training records joined; `null` when there is none. */
export function joinTrainingRecords(parts: readonly TrainingRecords[]): TrainingRecords | null {
  if (parts.length === 0) return null;
  const attendance = new Uint8Array(parts.reduce((sum, { count }) => sum + count, 0));
  let at = 0;
  for (const part of parts) {
    attendance.set(part.attendance, at);
    at += part.count;
  }
  const labels = (of: (part: TrainingRecords) => LabelColumn): LabelColumn =>
    joinLabels(parts.map(of));
  const values = (of: (part: TrainingRecords) => Float64Array): Float64Array =>
    joinValues(parts.map(of));
  return {
    count: attendance.length,
    agent: joinCodes(parts.map((part) => part.agent)),
    course: labels((part) => part.course),
    session: labels((part) => part.session),
    day: values((part) => part.day),
    start: values((part) => part.start),
    end: values((part) => part.end),
    minutes: values((part) => part.minutes),
    trainer: labels((part) => part.trainer),
    attendance,
    score: values((part) => part.score),
    outOf: values((part) => part.outOf),
    satisfaction: values((part) => part.satisfaction),
    comment: labels((part) => part.comment),
  };
}
