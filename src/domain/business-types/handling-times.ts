import { addAt, at, indexAt } from "../metrics/columns";
import { selectQuantile } from "../metrics/select-quantile";
import { fitCrossedEffects } from "../ranking/crossed-effects";
import type { HandlingTime } from "./business-types";
import { fewestAgents, isTooUnsure, quantile, quartileSpread, stretched } from "./agent-spread";

/** What is known of every agent's time on one business type. Arrays have one entry an agent known on it. */
export type TypeTimes = {
  readonly handling: HandlingTime;
  /** Peers' typical time in seconds. */
  readonly peers: number;
  readonly agent: Uint32Array;
  readonly n: Float64Array;
  /** Logarithm of the agent's typical time over the peers', shrunken, with its deviation. */
  readonly effect: Float64Array;
  readonly sd: Float64Array;
};

/**
 * Times of one business type. Handling times are close to lognormal (L. Brown et al., "Statistical analysis of a telephone
 * call center", JASA 100 (2005)): logarithms are shrunken in the one-way model, and "typical" is the median. `null` without
 * times. Agents are told apart only where some have more than one call and they differ beyond chance.
 */
export function typeTimes(
  rows: Uint32Array,
  seconds: Float64Array,
  agents: Uint32Array,
  agentCount: number,
): TypeTimes | null {
  const timed = rows.filter((row) => at(seconds, row) > 0);
  if (timed.length === 0) return null;
  const times = Float64Array.from(timed, (row) => at(seconds, row));
  const median = selectQuantile(times, 0.5);
  const lowQuartile = selectQuantile(times, 0.25);
  const highQuartile = selectQuantile(times, 0.75);
  const counts = new Float64Array(agentCount);
  const total = new Float64Array(agentCount);
  // About the median's logarithm, so that nothing cancels.
  const base = Math.log(median);
  let squares = 0;
  for (const row of timed) {
    const away = Math.log(at(seconds, row)) - base;
    const agent = indexAt(agents, row);
    addAt(counts, agent, 1);
    addAt(total, agent, away);
    squares += away * away;
  }
  const mean = total.map((sum, i) => (at(counts, i) > 0 ? sum / at(counts, i) : 0));
  const between = total.reduce((sum, own, i) => sum + own * at(mean, i), 0);
  const withinSquares = Math.max(0, squares - between);
  const fit = fitCrossedEffects({ n: counts, mean, withinSquares }, agentCount, 0);
  const typical = base + fit.mean;
  const agent = new Uint32Array(agentCount).map((_, i) => i).filter((i) => at(counts, i) > 0);
  const told = fit.basis === "estimated" && fit.variances.agent > 0;
  const known = told ? agent : new Uint32Array(0);
  const effect = Float64Array.from(known, (i) => at(fit.agent, i));
  const sd = Float64Array.from(known, (i) => at(fit.agentSd, i));
  return {
    handling: {
      n: timed.length,
      median,
      lowQuartile,
      highQuartile,
      agents: told ? agentTimes(effect, sd, typical) : null,
    },
    peers: Math.exp(typical),
    agent: known,
    n: Float64Array.from(known, (i) => at(counts, i)),
    effect,
    sd,
  };
}

function agentTimes(effect: Float64Array, sd: Float64Array, mean: number): HandlingTime["agents"] {
  if (effect.length < fewestAgents) return null;
  const { values, reliability } = stretched(effect, sd);
  const sorted = values.map((one) => Math.exp(mean + one)).sort();
  const spread = quartileSpread(sorted, reliability);
  if (isTooUnsure(spread)) return null;
  return {
    n: effect.length,
    median: quantile(sorted, 0.5),
    lowQuartile: quantile(sorted, 0.25),
    highQuartile: quantile(sorted, 0.75),
    spread,
  };
}
