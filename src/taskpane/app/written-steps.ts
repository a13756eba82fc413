import type { Receipt } from "../../workbook/port";
import type { PreparedPlan } from "../engine";
import type { PaneState, WorkKind } from "./pane-state";

/** Work that writes into the workbook and that Restore takes back, one piece at a time. */
export type WritingWork = Extract<
  WorkKind,
  "write" | "pages" | "what-if" | "save" | "input-sheets" | "sample"
>;

/** What this pane wrote, and the plan that stood in the workbook thereafter. */
export type WrittenStep = {
  readonly work: WritingWork;
  /** `null`: this pane had written none by then. */
  readonly plan: WrittenPlan | null;
};

/** `isStale`: the workbook, the rules or a correction changed after the plan was made. */
export type WrittenPlan = {
  readonly plan: PreparedPlan;
  readonly receipt: Receipt;
  readonly isStale: boolean;
};

/** The plan that stands in the workbook, as far as this pane wrote it. */
export function writtenPlan({ steps }: Pick<PaneState, "steps">): WrittenPlan | null {
  return steps.at(-1)?.plan ?? null;
}

/** After a plan was written. */
export function withPlanWritten(
  steps: readonly WrittenStep[],
  plan: PreparedPlan,
  receipt: Receipt,
): readonly WrittenStep[] {
  return [...steps, { work: "write", plan: { plan, receipt, isStale: false } }];
}

/** After something else was written: the plan stands as it stood. */
export function withWritten(
  steps: readonly WrittenStep[],
  work: Exclude<WritingWork, "write">,
): readonly WrittenStep[] {
  return [...steps, { work, plan: steps.at(-1)?.plan ?? null }];
}

/** After one Restore: what was written last is gone; nothing changes for steps of before the pane was opened. */
export function withoutLast(steps: readonly WrittenStep[]): readonly WrittenStep[] {
  return steps.slice(0, -1);
}

/** After a change that no plan written so far knows of. */
export function withStalePlans(steps: readonly WrittenStep[]): readonly WrittenStep[] {
  return steps.map(({ work, plan }) => ({
    work,
    plan: plan === null ? null : { ...plan, isStale: true },
  }));
}
