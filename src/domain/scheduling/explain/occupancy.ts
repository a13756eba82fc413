import type { TrainingProblem } from "../problem";
import { placedSessions } from "../rules/placed-session";
import { slotRun } from "../slot-bits";
import type { Session } from "../timetable";

/** What a finished timetable has taken, slot by slot: the ground on which "why not there?" is answered. */
export type Occupancy = {
  /** One word a day and person or room, bit = slot; rows in the order of the problem's lists. */
  readonly agentBusy: Uint32Array;
  readonly trainerBusy: Uint32Array;
  readonly venueBusy: Uint32Array;
  /** Trainees, and trainers from the phones, away in each slot, in total and per team (`team * slots + slot`). */
  readonly away: Uint32Array;
  readonly awayPerTeam: Uint32Array;
  /** Slots taught, by trainer and day, and by trainer and week. */
  readonly trainerDay: Uint32Array;
  readonly trainerWeek: Uint32Array;
  readonly weekCount: number;
  /** Position of the day on which each demand takes place, or of the plan day before it; −1: before all. */
  readonly dayOf: Int32Array;
  /** Sessions by `course * slots + first slot`. */
  readonly startingAt: ReadonlyMap<number, readonly Session[]>;
};

/** Stands for the day of a demand that sits in no session. */
export const unplaced = -2;

/** Books every session of a finished timetable that keeps the rules. */
export function occupancyOf(problem: TrainingProblem, sessions: readonly Session[]): Occupancy {
  const { days, slotsPerDay, weeks } = problem;
  const slots = days.length * slotsPerDay;
  const agentAt = new Map(problem.agents.map(({ agent }, position) => [agent, position]));
  const weekCount = weeks.reduce((most, week) => Math.max(most, week + 1), 0);
  const startingAt = new Map<number, Session[]>();
  const taken = {
    agentBusy: new Uint32Array(problem.agents.length * days.length),
    trainerBusy: new Uint32Array(problem.trainers.length * days.length),
    venueBusy: new Uint32Array(problem.venues.length * days.length),
    away: new Uint32Array(slots),
    awayPerTeam: new Uint32Array(problem.teams.length * slots),
    trainerDay: new Uint32Array(problem.trainers.length * days.length),
    trainerWeek: new Uint32Array(problem.trainers.length * weekCount),
    dayOf: new Int32Array(problem.demands.length).fill(unplaced),
  };
  for (const placed of placedSessions(problem, sessions)) {
    const { session, courseAt, dayAt } = placed;
    for (const demand of session.demands) {
      taken.dayOf[demand] = dayAt < 0 ? days.filter((day) => day <= session.day).length - 1 : dayAt;
    }
    if (dayAt < 0) continue;
    const from = Math.max(0, placed.from);
    const to = Math.max(from, Math.min(slotsPerDay, placed.to));
    const run = slotRun(from, to - from);
    const key = courseAt * slots + dayAt * slotsPerDay + from;
    startingAt.set(key, [...(startingAt.get(key) ?? []), session]);
    const { trainer, venue } = session;
    if (trainer !== null) {
      occupy(taken.trainerBusy, trainer * days.length + dayAt, run);
      add(taken.trainerDay, trainer * days.length + dayAt, to - from);
      add(taken.trainerWeek, trainer * weekCount + (weeks[dayAt] ?? 0), to - from);
      const asAgent = problem.trainers[trainer]?.agent ?? null;
      if (asAgent !== null) occupy(taken.agentBusy, asAgent * days.length + dayAt, run);
    }
    if (venue !== null) occupy(taken.venueBusy, venue * days.length + dayAt, run);
    const teacher = headTaken(problem, trainer);
    const trainees = session.demands.map(
      (demand) => agentAt.get(problem.demands[demand]?.agent ?? -1) ?? -1,
    );
    for (const agent of teacher === null ? trainees : [...trainees, teacher]) {
      occupy(taken.agentBusy, agent * days.length + dayAt, run);
      const team = problem.agents[agent]?.team ?? 0;
      for (let slot = from; slot < to; slot++) {
        const at = dayAt * slotsPerDay + slot;
        add(taken.away, at, 1);
        add(taken.awayPerTeam, team * slots + at, 1);
      }
    }
  }
  return { ...taken, weekCount, startingAt };
}

/** Position of the agent whom teaching takes from the phones; `null`: nobody. */
export function headTaken(problem: TrainingProblem, trainer: number | null): number | null {
  const facts = problem.trainers[trainer ?? -1];
  return facts?.releases === undefined ? null : facts.agent;
}

function occupy(words: Uint32Array, at: number, run: number): void {
  words[at] = (words[at] ?? 0) | run;
}

function add(counts: Uint32Array, at: number, amount: number): void {
  counts[at] = (counts[at] ?? 0) + amount;
}
