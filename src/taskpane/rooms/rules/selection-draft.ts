import { metrics, type MetricId } from "../../../domain/metrics/metric";
import { checkCondition, isShare } from "../../../domain/selections/check-condition";
import {
  comparisons,
  type Comparison,
  type Condition,
  type ConditionProblem,
} from "../../../domain/selections/selections";

/** A selection while it is being typed. */
export type SelectionDraft = {
  readonly name: string;
  readonly conditions: readonly ConditionDraft[];
};

/** `value` as typed, in the unit that stands beside it. */
export type ConditionDraft = {
  readonly metric: MetricId;
  readonly comparison: Comparison;
  readonly value: string;
};

/** What a value is counted in. */
export type ValueUnit = "percent" | "seconds" | "count" | "points" | "rating";

/** What is wrong with a draft; `null` and an empty list: nothing. */
export type DraftProblems = {
  readonly name: "no-name" | "name-taken" | null;
  /** One entry a condition. */
  readonly values: readonly (ConditionProblem | null)[];
};

/** A new condition: the tenth of the agents who take longest. */
export const newCondition: ConditionDraft = {
  metric: "handleTime",
  comparison: "worst-share",
  value: "10",
};

/** Of a metric without a better side there is no worst part. */
export function comparisonsFor(metric: MetricId): readonly Comparison[] {
  return metrics[metric].direction === "neutral"
    ? comparisons.filter((one) => !isShare(one))
    : comparisons;
}

/** The condition on another metric: compared as before where that is possible, its value only where it is counted alike. */
export function onMetric(draft: ConditionDraft, metric: MetricId): ConditionDraft {
  const { comparison } = draft;
  const offered = comparisonsFor(metric);
  const next = offered.includes(comparison) ? comparison : (offered[0] ?? comparison);
  const isAlike = unitOf(draft) === unitOf({ metric, comparison: next });
  return { metric, comparison: next, value: isAlike ? draft.value : "" };
}

/** The condition compared in another way. */
export function comparedAs(draft: ConditionDraft, comparison: Comparison): ConditionDraft {
  const next = { ...draft, comparison };
  return unitOf(next) === unitOf(draft) ? next : { ...next, value: "" };
}

export function unitOf({
  metric,
  comparison,
}: Pick<Condition, "metric" | "comparison">): ValueUnit {
  if (isShare(comparison)) return "percent";
  const { unit } = metrics[metric];
  return unit === "fraction" ? "percent" : unit;
}

/** A condition's value in the unit that stands beside it: 0.1 of the agents reads 10. */
export function valueShown(condition: Condition): string {
  const { value } = condition;
  return String(unitOf(condition) === "percent" ? Number((100 * value).toPrecision(12)) : value);
}

export function draftOf(name: string, conditions: readonly Condition[]): SelectionDraft {
  return {
    name,
    conditions: conditions.map((one) => ({
      metric: one.metric,
      comparison: one.comparison,
      value: valueShown(one),
    })),
  };
}

/** The conditions a draft stands for, or what is wrong with it. `taken`: names of the other selections. */
export function conditionsOf(
  { name, conditions }: SelectionDraft,
  taken: readonly string[],
): { readonly conditions: readonly Condition[] } | { readonly problems: DraftProblems } {
  const own = name.trim();
  const checked = conditions.map((draft) => checkDraft(own, draft));
  const understood = checked.flatMap((one) => ("condition" in one ? [one.condition] : []));
  const nameProblem = own === "" ? "no-name" : taken.includes(own) ? "name-taken" : null;
  if (nameProblem === null && understood.length === checked.length) {
    return { conditions: understood };
  }
  return {
    problems: {
      name: nameProblem,
      values: checked.map((one) => ("problem" in one ? one.problem : null)),
    },
  };
}

function checkDraft(
  name: string,
  draft: ConditionDraft,
): { readonly condition: Condition } | { readonly problem: ConditionProblem } {
  const typed = draft.value.normalize("NFKC").replace(/%\s*$/, "").trim();
  const number = typed === "" ? Number.NaN : Number(typed);
  if (!Number.isFinite(number)) return { problem: "not-a-number" };
  const { metric, comparison } = draft;
  if (unitOf(draft) !== "percent") {
    return { condition: { name, metric, comparison, value: number } };
  }
  const value = Number((number / 100).toPrecision(12));
  if (value < 0 || value > 1 || (isShare(comparison) && value === 0)) {
    return { problem: "not-a-share" };
  }
  // The name is checked by itself.
  return checkCondition({ name: name === "" ? "-" : name, metric, comparison, value });
}
