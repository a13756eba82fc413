import type { Centre } from "../records/centre";
import type { AgentIndex } from "../records/agents";
import type { PlanMade, PlanRecord, PreviousPlace } from "../records/previous-plan";
import type { Tier, TierAssignment } from "./tiers";

/**
 * - "up", "down": between one-to-one, the rest and recording study;
 * - "regrouped": into or out of new hires or too little evidence, which are neither better nor worse;
 * - "new": not in the last plan; "same": in the same tier.
 */
export type Move = "up" | "down" | "regrouped" | "new" | "same";

export type Movements = {
  /** The plan compared with. */
  readonly since: PlanMade;
  /** One entry an active agent with a tier. */
  readonly people: ReadonlyMap<AgentIndex, Movement>;
  /** In the last plan, and no longer with the centre, by agent id. */
  readonly left: readonly Leaver[];
};

export type Movement = { readonly move: Move; readonly was: PreviousPlace | null };

export type Leaver = { readonly id: string; readonly was: PreviousPlace };

const height: Readonly<Partial<Record<Tier, number>>> = {
  "one-to-one": 0,
  rest: 1,
  "recording-study": 2,
};

/** What moved since the plan compared with; levels within the rest are no movement. */
export function movements(
  centre: Centre,
  tiers: readonly TierAssignment[],
  compared: PlanRecord,
): Movements {
  const people = new Map<AgentIndex, Movement>();
  const here = new Set<string>();
  for (const { agent, tier } of tiers) {
    const id = centre.agents[agent]?.id ?? "";
    const was = compared.people.get(id) ?? null;
    here.add(id);
    people.set(agent, { move: moveOf(was, tier), was });
  }
  const left = [...compared.people].flatMap(([id, was]) => (here.has(id) ? [] : [{ id, was }]));
  return { since: compared.made, people, left };
}

function moveOf(was: PreviousPlace | null, tier: Tier): Move {
  if (was === null) return "new";
  if (was.tier === tier) return "same";
  const [from, to] = [height[was.tier], height[tier]];
  if (from === undefined || to === undefined) return "regrouped";
  return to > from ? "up" : "down";
}
