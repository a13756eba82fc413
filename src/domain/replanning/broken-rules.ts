import type { CellAddress } from "../../foundation/address";
import type { Day, MinuteOfDay } from "../../foundation/day";
import type { Demand } from "../needs/demand";
import type { AgentIndex } from "../records/agents";
import type { TrainingProblem } from "../scheduling/problem";
import type { Violation } from "../scheduling/rules/violation";
import type { RuleId, Session } from "../scheduling/timetable";
import { verifyTimetable } from "../scheduling/verify";
import { isPast } from "./held-training";
import { isAway } from "./keep-and-tell";
import type { NamedSession } from "./names-in-problem";
import type { EditedColumn, PreviousTrainee } from "./previous-timetable";

/** What an edited timetable can break: the hard rules, and what only a hand can do. */
export type BrokenRule =
  | RuleId
  | "outside-plan"
  | "into-the-past"
  /** Somebody who does not need the course, or is no active agent. */
  | "no-need"
  | "twice"
  | "trainees-differ"
  | "no-trainees";

/** What the sentence about a broken rule names, in words. */
export type BrokenPlace = {
  readonly session: string;
  readonly course: string;
  readonly trainer: string | null;
  readonly venue: string | null;
  readonly person: string | null;
  readonly people: number;
  readonly day: string;
  readonly time: string;
};

export type Broken = {
  readonly rule: BrokenRule;
  readonly session: NamedSession;
  /** Whom it concerns, when it is one trainee's matter. */
  readonly trainee: PreviousTrainee | null;
  readonly day: Day;
  readonly minute: MinuteOfDay;
  /** Where to look first. */
  readonly cell: CellAddress;
};

/**
 * Every rule that the timetable on the sheet breaks as it now stands, whoever broke it: the independent verifier over all of
 * it, and what it cannot know of hand edits. What is past is not judged any more.
 */
export function brokenRules(
  problem: TrainingProblem,
  sessions: readonly NamedSession[],
  today: Day,
): readonly Broken[] {
  const seating = new Seating(problem, sessions);
  const verified = verifyTimetable(seating.problem, {
    sessions: seating.sessions,
    unplaced: seating.unplaced,
    cost: 0,
  });
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const found = verified.flatMap((violation) => {
    const session = byId.get(violation.session ?? "") ?? inTheWay(violation, sessions, problem);
    return session === null || isPast(session, today)
      ? []
      : (seating.broken(violation, session) ?? []);
  });
  return distinct([
    ...seating.strange,
    ...found,
    ...sessions.flatMap((one) => handMade(one, today)),
  ]);
}

/** Puts the people of the sheet on demands; who has none, or sits in two sessions of a course, gets one made for the check. */
class Seating {
  readonly sessions: Session[] = [];
  readonly strange: Broken[] = [];
  readonly problem: TrainingProblem;
  readonly unplaced: { readonly demand: number; readonly blockedBy: readonly RuleId[] }[];
  readonly #traineeOf = new Map<number, PreviousTrainee>();

  constructor(problem: TrainingProblem, sessions: readonly NamedSession[]) {
    const demands: Demand[] = [...problem.demands];
    const demandOf = new Map(demands.map(({ id, agent, course }) => [`${agent} ${course}`, id]));
    const active = new Set(problem.agents.map(({ agent }) => agent));
    const taken = new Set<number>();
    for (const session of sessions) {
      const seats: number[] = [];
      for (const trainee of session.trainees.filter((one) => !isAway(one))) {
        if (trainee.agent === null || !active.has(trainee.agent)) {
          this.strange.push(brokenAt("no-need", session, trainee));
          continue;
        }
        let demand = demandOf.get(`${trainee.agent} ${session.course}`);
        if (demand === undefined || taken.has(demand)) {
          const rule = demand === undefined ? "no-need" : "twice";
          this.strange.push(brokenAt(rule, session, trainee));
          demand = demands.length;
          demands.push(madeDemand(demand, trainee.agent, session));
        }
        taken.add(demand);
        this.#traineeOf.set(demand, trainee);
        seats.push(demand);
      }
      this.sessions.push(sessionOf(session, seats));
    }
    this.problem = { ...problem, demands, told: demands.map(() => null) };
    this.unplaced = demands.flatMap(({ id }) =>
      taken.has(id) ? [] : [{ demand: id, blockedBy: [] }],
    );
  }

