import { seededRandom, subSeed } from "../../../foundation/random";
import type { TrainingProblem } from "../problem";
import { hoursOfDemands } from "./hours-of-demands";
import type { CourseGroup } from "./compile-groups";

/** Columnar, one entry a demand. */
export type CompiledDemands = {
  readonly count: number;
  /** Position in `problem.agents`; −1: not an agent of this plan, so she can never be placed. */
  readonly agent: Int32Array;
  readonly team: Int32Array;
  /** Row of the hours in which it may be met, and all rows: see {@link hoursOfDemands}. */
  readonly hours: Int32Array;
  readonly hourRows: readonly Uint32Array[];
  /** Position among the compiled groups; −1: the course is unknown. */
  readonly group: Int32Array;
  /** Cost of each day of delay. */
  readonly perDay: Float64Array;
  /** What leaving it unplaced costs. */
  readonly price: Float64Array;
  /** Positions of the first and last allowed day; the number of days and −1: none. */
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  readonly after: readonly (readonly number[])[];
  readonly followers: readonly (readonly number[])[];
  /** 1: it has predecessors or followers. */
  readonly isLinked: Uint8Array;
  /** The demands of each group, the most urgent first; among equal need by lot, so that waves can be compared later. */
  readonly ofGroup: readonly Int32Array[];
  /** Position within its group's list. */
  readonly rank: Int32Array;
  /** What the person was told: day and slot of the day, trainer and venue; day −1: nothing that this plan could repeat. */
  readonly toldDay: Int32Array;
  readonly toldStart: Int32Array;
  readonly toldTrainer: Int32Array;
  readonly toldVenue: Int32Array;
};

/** The demands as columns. `groupOf` gives the group in which an agent's position takes a course. */
export function compileDemands(
  problem: TrainingProblem,
  groups: readonly CourseGroup[],
  groupOf: (course: string, agent: number) => number,
  seed: number,
): CompiledDemands {
  const count = problem.demands.length;
  const agentAt = new Map(problem.agents.map((agent, position) => [agent.agent, position]));
  const followers: number[][] = problem.demands.map(() => []);
  const { unplacedBase, unplacedPerNeed, perDay } = problem.weights;
  const agent = new Int32Array(count);
  const group = new Int32Array(count);
  problem.demands.forEach((demand, id) => {
    agent[id] = agentAt.get(demand.agent) ?? -1;
    group[id] = groupOf(demand.course, agent[id] ?? -1);
    for (const before of demand.after) followers[before]?.push(id);
  });
  const { ofGroup, rank } = inTurn(problem, groups.length, agent, group, seed);
  const hours = hoursOfDemands(problem, agent);
  const column = <Item>(items: readonly Item[], value: (item: Item) => number): Int32Array =>
    Int32Array.from(items, value);
  return {
    count,
    agent,
    team: agent.map((position) => problem.agents[position]?.team ?? -1),
    hours: hours.of,
    hourRows: hours.rows,
    group,
    perDay: Float64Array.from(problem.demands, ({ need }) => perDay * need),
    price: Float64Array.from(problem.demands, ({ need }) => unplacedBase + unplacedPerNeed * need),
    firstDay: column(problem.demands, ({ notBefore }) => firstDayBy(problem, notBefore)),
    lastDay: column(problem.demands, ({ deadline }) => lastDayBy(problem, deadline)),
    after: problem.demands.map(({ after }) => after),
    followers,
    isLinked: Uint8Array.from(problem.demands, ({ after }, id) =>
      after.length + (followers[id]?.length ?? 0) > 0 ? 1 : 0,
    ),
    ofGroup,
    rank,
    toldDay: column(problem.told, (told) =>
      told === null || (told.start - problem.dayStart) % problem.slotMinutes !== 0
        ? -1
        : problem.days.indexOf(told.day),
    ),
    toldStart: column(problem.told, (told) =>
      told === null ? -1 : Math.floor((told.start - problem.dayStart) / problem.slotMinutes),
    ),
    toldTrainer: column(problem.told, (told) => told?.trainer ?? -1),
    toldVenue: column(problem.told, (told) => told?.venue ?? -1),
  };
}

function firstDayBy(problem: TrainingProblem, notBefore: number | undefined): number {
  if (notBefore === undefined) return 0;
  const first = problem.days.findIndex((day) => day >= notBefore);
  return first < 0 ? problem.days.length : first;
}

function lastDayBy(problem: TrainingProblem, deadline: number): number {
  let last = problem.days.length - 1;
  while (last >= 0 && (problem.days[last] ?? 0) > deadline) last--;
  return last;
}

function inTurn(
  problem: TrainingProblem,
  groups: number,
  agent: Int32Array,
  group: Int32Array,
  seed: number,
): { readonly ofGroup: readonly Int32Array[]; readonly rank: Int32Array } {
  const random = seededRandom(subSeed(seed, "waves"));
  const lots = problem.demands.map(() => random());
  const lists: number[][] = Array.from({ length: groups }, () => []);
  problem.demands.forEach((_, id) => {
    if ((agent[id] ?? -1) >= 0) lists[group[id] ?? -1]?.push(id);
  });
  const need = (id: number): number => problem.demands[id]?.need ?? 0;
  const rank = new Int32Array(problem.demands.length);
  const ofGroup = lists.map((list) => {
    list.sort((a, b) => need(b) - need(a) || (lots[a] ?? 0) - (lots[b] ?? 0) || a - b);
    list.forEach((id, position) => (rank[id] = position));
    return Int32Array.from(list);
  });
  return { ofGroup, rank };
}
