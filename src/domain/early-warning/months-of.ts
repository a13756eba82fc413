import { remembered } from "../../foundation/remembered";
import type { MetricId } from "../metrics/metric";
import type { Centre } from "../records/centre";
import { callMonths } from "./call-months";
import { kpiMonths } from "./kpi-months";
import type { MonthlyFigures } from "./monthly-figures";
import { reviewMonths } from "./review-months";

/**
 * A metric by agent and month, from the source that knows more agents, the call log when equal; QA scores from reviews where
 * there are dated ones in two months. `null` where no source holds the metric for two months.
 */
export const monthsOf = remembered((centre: Centre, metric: MetricId): MonthlyFigures | null => {
  if (metric === "qaScore") {
    const reviews = reviewMonths(centre);
    if (reviews !== null) return reviews;
  }
  const calls = callMonths(centre, metric);
  const kpis = kpiMonths(centre, metric);
  if (calls === null || kpis === null) return calls ?? kpis;
  return agentsIn(kpis) > agentsIn(calls) ? kpis : calls;
});

function agentsIn({ agents, months, n }: MonthlyFigures): number {
  let count = 0;
  for (let i = 0; i < agents; i++) {
    if (n.subarray(i * months, (i + 1) * months).some((results) => results > 0)) count += 1;
  }
  return count;
}
