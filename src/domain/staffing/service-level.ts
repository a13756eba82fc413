import {
  erlangs,
  isUsableLoad,
  isUsableTarget,
  type CallLoad,
  type ServiceTarget,
} from "./call-load";
import { impatientQueueFigures } from "./erlang-a";
import { blockedShare, nextBlockedShare } from "./erlang-b";
import { answeredWithin, waitShareFrom } from "./erlang-c";

/**
 * Share of all calls answered within the time by so many agents: Erlang A where the callers' patience is known, else Erlang C.
 * `null` for a load, a number of agents or a time out of range.
 */
export function serviceLevel(load: CallLoad, agents: number, withinSeconds: number): number | null {
  if (!isUsableLoad(load) || !Number.isInteger(agents) || agents < 0) return null;
  if (!(withinSeconds >= 0)) return null;
  if (load.calls === 0) return 1;
  if (load.patienceSeconds !== null) {
    return impatientQueueFigures(load, agents, withinSeconds)?.serviceLevel ?? null;
  }
  const a = erlangs(load);
  const waitShare = waitShareFrom(blockedShare(agents, a), agents, a);
  return answeredWithin(waitShare, agents, a, load.handleSeconds, withinSeconds);
}

/**
 * Fewest agents on the phones that meet the target; 0 when no calls come. `null` for a load or target out of range. (Koole, Call
 * Center Mathematics, 2007: the service level rises with every agent.)
 */
export function requiredAgents(load: CallLoad, target: ServiceTarget): number | null {
  if (!isUsableLoad(load) || !isUsableTarget(target)) return null;
  if (load.calls === 0) return 0;
  return load.patienceSeconds === null
    ? requiredForPatient(load, target)
    : requiredForImpatient(load, target);
}

/**
 * How many of the staffed agents can leave the phones with the target still met: the largest k with SL(staffed − k) ≥ target;
 * 0 where the staffed agents do not meet it either. `null` for a load, target or staffing out of range.
 */
export function releasableHeads(
  staffed: number,
  load: CallLoad,
  target: ServiceTarget,
): number | null {
  const required = requiredAgents(load, target);
  if (required === null || !Number.isInteger(staffed) || staffed < 0) return null;
  return Math.max(0, staffed - required);
}

function requiredForPatient(load: CallLoad, { share, withinSeconds }: ServiceTarget): number {
  const a = erlangs(load);
  let blocked = 1;
  for (let agents = 1; ; agents++) {
    blocked = nextBlockedShare(blocked, agents, a);
    const waitShare = waitShareFrom(blocked, agents, a);
    if (answeredWithin(waitShare, agents, a, load.handleSeconds, withinSeconds) >= share) {
      return agents;
    }
  }
}

/** The first number found by doubling that meets the target, then halves between it and the last that did not. */
function requiredForImpatient(load: CallLoad, { share, withinSeconds }: ServiceTarget): number {
  const meets = (agents: number): boolean =>
    (impatientQueueFigures(load, agents, withinSeconds)?.serviceLevel ?? 1) >= share;
  let enough = 1;
  while (!meets(enough)) enough *= 2;
  let tooFew = enough >> 1;
  while (enough - tooFew > 1) {
    const middle = (tooFew + enough) >> 1;
    if (meets(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
