import type { StrongPoint } from "../domain/recognition/recognition";
import { signed } from "../locales/figures";
import type { PlanIndex } from "./plan-index";

/** What somebody is best at, or nearest to the peers in, with the gap and the results behind it. */
export function strongPointText(index: PlanIndex, point: StrongPoint): string {
  const { domain, sheets } = index.locale;
  const words = sheets.recognition;
  const gap = point.kind === "topic" ? point.gap.value : point.gap;
  const topic = point.kind === "topic" ? index.plan.diagnosis.topics[point.topic]?.topic : null;
  const name =
    point.kind === "metric"
      ? domain.metrics[point.metric]
      : topic === null || topic === undefined
        ? ""
        : domain.topicName(topic);
  const say = gap > 0 ? words.strongest : words.nearest;
  return say(name, signed(gap, 1), point.n);
}
