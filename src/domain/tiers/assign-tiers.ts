import type { Day } from "../../foundation/day";
import type { Agent } from "../records/agents";
import type { Centre } from "../records/centre";
import { evidenceFor } from "../ranking/evidence";
import { placesAmong } from "../ranking/group-sizes";
import { periodOf } from "../ranking/period";
import type { RankedAgent, Ranking } from "../ranking/ranking";
import type { Settings } from "../settings/settings";
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
 * The bottom group never takes more than half of those whom rules 4–6 sort, nor the top group more than half of the others.
 */
export function assignTiers(
  centre: Centre,
  ranking: Ranking,
  settings: Settings,
  today: Day,
): readonly TierAssignment[] {
  const assigned = new Map<number, Assigned>();
  const sortable: Placed[] = [];
  const rest: Rest[] = [];
  const needed = evidenceNeeded(centre, ranking, settings);
  for (const ranked of ranking.agents) {
    const agent = centre.agents[ranked.agent];
    if (agent === undefined) continue;
    const hired = newHireReason(agent, settings.newHireDays, today);
    if (hired !== null) {
      assigned.set(ranked.agent, { tier: "new-hire", level: null, reason: hired });
      continue;
    }
    const placed = placedOf(ranked);
    const thin = thinEvidence(ranked, placed, needed);
    if (agent.role === "lead") {
      if (placed !== null) rest.push({ placed, unsure: null });
      else
        assigned.set(ranked.agent, { tier: "rest", level: null, reason: { kind: "no-figures" } });
    } else if (thin !== null) {
      assigned.set(ranked.agent, { tier: "too-little-evidence", level: null, reason: thin });
    } else if (placed !== null) {
      sortable.push(placed);
    }
  }

  const of = ranking.agents.filter(({ rank }) => rank !== null).length;
  const sizes = { bottom: ranking.bottomSize, top: ranking.topSize };
  const { bottom, top } = placesAmong(sizes, sortable.length);
  sortable.forEach((placed, position) => {
    const { rank, pBottom, pTop } = placed;
    const tied = (cut: "bottom" | "top") => placed.atCut === cut;
    if (position >= sortable.length - bottom) {
      const floor = settings.minBottomProbability;
      if (pBottom < floor) {
        rest.push({ placed, unsure: { kind: "not-sure-enough", rank, pBottom, floor } });
        return;
      }
      const reason = { kind: "bottom", rank, of, pBottom, tied: tied("bottom") } as const;
      assigned.set(placed.agent, { tier: "one-to-one", level: null, reason });
    } else if (position < top) {
      const reason = { kind: "top", rank, of, pTop, tied: tied("top") } as const;
      assigned.set(placed.agent, { tier: "recording-study", level: null, reason });
    } else {
      rest.push({ placed, unsure: null });
    }
  });

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

function newHireReason(agent: Agent, window: number, today: Day): TierReason | null {
  if (agent.hiredOn === null || window === 0) return null;
  const daysSinceHire = Math.max(0, today - agent.hiredOn);
  return daysSinceHire <= window ? { kind: "new-hire", daysSinceHire, window } : null;
}

function thinEvidence(
  ranked: RankedAgent,
  placed: Placed | null,
  needed: number,
): TierReason | null {
  if (placed === null) return { kind: "no-figures" };
  return ranked.n < needed ? { kind: "few-reviews", n: ranked.n, needed } : null;
}

/** `minReviews` counts reviews and rated calls; a headline from monthly KPI rows is counted in rows. */
function evidenceNeeded(centre: Centre, ranking: Ranking, settings: Settings): number {
  const period = periodOf(centre, settings.periodDays);
  const source = evidenceFor(centre, ranking.headline, period)?.source;
  return source === "kpis" ? 1 : settings.minReviews;
}

/** Third of the rest, by position in the order of ranks. */
function levelOf(position: number, people: number): Level {
  const third = Math.floor((position * 3) / people);
  return third === 0 ? "upper" : third === 1 ? "middle" : "lower";
}
