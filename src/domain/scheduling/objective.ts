import type { TrainingProblem } from "./problem";
import type { Session } from "./timetable";

/** What a timetable costs, wish by wish; lower is better. The hard rules are no part of it. */
export type TimetableCost = {
  /** 400 + 40 × need for every demand left out, with the default weights. */
  readonly unplaced: number;
  /** Few sessions. */
  readonly sessions: number;
  /** The neediest early: need × position of the day. */
  readonly delay: number;
  /** Quiet intervals: the traffic of every slot an agent is away. */
  readonly traffic: number;
  /** Well-rated trainers. */
  readonly trainers: number;
  /** Fair load: slots taught beyond a fair share. */
  readonly overload: number;
  /** What people were told stays: each told another time, or none, and each told another trainer or place. */
  readonly changeOfTime: number;
  readonly changeOfPlace: number;
  readonly total: number;
};

/** The weighted sum of what is wished for, lower is better, computed from the finished sessions alone. */
export function timetableCost(
  problem: TrainingProblem,
  sessions: readonly Session[],
): TimetableCost {
  const { weights, slotMinutes, slotsPerDay, dayStart } = problem;
  const dayAt = new Map(problem.days.map((day, position) => [day, position]));
  const heldIn = new Map<number, Session>();
  const load = problem.trainers.map(() => 0);
  let delay = 0;
  let traffic = 0;
  let trainers = 0;
  for (const session of sessions) {
    const day = dayAt.get(session.day) ?? 0;
    const first = Math.floor((session.start - dayStart) / slotMinutes);
    const length = Math.ceil((session.end - session.start) / slotMinutes);
    let perHead = 0;
    for (let slot = first; slot < first + length; slot++) {
      perHead += problem.traffic[day * slotsPerDay + slot] ?? 0;
    }
    for (const demand of session.demands) {
      heldIn.set(demand, session);
      delay += weights.perDay * (problem.demands[demand]?.need ?? 0) * day;
      traffic += perHead;
    }
    if (session.trainer !== null) {
      trainers += problem.trainers[session.trainer]?.penalty ?? 0;
      load[session.trainer] = (load[session.trainer] ?? 0) + length;
    }
  }
  const unplaced = problem.demands.reduce(
    (sum, demand, id) =>
      heldIn.has(id) ? sum : sum + weights.unplacedBase + weights.unplacedPerNeed * demand.need,
    0,
  );
  const overload = load.reduce(
    (sum, slots) => sum + weights.overload * Math.max(0, slots - weights.fairLoad),
    0,
  );
  let changeOfTime = 0;
  let changeOfPlace = 0;
  problem.told.forEach((told, demand) => {
    if (told === null) return;
    const session = heldIn.get(demand);
    if (session?.day !== told.day || session.start !== told.start) {
      changeOfTime += weights.changeOfTime;
    } else if (session.trainer !== told.trainer || session.venue !== told.venue) {
      changeOfPlace += weights.changeOfPlace;
    }
  });
  const perSession = weights.perSession * sessions.length;
  return {
    unplaced,
    sessions: perSession,
    delay,
    traffic,
    trainers,
    overload,
    changeOfTime,
    changeOfPlace,
    total:
      unplaced + perSession + delay + traffic + trainers + overload + changeOfTime + changeOfPlace,
  };
}
