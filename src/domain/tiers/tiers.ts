import type { AgentIndex } from "../records/agents";

/** In the order in which people ask about them. */
export const allTiers = [
  "one-to-one",
  "recording-study",
  "new-hire",
  "too-little-evidence",
  "rest",
] as const;

export type Tier = (typeof allTiers)[number];

/** Thirds of the rest by score: who trains with whom. */
export type Level = "upper" | "middle" | "lower";

export type TierAssignment = {
  readonly agent: AgentIndex;
  readonly tier: Tier;
  /** For "rest" only. */
  readonly level: Level | null;
  readonly reason: TierReason;
};

/** Why a name is where it is; the sheets make a sentence of it, with its figures. */
export type TierReason =
  | {
      readonly kind: "bottom";
      readonly rank: number;
      readonly of: number;
      readonly pBottom: number;
      readonly tied: boolean;
    }
  | {
      readonly kind: "top";
      readonly rank: number;
      readonly of: number;
      readonly pTop: number;
      readonly tied: boolean;
    }
  /** Outside the group by rank; kept in it once, since whoever would take the place is hardly likelier to belong there. */
  | ({ readonly kind: "stays" } & AtMargin)
  /** The other side of it: in the group by rank, not in it this time. */
  | ({ readonly kind: "waits" } & AtMargin)
  | { readonly kind: "new-hire"; readonly daysSinceHire: number; readonly window: number }
  | { readonly kind: "few-reviews"; readonly n: number; readonly needed: number }
  | { readonly kind: "no-figures" }
  /** Ranked within the bottom group, yet the chance of really belonging there is below the floor: not named. */
  | {
      readonly kind: "not-sure-enough";
      readonly rank: number;
      readonly pBottom: number;
      readonly floor: number;
    }
  | { readonly kind: "level"; readonly rank: number; readonly of: number };

type AtMargin = {
  readonly group: "bottom" | "top";
  readonly rank: number;
  readonly of: number;
  /** Of truly belonging to the group. */
  readonly chance: number;
  /** The same of the one in her place. */
  readonly otherChance: number;
  readonly margin: number;
};
