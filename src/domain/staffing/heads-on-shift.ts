import type { PlannedAgent } from "../scheduling/problem";

/** Agents on shift in each slot of the plan (`day * slotsPerDay + slot`), of those who count. */
export function headsOnShift(
  agents: readonly PlannedAgent[],
  days: number,
  slotsPerDay: number,
  counts: (agent: PlannedAgent) => boolean,
): Uint16Array {
  const heads = new Uint16Array(days * slotsPerDay);
  for (const agent of agents) {
    if (!counts(agent)) continue;
    for (let day = 0; day < days; day++) {
      const word = agent.onShift[day] ?? 0;
      for (let slot = 0; slot < slotsPerDay; slot++) {
        if (((word >>> slot) & 1) === 0) continue;
        const at = day * slotsPerDay + slot;
        heads[at] = (heads[at] ?? 0) + 1;
      }
    }
  }
  return heads;
}
