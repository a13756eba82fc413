import { at, indexAt } from "../metrics/columns";
import { findingsAmong } from "../metrics/false-discovery";
import { normalCdf } from "../metrics/normal";
import { wilson } from "../metrics/wilson";
import type { AttitudeTeam } from "./attitude";
import { chanceInDraw } from "./chance-of-count";
import { likenessWithinAgents, type Heard, type TeamNumbers } from "./heard";

const smallestTeam = 3;

/** Of the teams and criteria marked as beyond chance, at most this share may be chance; of the people named likewise. */
export const falseAttitudeShare = 0.05;

/** Nothing is taken out of what a whole team is compared with. */
const nobody = { short: 0, n: 0 };

/**
 * Each team of three or more people heard, against what the same listeners noted with the other teams. Several samples of one
 * person are alike, so they count for fewer (the design effect of L. Kish, Survey Sampling (1965)).
 */
export function attitudeTeams(
  heard: readonly Heard[],
  teams: TeamNumbers,
): readonly AttitudeTeam[] {
  const tested = heard.flatMap((one, criterion) => onCriterion(one, teams, criterion));
  const beyond = findingsAmong(
    Float64Array.from(tested, ({ chance }) => chance),
    falseAttitudeShare,
  );
  return tested
    .map(({ team }, k): AttitudeTeam => ({
      ...team,
      verdict: !beyond[k] ? "within-chance" : team.short.value > team.expected ? "more" : "fewer",
    }))
    .sort((a, b) => b.short.value - b.expected - (a.short.value - a.expected));
}

/** A habit of the team, not of some of its members: more than half of those heard are concerned. */
export function isCommonInTeam({ verdict, concerned, people }: AttitudeTeam): boolean {
  return verdict === "more" && concerned > people / 2;
}

function onCriterion(
  heard: Heard,
  teams: TeamNumbers,
  criterion: number,
): { readonly team: Omit<AttitudeTeam, "verdict">; readonly chance: number }[] {
  const { rates, n, times, marks } = heard;
  const all = teams.names.map((_, team) => team);
  const likeness = likenessWithinAgents(heard, teams);
  const placesOf = new Map<number, number[]>();
  marks.agent.forEach((agent, k) => {
    const team = teams.of[agent] ?? -1;
    const known = placesOf.get(team);
    if (known === undefined) placesOf.set(team, [k]);
    else known.push(k);
  });
  return teams.names.flatMap((team, t) => {
    const own = placesOf.get(t) ?? [];
    const others = all.filter((other) => other !== t && rates.sizeOf(other) > 0);
    const members = [...new Set(own.map((k) => indexAt(marks.agent, k)))];
    const rest = rates.sumOf(others).n;
    if (members.length < smallestTeam || rest === 0) return [];
    const overall = rates.overall(others, nobody);
    const chanceBy = new Map<number, number>();
    let expected = 0;
    let variance = 0;
    for (const k of own) {
      const listener = indexAt(marks.listener, k);
      const chance = chanceBy.get(listener) ?? rates.byListener(listener, others, nobody, overall);
      chanceBy.set(listener, chance);
      expected += chance;
      variance += chance * (1 - chance);
    }
    const alike = 1 + likeness * (squaresOf(members, n) / own.length - 1);
    const restAlike = 1 + likeness * (rest / Math.max(1, peopleIn(n, teams, others)) - 1);
    const ofOthers = (own.length ** 2 * overall * (1 - overall) * restAlike) / rest;
    const short = rates.shortOf(t);
    const sd = Math.sqrt(variance * Math.max(1, alike) + ofOthers);
    const ease = Math.max(0, Math.abs(short - expected) - 0.5);
    return [
      {
        team: {
          team,
          criterion,
          people: members.length,
          concerned: members.filter((agent) => at(times, agent) > 0).length,
          n: own.length,
          short: wilson(short, own.length),
          expected: expected / own.length,
        },
        chance: Math.max(
          2 * normalCdf(-ease / sd),
          2 * exactTail(rates, t, others, short >= expected),
        ),
      },
    ];
  });
}

/**
 * Chance of a count so far out on its side of the expected one, given all that fell short in the centre and samples that are
 * independent (R. A. Fisher's exact test, 1934). Rare habits are skewed: the normal distribution alone would mark three times
 * too many teams.
 */
function exactTail(
  rates: Heard["rates"],
  team: number,
  groups: readonly number[],
  isMore: boolean,
) {
  const { short, n } = rates.sumOf(groups);
  const own = { short: rates.shortOf(team), n: rates.sizeOf(team) };
  const all = { short: short + own.short, n: n + own.n };
  return isMore
    ? chanceInDraw(own.short, own.n, all.short, all.n)
    : chanceInDraw(own.n - own.short, own.n, all.n - all.short, all.n);
}

function squaresOf(members: readonly number[], n: Float64Array): number {
  return members.reduce((sum, agent) => sum + at(n, agent) ** 2, 0);
}

function peopleIn(n: Float64Array, teams: TeamNumbers, groups: readonly number[]): number {
  const wanted = new Set(groups);
  return n.reduce(
    (count, own, agent) => count + (own > 0 && wanted.has(teams.of[agent] ?? -1) ? 1 : 0),
    0,
  );
}
