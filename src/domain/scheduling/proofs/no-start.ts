import { keptSessions } from "../board/kept-sessions";
import { occupancyOf, unplaced, type Occupancy } from "../explain/occupancy";
import type { TrainingProblem } from "../problem";
import { slotRun } from "../slot-bits";

/**
 * Why a demand can have no place in any timetable, in the order in which the starts are ruled out: what is named takes away the
 * last ones that were left.
 */
export const noStartReasons = [
  /** No day of the plan lies before her deadline, or on it. */
  "deadline",
  /** On no day before the deadline may it take place yet: what must come first cannot be early enough. */
  "order",
  "on-shift",
  /** Whenever she is on shift before the deadline she is in a session that stays as it is. */
  "kept",
  /** Whenever she could, the limits let nobody go, or nobody of her team. */
  "limits",
  "trainer",
  "room",
] as const;

export type NoStartReason = (typeof noStartReasons)[number];

/**
 * Looks for the starts at which one person could attend if, but for the sessions that stay, she were alone in the plan. Where
 * there is none, no timetable has a place for her, whatever the search: that is a proof. A start is no promise: others may
 * have a better claim to it.
 */
export class LoneStarts {
  private readonly kept: Occupancy;
  private readonly agentAt: ReadonlyMap<number, number>;
  private readonly courseAt: ReadonlyMap<string, number>;
  /** Position of the first day on which each demand could take place; Infinity: on none. */
  private readonly first = new Map<number, number>();

  constructor(private readonly problem: TrainingProblem) {
    this.kept = occupancyOf(problem, keptSessions(problem));
    this.agentAt = new Map(problem.agents.map(({ agent }, position) => [agent, position]));
    this.courseAt = new Map(problem.courses.map(({ id }, position) => [id, position]));
  }

  /** `null`: she could attend at some time, were she alone. */
  whyNone(demand: number): NoStartReason | null {
    const { days, slotsPerDay, demands } = this.problem;
    const facts = demands[demand];
    const earliest = this.earliestDay(demand);
    let furthest = 0;
    for (let day = 0; day < days.length; day++) {
      const date = days[day] ?? 0;
      if (date > (facts?.deadline ?? 0)) continue;
      if (day < earliest || date < (facts?.notBefore ?? date)) {
        furthest = Math.max(furthest, 1);
        continue;
      }
      for (let start = 0; start < slotsPerDay; start++) {
        const stage = this.failsAt(demand, day, start);
        if (stage === null) return null;
        furthest = Math.max(furthest, stage);
      }
    }
    return noStartReasons[furthest] ?? "deadline";
  }

  /** The day after the first possible ones of all that must come before; 0 where nothing must. */
  private earliestDay(demand: number): number {
    const after = this.problem.demands[demand]?.after ?? [];
    return after.reduce((latest, before) => Math.max(latest, this.firstDay(before) + 1), 0);
  }

  private firstDay(demand: number): number {
    const known = this.first.get(demand);
    if (known !== undefined) return known;
    // While it is being looked for, which only a circle asks: no claim is made.
    this.first.set(demand, -1);
    const found = this.lookForFirstDay(demand);
    this.first.set(demand, found);
    return found;
  }

  private lookForFirstDay(demand: number): number {
    const { days, slotsPerDay, demands } = this.problem;
    const kept = this.kept.dayOf[demand] ?? unplaced;
    if (kept !== unplaced) return kept;
    const facts = demands[demand];
    for (let day = this.earliestDay(demand); day < days.length; day++) {
      const date = days[day] ?? 0;
      if (date > (facts?.deadline ?? 0)) break;
      if (date < (facts?.notBefore ?? date)) continue;
      for (let start = 0; start < slotsPerDay; start++) {
        if (this.failsAt(demand, day, start) === null) return day;
      }
    }
    return Infinity;
  }

