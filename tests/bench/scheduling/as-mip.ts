import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import { startsWithin } from "../../../src/domain/scheduling/slot-bits";
import type { Session } from "../../../src/domain/scheduling/timetable";
import { inRooms } from "./rooms-afterwards";
import { SparseModel } from "./sparse-model";

type Term = readonly [column: number, factor: number];

/** A demand's choice of a start (`day * slotsPerDay + slot`), or a trainer's session of a course there. */
type Choice = { readonly at: number; readonly column: number };
type Taught = Choice & { readonly trainer: number };

/** A seeded instance as a mixed-integer program, and the way back from a solution's columns to sessions. */
export type Mip = {
  readonly model: SparseModel;
  readonly sessions: (values: ArrayLike<number>) => Session[];
};

/**
 * The exact model of a problem without kept sessions, told times or sites: a 0–1 column for every start of every demand,
 * for leaving it out, and for every session of a course, a start and a trainer. Rooms are counted slot by slot and given
 * to the sessions afterwards, which can fail: the one thing the model does not promise.
 */
export function asMip(problem: TrainingProblem): Mip {
  const { slotsPerDay, days, demands, courses, courseSlots, trainers, agents, weights } = problem;
  const model = new SparseModel();
  const sums = new Sums();
  const places: Choice[][] = demands.map(() => []);
  const taught: Taught[][] = courses.map(() => []);
  const agentAt = new Map(agents.map(({ agent }, position) => [agent, position]));

  courses.forEach(({ seats, id }, course) => {
    const length = courseSlots[course] ?? 1;
    const seatsAt = new Map<number, Term[]>();
    trainers.forEach(({ available, teaches, penalty }, trainer) => {
      if ((((teaches[course >> 5] ?? 0) >>> (course & 31)) & 1) === 0) return;
      for (const at of startsOf(available, length, slotsPerDay)) {
        const column = model.column(weights.perSession + penalty, 1, "whole");
        taught[course]?.push({ at, column, trainer });
        append(seatsAt, at, [column, -seats]);
        const day = Math.floor(at / slotsPerDay);
        sums.add(`load ${trainer}`, column, length);
        sums.add(`day ${trainer} ${day}`, column, length);
        sums.add(`week ${trainer} ${problem.weeks[day] ?? 0}`, column, length);
        for (let slot = at; slot < at + length; slot++) {
          sums.add(`trainer ${trainer} ${slot}`, column, 1);
          for (const size of roomSizes(problem)) {
            if (seats >= size) sums.add(`rooms ${size} ${slot}`, column, 1);
          }
        }
      }
    });
    for (const demand of demands) {
      if (demand.course !== id) continue;
      const agent = agentAt.get(demand.agent) ?? -1;
      const { onShift = new Uint32Array(), team = 0 } = agents[agent] ?? {};
      const price = weights.unplacedBase + weights.unplacedPerNeed * demand.need;
      const once: Term[] = [[model.column(price, 1, "whole"), 1]];
      for (const at of startsOf(onShift, length, slotsPerDay)) {
        const day = Math.floor(at / slotsPerDay);
        if ((days[day] ?? Infinity) > demand.deadline || !seatsAt.has(at)) continue;
        let cost = weights.perDay * demand.need * day;
        for (let slot = at; slot < at + length; slot++) cost += problem.traffic[slot] ?? 0;
        const column = model.column(cost, 1, "whole");
        places[demand.id]?.push({ at, column });
        once.push([column, 1]);
        append(seatsAt, at, [column, 1]);
        for (let slot = at; slot < at + length; slot++) {
          sums.add(`agent ${agent} ${slot}`, column, 1);
          sums.add(`heads ${slot}`, column, 1);
          sums.add(`team ${team} ${slot}`, column, 1);
        }
      }
      model.row(1, once, 1);
    }
    for (const terms of seatsAt.values()) model.row(-Infinity, terms, 0);
  });
  limit(problem, model, sums);
  order(problem, model, places);
  return { model, sessions: (values) => sessionsOf(problem, places, taught, values) };
}

class Sums {
  readonly #terms = new Map<string, Term[]>();

  add(name: string, column: number, factor: number): void {
    append(this.#terms, name, [column, factor]);
  }

  of(name: string): readonly Term[] {
    return this.#terms.get(name) ?? [];
  }
}

function append<Key>(lists: Map<Key, Term[]>, key: Key, term: Term): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [term]);
  else list.push(term);
}

