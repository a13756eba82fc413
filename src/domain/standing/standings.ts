import { metrics, type MetricId } from "../metrics/metric";
import type { RankedAgent, Ranking, ScorePart } from "../ranking/ranking";
import type { AgentIndex } from "../records/agents";

/** Where one agent stands and what would change it: the basis of her own page. */
export type Standing = {
  readonly agent: AgentIndex;
  /** How the score is made: what each metric adds to (+) or takes from (−) the centre's mean of 100, in points of score. */
  readonly contributions: readonly Contribution[];
  /** The two changes that would raise the score most, the greatest first; fewer where she already stands above the target. */
  readonly raises: readonly Raise[];
};

export type Contribution = {
  readonly part: ScorePart;
  /** Of all weight on metrics that she has, 0–1. */
  readonly share: number;
  readonly points: number;
  /** What one peer in four reaches, in the metric's own unit; for counts, on her own exposure. */
  readonly target: number;
};

/** What the score would gain if the true figure of one metric rose to the target, all else staying as it is. */
export type Raise = {
  readonly metric: MetricId;
  /** Corrected and shrunken, in the metric's own unit. */
  readonly from: number;
  readonly to: number;
  readonly points: number;
  /** Her place if all others stayed as they are. */
  readonly rank: number;
};

/** The target: what one peer in four reaches. Nearer than the best, and known to be possible on this work. */
const targetShare = 0.75;

const mostRaises = 2;

/** Less is not worth a sentence. */
const leastPoints = 0.05;

/**
 * One entry a ranked agent, in the order of the ranking. The score is 100 + points · Σ share · z over the metrics the agent
 * has, where the shares are the settings' weights made to sum to 1; so each metric's part of it can be told exactly.
 */
export function standings(ranking: Ranking): readonly Standing[] {
  const targets = targetsOf(ranking);
  const scores = ranking.agents.flatMap(({ score }) => (score === null ? [] : [score.value]));
  return ranking.agents.flatMap((ranked) =>
    ranked.score === null ? [] : [standingOf(ranked, ranked.score.value, ranking, targets, scores)],
  );
}

function standingOf(
  { agent, parts }: RankedAgent,
  score: number,
  { pointsPerDeviation }: Ranking,
  targets: ReadonlyMap<MetricId, number>,
  scores: readonly number[],
): Standing {
  const known = parts.reduce((sum, { weight }) => sum + weight, 0);
  const pointsOf = (part: ScorePart, z: number): number =>
    (pointsPerDeviation * part.weight * z) / known;
  const targetZ = (part: ScorePart): number => targets.get(part.metric) ?? part.z;
  const targetOf = (part: ScorePart): number =>
    part.fair + signOf(part.metric) * (targetZ(part) - part.z) * part.perDeviation;
  const raises = parts.flatMap((part): Raise[] => {
    const points = pointsOf(part, targetZ(part) - part.z);
    if (points < leastPoints) return [];
    return [
      {
        metric: part.metric,
        from: part.fair,
        to: targetOf(part),
        points,
        rank: 1 + countAbove(scores, score + points),
      },
    ];
  });
  return {
    agent,
    contributions: parts
      .map((part) => ({
        part,
        share: part.weight / known,
        points: pointsOf(part, part.z),
        target: targetOf(part),
      }))
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    raises: raises.sort((a, b) => b.points - a.points).slice(0, mostRaises),
  };
}

function signOf(metric: MetricId): 1 | -1 {
  return metrics[metric].direction === "low-is-good" ? -1 : 1;
}

/** By metric, the `z` that one peer in four reaches. */
function targetsOf(ranking: Ranking): ReadonlyMap<MetricId, number> {
  const byMetric = new Map<MetricId, number[]>();
  for (const { parts } of ranking.agents) {
    for (const { metric, z } of parts) {
      const known = byMetric.get(metric);
      if (known === undefined) byMetric.set(metric, [z]);
      else known.push(z);
    }
  }
  return new Map(
    [...byMetric].flatMap(([metric, all]) => {
      const target = all.sort((a, b) => a - b)[Math.floor(targetShare * (all.length - 1))];
      return target === undefined ? [] : [[metric, target] as const];
    }),
  );
}

/** How many of the descending `scores` lie above `score`. */
function countAbove(scores: readonly number[], score: number): number {
  let low = 0;
  let high = scores.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scores[middle] ?? -Infinity) > score) low = middle + 1;
    else high = middle;
  }
  return low;
}
