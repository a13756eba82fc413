import type { ChangeKind, ChangeWhy } from "../../domain/replanning/plan-changes";
import type { EditProblem } from "../../domain/replanning/previous-timetable";
import type { BrokenPlace, BrokenRule } from "../../domain/replanning/broken-rules";
import { unreachable } from "../../foundation/result";
import { whole } from "../figures";

const count = (n: number, one: string, many: string): string =>
  `${whole(n)} ${n === 1 ? one : many}`;

export const timetableWords = {
  name: "Timetable",
  title: "Timetable",
  about:
    "Every session with its trainees. Yours to change: date, start, trainer, venue, locked, attended and notes. A session that you change or lock stays as it is when the plan is made again. “Check” turns red when a change breaks a rule that the sheet can see; “Check my changes” in the pane looks at all rules and says why.",
  headerNotes: {
    edit: "Yours to change. A session whose day, start, trainer or venue you change counts as locked.",
    locked:
      "Yes: the next plan leaves this session as it is. Blank: it may be moved, as little as possible.",
    attended: "How many came. 0: it was not held, and its trainees are planned again.",
    check:
      "Follows your changes at once. What it cannot see (shifts, heads off the phone, order, deadlines) “Check my changes” tells.",
  },
  checks: {
    ok: "OK",
    edited: "Changed",
    notReadable: "Not readable",
    outsidePlan: "Not a day of the plan",
    intoThePast: "In the past",
    trainerTwice: "Trainer twice at once",
    venueTwice: "Room twice at once",
    tooMany: "More people than seats",
  },
};

export const timetableColumns = {
  locked: "Locked",
  attended: "Attended",
  check: "Check",
  minutes: "Minutes",
  places: "Rows on the attendance sheet",
  plannedDate: "Date as planned",
  plannedStart: "Start as planned",
  plannedTrainer: "Trainer as planned",
  plannedVenue: "Venue as planned",
};

export const planChangesWords = {
  name: "What changed",
  title: "What changed since the last plan",
  about:
    "Everybody to whom something else is said now than by the timetable before: what she was told, what it is now, and why. Whoever is not listed keeps her sessions.",
  first: "This workbook held no timetable before: nobody was told anything yet.",
  nothing: "Nothing changed: everybody keeps the sessions she was told.",
  figures: {
    told: "Places told before",
    same: "Unchanged",
    moved: "Other time",
    place: "Other trainer or room",
    unplaced: "No place now",
    gone: "No longer needed",
    new: "New",
  },
  kinds: {
    moved: "Other time",
    place: "Other trainer or room",
    unplaced: "No place now",
    gone: "No longer in the plan",
    new: "New",
  } satisfies Record<ChangeKind, string>,
  whys: {
    edited: "You changed this session.",
    absent: "Marked as absent or excused from that session.",
    "not-held": "The session was marked as not held.",
    left: "No longer among the active agents.",
    unknown: "Nobody of this ID is known any more.",
    "need-gone": "The figures no longer show the need.",
    "out-of-plan": "That day is no longer one of the plan's.",
    "off-shift": "Not on shift at that time any more.",
    "trainer-gone": "The trainer is no longer available for it.",
    "venue-gone": "The room is no longer there.",
    "in-the-way": "A session that stays takes the person, the trainer or the room at that time.",
    "new-need": "The figures show a need that the last plan did not know.",
    "no-place": "No place was found; see the sheet of what is unplaced.",
    rearranged: "Moved so that the plan as a whole keeps its rules or finds room for others.",
  } satisfies Record<ChangeWhy, string>,
  /** Trainer and room in one cell. */
  place: (trainer: string, venue: string): string => `${trainer} · ${venue}`,
};

export const planChangesColumns = {
  course: "Course",
  change: "Change",
  toldSession: "Told: session",
  toldDate: "Told: date",
  toldStart: "Told: start",
  toldPlace: "Told: trainer, venue",
  nowSession: "Now: session",
  nowDate: "Now: date",
  nowStart: "Now: start",
  nowPlace: "Now: trainer, venue",
  why: "Why",
};

