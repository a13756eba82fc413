import { at } from "../metrics/columns";
import { normalCdf } from "../metrics/normal";
import { z90 } from "../ranking/intervals";
import type { Settings } from "../settings/settings";
import { isTeamProblem } from "./common-problems";
import { sureOfBeingBelow } from "./diagnose";
import type { Diagnosis, TeamResult, TopicResult } from "./diagnosis";

/** One agent on one topic, clearly below or above the comparable peers. */
export type StandOut = {
  readonly result: TopicResult;
  readonly side: "weak" | "strong";
  /** A weakness that is no more than her whole team's is the team's; else her own. */
  readonly origin: "individual" | "team";
  /** Her team on this topic; `null` without a team of some size. */
  readonly team: TeamResult | null;
  /** Chance of truly being on that side of the peers. */
  readonly chance: number;
};

/** All that stands out, weak and strong alike. */
export type StandOuts = {
  /** By agent in the order given, her weakest first. */
  readonly list: readonly StandOut[];
  /** Of the weak, how many may be expected not to be below their peers at all; of the strong likewise. */
  readonly expectedWrong: { readonly weak: number; readonly strong: number };
  /** Agents with figures, of whom none is enough to say anything. */
  readonly tooFew: number;
};

/**
 * Who is weak or strong at what, each with the chance of it; the same bar on both sides. `null` without any topic.
 *
 * @param order agents as they are to be listed.
 */
export function standOuts(
  diagnosis: Diagnosis,
  teamOf: (agent: number) => string | null,
  order: readonly number[],
  settings: Settings,
): StandOuts | null {
  if (diagnosis.topics.length === 0) return null;
  const place = new Map(order.map((agent, k) => [agent, k]));
  const teams = new Map(
    diagnosis.teams.map((result) => [`${result.topic} ${result.team}`, result]),
  );
  const enough = new Set<number>();
  const all = new Set<number>();
  const list: StandOut[] = [];
  const wrong = new Float64Array(2);
  for (const result of diagnosis.results) {
    const needed = diagnosis.topics[result.topic]?.needed ?? Infinity;
    all.add(result.agent);
    if (result.n < needed) continue;
    enough.add(result.agent);
    const sd = deviationOf(result);
    const isStrong =
      result.gap.value > 0 &&
      result.gap.value >= settings.weakGap &&
      result.gap.value >= sureOfBeingBelow * sd;
    if (!result.weak && !isStrong) continue;
    const side = result.weak ? "weak" : "strong";
    const chance = normalCdf(Math.abs(result.gap.value) / sd);
    const side01 = result.weak ? 0 : 1;
    wrong[side01] = at(wrong, side01) + 1 - chance;
    const team = teams.get(`${result.topic} ${teamOf(result.agent) ?? ""}`) ?? null;
    list.push({ result, side, chance, team, origin: originOf(result, side, team, sd, settings) });
  }
  // Looked up once for each, not at each comparison.
  const placed = list.map((one) => ({ one, place: place.get(one.result.agent) ?? order.length }));
  placed.sort((a, b) => a.place - b.place || a.one.result.gap.value - b.one.result.gap.value);
  return {
    list: placed.map(({ one }) => one),
    expectedWrong: { weak: at(wrong, 0), strong: at(wrong, 1) },
    tooFew: all.size - enough.size,
  };
}

/**
 * A weakness on a topic that her team is weak on as a whole is her own only when she stands clearly below that team too. The
 * team's level is taken before shrinkage and hers after, so she is given the benefit of the doubt.
 */
function originOf(
  result: TopicResult,
  side: StandOut["side"],
  team: TeamResult | null,
  sd: number,
  settings: Settings,
): StandOut["origin"] {
  if (side === "strong" || team === null || !isTeamProblem(team, settings.weakGap)) {
    return "individual";
  }
  const belowTeam = result.gap.value - team.gap.value;
  return belowTeam <= -settings.weakGap && belowTeam <= -sureOfBeingBelow * sd
    ? "individual"
    : "team";
}

function deviationOf({ gap }: TopicResult): number {
  return (gap.high - gap.low) / (2 * z90);
}
