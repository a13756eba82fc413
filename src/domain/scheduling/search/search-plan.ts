import { subSeed } from "../../../foundation/random";
import type { CompiledProblem } from "../board/compile-problem";
import type { SearchPlan } from "./anneal";

/** How long a better timetable is searched for. */
export type SearchEffort = "quick" | "normal" | "thorough";

/** Moves for each demand and at most, in all runs together; some 200,000 are made a second. */
const moves: Readonly<Record<SearchEffort, { readonly each: number; readonly most: number }>> = {
  quick: { each: 300, most: 1_000_000 },
  normal: { each: 1500, most: 4_000_000 },
  thorough: { each: 7500, most: 20_000_000 },
};

/** A run of so many moves finds what there is for up to so many demands; then another run finds more than a longer one. */
const smallPlan = 200;
const movesOfSmallRun = 100_000;

/** Fewer do not show what even a handful of people could do. */
const leastMoves = 10_000;

/** From so many demands on there is no time to cool down from a great heat, and large ruins cost more than they gain. */
const largePlan = 3000;

/** On a large plan small ruins find more at first; larger ones go on when those find no more. */
const largestOfLarge: Readonly<Record<SearchEffort, number>> = { quick: 3, normal: 3, thorough: 6 };

/** Heat of a search at first and at last: for plans of middling size, and for small, large and told ones. */
const hot = { startHeat: 500, endHeat: 1 };
const warm = { startHeat: 30, endHeat: 0.5 };

/**
 * The runs of a search, fixed by the problem's size, the effort and the seed. Measured on the seeded instances of the
 * benches: hot starts and ruins of up to 12 sessions but for the largest; a small plan needs no great heat, for it is
 * searched several times. Where people were told times, what is there is meant to stay, and is not heated up; only a small
 * plan is then searched hot as well, for there a hot search comes back to what was told, and finds what takes several
 * steps that each cost more.
 */
export function searchPlans(
  { demands, hasTold }: CompiledProblem,
  effort: SearchEffort,
  seed: number,
): SearchPlan[] {
  const { each, most } = moves[effort];
  const all = Math.max(leastMoves, Math.min(most, each * demands.count));
  const isSmall = demands.count <= smallPlan;
  const least = hasTold ? 2 : 1;
  const runs = isSmall ? Math.max(least, Math.floor(all / movesOfSmallRun)) : 1;
  const isLarge = demands.count >= largePlan;
  const isHot = (run: number): boolean => (hasTold ? isSmall && run > 0 : !isSmall && !isLarge);
  return Array.from({ length: runs }, (_, run) => ({
    seed: subSeed(seed, `search ${run}`),
    moves: Math.floor(all / runs),
    ...(isHot(run) ? hot : warm),
    ruinShare: 0.1,
    largestRuin: isLarge ? largestOfLarge[effort] : 12,
  }));
}
