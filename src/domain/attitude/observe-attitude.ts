import { at } from "../metrics/columns";
import { wilson } from "../metrics/wilson";
import { periodOf } from "../ranking/period";
import type { KnownAbilities } from "../diagnosis/ability-words";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import type { Attitude, AttitudeCase, AttitudeCriterion, AttitudeTeam } from "./attitude";
import { attitudeCases, attitudePraise } from "./attitude-people";
import { attitudeSamples } from "./attitude-samples";
import { attitudeTeams, isCommonInTeam } from "./attitude-teams";
import { heardOn, teamNumbersOf, type Heard, type TeamNumbers } from "./heard";

/** A habit of the centre: surely in more than a quarter of the samples outside the teams named, and two people in three. */
const centreShare = 0.25;
const centrePeople = 2 / 3;

/**
 * Service attitude as heard in observation-only samples; performance never sees them, and scored reviews are not looked at
 * here. `null` without a sample that says anything about attitude.
 */
export function observeAttitude(
  centre: Centre,
  settings: Settings,
  abilities: KnownAbilities,
): Attitude | null {
  const { reviews } = centre;
  if (reviews === null) return null;
  const period = periodOf(centre, settings.periodDays);
  const { marks, samples, notJudged } = attitudeSamples(centre, reviews, period, abilities);
  if (marks.length === 0) return null;
  const teams = teamNumbersOf(centre);
  const heard = marks.map((one) => heardOn(one, teams, reviews.evaluators.length + 1));
  const listeners = new Set<number>();
  for (const { listener } of marks) {
    for (const one of listener) if (one < reviews.evaluators.length) listeners.add(one);
  }
  const results = attitudeTeams(heard, teams);
  const needed = settings.minReviews;
  const toTrain = attitudeCases(heard, teams, results, needed, listeners.size > 1);
  const sampled = samples.filter((n) => n > 0);
  return {
    samples: sampled.reduce((sum, n) => sum + n, 0),
    agents: sampled.length,
    listeners: listeners.size,
    criteria: heard.map((one, criterion) => summary(one, criterion, teams, results, toTrain)),
    teams: results,
    toTrain,
    toPraise: attitudePraise(heard, teams, samples, needed),
    tooFew: sampled.filter((n) => n < needed).length,
    notJudged,
  };
}

function summary(
  heard: Heard,
  criterion: number,
  teams: TeamNumbers,
  results: readonly AttitudeTeam[],
  toTrain: readonly AttitudeCase[],
): AttitudeCriterion {
  const { marks, n, times } = heard;
  const common = results
    .filter((result) => result.criterion === criterion && isCommonInTeam(result))
    .map(({ team }) => team)
    .sort();
  const named = new Set(common.map((team) => teams.names.indexOf(team)));
  let outside = 0;
  let shortOutside = 0;
  let people = 0;
  let concerned = 0;
  let all = 0;
  n.forEach((own, agent) => {
    if (own === 0) return;
    all += at(times, agent);
    if (named.has(teams.of[agent] ?? -1)) return;
    outside += own;
    shortOutside += at(times, agent);
    people += 1;
    if (at(times, agent) > 0) concerned += 1;
  });
  const isCentre =
    outside > 0 &&
    wilson(shortOutside, outside).low >= centreShare &&
    concerned >= centrePeople * people;
  return {
    name: marks.name,
    isFault: marks.isFault,
    n: marks.agent.length,
    short: wilson(all, marks.agent.length),
    scope: isCentre ? "centre" : common.length > 0 ? "teams" : "individuals",
    teams: common,
    named: toTrain.filter((one) => one.criterion === criterion).length,
  };
}
