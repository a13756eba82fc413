import type { CallLoad, ServiceTarget } from "../domain/staffing/call-load";
import { releasableHeads, requiredAgents } from "../domain/staffing/service-level";
import { wrongNumber, type FunctionError } from "./answer";

/**
 * PEILIAN.AGENTS.NEEDED: fewest agents on the phones that answer the share of calls within the time. Patience empty or 0: nobody
 * hangs up. #NUM! where no number of agents can be meant: times not above 0, a share not between 0 and 1.
 */
export function agentsNeeded(
  calls: number,
  intervalMinutes: number,
  handleSeconds: number,
  targetShare: number,
  withinSeconds: number,
  patienceSeconds: number | null,
): number | FunctionError {
  const load = loadOf(calls, intervalMinutes, handleSeconds, patienceSeconds);
  return requiredAgents(load, targetOf(targetShare, withinSeconds)) ?? wrongNumber;
}

/**
 * PEILIAN.RELEASABLE: how many of the staffed agents can leave the phones with the target still met; 0 where they do not meet it
 * as they are. Part of an agent answers no calls and is not counted.
 */
export function releasable(
  staffed: number,
  calls: number,
  intervalMinutes: number,
  handleSeconds: number,
  targetShare: number,
  withinSeconds: number,
  patienceSeconds: number | null,
): number | FunctionError {
  const load = loadOf(calls, intervalMinutes, handleSeconds, patienceSeconds);
  const heads = Math.floor(staffed);
  return releasableHeads(heads, load, targetOf(targetShare, withinSeconds)) ?? wrongNumber;
}

function loadOf(
  calls: number,
  intervalMinutes: number,
  handleSeconds: number,
  patienceSeconds: number | null,
): CallLoad {
  return {
    calls,
    intervalSeconds: intervalMinutes * 60,
    handleSeconds,
    patienceSeconds: patienceSeconds === 0 ? null : patienceSeconds,
  };
}

function targetOf(share: number, withinSeconds: number): ServiceTarget {
  return { share, withinSeconds };
}
