import type { PlanMade, PlanRecord, PreviousPlan } from "../records/previous-plan";

/**
 * The plan that a new one is compared with. The last one on the sheet, unless the new one is only that plan made again: on the
 * same day (a mapping or a setting was put right) or from the same data. Then it is the plan which that one was compared with,
 * so that making a plan twice neither moves nor holds anybody.
 */
export function comparedPlan(previous: PreviousPlan | null, now: PlanMade): PlanRecord | null {
  if (previous === null) return null;
  return isMadeAgain(previous.plan.made, now) ? previous.before : previous.plan;
}

function isMadeAgain(last: PlanMade, now: PlanMade): boolean {
  return last.day === now.day || (last.dataTo === now.dataTo && last.results === now.results);
}
