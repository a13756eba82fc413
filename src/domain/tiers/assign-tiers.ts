import type { Day } from "../../foundation/day";
import type { Centre } from "../records/centre";
import type { RankedAgent, Ranking } from "../ranking/ranking";
import type { PlanRecord } from "../records/previous-plan";
import type { Settings } from "../settings/settings";
import { cutGroups, cutRules } from "./cut-groups";
import { setApart } from "./set-apart";
import type { Level, TierAssignment, TierReason } from "./tiers";

/**
 * Who trains how: one entry an active agent, in the order of `centre.agents`; those who left have none. The first rule
 * that fits decides:
 *
 * 1. Hired within `newHireDays` (or not yet started): a new hire, whatever her figures.
 * 2. Team leads are ranked with their figures but grouped only by level: they lead the training, and are neither put on the
 *    one-to-one list beside their own agents nor take a recording-study seat.
 * 3. No figure at all, or fewer scored reviews (rated calls) than `minReviews`: too little evidence, never bottom. Monthly
 *    KPI rows each stand for many calls, so for them one row is enough.
 * 4. The last `bottomSize` of those left: one-to-one, if the chance of truly belonging to the bottom group reaches
 *    `minBottomProbability`; otherwise the rest, with the reason said.
 * 5. The first `topSize`: recording study.
 * 6. All others: the rest, in thirds by rank.
 *
 * The bottom group never takes more than half of those whom rules 4–6 sort, nor the top group more than half of the others. At
 * both cuts a member of the group in the plan compared with gives way only to one who is likelier to belong there by
 * `cutMargin`, and that once: see `groupMembers`.
 *
 * @param compared `null`: nobody was anywhere before
 */
export function assignTiers(
  centre: Centre,
  ranking: Ranking,
  settings: Settings,
  today: Day,
  compared: PlanRecord | null = null,
): readonly TierAssignment[] {
  const assigned = new Map<number, Assigned>();
  const sortable: Placed[] = [];
  const rest: Rest[] = [];
  const apart = setApart(centre, ranking, settings, today);
  for (const ranked of ranking.agents) {
    const agent = centre.agents[ranked.agent];
    if (agent === undefined) continue;
    const placed = placedOf(ranked);
    const reason = apart.reason(ranked.agent, ranked.n, placed !== null);
    if (reason === "lead") {
      if (placed !== null) rest.push({ placed, unsure: null });
      else
        assigned.set(ranked.agent, { tier: "rest", level: null, reason: { kind: "no-figures" } });
    } else if (reason !== null) {
      const tier = reason.kind === "new-hire" ? "new-hire" : "too-little-evidence";
      assigned.set(ranked.agent, { tier, level: null, reason });
    } else if (placed !== null) {
      sortable.push(placed);
    }
  }

  const of = ranking.agents.filter(({ rank }) => rank !== null).length;
  const sizes = { bottom: ranking.bottomSize, top: ranking.topSize };
  const rules = cutRules(centre, sizes, settings, compared);
  const groups = cutGroups(sortable, rules);
  const { floor, margin } = rules;
  for (const placed of sortable) {
    const { agent, rank, pBottom, pTop, atCut } = placed;
    const atMargin = { rank, of, margin };
    const stays = { bottom: groups.bottom.stays.get(agent), top: groups.top.stays.get(agent) };
    const waits = { bottom: groups.bottom.waits.get(agent), top: groups.top.waits.get(agent) };
    if (groups.bottom.members.has(agent)) {
      if (pBottom < floor) {
        rest.push({ placed, unsure: { kind: "not-sure-enough", rank, pBottom, floor } });
        continue;
      }
      const tied = atCut === "bottom";
      const reason: TierReason =
        stays.bottom === undefined
          ? { kind: "bottom", rank, of, pBottom, tied }
          : held("stays", "bottom", atMargin, pBottom, stays.bottom);
      assigned.set(agent, { tier: "one-to-one", level: null, reason });
    } else if (groups.top.members.has(agent)) {
      const reason: TierReason =
        stays.top === undefined
          ? { kind: "top", rank, of, pTop, tied: atCut === "top" }
          : held("stays", "top", atMargin, pTop, stays.top);
      assigned.set(agent, { tier: "recording-study", level: null, reason });
    } else if (waits.bottom !== undefined) {
      const reason = held("waits", "bottom", atMargin, pBottom, waits.bottom);
      rest.push({ placed, unsure: reason });
    } else if (waits.top !== undefined) {
      rest.push({ placed, unsure: held("waits", "top", atMargin, pTop, waits.top) });
    } else {
      rest.push({ placed, unsure: null });
    }
  }

  rest.sort((a, b) => a.placed.rank - b.placed.rank);
  rest.forEach(({ placed, unsure }, position) => {
    const reason = unsure ?? ({ kind: "level", rank: placed.rank, of } as const);
    assigned.set(placed.agent, { tier: "rest", level: levelOf(position, rest.length), reason });
  });
  return centre.agents.flatMap((_, agent) => {
    const assignment = assigned.get(agent);
    return assignment === undefined ? [] : [{ agent, ...assignment }];
  });
}

type Assigned = Omit<TierAssignment, "agent">;

type Placed = {
  readonly agent: number;
  readonly rank: number;
  readonly pBottom: number;
  readonly pTop: number;
  readonly atCut: RankedAgent["atCut"];
};

type Rest = { readonly placed: Placed; readonly unsure: TierReason | null };

function placedOf({ agent, rank, pBottom, pTop, atCut }: RankedAgent): Placed | null {
  return rank === null || pBottom === null || pTop === null
    ? null
    : { agent, rank, pBottom, pTop, atCut };
}

function held(
  kind: "stays" | "waits",
  group: "bottom" | "top",
  at: { readonly rank: number; readonly of: number; readonly margin: number },
  chance: number,
  otherChance: number,
): TierReason {
  return { kind, group, ...at, chance, otherChance };
}

/** Third of the rest, by position in the order of ranks. */
function levelOf(position: number, people: number): Level {
  const third = Math.floor((position * 3) / people);
  return third === 0 ? "upper" : third === 1 ? "middle" : "lower";
}
