import type { PlanComparison, PlaceChange } from "../replanning/compare-plans";
import type { PlanMeasures } from "../replanning/plan-side";
import type { UnplacedProofs } from "../scheduling/proofs/prove-unplaced";
import type { Change, SettingChange } from "./change";
import type { Missing } from "./ground";

/** What would help those without a place, and what is certain about them. */
export type WhatIf = {
  readonly asIs: PlanMeasures;
  readonly missing: readonly Missing[];
  readonly proofs: UnplacedProofs;
  /** Places more that the same search finds on the problem as it is: what must not be put down to a change. */
  readonly byNewSearch: number;
  /** Most places more first, then fewest people told something else, then the cheaper timetable. */
  readonly tried: readonly Tried[];
  /** Changes that, as counting shows, cannot leave fewer people out: not tried. */
  readonly hopeless: readonly Change[];
};

export type Tried = {
  readonly change: Change;
  readonly setting: SettingChange | null;
  readonly comparison: PlanComparison;
  /** Places more than the plan as it is; 0 or less: nothing better was found, which proves nothing. */
  readonly placedMore: number;
  /** Who would find one. */
  readonly found: readonly PlaceChange[];
  /** How many who have a place now would be told something else, or lose it. */
  readonly toldAnew: number;
};
