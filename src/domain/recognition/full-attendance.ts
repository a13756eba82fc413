import { at, indexAt } from "../metrics/columns";
import type { AgentIndex } from "../records/agents";
import type { Centre } from "../records/centre";
import { attendanceStates } from "../records/training-records";

/** So many sessions or months at least: once is no habit. */
const fewest = 3;

/** Agents who attended every training session noted for them, with the number; absence on leave counts neither way. */
export function alwaysInTraining({ trainingRecords }: Centre): ReadonlyMap<AgentIndex, number> {
  const attended = new Map<AgentIndex, number>();
  const missed = new Set<AgentIndex>();
  for (let row = 0; row < (trainingRecords?.count ?? 0); row++) {
    const agent = indexAt(trainingRecords?.agent ?? new Uint32Array(0), row);
    const state = attendanceStates[trainingRecords?.attendance[row] ?? 0];
    if (state === "present") attended.set(agent, (attended.get(agent) ?? 0) + 1);
    else if (state !== "on-leave" && state !== "unknown") missed.add(agent);
  }
  return new Map([...attended].filter(([agent, n]) => n >= fewest && !missed.has(agent)));
}

/** Agents whose attendance was full in every month of the KPI summary, with the number of months. */
export function neverAbsent({ kpis }: Centre): ReadonlyMap<AgentIndex, number> {
  const column = kpis?.metrics.get("attendance");
  const full = new Map<AgentIndex, number>();
  const short = new Set<AgentIndex>();
  if (kpis === null || column === undefined) return full;
  for (let row = 0; row < kpis.count; row++) {
    const share = at(column, row);
    const agent = indexAt(kpis.agent, row);
    if (share >= 1) full.set(agent, (full.get(agent) ?? 0) + 1);
    else if (share < 1) short.add(agent);
  }
  return new Map([...full].filter(([agent, n]) => n >= fewest && !short.has(agent)));
}
