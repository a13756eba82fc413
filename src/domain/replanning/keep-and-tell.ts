import type { Day } from "../../foundation/day";
import type { KeptSession, PlannedAgent, Told, TrainingProblem } from "../scheduling/problem";
import { slotsBetween } from "./slots-between";
import { heldSessions, isPast, wasNotHeld } from "./held-training";
import { namedSession, type NamedSession } from "./names-in-problem";
import type { PreviousTimetable, PreviousTrainee } from "./previous-timetable";

/** Why a session of the last plan stays as it is. */
export type KeptWhy = "past" | "locked" | "edited";

export type KeptRow = {
  readonly why: KeptWhy;
  readonly previous: NamedSession;
  readonly session: KeptSession;
};

export type KeptAndTold = {
  /** With `kept` and `told` filled, and whoever said that she cannot come not on shift at that time. */
  readonly problem: TrainingProblem;
  readonly kept: readonly KeptRow[];
  readonly sessions: readonly NamedSession[];
};

/**
 * What of the last plan binds the next one. Sessions that are past, locked or edited stay, with those of their trainees who
 * still need them; who was marked as absent or excused needs another place. To everybody else her old time and place is
 * what she was told, which the search changes at a price.
 *
 * @param problem whose demands hold those of {@link withHeldTraining}.
 */
export function keepAndTell(
  problem: TrainingProblem,
  previous: PreviousTimetable,
  today: Day,
  planWeeks: number,
): KeptAndTold {
  const sessions = previous.sessions.map((session) => namedSession(problem, session));
  const held = new Set(heldSessions(previous, today, planWeeks, problem).map(({ id }) => id));
  const demandOf = new Map(
    problem.demands.map(({ id, agent, course }) => [`${agent} ${course}`, id] as const),
  );
  const plannedAgents = new Set(problem.agents.map(({ agent }) => agent));
  const demandAt = (session: NamedSession, { agent }: PreviousTrainee): number | null =>
    agent === null || !plannedAgents.has(agent)
      ? null
      : (demandOf.get(`${agent} ${session.course}`) ?? null);

  const kept: KeptRow[] = [];
  const isKept = new Set<number>();
  const inOrder = [...sessions].sort((a, b) => a.now.day - b.now.day || a.now.start - b.now.start);
  for (const session of inOrder) {
    const why = keptWhy(session, held, today);
    if (why === null) continue;
    const demands = new Set<number>();
    for (const trainee of session.trainees) {
      const demand = isAway(trainee) ? null : demandAt(session, trainee);
      if (demand !== null && !isKept.has(demand)) demands.add(demand);
    }
    if (demands.size === 0) continue;
    for (const demand of demands) isKept.add(demand);
    kept.push({ why, previous: session, session: keptSession(session, demands) });
  }

  const told = problem.demands.map((): Told | null => null);
  for (const session of inOrder) {
    if (session.planned.day <= today) continue;
    for (const trainee of session.trainees) {
      const demand = demandAt(session, trainee);
      if (demand === null || isKept.has(demand) || told[demand] !== null) continue;
      told[demand] = {
        day: session.planned.day,
        start: session.planned.start,
        trainer: session.plannedTrainer,
        venue: session.plannedVenue,
      };
    }
  }
  return {
    problem: {
      ...problem,
      agents: withoutAbsences(problem, sessions, today),
      kept: kept.map(({ session }) => session),
      told,
    },
    kept,
    sessions,
  };
}

/** She was not there, or said that she cannot come. */
export function isAway({ answer }: PreviousTrainee): boolean {
  return answer === "no" || answer === "excused";
}

function keptWhy(session: NamedSession, held: ReadonlySet<string>, today: Day): KeptWhy | null {
  if (isPast(session, today)) return held.has(session.id) ? "past" : null;
  if (wasNotHeld(session)) return null;
  if (session.isEdited) return "edited";
  return session.isLocked ? "locked" : null;
}

function keptSession(session: NamedSession, demands: ReadonlySet<number>): KeptSession {
  const { day, start } = session.now;
  return {
    course: session.course,
    day,
    start,
    end: start + session.minutes,
    trainer: session.trainer,
    venue: session.venue,
    demands: [...demands].sort((a, b) => a - b),
  };
}

/** Who is marked as absent or excused from a session still to come cannot be trained at that time, in no session at all. */
function withoutAbsences(
  problem: TrainingProblem,
  sessions: readonly NamedSession[],
  today: Day,
): readonly PlannedAgent[] {
  const away = new Map<number, Map<number, number>>();
  for (const session of sessions) {
    const day = problem.days.indexOf(session.now.day);
    if (isPast(session, today) || day < 0) continue;
    const slots = slotsBetween(problem, session.now.start, session.now.start + session.minutes);
    for (const trainee of session.trainees) {
      if (trainee.agent === null || !isAway(trainee)) continue;
      const days = away.get(trainee.agent) ?? new Map<number, number>();
      days.set(day, (days.get(day) ?? 0) | slots);
      away.set(trainee.agent, days);
    }
  }
  if (away.size === 0) return problem.agents;
  return problem.agents.map((planned) => {
    const days = away.get(planned.agent);
    if (days === undefined) return planned;
    const onShift = planned.onShift.map((word, day) => word & ~(days.get(day) ?? 0));
    return { ...planned, onShift };
  });
}
