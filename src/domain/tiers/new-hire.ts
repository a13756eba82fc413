import type { Day } from "../../foundation/day";
import type { Agent } from "../records/agents";

/**
 * Days since an agent was hired (0 before the first day), while she is a new hire; `null` after `window` days, and where no
 * hire date is known.
 */
export function daysAsNewHire({ hiredOn }: Agent, window: number, today: Day): number | null {
  if (hiredOn === null || window === 0) return null;
  const days = Math.max(0, today - hiredOn);
  return days <= window ? days : null;
}