function* startsOf(words: Uint32Array, length: number, slotsPerDay: number): Generator<number> {
  for (const [day, word] of words.entries()) {
    const starts = startsWithin(word, length);
    for (let slot = 0; slot < slotsPerDay; slot++) {
      if (((starts >>> slot) & 1) === 1) yield day * slotsPerDay + slot;
    }
  }
}

function roomSizes({ courses }: TrainingProblem): readonly number[] {
  return [...new Set(courses.map(({ seats }) => seats))];
}

function limit(problem: TrainingProblem, model: SparseModel, sums: Sums): void {
  const { days, weeks, slotsPerDay, trainers, agents, teams, venues, weights } = problem;
  const slots = days.length * slotsPerDay;
  for (let slot = 0; slot < slots; slot++) {
    model.atMost(sums.of(`heads ${slot}`), problem.releasable[slot] ?? 0);
    for (const team of teams.keys()) {
      const most = problem.releasablePerTeam[team * slots + slot] ?? 0;
      model.atMost(sums.of(`team ${team} ${slot}`), most);
    }
    for (const agent of agents.keys()) model.atMost(sums.of(`agent ${agent} ${slot}`), 1);
    for (const trainer of trainers.keys()) model.atMost(sums.of(`trainer ${trainer} ${slot}`), 1);
    for (const size of roomSizes(problem)) {
      const rooms = venues.filter(({ seats }) => seats >= size).length;
      model.atMost(sums.of(`rooms ${size} ${slot}`), rooms);
    }
  }
  trainers.forEach(({ maxSlotsPerDay, maxSlotsPerWeek }, trainer) => {
    for (const day of days.keys()) {
      model.row(-Infinity, sums.of(`day ${trainer} ${day}`), maxSlotsPerDay);
    }
    for (const week of new Set(weeks)) {
      model.row(-Infinity, sums.of(`week ${trainer} ${week}`), maxSlotsPerWeek);
    }
    const beyond = model.column(weights.overload, Infinity, "any");
    model.row(-Infinity, [...sums.of(`load ${trainer}`), [beyond, -1]], weights.fairLoad);
  });
}

/** By the end of each day a demand has taken place only if all before it had by the end of the day before. */
function order(
  { demands, days, slotsPerDay }: TrainingProblem,
  model: SparseModel,
  places: readonly (readonly Choice[])[],
): void {
  for (const { id, after } of demands) {
    for (const before of after) {
      for (const day of days.keys()) {
        const until = (demand: number, end: number, factor: number): Term[] =>
          (places[demand] ?? [])
            .filter(({ at }) => at < end * slotsPerDay)
            .map(({ column }) => [column, factor]);
        model.row(-Infinity, [...until(id, day + 1, 1), ...until(before, day, -1)], 0);
      }
    }
  }
}

function sessionsOf(
  problem: TrainingProblem,
  places: readonly (readonly Choice[])[],
  taught: readonly (readonly Taught[])[],
  values: ArrayLike<number>,
): Session[] {
  const { courses, days, dayStart, slotMinutes, slotsPerDay, demands } = problem;
  const isChosen = ({ column }: Choice): boolean => (values[column] ?? 0) > 0.5;
  const sessions: Session[] = [];
  courses.forEach(({ id, seats, minutes }, course) => {
    const waiting = new Map<number, number[]>();
    for (const demand of demands) {
      const at = demand.course === id ? places[demand.id]?.find(isChosen)?.at : undefined;
      if (at !== undefined) waiting.set(at, [...(waiting.get(at) ?? []), demand.id]);
    }
    const chosen = (taught[course] ?? []).filter(isChosen);
    for (const { at, trainer } of chosen) {
      const members = waiting.get(at)?.splice(0, seats) ?? [];
      if (members.length === 0) continue;
      const start = dayStart + (at % slotsPerDay) * slotMinutes;
      sessions.push({
        id: `${course} ${at} ${trainer}`,
        course: id,
        day: days[Math.floor(at / slotsPerDay)] ?? 0,
        start,
        end: start + minutes,
        trainer,
        venue: null,
        demands: members,
      });
    }
  });
  return inRooms(problem, sessions);
}
