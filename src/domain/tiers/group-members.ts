/** Somebody who may be in a group, with what is known of her place. */
export type Candidate = {
  readonly agent: number;
  /** Chance of truly belonging to the group. */
  readonly chance: number;
  readonly before: Before;
};

/** Where she was in the plan compared with: in the group by rank, in it only because she stayed, made to wait, or not in it. */
export type Before = "in" | "stayed" | "waited" | "out";

export type GroupMembers = {
  readonly members: ReadonlySet<number>;
  /** Members that by rank alone would not be, with the chance of whoever would be in their place. */
  readonly stays: ReadonlyMap<number, number>;
  /** Those who by rank alone would be members, with the chance of whoever stays in their place. */
  readonly waits: ReadonlyMap<number, number>;
};

/**
 * The `places` members of a group at one end of the order, so that names do not change for noise: somebody who was in the
 * group gives up her place only to one whose chance of belonging there is at least `margin` higher. Chances of those who are
 * compared: the likeliest of those about to leave with the least likely of those about to enter, and so on until the margin is
 * reached; the size of the group stays.
 *
 * Nobody stays twice in a row, and nobody waits twice in a row, for this reason alone: the second time the rank decides.
 *
 * @param order whoever is surest to be in the group first
 * @param margin 0: the rank alone decides
 * @param floor nobody below this chance stays, or keeps anybody waiting
 */
export function groupMembers(
  order: readonly Candidate[],
  places: number,
  margin: number,
  floor: number,
): GroupMembers {
  const members = new Set(order.slice(0, places).map(({ agent }) => agent));
  const stays = new Map<number, number>();
  const waits = new Map<number, number>();
  if (margin > 0) {
    const leaving = order
      .slice(places)
      .filter(({ before, chance }) => before === "in" && chance >= floor)
      .sort((a, b) => b.chance - a.chance);
    const entering = order
      .slice(0, places)
      .filter(({ before, chance }) => before === "out" && chance >= floor)
      .sort((a, b) => a.chance - b.chance);
    for (const [k, one] of leaving.entries()) {
      const other = entering[k];
      if (other === undefined || other.chance - one.chance >= margin) break;
      members.delete(other.agent);
      members.add(one.agent);
      stays.set(one.agent, other.chance);
      waits.set(other.agent, one.chance);
    }
  }
  return { members, stays, waits };
}
