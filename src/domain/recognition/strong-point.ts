import type { Diagnosis } from "../diagnosis/diagnosis";
import type { RankedAgent } from "../ranking/ranking";
import type { AgentIndex } from "../records/agents";
import type { StrongPoint } from "./recognition";

/**
 * Each agent's best point: of her topics the one furthest above the peers, or a ranked metric that is further above. Where all
 * lie below, the nearest. `null` for somebody without any figure.
 */
export function strongPointFinder(
  diagnosis: Diagnosis,
  ranked: readonly RankedAgent[],
): (agent: AgentIndex) => StrongPoint | null {
  const best = new Map<AgentIndex, StrongPoint>();
  const offer = (agent: AgentIndex, point: StrongPoint): void => {
    const present = best.get(agent);
    if (present === undefined || gapOf(point) > gapOf(present)) best.set(agent, point);
  };
  for (const { agent, topic, n, gap } of diagnosis.results) {
    offer(agent, { kind: "topic", topic, n, gap });
  }
  for (const { agent, parts } of ranked) {
    for (const { metric, n, z } of parts) {
      if (n > 0) offer(agent, { kind: "metric", metric, n, gap: z });
    }
  }
  return (agent) => best.get(agent) ?? null;
}

function gapOf(point: StrongPoint): number {
  return point.kind === "topic" ? point.gap.value : point.gap;
}
