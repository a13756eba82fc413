import type { Centre } from "../records/centre";
import type { PlanRecord } from "../records/previous-plan";
import { placesAmong, type GroupSizes } from "../ranking/group-sizes";
import type { Settings } from "../settings/settings";
import { groupMembers, type Before, type Candidate, type GroupMembers } from "./group-members";
import type { Tier } from "./tiers";

/** Somebody whom the ranking alone sorts: neither a new hire nor a lead, and with enough evidence. */
export type Contender = {
  readonly agent: number;
  readonly pBottom: number;
  readonly pTop: number;
};

export type CutRules = {
  readonly sizes: GroupSizes;
  /** Below this chance nobody is named in the bottom group. */
  readonly floor: number;
  readonly margin: number;
  readonly before: (agent: number, group: "bottom" | "top") => Before;
};

export type CutGroups = {
  /** Whoever is below the floor has a place here, but is not named. */
  readonly bottom: GroupMembers;
  readonly top: GroupMembers;
};

/** The rules of both cuts: sizes and chances as in the settings, and who was where in the plan compared with. */
export function cutRules(
  centre: Centre,
  sizes: GroupSizes,
  settings: Settings,
  compared: PlanRecord | null,
): CutRules {
  const places = centre.agents.map(({ id }) => compared?.people.get(id) ?? null);
  return {
    sizes,
    floor: settings.minBottomProbability,
    margin: settings.cutMargin,
    before: (agent, group) => {
      const was = places[agent] ?? null;
      if (was === null) return "out";
      const isIn = was.tier === tierOf[group];
      if (was.held === "stays") return isIn ? "stayed" : "out";
      if (was.held === "waits") return isIn ? "in" : "waited";
      return isIn ? "in" : "out";
    },
  };
}

const tierOf = { bottom: "one-to-one", top: "recording-study" } satisfies Record<string, Tier>;

/**
 * Who is in the bottom and the top group.
 *
 * @param contenders best first; those who can have no place may be left out
 * @param places of both groups among all contenders
 */
export function cutGroups(
  contenders: readonly Contender[],
  rules: CutRules,
  places: GroupSizes = placesAmong(rules.sizes, contenders.length),
): CutGroups {
  const { before, floor, margin } = rules;
  const candidates = (
    order: readonly Contender[],
    group: "bottom" | "top",
    chance: "pBottom" | "pTop",
  ): readonly Candidate[] => {
    const found: Candidate[] = [];
    for (let k = 0; k < order.length; k++) {
      const one = order[k];
      if (one === undefined) continue;
      const was = before(one.agent, group);
      // Nobody else can be a member.
      if (k < places[group] || was === "in") {
        found.push({ agent: one.agent, chance: one[chance], before: was });
      }
    }
    return found;
  };
  const lastFirst = candidates(contenders.toReversed(), "bottom", "pBottom");
  const bottom = groupMembers(lastFirst, places.bottom, margin, floor);
  const others = contenders.filter(({ agent }) => !bottom.members.has(agent));
  return { bottom, top: groupMembers(candidates(others, "top", "pTop"), places.top, margin, 0) };
}
