import type { Tier } from "../domain/tiers/tiers";
import type { Day } from "../foundation/day";

/** The key figures and small pictures of a plan, small enough to hand from the worker to the pane. */
export type PlanOverview = {
  readonly agents: number;
  readonly tiers: Readonly<Record<Tier, number>>;
  readonly sessions: number;
  /** Agents with at least one session. */
  readonly trainees: number;
  readonly unplaced: number;
  readonly scores: ScoreDistribution | null;
  readonly trainerLoad: readonly TrainerLoad[];
  /** Sentences in the language of the sheets. */
  readonly assumptions: readonly string[];
  readonly notPlaced: readonly NotPlaced[];
};

/** Agents counted by score, in equal steps from `from`; the cuts are scores, `null` where the group is empty. */
export type ScoreDistribution = {
  readonly from: number;
  readonly step: number;
  readonly counts: readonly number[];
  readonly bottomCut: number | null;
  readonly topCut: number | null;
};

/** Minutes a trainer teaches, a figure a week from the plan's first Monday on. */
export type TrainerLoad = {
  readonly trainer: string;
  readonly minutesByWeek: readonly number[];
  readonly weeks: readonly Day[];
};

/** Who could not be placed in which course and why, in the language of the sheets. */
export type NotPlaced = {
  readonly agent: string;
  readonly course: string;
  readonly reason: string;
};
