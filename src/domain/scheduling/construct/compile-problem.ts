import { seededRandom, subSeed } from "../../../foundation/random";
import type { TrainingProblem } from "../problem";

/** A `TrainingProblem` with every name resolved to a position: what the constructive method computes with. */
export type CompiledProblem = {
  readonly problem: TrainingProblem;
  readonly dayCount: number;
  readonly weekCount: number;
  readonly slotsPerDay: number;
  readonly demands: CompiledDemands;
  readonly courses: readonly CompiledCourse[];
};

/** Columnar, one entry a demand. */
export type CompiledDemands = {
  readonly count: number;
  /** Position in `problem.agents`; −1: not an agent of this plan, so she can never be placed. */
  readonly agent: Int32Array;
  readonly team: Int32Array;
  readonly course: Int32Array;
  readonly need: Float64Array;
  /** What leaving it unplaced costs. */
  readonly price: Float64Array;
  /** Position of the last allowed day; −1: none. */
  readonly lastDay: Int32Array;
  readonly after: readonly (readonly number[])[];
  readonly followers: readonly (readonly number[])[];
};

export type CompiledCourse = {
  /** Slots a session takes. */
  readonly length: number;
  readonly seats: number;
  /** Positions of those who may teach it; `null`: no trainer needed, or none known (to be named). */
  readonly trainers: readonly number[] | null;
  /** Rooms by size, smallest first; `null`: no room needed, or none known. */
  readonly venues: readonly number[] | null;
  /** Of `venues`, those that hold a full course. */
  readonly fullVenues: readonly number[] | null;
  /** The most urgent first; among equal need by lot, so that waves can be compared with each other later. */
  readonly demands: readonly number[];
  /** Cost of one trainee's absence from the phone, by the slot in which the session starts. */
  readonly traffic: Float64Array;
};

/** The problem as bit words and positions, worked out once so that trying a place is a few operations. */
export function compileProblem(problem: TrainingProblem, seed: number): CompiledProblem {
  const demands = compileDemands(problem);
  return {
    problem,
    dayCount: problem.days.length,
    weekCount: problem.weeks.reduce((most, week) => Math.max(most, week + 1), 0),
    slotsPerDay: problem.slotsPerDay,
    demands,
    courses: compileCourses(problem, demands, seed),
  };
}

function compileDemands(problem: TrainingProblem): CompiledDemands {
  const count = problem.demands.length;
  const agentAt = new Map(problem.agents.map((agent, position) => [agent.agent, position]));
  const courseAt = new Map(problem.courses.map((course, position) => [course.id, position]));
  const followers: number[][] = problem.demands.map(() => []);
  const { unplacedBase, unplacedPerNeed } = problem.weights;
  const compiled = {
    count,
    agent: new Int32Array(count),
    team: new Int32Array(count),
    course: new Int32Array(count),
    need: new Float64Array(count),
    price: new Float64Array(count),
    lastDay: new Int32Array(count),
    after: problem.demands.map((demand) => demand.after),
    followers,
  };
  problem.demands.forEach((demand, id) => {
    const agent = agentAt.get(demand.agent) ?? -1;
    compiled.agent[id] = agent;
    compiled.team[id] = problem.agents[agent]?.team ?? -1;
    compiled.course[id] = courseAt.get(demand.course) ?? -1;
    compiled.need[id] = demand.need;
    compiled.price[id] = unplacedBase + unplacedPerNeed * demand.need;
    compiled.lastDay[id] = lastDayBy(problem, demand.deadline);
    for (const before of demand.after) followers[before]?.push(id);
  });
  return compiled;
}

function lastDayBy(problem: TrainingProblem, deadline: number): number {
  let last = problem.days.length - 1;
  while (last >= 0 && (problem.days[last] ?? 0) > deadline) last--;
  return last;
}

function compileCourses(
  problem: TrainingProblem,
  demands: CompiledDemands,
  seed: number,
): CompiledCourse[] {
  const lots = drawLots(demands.count, seed);
  const demandsOf: number[][] = problem.courses.map(() => []);
  for (let id = 0; id < demands.count; id++) {
    if ((demands.agent[id] ?? -1) >= 0) demandsOf[demands.course[id] ?? -1]?.push(id);
  }
  const largest = problem.venues.reduce((most, venue) => Math.max(most, venue.seats), 0);
  const bySize = [...problem.venues.keys()].sort(
    (a, b) => (problem.venues[a]?.seats ?? 0) - (problem.venues[b]?.seats ?? 0) || a - b,
  );
  return problem.courses.map((course, position) => {
    const length = problem.courseSlots[position] ?? 1;
    const venues = course.needsVenue && problem.venues.length > 0 ? bySize : null;
    const seats = venues === null ? course.seats : Math.min(course.seats, largest);
    const ordered = [...(demandsOf[position] ?? [])].sort(
      (a, b) =>
        (demands.need[b] ?? 0) - (demands.need[a] ?? 0) || (lots[a] ?? 0) - (lots[b] ?? 0) || a - b,
    );
    return {
      length,
      seats,
      trainers:
        course.needsTrainer && problem.trainers.length > 0 ? teachersOf(problem, position) : null,
      venues,
      fullVenues: venues?.filter((venue) => (problem.venues[venue]?.seats ?? 0) >= seats) ?? null,
      demands: ordered,
      traffic: trafficFrom(problem, length),
    };
  });
}

function teachersOf(problem: TrainingProblem, course: number): number[] {
  return [...problem.trainers.keys()].filter(
    (trainer) =>
      (((problem.trainers[trainer]?.teaches[course >> 5] ?? 0) >>> (course & 31)) & 1) === 1,
  );
}

function trafficFrom(problem: TrainingProblem, length: number): Float64Array {
  const costs = new Float64Array(problem.traffic.length);
  for (let slot = 0; slot + length <= costs.length; slot++) {
    let sum = 0;
    for (let step = 0; step < length; step++) sum += problem.traffic[slot + step] ?? 0;
    costs[slot] = sum;
  }
  return costs;
}

function drawLots(count: number, seed: number): Float64Array {
  const random = seededRandom(subSeed(seed, "waves"));
  return Float64Array.from({ length: count }, () => random());
}
