import type {
  PreviousSession,
  TimeAndPlace,
  UnreadEdit,
  EditedColumn,
  EditProblem,
} from "../../domain/replanning/previous-timetable";
import type { DateSystem } from "../../workbook/serial";
import type { OwnRow } from "../previous-plan/own-rows";
import {
  countIn,
  dayIn,
  foldName,
  minuteIn,
  textOf,
  trainerIn,
  venueIn,
  yesIn,
} from "./cell-values";

const minutesPerDay = 1440;

type Edits = Pick<PreviousSession, "now" | "isLocked" | "isEdited" | "attended" | "unread">;

/**
 * What a person made of a session on the timetable. A cell that cannot be read, or was emptied of its day or start, leaves
 * what was planned in force; it counts as an edit all the same, so that the session stays where it is until she says more.
 */
export function editsOf(
  { cells }: OwnRow,
  planned: TimeAndPlace,
  minutes: number,
  system: DateSystem,
): Edits {
  const unread: UnreadEdit[] = [];
  const refuse = (column: EditedColumn, problem: EditProblem): void => {
    const cell = cells.get(column);
    const value = cell?.kind === "number" ? cell.value : textOf(cell);
    unread.push({ column, value, problem });
  };
  const day = dayIn(cells.get("date"), system);
  if (day === null) refuse("date", "not-a-date");
  let start = minuteIn(cells.get("start"));
  if (start === null) refuse("start", "not-a-time");
  else if (start + minutes > minutesPerDay) {
    refuse("start", "ends-after-midnight");
    start = null;
  }
  const trainer = sameOr(trainerIn(cells.get("trainer")), planned.trainer);
  const venue = sameOr(venueIn(cells.get("venue")), planned.venue);
  const locked = yesIn(cells.get("locked"));
  if (locked === null) refuse("locked", "not-yes");
  const attended = countIn(cells.get("attended"));
  if (attended === null && textOf(cells.get("attended")) !== "") refuse("attended", "not-a-count");

  const now = { day: day ?? planned.day, start: start ?? planned.start, trainer, venue };
  const isMoved = now.day !== planned.day || now.start !== planned.start;
  const isElsewhere = trainer !== planned.trainer || venue !== planned.venue;
  const isUnread = unread.some(({ column }) => column === "date" || column === "start");
  return {
    now,
    isLocked: locked ?? true,
    isEdited: isMoved || isElsewhere || isUnread,
    attended,
    unread,
  };
}

/** A name that differs in case or spaces only is the same. */
function sameOr(typed: string | null, planned: string | null): string | null {
  if (typed === null || planned === null) return typed;
  return foldName(typed) === foldName(planned) ? planned : typed;
}