const editProblems: Readonly<Record<EditProblem | "no-session", string>> = {
  "not-a-date": "This date on the timetable cannot be read, so the planned day holds",
  "not-a-time": "This start on the timetable is no time of day, so the planned start holds",
  "ends-after-midnight":
    "A session that starts here would end after midnight, so the planned start holds",
  "unknown-trainer": "Nobody of this name is among the trainers, so the planned one holds",
  "unknown-venue": "No room of this name is known, so the planned one holds",
  "not-yes": "“Locked” takes yes or nothing; the session is kept as if it were locked",
  "not-a-count": "“Attended” takes a number of people",
  "not-a-held-day": "“Held on” takes a date, so the step counts as not held yet",
  "unknown-lead":
    "The lead of this step is not among the staff, so the step counts as not held yet",
  "not-yes-or-no": "Here only yes or no is understood, so it does not count",
  "no-session":
    "This row of the timetable names no session of the plan, or one that stands above already",
};

export function editProblem(problem: EditProblem | "no-session"): string {
  return editProblems[problem];
}

/** A rule broken on the edited timetable, said to the person who edited it. */
function broken(rule: BrokenRule, at: BrokenPlace): string {
  const who = at.person ?? "Somebody";
  switch (rule) {
    case "on-shift":
      return `${who} is not on shift during the whole of ${at.session}.`;
    case "time-of-day":
      return `${at.session} does not begin within the first hour of ${who}’s shift: ${at.course} belongs to the start of the shift.`;
    case "agent-once":
      return `${who} has two sessions at the same time, one of them ${at.session}.`;
    case "trainer-once":
      return `${at.trainer} teaches twice at the same time, once in ${at.session}.`;
    case "venue-once":
      return `${at.venue} is taken twice at the same time, once by ${at.session}.`;
    case "trainer-qualified":
      return at.trainer === null
        ? `${at.session} needs a trainer and has none.`
        : `${at.trainer} may not teach ${at.course} (${at.session}).`;
    case "trainer-available":
      return `${at.trainer} is not available at the time of ${at.session}.`;
    case "trainer-daily-load":
      return `${at.trainer} teaches longer than the daily limit on the day of ${at.session}.`;
    case "trainer-weekly-load":
      return `${at.trainer} teaches longer than the weekly limit in the week of ${at.session}.`;
    case "venue-seats":
      return at.venue === null
        ? `${at.session} needs a room and has none.`
        : `${at.session} has ${count(at.people, "person", "people")}, more than ${at.venue} has seats.`;
    case "same-site":
      return `${at.session} brings people of another site to its room.`;
    case "course-seats":
      return `${at.session} has ${count(at.people, "person", "people")}, more than ${at.course} takes.`;
    case "released-heads":
      return `On ${at.day} at ${at.time} more people are in training than the floor can spare.`;
    case "released-per-team":
      return `On ${at.day} at ${at.time} more people of one team are in training than it can spare.`;
    case "order":
      return `${who} would attend ${at.course} (${at.session}) before what must come first.`;
    case "not-before":
      return `${at.session} comes too early for ${who}: ${at.course} waits for its wave or has a first day of its own.`;
    case "deadline":
      return `${at.session} comes too late for ${who}: ${at.course} has an earlier deadline.`;
    case "outside-plan":
      return `${at.session} lies outside the days or hours of the plan.`;
    case "into-the-past":
      return `${at.session} was moved to a day that is past.`;
    case "no-need":
      return `${who} is in ${at.session} but does not need ${at.course}, or is no active agent.`;
    case "twice":
      return `${who} attends ${at.course} more than once, once in ${at.session}.`;
    case "trainees-differ":
      return `${at.session} was planned for another number of people than the attendance sheet now lists (${whole(at.people)}).`;
    case "no-trainees":
      return `${at.session} has nobody in it.`;
    default:
      return unreachable(rule);
  }
}

export const planCheckWords = {
  broken,
  /** An edit that breaks nothing. */
  fine: (session: string): string => `${session}: changed; no rule broken by it.`,
  none: "No timetable of Peilian was found in this workbook.",
  summary: (edits: number, breaks: number): string =>
    breaks === 0
      ? `${count(edits, "session was", "sessions were")} changed by hand; every rule is kept.`
      : `${count(edits, "session was", "sessions were")} changed by hand; ${count(breaks, "rule is broken", "rules are broken")}.`,
};

export type TimetableWords = typeof timetableWords;
export type TimetableColumns = typeof timetableColumns;
export type PlanChangesWords = typeof planChangesWords;
export type PlanChangesColumns = typeof planChangesColumns;
export type PlanCheckWords = typeof planCheckWords;
