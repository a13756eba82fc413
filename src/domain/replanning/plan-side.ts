import type { CourseId } from "../curriculum/course";
import type { AgentIndex } from "../records/agents";
import { timetableCost, type TimetableCost } from "../scheduling/objective";
import type { ObjectiveWeights, TrainingProblem } from "../scheduling/problem";
import type { Session } from "../scheduling/timetable";
import type { Floor } from "../staffing/floor";
import { planEffect } from "../staffing/plan-effect";

/** One of the plans that are compared. */
export type PlanSide = {
  readonly problem: TrainingProblem;
  readonly sessions: readonly Session[];
  readonly floor: Floor;
  /** How a person is known in both plans: by employee ID, or by name where there is none. */
  readonly personKey: (agent: AgentIndex) => string;
};

/** What a plan comes to. */
export type PlanMeasures = {
  /** Training places filled and not, one an agent and course. */
  readonly placed: number;
  readonly unplaced: number;
  readonly people: number;
  readonly sessions: number;
  /** Minutes that trainers teach, and how many of them teach. */
  readonly taughtMinutes: number;
  readonly trainers: number;
  /** Wish by wish, as the search weighs it. */
  readonly cost: TimetableCost;
  /** Share of calls answered in time without and with the plan; `null` where the calls are not known. */
  readonly service: { readonly before: number; readonly withPlan: number } | null;
};

/**
 * Adds a plan up, from its sessions alone. Changes to what people were told are not priced here: they are counted, person by
 * person.
 *
 * @param weights of the wishes: the same for all plans that are compared.
 */
export function measurePlan(
  { problem, sessions, floor }: PlanSide,
  weights: ObjectiveWeights,
): PlanMeasures {
  const untold = { ...problem, weights, told: problem.demands.map(() => null) };
  const placed = new Set(sessions.flatMap(({ demands }) => demands));
  const people = new Set<AgentIndex>();
  for (const id of placed) {
    const agent = problem.demands[id]?.agent;
    if (agent !== undefined) people.add(agent);
  }
  const taught = sessions.filter(({ trainer }) => trainer !== null);
  return {
    placed: placed.size,
    unplaced: problem.demands.length - placed.size,
    people: people.size,
    sessions: sessions.length,
    taughtMinutes: taught.reduce((sum, { start, end }) => sum + end - start, 0),
    trainers: new Set(taught.map(({ trainer }) => trainer)).size,
    cost: timetableCost(untold, sessions),
    service: planEffect(floor, problem, { sessions, unplaced: [], cost: 0 }).overall,
  };
}

/** How the same training of the same person is found in another plan. */
export function placeKey(side: PlanSide, agent: AgentIndex, course: CourseId): string {
  return `${side.personKey(agent)}\n${course}`;
}
