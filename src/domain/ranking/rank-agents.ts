import { subSeed } from "../../foundation/random";
import { span, type Checkpoint } from "../../foundation/watch";
import { at, indexAt } from "../metrics/columns";
import { metrics } from "../metrics/metric";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import { compose, type Composite, type WeightedMetric } from "./composite";
import { evidenceFor, type Evidence } from "./evidence";
import { judge, judgeWatched, type FairMetric } from "./fair-metric";
import { resolveGroupSizes } from "./group-sizes";
import { z90 } from "./intervals";
import { candidateMetrics, chooseHeadline, countingMetrics } from "./headline";
import { periodOf, type Period } from "./period";
import { drawsFor, rankProbabilities, type RankProbabilities } from "./rank-probabilities";
import type { Estimate, RankedAgent, Ranking, ScorePart } from "./ranking";
import { evaluatorSeverities, rankingNotes } from "./evaluators";

/** Score scale: the centre's mean and one standard deviation of the true score. */
const scoreMean = 100;
const scoreSd = 15;

/** A chance between these is a toss-up: the name is tied at the cut. */
const tied = { above: 0.2, below: 0.8 };

/**
 * The fair order of the centre's active agents, with how sure it is: every weighted metric corrected
 * (evaluators' strictness, mix of business types) and shrunken, summed by the settings' weights, ranked by the mean of what
 * is known of the true score. Leads are ranked too when they have figures; those who left are not, though what they were
 * scored still tells how strict the evaluators are. Metrics on which nobody differs beyond chance carry no weight, unless
 * there is no other. Seeded: the same input and seed give the same result. Told to stop, it answers from fewer draws.
 */
export async function rankAgents(
  centre: Centre,
  settings: Settings,
  seed: number,
  checkpoint: Checkpoint,
): Promise<Ranking> {
  return (await rankJudged(centre, settings, seed, checkpoint)).ranking;
}

/** What a ranking was made from: for those who ask what would be if something were otherwise. */
export type Judged = {
  readonly period: Period;
  /** `null` without any figure. */
  readonly headline: FairMetric | null;
  readonly weighted: readonly WeightedMetric[];
  readonly composite: Composite;
};

/** {@link rankAgents}, with what the ranking was made from. */
export async function rankJudged(
  centre: Centre,
  settings: Settings,
  seed: number,
  checkpoint: Checkpoint,
): Promise<{ readonly ranking: Ranking; readonly judged: Judged }> {
  const period = periodOf(centre, settings.periodDays);
  // What is found here is kept: the next line asks for the same.
  for (const { id } of countingMetrics(settings)) {
    await checkpoint(0);
    evidenceFor(centre, id, period);
  }
  const candidates = candidateMetrics(centre, settings, period);
  const headline = chooseHeadline(candidates);
  const judgedAll: WeightedMetric[] = [];
  for (const { evidence, weight } of candidates) {
    if (!(weight > 0)) continue;
    const done = (0.2 * judgedAll.length) / candidates.length;
    await checkpoint(done);
    judgedAll.push({ fair: await judgeWatched(evidence, checkpoint, done), weight });
  }
  const judged = judgedAll.filter(({ fair }) => fair.spread > 0);
  const headlineFair = headline === null ? null : headlineJudged(headline, judged);
  if (judged.length === 0 && headlineFair !== null) judged.push({ fair: headlineFair, weight: 1 });
  const totalWeight = judged.reduce((sum, { weight }) => sum + weight, 0);
  const weighted = judged.map(({ fair, weight }) => ({ fair, weight: weight / totalWeight }));
  await checkpoint(0.2);

  const active = (agent: number) => centre.agents[agent]?.status === "active";
  const composite = compose(weighted, centre.agents.length, active);
  const people = composite.agents.length;
  const sizes = resolveGroupSizes(settings, people);
  const draw = composite.drawer(subSeed(seed, "ranking"), drawsFor(people));
  await checkpoint(0.2);
  const chances = await rankProbabilities(
    people,
    draw,
    sizes.bottom,
    sizes.top,
    span(checkpoint, 0.2, 1),
  );
  const ranking: Ranking = {
    headline: headline?.metric ?? "qaScore",
    period: period.span,
    agents: [
      ...rankedAgents(composite, chances, weighted, headlineFair),
      ...agentsWithoutScore(centre, composite, headlineFair),
    ],
    bottomSize: sizes.bottom,
    topSize: sizes.top,
    weights: weighted.map(({ fair, weight }) => ({ metric: fair.evidence.metric, weight })),
    pointsPerDeviation: scoreSd * composite.scale,
    evaluators: evaluatorSeverities(centre, headlineFair),
    notes: rankingNotes(
      centre,
      period,
      headlineFair,
      judgedAll
        .filter(({ fair }) => !judged.some((kept) => kept.fair.evidence === fair.evidence))
        .map(({ fair }) => fair.evidence.metric),
    ),
  };
  return { ranking, judged: { period, headline: headlineFair, weighted, composite } };
}

