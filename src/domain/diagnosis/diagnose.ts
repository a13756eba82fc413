import { at } from "../metrics/columns";
import { z90 } from "../ranking/intervals";
import { periodOf } from "../ranking/period";
import type { Ranking } from "../ranking/ranking";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import { abilityOf, type KnownAbilities } from "./ability-words";
import { agentsWithFigure, meanFigure, scopesOf } from "./common-problems";
import type { Diagnosis, TopicResult } from "./diagnosis";
import { teamResults } from "./team-results";
import {
  businessTypeFigures,
  criterionFigures,
  metricFigures,
  type TopicFigures,
} from "./topic-figures";

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
 * @param abilities what a person said a criterion draws on, by its name.
 */
export function diagnose(
  centre: Centre,
  settings: Settings,
  ranking: Ranking,
  abilities: KnownAbilities = new Map(),
): Diagnosis {
  const period = periodOf(centre, settings.periodDays);
  const criteria = criterionFigures(centre, period);
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
  const withPeople = figures.filter((topic) => agentsWithFigure(centre, topic).length > 0);
  const byTopic = withPeople.map((topic, index) => resultsOf(centre, topic, index, settings));
  const teams = teamResults(centre, withPeople);
  const scopes = scopesOf(centre, withPeople, teams, settings.weakGap);
  return {
    topics: withPeople.map((topic, index) => ({
      topic: topic.topic,
      ability: abilityOf(topic.topic, abilities),
      agents: byTopic[index]?.length ?? 0,
      weakAgents: byTopic[index]?.filter(({ weak }) => weak).length ?? 0,
      mean: meanFigure(centre, topic),
      needed: neededFor(topic, settings),
      fullMarks: topic.fullMarks,
      ...(scopes[index] ?? { scope: "individuals", teams: [], centreLoss: null }),
    })),
    teams,
    results: byTopic.flat().sort((a, b) => a.agent - b.agent || a.topic - b.topic),
  };
}

/** A month's KPI row sums up many calls. */
function neededFor({ fair }: TopicFigures, settings: Settings): number {
  return fair.evidence.source === "kpis" ? 1 : settings.minReviews;
}

function resultsOf(
  centre: Centre,
  topic: TopicFigures,
  index: number,
  settings: Settings,
): readonly TopicResult[] {
  const agents = agentsWithFigure(centre, topic);
  const { evidence, z, zSd } = topic.fair;
  const needed = neededFor(topic, settings);
  return agents.map((agent) => {
    const value = at(z, agent);
    const sd = at(zSd, agent);
    return {
      agent,
      topic: index,
      n: at(evidence.n, agent),
      value: at(evidence.raw, agent),
      peers: agents.length - 1,
      gap: { value, low: value - z90 * sd, high: value + z90 * sd },
      weak:
        value < 0 &&
        value <= -settings.weakGap &&
        value <= -sureOfBeingBelow * sd &&
        at(evidence.n, agent) >= needed,
    };
  });
}