  /** Position of the first reason against this start; `null`: nothing is against it. */
  private failsAt(demand: number, day: number, start: number): number | null {
    const { problem, kept } = this;
    const { days, slotsPerDay } = problem;
    const facts = problem.demands[demand];
    const agent = this.agentAt.get(facts?.agent ?? -1) ?? -1;
    const course = this.courseAt.get(facts?.course ?? "") ?? -1;
    const length = problem.courseSlots[course] ?? 1;
    const run = slotRun(start, length);
    const shift = problem.agents[agent]?.onShift[day] ?? 0;
    if (start + length > slotsPerDay || (shift & run) !== run) return at("on-shift");
    if (((kept.agentBusy[agent * days.length + day] ?? 0) & run) !== 0) return at("kept");
    if (!this.maySpareOne(agent, day, start, length)) return at("limits");
    return this.place(course, agent, day, run, length);
  }

  private maySpareOne(agent: number, day: number, start: number, length: number): boolean {
    const { problem, kept } = this;
    const slots = problem.days.length * problem.slotsPerDay;
    const team = problem.agents[agent]?.team ?? 0;
    for (let slot = start; slot < start + length; slot++) {
      const here = day * problem.slotsPerDay + slot;
      const inTeam = team * slots + here;
      if ((kept.away[here] ?? 0) >= (problem.releasable[here] ?? 0)) return false;
      if ((kept.awayPerTeam[inTeam] ?? 0) >= (problem.releasablePerTeam[inTeam] ?? 0)) return false;
    }
    return true;
  }

  private place(course: number, agent: number, day: number, run: number, length: number) {
    const { problem } = this;
    const facts = problem.courses[course];
    if (facts === undefined || facts.seats < 1) return at("room");
    const withTrainer = facts.needsTrainer && problem.trainers.length > 0;
    const trainers = withTrainer ? this.trainerSites(course, agent, day, run, length) : [-1];
    if (trainers.length === 0) return at("trainer");
    if (!facts.needsVenue || problem.venues.length === 0) return null;
    const own = problem.agents[agent]?.site ?? -1;
    const hasRoom = problem.venues.some(({ seats, site }, venue) => {
      const busy = this.kept.venueBusy[venue * problem.days.length + day] ?? 0;
      if (seats < 1 || (busy & run) !== 0 || !meet(own, site)) return false;
      return trainers.some((trainer) => meet(trainer, site));
    });
    return hasRoom ? null : at("room");
  }

  /** Sites of the trainers who could teach her then. */
  private trainerSites(course: number, agent: number, day: number, run: number, length: number) {
    const { problem, kept } = this;
    const dayCount = problem.days.length;
    const week = problem.weeks[day] ?? 0;
    return problem.trainers.flatMap((trainer, position) => {
      const teaches = ((trainer.teaches[course >>> 5] ?? 0) >>> (course & 31)) & 1;
      if (teaches === 0 || trainer.agent === agent) return [];
      const shift =
        trainer.agent === null ? run : (problem.agents[trainer.agent]?.onShift[day] ?? 0);
      const taken = kept.trainerBusy[position * dayCount + day] ?? 0;
      const sits =
        trainer.agent === null ? 0 : (kept.agentBusy[trainer.agent * dayCount + day] ?? 0);
      const free = (trainer.available[day] ?? 0) & shift & ~taken & ~sits;
      const today = kept.trainerDay[position * dayCount + day] ?? 0;
      const thisWeek = kept.trainerWeek[position * kept.weekCount + week] ?? 0;
      const fits =
        (free & run) === run &&
        today + length <= trainer.maxSlotsPerDay &&
        thisWeek + length <= trainer.maxSlotsPerWeek;
      return fits ? [trainer.site] : [];
    });
  }
}

function at(reason: NoStartReason): number {
  return noStartReasons.indexOf(reason);
}

/** Whether somebody of one site may be in a room of another, where either may be unknown. */
function meet(site: number, place: number): boolean {
  return site === -1 || place === -1 || site === place;
}
