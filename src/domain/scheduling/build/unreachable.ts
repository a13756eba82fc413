import type { AgentIndex } from "../../records/agents";
import type { AgentHours } from "./agent-hours";

/** Somebody whom no session of the plan could ever reach. */
export type Unreachable = {
  readonly agent: AgentIndex;
  /** She works, but never within the training hours; or the roster has no work for her on any day of the plan. */
  readonly because: "hours-outside" | "never-works";
};

/** Everybody without one slot in which she may train, in the order of the agents. */
export function unreachableAgents(
  agents: readonly AgentIndex[],
  { mayTrain, workDays }: AgentHours,
): readonly Unreachable[] {
  return agents.flatMap((agent, position) => {
    const canTrain = mayTrain[position]?.some((word) => word !== 0) === true;
    if (canTrain) return [];
    const works = (workDays[position] ?? 0) > 0;
    return [{ agent, because: works ? "hours-outside" : "never-works" }];
  });
}