/** An interval beside every name: where chance explains all differences, the headline is judged with the least spread. */
function headlineJudged(
  headline: Evidence,
  judged: readonly { readonly fair: FairMetric }[],
): FairMetric {
  return judged.find(({ fair }) => fair.evidence === headline)?.fair ?? judge(headline, true);
}

function rankedAgents(
  composite: Composite,
  chances: RankProbabilities,
  weighted: readonly WeightedMetric[],
  headline: FairMetric | null,
): RankedAgent[] {
  const order = Array.from(composite.agents, (_, k) => k);
  const tieBreak = (k: number) => plainlyBetter(headline, indexAt(composite.agents, k));
  order.sort(
    (a, b) => at(composite.value, b) - at(composite.value, a) || tieBreak(b) - tieBreak(a) || a - b,
  );
  return order.map((k, position) => {
    const agent = indexAt(composite.agents, k);
    const pBottom = at(chances.pBottom, k);
    const pTop = at(chances.pTop, k);
    return {
      agent,
      ...headlineOf(headline, agent),
      score: {
        value: scoreMean + scoreSd * at(composite.value, k),
        low: scoreMean + scoreSd * (at(composite.value, k) - z90 * at(composite.sd, k)),
        high: scoreMean + scoreSd * (at(composite.value, k) + z90 * at(composite.sd, k)),
      },
      rank: position + 1,
      rankLow: indexAt(chances.low, k),
      rankHigh: indexAt(chances.high, k),
      pBottom,
      pTop,
      atCut: cutOf(pBottom, pTop),
      parts: partsOf(weighted, agent),
    };
  });
}

function agentsWithoutScore(
  centre: Centre,
  composite: Composite,
  headline: FairMetric | null,
): RankedAgent[] {
  const scored = new Set(composite.agents);
  return centre.agents.flatMap(({ status }, agent) =>
    status === "active" && !scored.has(agent)
      ? [
          {
            agent,
            ...headlineOf(headline, agent),
            score: null,
            rank: null,
            rankLow: null,
            rankHigh: null,
            pBottom: null,
            pTop: null,
            atCut: null,
            parts: [],
          },
        ]
      : [],
  );
}

/** At the cut it is nearer to a toss-up for, when it is tied at both. */
function cutOf(pBottom: number, pTop: number): RankedAgent["atCut"] {
  const atBottom = pBottom > tied.above && pBottom < tied.below;
  const atTop = pTop > tied.above && pTop < tied.below;
  if (atBottom && atTop) return Math.abs(pBottom - 0.5) <= Math.abs(pTop - 0.5) ? "bottom" : "top";
  return atBottom ? "bottom" : atTop ? "top" : null;
}

function headlineOf(
  headline: FairMetric | null,
  agent: number,
): Pick<RankedAgent, "n" | "mean" | "fairMean"> {
  const n = headline === null ? 0 : at(headline.evidence.n, agent);
  if (headline === null || n === 0) return { n: 0, mean: null, fairMean: null };
  return { n, mean: at(headline.evidence.raw, agent), fairMean: fairMeanOf(headline, agent) };
}

/** Kept within what the scale allows: no interval reaches beyond full marks. */
function fairMeanOf({ evidence, fair, fairSd }: FairMetric, agent: number): Estimate {
  const within = (value: number) => Math.min(Math.max(value, 0), evidence.ceiling);
  const value = at(fair, agent);
  const reach = z90 * at(fairSd, agent);
  return { value: within(value), low: within(value - reach), high: within(value + reach) };
}

function partsOf(weighted: readonly WeightedMetric[], agent: number): ScorePart[] {
  return weighted.flatMap(({ fair, weight }) =>
    at(fair.evidence.n, agent) > 0
      ? [
          {
            metric: fair.evidence.metric,
            n: at(fair.evidence.n, agent),
            raw: at(fair.evidence.raw, agent),
            fair: at(fair.fair, agent),
            z: at(fair.z, agent),
            perDeviation: at(fair.perDeviation, agent),
            weight,
          },
        ]
      : [],
  );
}

/** Orders agents whose fair scores are equal: by the plain headline, those without one last. */
function plainlyBetter(headline: FairMetric | null, agent: number): number {
  if (headline === null || at(headline.evidence.n, agent) === 0) return -Number.MAX_VALUE;
  const raw = at(headline.evidence.raw, agent);
  return metrics[headline.evidence.metric].direction === "low-is-good" ? -raw : raw;
}
