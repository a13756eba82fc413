import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import type { Session } from "../../../src/domain/scheduling/timetable";

export type Opinion = {
  readonly faults: number;
  readonly unplaced: number;
  readonly objective: number;
};

/**
 * Judges a timetable of a seeded instance by the rules under which the marks were measured, slot by slot and without a
 * line of the planner's or the verifier's: among them that a room holds the course's seats, not only those who come.
 */
export function secondOpinion(problem: TrainingProblem, sessions: readonly Session[]): Opinion {
  const { slotsPerDay, slotMinutes, dayStart, weights } = problem;
  const slots = problem.days.length * slotsPerDay;
  const taken = new Map<string, number>();
  const dayOf = new Map<number, number>();
  const load = new Map<number, number>();
  let faults = 0;
  let objective = 0;
  const use = (what: string, most: number, amount = 1): void => {
    const sum = (taken.get(what) ?? 0) + amount;
    taken.set(what, sum);
    if (sum > most) faults++;
  };
  const must = (holds: boolean): void => {
    if (!holds) faults++;
  };
  for (const { course: id, day: date, start, end, trainer, venue, demands } of sessions) {
    const day = problem.days.indexOf(date);
    const first = (start - dayStart) / slotMinutes;
    const length = (end - start) / slotMinutes;
    const at = problem.courses.findIndex((course) => course.id === id);
    const course = problem.courses[at];
    const teacher = problem.trainers[trainer ?? -1];
    const room = problem.venues[venue ?? -1];
    if (course === undefined || teacher === undefined || room === undefined || day < 0) {
      faults++;
      continue;
    }
    must(Number.isInteger(first) && first >= 0 && first + length <= slotsPerDay);
    must(length === problem.courseSlots[at] && demands.length > 0);
    must(demands.length <= course.seats && course.seats <= room.seats);
    must((((teacher.teaches[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1);
    use(`day ${trainer} ${day}`, teacher.maxSlotsPerDay, length);
    use(`week ${trainer} ${Math.floor(day / 5)}`, teacher.maxSlotsPerWeek, length);
    load.set(trainer ?? -1, (load.get(trainer ?? -1) ?? 0) + length);
    objective += weights.perSession + teacher.penalty;
    for (let slot = first; slot < first + length; slot++) {
      must((((teacher.available[day] ?? 0) >>> slot) & 1) === 1);
      use(`trainer ${trainer} ${day} ${slot}`, 1);
      use(`room ${venue} ${day} ${slot}`, 1);
    }
    for (const id of demands) {
      const demand = problem.demands[id];
      const agent = problem.agents[demand?.agent ?? -1];
      if (demand === undefined || agent === undefined) {
        faults++;
        continue;
      }
      must(demand.course === course.id && !dayOf.has(id) && date <= demand.deadline);
      must(date >= (demand.notBefore ?? 0));
      dayOf.set(id, day);
      objective += demand.need * day;
      for (let slot = first; slot < first + length; slot++) {
        const inPlan = day * slotsPerDay + slot;
        must((((agent.onShift[day] ?? 0) >>> slot) & 1) === 1);
        use(`agent ${agent.agent} ${inPlan}`, 1);
        use(`floor ${inPlan}`, problem.releasable[inPlan] ?? 0);
        const inTeam = agent.team * slots + inPlan;
        use(`team ${inTeam}`, problem.releasablePerTeam[inTeam] ?? 0);
        objective += problem.traffic[inPlan] ?? 0;
      }
    }
  }
  let unplaced = 0;
  for (const { id, need, after } of problem.demands) {
    const day = dayOf.get(id);
    if (day === undefined) {
      unplaced++;
      objective += 400 + 40 * need;
    } else {
      for (const before of after) must((dayOf.get(before) ?? Infinity) < day);
    }
  }
  for (const slotsTaught of load.values()) {
    objective += 5 * Math.max(0, slotsTaught - weights.fairLoad);
  }
  return { faults, unplaced, objective };
}
