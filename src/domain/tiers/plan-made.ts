import type { Day } from "../../foundation/day";
import type { Ranking } from "../ranking/ranking";
import type { PlanMade } from "../records/previous-plan";

/** What tells a plan made today from this ranking from any other: see `comparedPlan`. */
export function planMade({ period, agents }: Ranking, today: Day): PlanMade {
  return {
    day: today,
    dataTo: period?.last ?? null,
    results: agents.reduce((sum, { n }) => sum + n, 0),
  };
}
