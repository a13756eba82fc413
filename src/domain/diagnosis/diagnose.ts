import type { Checkpoint } from "../../foundation/watch";
import { at, indexAt } from "../metrics/columns";
import { z90 } from "../ranking/intervals";
import { periodOf } from "../ranking/period";
import type { Ranking } from "../ranking/ranking";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import { abilityOf, type KnownAbilities } from "./ability-words";
import { meanFigure, scopesOf } from "./common-problems";
import { criterionFigures } from "./criterion-figures";
import type { Diagnosis, TopicResult } from "./diagnosis";
import { teamResults } from "./team-results";
import { businessTypeFigures, metricFigures, type TopicFigures } from "./topic-figures";

/** Called weak only when the chance of really being below the peers is at least .8: so many deviations below 0. */
export const sureOfBeingBelow = 0.8416212335729143;

/**
 * What each agent is weak at, and whether others are too: by QA criterion where reviews have criteria; otherwise by the
 * metrics the ranking weighs and by business type. Every figure is corrected, shrunken and compared with all peers of the
 * centre who have one. Weak: at least `weakGap` peer deviations below the mean, with a chance of at least .8 of being below
 * it at all, on at least `minReviews` reviews or calls (one row where the figures are monthly KPIs). A problem of the whole
 * centre does not make every agent weak; the topic's scope says so instead. Those who left are not shown. Observation-only
 * reviews never count.
 *
 * @param checkpoint asked before each criterion; told to stop, the diagnosis says what it has, and the caller throws that away
 * @param abilities what a person said a criterion draws on, by its name
 */
export async function diagnose(
  centre: Centre,
  settings: Settings,
  ranking: Ranking,
  checkpoint: Checkpoint,
  abilities: KnownAbilities = new Map(),
): Promise<Diagnosis> {
  const period = periodOf(centre, settings.periodDays);
  const criteria = await criterionFigures(centre, period, checkpoint);
  const figures =
    criteria.length > 0
      ? criteria
      : [
          ...metricFigures(
            centre,
            period,
            ranking.weights.map(({ metric }) => metric),
          ),
          ...businessTypeFigures(centre, period),
        ];
  const withPeople = figures.filter(({ people }) => people.length > 0);
  const results = resultsOf(centre, withPeople, settings);
  const weak = new Uint32Array(withPeople.length);
  for (const result of results) {
    if (result.weak) weak[result.topic] = indexAt(weak, result.topic) + 1;
  }
  const teams = teamResults(centre, withPeople);
  const scopes = scopesOf(withPeople, teams, settings.weakGap);
  return {
    topics: withPeople.map((topic, index) => ({
      topic: topic.topic,
      ability: abilityOf(topic.topic, abilities),
      agents: topic.people.length,
      weakAgents: indexAt(weak, index),
      mean: meanFigure(topic),
      needed: neededFor(topic, settings),
      fullMarks: topic.fullMarks,
      ...(scopes[index] ?? { scope: "individuals", teams: [], centreLoss: null }),
    })),
    teams,
    results,
  };
}

/** A month's KPI row sums up many calls. */
function neededFor({ source }: TopicFigures, settings: Settings): number {
  return source === "kpis" ? 1 : settings.minReviews;
}

/** By agent, then topic. */
function resultsOf(
  { agents }: Centre,
  figures: readonly TopicFigures[],
  settings: Settings,
): readonly TopicResult[] {
  const needed = figures.map((topic) => neededFor(topic, settings));
  const results: TopicResult[] = [];
  agents.forEach(({ status }, agent) => {
    if (status !== "active") return;
    figures.forEach((topic, index) => {
      const n = at(topic.n, agent);
      if (!(n > 0)) return;
      const value = at(topic.z, agent);
      const sd = at(topic.zSd, agent);
      results.push({
        agent,
        topic: index,
        n,
        value: at(topic.raw, agent),
        peers: topic.people.length - 1,
        gap: { value, low: value - z90 * sd, high: value + z90 * sd },
        weak:
          value < 0 &&
          value <= -settings.weakGap &&
          value <= -sureOfBeingBelow * sd &&
          n >= (needed[index] ?? Infinity),
      });
    });
  });
  return results;
}
