import type { TrainingProblem } from "../problem";
import { compileDemands, type CompiledDemands } from "./compile-demands";
import { compileGroups, type CourseGroup } from "./compile-groups";

/** A `TrainingProblem` with every name resolved to a position: what planning computes with. */
export type CompiledProblem = {
  readonly problem: TrainingProblem;
  readonly dayCount: number;
  readonly weekCount: number;
  readonly slotsPerDay: number;
  readonly demands: CompiledDemands;
  readonly groups: readonly CourseGroup[];
  /** Of each group: slots a session takes, trainees in a session by course and largest room, and by the course alone. */
  readonly lengths: Int32Array;
  readonly seats: Int32Array;
  readonly courseSeats: Int32Array;
  /** Cost of one trainee's absence from the phone, by group and slot in which the session starts (`group * slots + slot`). */
  readonly traffic: Float64Array;
  /** Week of each day. */
  readonly weekOf: Int32Array;
  readonly trainers: CompiledTrainers;
  readonly venueSeats: Int32Array;
  /** Whether anybody was told a time by an earlier plan. */
  readonly hasTold: boolean;
};

/** Columnar, one entry a trainer. */
export type CompiledTrainers = {
  /** Position in `problem.agents`; −1: no agent of this plan. */
  readonly agent: Int32Array;
  /** Team of which teaching takes a head; −1: none. */
  readonly headOf: Int32Array;
  readonly penalty: Float64Array;
  readonly maxSlotsPerDay: Int32Array;
  readonly maxSlotsPerWeek: Int32Array;
};

/** The problem as bit words and positions, worked out once so that trying a place is a few operations. */
export function compileProblem(problem: TrainingProblem, seed: number): CompiledProblem {
  const { groups, groupOf } = compileGroups(problem);
  const demands = compileDemands(problem, groups, groupOf, seed);
  const trainers = problem.trainers;
  return {
    problem,
    dayCount: problem.days.length,
    weekCount: problem.weeks.reduce((most, week) => Math.max(most, week + 1), 0),
    slotsPerDay: problem.slotsPerDay,
    demands,
    groups,
    lengths: Int32Array.from(groups, ({ length }) => length),
    seats: Int32Array.from(groups, ({ seats }) => seats),
    courseSeats: courseSeats(problem, groups),
    traffic: trafficByStart(problem, groups),
    weekOf: Int32Array.from(problem.weeks),
    trainers: {
      agent: Int32Array.from(trainers, ({ agent }) => agent ?? -1),
      headOf: Int32Array.from(trainers, ({ agent, releases }) =>
        releases === undefined ? -1 : (problem.agents[agent ?? -1]?.team ?? -1),
      ),
      penalty: Float64Array.from(trainers, ({ penalty }) => penalty),
      maxSlotsPerDay: Int32Array.from(trainers, ({ maxSlotsPerDay }) => maxSlotsPerDay),
      maxSlotsPerWeek: Int32Array.from(trainers, ({ maxSlotsPerWeek }) => maxSlotsPerWeek),
    },
    venueSeats: Int32Array.from(problem.venues, ({ seats }) => seats),
    hasTold: problem.told.some((told) => told !== null),
  };
}

/** No more than there are demands for the course, lest a course for everyone takes room for everyone in each session. */
function courseSeats(problem: TrainingProblem, groups: readonly CourseGroup[]): Int32Array {
  const wanted = new Map<string, number>();
  for (const { course } of problem.demands) wanted.set(course, (wanted.get(course) ?? 0) + 1);
  return Int32Array.from(groups, ({ course }) => {
    const facts = problem.courses[course];
    return Math.min(facts?.seats ?? 0, wanted.get(facts?.id ?? "") ?? 0);
  });
}

function trafficByStart(problem: TrainingProblem, groups: readonly CourseGroup[]): Float64Array {
  const slots = problem.days.length * problem.slotsPerDay;
  const costs = new Float64Array(groups.length * slots);
  groups.forEach(({ length }, group) => {
    for (let slot = 0; slot + length <= slots; slot++) {
      let sum = 0;
      for (let step = 0; step < length; step++) sum += problem.traffic[slot + step] ?? 0;
      costs[group * slots + slot] = sum;
    }
  });
  return costs;
}
