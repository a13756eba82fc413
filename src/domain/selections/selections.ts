import type { CellAddress } from "../../foundation/address";
import type { MetricId } from "../metrics/metric";
import type { Estimate } from "../ranking/ranking";
import type { AgentIndex } from "../records/agents";

/** "worst-share" and "best-share": so large a part of the agents; only for metrics of which one side is better. */
export type Comparison = "above" | "below" | "worst-share" | "best-share";

export const comparisons: readonly Comparison[] = ["above", "below", "worst-share", "best-share"];

/** One row of the sheet "Selections": rows of the same name belong together, and all must hold. */
export type Condition = {
  readonly name: string;
  readonly metric: MetricId;
  readonly comparison: Comparison;
  /** A limit in the metric's own unit (shares 0–1, seconds), or the share of the agents (0–1). */
  readonly value: number;
};

/** A row of the sheet that could not be understood, as typed. */
export type RefusedCondition = {
  readonly address: CellAddress;
  readonly problem: ConditionProblem;
  /** Texts of name, metric, comparison and value. */
  readonly typed: readonly [string, string, string, string];
};

export type ConditionProblem =
  | "no-name"
  | "unknown-metric"
  | "unknown-comparison"
  | "no-better-side"
  | "not-a-number"
  | "not-a-share";

/** What the sheet says. */
export type TypedSelections = {
  readonly conditions: readonly Condition[];
  readonly refused: readonly RefusedCondition[];
};

export type Selections = {
  /** One entry a name, in the order of the sheet. */
  readonly selections: readonly Selection[];
  readonly typed: TypedSelections;
};

export type Selection = {
  readonly name: string;
  readonly conditions: readonly AppliedCondition[];
  /** Surest first. */
  readonly people: readonly SelectedAgent[];
};

export type AppliedCondition = Condition & {
  /** The limit in the metric's own unit; NaN where nobody has the figure. */
  readonly limit: number;
  /** Which side of the limit is asked for. */
  readonly side: "above" | "below";
  /** Agents with the figure. */
  readonly agents: number;
};

export type SelectedAgent = {
  readonly agent: AgentIndex;
  /** One entry a condition. */
  readonly figures: readonly SelectedFigure[];
  /** Chance that all conditions truly hold; `null` where a figure is a plain count whose chance variation is not known. */
  readonly chance: number | null;
};

export type SelectedFigure = {
  /** Reviews, calls or months. */
  readonly n: number;
  /** As counted. */
  readonly raw: number;
  /** Corrected and shrunken, with a 90 % interval; `null` for plain volumes. */
  readonly fair: Estimate | null;
};
