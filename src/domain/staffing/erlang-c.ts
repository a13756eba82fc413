import { erlangs, isUsableLoad, type CallLoad } from "./call-load";
import { blockedShare } from "./erlang-b";

/** What callers meet where all wait until they are answered. */
export type QueueFigures = {
  /** Share of callers who wait at all. */
  readonly waitShare: number;
  /** Average speed of answer over all calls, in seconds; Infinity when the queue grows without end. */
  readonly meanWaitSeconds: number;
  /** Share of the agents' time spent on calls. */
  readonly occupancy: number;
};

/** Share of callers who wait when calls wait without limit: C = nB / (n − a(1 − B)); 1 when the load leaves nobody free. */
export function waitShareFrom(blocked: number, agents: number, load: number): number {
  return load < agents ? (agents * blocked) / (agents - load * (1 - blocked)) : 1;
}

/**
 * Erlang C (Erlang 1917; Koole, Call Center Mathematics, 2007, chapter 4): waiting and occupancy of so many agents. `null` for a
 * load out of range or agents that are not a whole number from 0 on; patience is not looked at.
 */
export function queueFigures(load: CallLoad, agents: number): QueueFigures | null {
  if (!isUsableLoad(load) || !Number.isInteger(agents) || agents < 0) return null;
  const a = erlangs(load);
  if (a === 0) return { waitShare: agents > 0 ? 0 : 1, meanWaitSeconds: 0, occupancy: 0 };
  if (a >= agents) return { waitShare: 1, meanWaitSeconds: Infinity, occupancy: 1 };
  const waitShare = waitShareFrom(blockedShare(agents, a), agents, a);
  return {
    waitShare,
    meanWaitSeconds: (waitShare * load.handleSeconds) / (agents - a),
    occupancy: a / agents,
  };
}

/**
 * Share of calls answered within the time, 1 − C·e^(−(n − a)T/h) (Koole, as above), from the share that waits; 0 when the queue
 * grows without end.
 */
export function answeredWithin(
  waitShare: number,
  agents: number,
  load: number,
  handleSeconds: number,
  withinSeconds: number,
): number {
  if (load >= agents) return 0;
  return 1 - waitShare * Math.exp((-(agents - load) * withinSeconds) / handleSeconds);
}
