import type { Day } from "../../foundation/day";
import type { Tier } from "../tiers/tiers";

/** What an earlier plan said of everybody, read back from its own sheet. */
export type PreviousPlan = {
  readonly plan: PlanRecord;
  /** The plan that this one was itself compared with, as its columns "was" still say; `null` when it had none. */
  readonly before: PlanRecord | null;
};

export type PlanRecord = {
  readonly made: PlanMade;
  /** By agent id. */
  readonly people: ReadonlyMap<string, PreviousPlace>;
};

/** When a plan was made, and from which data: enough to tell whether another is a new one. */
export type PlanMade = {
  readonly day: Day;
  /** Newest day of the data that counted; `null` when it had no dates. */
  readonly dataTo: Day | null;
  /** Results of the headline measure that counted, all agents together. */
  readonly results: number;
};

export type PreviousPlace = {
  readonly name: string;
  readonly team: string | null;
  readonly tier: Tier;
  readonly rank: number | null;
  readonly n: number;
  readonly pBottom: number | null;
  readonly pTop: number | null;
  /** Whether the margin at the cut decided: see `Held`. */
  readonly held: Held | null;
};

/** "stays": in the group only because she was in it before. "waits": not in it only because somebody else stays. */
export type Held = "stays" | "waits";
