import { betaQuantile } from "../metrics/beta";
import { at, indexAt } from "../metrics/columns";
import { findingsAmong } from "../metrics/false-discovery";
import { shrinkProportions } from "../ranking/rate-shrinkage";
import type { Estimate } from "../ranking/ranking";
import type { AttitudeCase, AttitudePraise, AttitudeTeam } from "./attitude";
import { falseAttitudeShare, isCommonInTeam } from "./attitude-teams";
import { chanceOfAtLeast } from "./chance-of-count";
import { chancesLike, type Heard, type TeamNumbers } from "./heard";

/** Once is a slip, not a habit. */
const fewestTimes = 2;

/**
 * Whose samples fall short more often than chance explains: compared with the other teams or, where the habit is common in her
 * own team, with that team, as the same listeners noted it. Of all people and criteria named at most one in twenty may be
 * chance. Nobody is named for fewer than `needed` samples, nor on one listener's word where several listened.
 */
export function attitudeCases(
  heard: readonly Heard[],
  teams: TeamNumbers,
  results: readonly AttitudeTeam[],
  needed: number,
  severalListened: boolean,
): readonly AttitudeCase[] {
  const tested = heard.flatMap((one, criterion) => {
    const common = new Set(
      results
        .filter((result) => result.criterion === criterion && isCommonInTeam(result))
        .map(({ team }) => teams.names.indexOf(team)),
    );
    const usual = [...teams.names.keys(), teams.names.length].filter((team) => !common.has(team));
    return [...one.places.keys()].flatMap((agent): Omit<AttitudeCase, "share">[] => {
      const n = at(one.n, agent);
      if (n < needed) return [];
      const team = teams.of[agent] ?? -1;
      const isCommon = common.has(team);
      const chances = chancesLike(one, agent, isCommon ? [team] : usual);
      const listeners = new Set(
        (one.places.get(agent) ?? []).map((k) => indexAt(one.marks.listener, k)),
      ).size;
      return [
        {
          agent,
          criterion,
          n,
          times: at(one.times, agent),
          expected: chances.reduce((sum, chance) => sum + chance, 0) / n,
          against: isCommon ? "team" : "centre",
          chance: chanceOfAtLeast(at(one.times, agent), chances),
          listeners,
        },
      ];
    });
  });
  const beyond = findingsAmong(
    Float64Array.from(tested, ({ chance }) => chance),
    falseAttitudeShare,
  );
  const shareOf = heard.map(shares);
  return tested
    .filter(
      ({ times, listeners }, k) =>
        beyond[k] && times >= fewestTimes && (listeners > 1 || !severalListened),
    )
    .flatMap((named) => {
      const share = shareOf[named.criterion]?.(named.agent);
      return share === undefined ? [] : [{ ...named, share }];
    })
    .sort((a, b) => a.chance - b.chance || a.agent - b.agent);
}

/** How often an agent falls short: beta-binomial, with the central 90 % of what is known of her own share. */
function shares({ n, times }: Heard): (agent: number) => Estimate {
  const { a, b } = shrinkProportions(times, n, true);
  return (agent) => {
    const hits = a[agent] ?? at(times, agent) + 0.5;
    const misses = b[agent] ?? at(n, agent) - at(times, agent) + 0.5;
    return {
      value: hits / (hits + misses),
      low: betaQuantile(0.05, hits, misses),
      high: betaQuantile(0.95, hits, misses),
    };
  };
}

/**
 * Who has at least `needed` samples and fell short in none of them, on any criterion, where the same listeners would have noted
 * at least one shortfall with the others. No inference: what was heard was good.
 */
export function attitudePraise(
  heard: readonly Heard[],
  teams: TeamNumbers,
  samples: Float64Array,
  needed: number,
): readonly AttitudePraise[] {
  const everybody = [...teams.names.keys(), teams.names.length];
  const list: AttitudePraise[] = [];
  samples.forEach((n, agent) => {
    if (n < needed || heard.some(({ times }) => at(times, agent) > 0)) return;
    let expected = 0;
    let marks = 0;
    for (const one of heard) {
      const chances = chancesLike(one, agent, everybody);
      marks += chances.length;
      for (const chance of chances) expected += chance;
    }
    if (expected >= 1) list.push({ agent, n, marks, expected });
  });
  return list.sort((a, b) => b.expected - a.expected || a.agent - b.agent);
}