  broken(violation: Violation, session: NamedSession): Broken | null {
    const trainee = this.#traineeOf.get(violation.demand ?? -1) ?? null;
    if (violation.rule !== "well-formed") return brokenAt(violation.rule, session, trainee);
    const placed = this.sessions.find(({ id }) => id === session.id);
    if (placed?.demands.length === 0) return brokenAt("no-trainees", session, null);
    return isOutside(this.problem, session) ? brokenAt("outside-plan", session, null) : null;
  }
}

/** A start between two slots is no fault of a hand edit: its room and trainer are booked for the slots it touches. */
function isOutside(problem: TrainingProblem, { now, minutes }: NamedSession): boolean {
  const { days, dayStart, slotMinutes, slotsPerDay } = problem;
  const end = dayStart + slotMinutes * slotsPerDay;
  return !days.includes(now.day) || now.start < dayStart || now.start + minutes > end;
}

function handMade(session: NamedSession, today: Day): readonly Broken[] {
  const broken: Broken[] = [];
  if (isPast(session, today) && session.planned.day > today) {
    broken.push(brokenAt("into-the-past", session, null));
  }
  const listed = session.trainees.length;
  if (session.places !== null && session.places !== listed) {
    broken.push(brokenAt("trainees-differ", session, session.trainees[listed - 1] ?? null));
  }
  return broken;
}

/** Of a rule that several sessions break together, one that lies there: an edited one first. */
function inTheWay(
  { day, minute }: Violation,
  sessions: readonly NamedSession[],
  { slotMinutes }: TrainingProblem,
): NamedSession | null {
  if (day === null || minute === null) return null;
  const there = sessions.filter(
    ({ now, minutes }) =>
      now.day === day && now.start < minute + slotMinutes && now.start + minutes > minute,
  );
  return there.find(({ isEdited }) => isEdited) ?? there[0] ?? null;
}

function brokenAt(
  rule: BrokenRule,
  session: NamedSession,
  trainee: PreviousTrainee | null,
): Broken {
  const { day, start } = session.now;
  return { rule, session, trainee, day, minute: start, cell: cellOf(rule, session, trainee) };
}

function cellOf(
  rule: BrokenRule,
  session: NamedSession,
  trainee: PreviousTrainee | null,
): CellAddress {
  switch (rule) {
    case "trainer-once":
    case "trainer-qualified":
    case "trainer-available":
    case "trainer-daily-load":
    case "trainer-weekly-load":
      return session.cells.trainer;
    case "venue-once":
    case "venue-seats":
    case "same-site":
      return session.cells.venue;
    case "no-need":
    case "twice":
    case "trainees-differ":
      return trainee?.cell ?? session.cells.date;
    case "course-seats":
    case "no-trainees":
    case "on-shift":
    case "time-of-day":
    case "agent-once":
    case "released-heads":
    case "released-per-team":
    case "order":
    case "not-before":
    case "deadline":
    case "outside-plan":
    case "into-the-past":
      return session.cells[movedColumn(session)];
  }
}

/** The start where only that was changed, else the date. */
function movedColumn({ now, planned }: NamedSession): EditedColumn {
  return now.day === planned.day && now.start !== planned.start ? "start" : "date";
}

function madeDemand(id: number, agent: AgentIndex, { course }: NamedSession): Demand {
  return {
    id,
    agent,
    course,
    need: 1,
    deadline: Number.MAX_SAFE_INTEGER,
    after: [],
    reason: { kind: "held" },
  };
}

function sessionOf(session: NamedSession, demands: readonly number[]): Session {
  const { id, course, now, minutes, trainer, venue } = session;
  return {
    id,
    course,
    day: now.day,
    start: now.start,
    end: now.start + minutes,
    trainer,
    venue,
    demands: [...demands].sort((a, b) => a - b),
  };
}

/** A rule broken in several slots of one session is said once. */
function distinct(all: readonly Broken[]): readonly Broken[] {
  const said = new Map<string, Broken>();
  for (const broken of all) {
    const key = [broken.rule, broken.session.id, broken.trainee?.cell.row ?? ""].join(" ");
    if (!said.has(key)) said.set(key, broken);
  }
  return [...said.values()];
}
