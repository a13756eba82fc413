import { remembered } from "../../foundation/remembered";
import type { Checkpoint } from "../../foundation/watch";
import { at } from "../metrics/columns";
import { metrics, type MetricId } from "../metrics/metric";
import type { Centre } from "../records/centre";
import { callMonths } from "./call-months";
import { kpiMonths } from "./kpi-months";
import type { MonthlyFigures } from "./monthly-figures";
import { reviewMonths } from "./review-months";

/** Parts of the handling time, which stands before them in the list of metrics: who is slower in one of them is slower in the whole. */
export const partsOfHandleTime: ReadonlySet<MetricId> = new Set([
  "talkTime",
  "holdTime",
  "afterCallWork",
]);

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
    for (let t = 0; t < months; t++) {
      if (!(at(n, i * months + t) > 0)) continue;
      count += 1;
      break;
    }
  }
  return count;
}

/**
 * Makes every metric's months, with a checkpoint before each: whoever asks for them later finds them made. They take most of an early
 * warning's time.
 *
 * @returns "stop" as soon as it is told so
 */
export async function makeMonths(
  centre: Centre,
  checkpoint: Checkpoint,
): Promise<"go-on" | "stop"> {
  const wanted = Object.values(metrics).filter(({ id, direction, kind }) => {
    return direction !== "neutral" && kind !== "count-per-exposure" && !partsOfHandleTime.has(id);
  });
  for (const [k, { id }] of wanted.entries()) {
    if ((await checkpoint(k / wanted.length)) === "stop") return "stop";
    monthsOf(centre, id);
  }
  return "go-on";
}
