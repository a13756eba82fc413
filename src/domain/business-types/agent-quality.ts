import type { Ranking } from "../ranking/ranking";
import type { AgentPace } from "./business-types";

/** How good an agent's work is in general, by the measure that the ranking shows beside every name. */
export type AgentQuality = (agent: number) => AgentPace["quality"];

/**
 * Good: the fair mean is not below the centre's. Below: its whole 90 % interval is. Otherwise it cannot be told; without a
 * figure nothing is known.
 */
export function agentQualities(ranking: Ranking, agents: number): AgentQuality {
  const quality = new Array<AgentPace["quality"]>(agents).fill("unknown");
  const known = ranking.agents.flatMap(({ agent, fairMean }) =>
    fairMean === null ? [] : [{ agent, fairMean }],
  );
  const mean = known.reduce((sum, { fairMean }) => sum + fairMean.value, 0) / known.length;
  for (const { agent, fairMean } of known) {
    quality[agent] = fairMean.value >= mean ? "good" : fairMean.high < mean ? "below" : "unclear";
  }
  return (agent) => quality[agent] ?? "unknown";
}
