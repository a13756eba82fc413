import { metrics } from "../metrics/metric";
import type { Comparison, Condition, ConditionProblem } from "./selections";

/**
 * A condition with its value put into the metric's unit, or why it cannot be used. Shares may be given as 0.1, 10 % or 10:
 * what is above 1 is per cent.
 */
export function checkCondition(
  condition: Condition,
): { readonly condition: Condition } | { readonly problem: ConditionProblem } {
  const { name, metric, comparison, value } = condition;
  if (name.trim() === "") return { problem: "no-name" };
  if (!Number.isFinite(value)) return { problem: "not-a-number" };
  const { direction, unit } = metrics[metric];
  if (isShare(comparison)) {
    if (direction === "neutral") return { problem: "no-better-side" };
    const share = value > 1 ? value / 100 : value;
    if (!(share > 0) || share > 1) return { problem: "not-a-share" };
    return { condition: { ...condition, value: share } };
  }
  const inUnit = unit === "fraction" && value > 1.5 ? value / 100 : value;
  return { condition: { ...condition, value: inUnit } };
}

export function isShare(comparison: Comparison): boolean {
  return comparison === "worst-share" || comparison === "best-share";
}
