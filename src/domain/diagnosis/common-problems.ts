import { at } from "../metrics/columns";
import { normalCdf } from "../metrics/normal";
import type { Centre } from "../records/centre";
import type { TopicSummary } from "./diagnosis";
import type { TopicFigures } from "./topic-figures";

export type Scope = Pick<TopicSummary, "scope" | "teams">;

/** A criterion is the whole centre's problem when it loses this much more of its marks than the usual criterion. */
const centreLossFactor = 1.5;
const centreLossExcess = 0.03;

const centreShareBelow = 2 / 3;

/** Fewer members with figures than this are individuals, not a team. */
const smallestTeam = 3;

/** Chance of calling any team of a blameless centre weak on a topic. */
const falseAlarm = 0.05;

/**
 * Whether a topic is a problem of the whole centre, of named teams, or of individuals.
 *
 * Centre: its middle agent loses half as much of the full marks again as on the median of the other topics, at least 3 points
 * in a hundred more, and two agents in three stand below what the centre achieves elsewhere. Only for topics with full marks.
 * Team: its members are, on average, `weakGap` peer deviations below the other teams, beyond what chance would do to any team
 * of the centre (one-sided test at 5 %, shared among the teams after Bonferroni), and most of them are below the peers.
 */
export function scopeOf(
  centre: Centre,
  figures: readonly TopicFigures[],
  topic: number,
  weakGap: number,
): Scope {
  const own = figures[topic];
  if (own === undefined) return { scope: "individuals", teams: [] };
  if (isCentreWide(centre, figures, own)) return { scope: "centre", teams: [] };
  const teams = weakTeams(centre, own, weakGap);
  return teams.length > 0 ? { scope: "teams", teams } : { scope: "individuals", teams: [] };
}

/** Active agents with a figure on the topic. */
export function agentsWithFigure(centre: Centre, { fair }: TopicFigures): readonly number[] {
  return centre.agents.flatMap(({ status }, agent) =>
    status === "active" && at(fair.evidence.n, agent) > 0 ? [agent] : [],
  );
}

/** Mean of the agents' plain figures, in the topic's unit. */
export function meanFigure(centre: Centre, figures: TopicFigures): number {
  const agents = agentsWithFigure(centre, figures);
  return (
    agents.reduce((sum, agent) => sum + at(figures.fair.evidence.raw, agent), 0) / agents.length
  );
}

function isCentreWide(
  centre: Centre,
  figures: readonly TopicFigures[],
  own: TopicFigures,
): boolean {
  if (own.fullMarks === null) return false;
  const lossOf = (other: TopicFigures) => {
    const middle = median(
      agentsWithFigure(centre, other).map((agent) => at(other.fair.fair, agent)),
    );
    return other.fullMarks === null || middle === null ? [] : [1 - middle / other.fullMarks];
  };
  const usual = median(figures.filter((other) => other !== own).flatMap(lossOf));
  const loss = lossOf(own)[0];
  if (usual === null || loss === undefined) return false;
  if (loss < centreLossFactor * usual || loss < usual + centreLossExcess) return false;
  const target = (1 - usual) * own.fullMarks;
  const agents = agentsWithFigure(centre, own);
  const below = agents.filter((agent) => at(own.fair.fair, agent) < target).length;
  return below >= centreShareBelow * agents.length;
}

function weakTeams(centre: Centre, figures: TopicFigures, weakGap: number): readonly string[] {
  const { fair } = figures;
  if (fair.spread === 0) return [];
  const members = new Map<string, number[]>();
  const everybody = agentsWithFigure(centre, figures);
  for (const agent of everybody) {
    const team = centre.agents[agent]?.team ?? null;
    if (team === null) continue;
    const list = members.get(team);
    if (list === undefined) members.set(team, [agent]);
    else list.push(agent);
  }
  const teams = [...members].filter(([, list]) => list.length >= smallestTeam);
  if (members.size < 2) return [];
  const all = pooled(everybody);
  // A team scored mostly by one evaluator shares that evaluator's unknown strictness.
  const evaluatorSd = mean(fair.effects?.evaluatorConditionalSd ?? new Float64Array(0));
  const shared = (evaluatorSd / fair.spread) ** 2;
  return teams
    .filter(([, list]) => {
      const team = pooled(list);
      const rest = { sum: all.sum - team.sum, weight: all.weight - team.weight };
      if (team.weight <= 0 || rest.weight <= 0) return false;
      const gap = team.sum / team.weight - rest.sum / rest.weight;
      const sd = Math.sqrt(1 / team.weight + 1 / rest.weight + shared);
      const belowPeers = list.filter((agent) => at(fair.z, agent) < 0).length;
      return (
        gap <= -weakGap &&
        normalCdf(gap / sd) < falseAlarm / teams.length &&
        belowPeers > list.length / 2
      );
    })
    .map(([team]) => team)
    .sort((a, b) => (a < b ? -1 : 1));

  /**
   * The mean of several agents before shrinkage, by weights: z = B·(own deviation), so Σz / ΣB is the best estimate of their
   * common level, with variance 1 / ΣB (B: reliability, 1 − posterior variance).
   */
  function pooled(agents: readonly number[]): { readonly sum: number; readonly weight: number } {
    let sum = 0;
    let weight = 0;
    for (const agent of agents) {
      sum += at(fair.z, agent);
      weight += Math.max(0, 1 - at(fair.zSd, agent) ** 2);
    }
    return { sum, weight };
  }
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? at(sorted, middle)
    : (at(sorted, middle - 1) + at(sorted, middle)) / 2;
}

function mean(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
