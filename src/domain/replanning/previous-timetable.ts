import type { CellAddress } from "../../foundation/address";
import type { Day, MinuteOfDay } from "../../foundation/day";
import type { CourseId } from "../curriculum/course";
import type { AgentIndex } from "../records/agents";

/** The timetable of the last plan as people left it in the workbook. */
export type PreviousTimetable = {
  readonly sessions: readonly PreviousSession[];
  /** The highest number that any session of an earlier plan bears: no new session takes one that was given out. */
  readonly lastNumber: number;
};

export type PreviousSession = {
  /** "S012"; also that of the next plan's session when it is the same one. */
  readonly id: string;
  readonly course: CourseId;
  /** As written on the sheet, in the language of that plan. */
  readonly courseName: string;
  readonly minutes: number;
  /** What the last plan said, and so what people were told. */
  readonly planned: TimeAndPlace;
  /** What the sheet says now. Where a cell cannot be read, what was planned. */
  readonly now: TimeAndPlace;
  readonly isLocked: boolean;
  /** A person changed the day, start, trainer or venue, be it to something that cannot be read. */
  readonly isEdited: boolean;
  /** How many came, where somebody wrote it down. */
  readonly attended: number | null;
  readonly trainees: readonly PreviousTrainee[];
  /** How many rows the plan gave the session on the attendance sheet; `null` when the timetable no longer says. */
  readonly places: number | null;
  readonly unread: readonly UnreadEdit[];
  readonly cells: Readonly<Record<EditedColumn, CellAddress>>;
};

/** Trainer and venue by the names on the sheet; `null`: none, or yet to be named. */
export type TimeAndPlace = {
  readonly day: Day;
  readonly start: MinuteOfDay;
  readonly trainer: string | null;
  readonly venue: string | null;
};

export type PreviousTrainee = {
  /** `null`: nobody of that id or name is known any more. */
  readonly agent: AgentIndex | null;
  readonly name: string;
  readonly answer: "yes" | "no" | "excused" | null;
  readonly cell: CellAddress;
};

/** The columns of the timetable that are a person's to change and that the next plan heeds. */
export const editedColumns = ["date", "start", "trainer", "venue", "locked", "attended"] as const;
export type EditedColumn = (typeof editedColumns)[number];

/** What a person typed that cannot be used; it stays in its cell until she changes it. */
export type UnreadEdit = {
  readonly column: EditedColumn;
  readonly value: string | number;
  readonly problem: EditProblem;
};

export type EditProblem =
  | "not-a-date"
  | "not-a-time"
  /** The session would go on after midnight. */
  | "ends-after-midnight"
  | "unknown-trainer"
  | "unknown-venue"
  | "not-yes"
  | "not-a-count"
  /** Where a step of a release was given the day on which it was held. */
  | "not-a-held-day"
  /** Where a step was held, but its lead is not found among the staff. */
  | "unknown-lead"
  /** Where somebody was ticked to know a release or to have seen a video. */
  | "not-yes-or-no";
