import { sumsOfRows } from "../crossed-layout/figure-sums";
import { fitLayout } from "../crossed-layout/fit-layout";
import { oneWayLayout } from "../crossed-layout/layout";
import { addAt, at, indexAt } from "../metrics/columns";
import { selectQuartiles } from "../metrics/select-quantile";
import { fitCrossedEffects } from "../ranking/crossed-effects";
import type { HandlingTime } from "./business-types";
import type { TypeCalls } from "./type-calls";
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
  { seconds, agent: agents }: Pick<TypeCalls, "seconds" | "agent">,
  agentCount: number,
): TypeTimes | null {
  const times = positive(seconds);
  const timed = times.length;
  if (timed === 0) return null;
  const { low, median, high } = selectQuartiles(times);
  // About the median's logarithm, so that nothing cancels.
  const base = Math.log(median);
  const { counts, total, squares } = sumsByAgent(seconds, agents, base, agentCount);
  const mean = total.map((sum, i) => (at(counts, i) > 0 ? sum / at(counts, i) : 0));
  const between = total.reduce((sum, own, i) => sum + own * at(mean, i), 0);
  const fit = fitted(counts, mean, Math.max(0, squares - between));
  const typical = base + fit.mean;
  const agent = new Uint32Array(agentCount).map((_, i) => i).filter((i) => at(counts, i) > 0);
  const known = fit.told ? agent : new Uint32Array(0);
  const effect = Float64Array.from(known, (i) => at(fit.effect, i));
  const sd = Float64Array.from(known, (i) => at(fit.sd, i));
  return {
    handling: {
      n: timed,
      median,
      lowQuartile: low,
      highQuartile: high,
      agents: fit.told ? agentTimes(effect, sd, typical) : null,
    },
    peers: Math.exp(typical),
    agent: known,
    n: Float64Array.from(known, (i) => at(counts, i)),
    effect,
    sd,
  };
}

function positive(seconds: Float64Array): Float64Array {
  const times = new Float64Array(seconds.length);
  let timed = 0;
  for (let k = 0; k < seconds.length; k++) {
    const time = at(seconds, k);
    if (!(time > 0)) continue;
    times[timed] = time;
    timed += 1;
  }
  return times.subarray(0, timed);
}

/** Number and sum of the logarithms less `base`, by agent, and the sum of all their squares. */
function sumsByAgent(
  seconds: Float64Array,
  agents: Uint32Array,
  base: number,
  agentCount: number,
): {
  readonly counts: Float64Array;
  readonly total: Float64Array;
  readonly squares: number;
} {
  const counts = new Float64Array(agentCount);
  const total = new Float64Array(agentCount);
  let squares = 0;
  for (let k = 0; k < seconds.length; k++) {
    const time = at(seconds, k);
    if (!(time > 0)) continue;
    const away = Math.log(time) - base;
    const agent = indexAt(agents, k);
    addAt(counts, agent, 1);
    addAt(total, agent, away);
    squares += away * away;
  }
  return { counts, total, squares };
}

/** The one-way model of calls summed up by agent; `told`: agents differ beyond chance. */
function fitted(counts: Float64Array, mean: Float64Array, withinSquares: number) {
  const layout = oneWayLayout(counts);
  const fit = fitLayout(layout, sumsOfRows(layout, mean, withinSquares));
  if (fit !== null) return { mean: fit.mean, effect: fit.row, sd: fit.rowSd, told: true };
  const effects = fitCrossedEffects({ n: counts, mean, withinSquares }, counts.length, 0);
  const told = effects.basis === "estimated" && effects.variances.agent > 0;
  return { mean: effects.mean, effect: effects.agent, sd: effects.agentSd, told };
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
