import { erlangs, isUsableLoad, type CallLoad } from "./call-load";
import { blockedShare } from "./erlang-b";
import type { QueueFigures } from "./erlang-c";

/** What callers meet where some hang up before they are answered. */
export type ImpatientQueueFigures = QueueFigures & {
  /** Share of callers who hang up. */
  readonly abandonShare: number;
  /** Share of all calls, those who hang up included, that are answered within the time. */
  readonly serviceLevel: number;
};

/**
 * Erlang A (Palm 1957; Garnett, Mandelbaum & Reiman, "Designing a call center with impatient customers", M&SOM 4 (2002); the
 * integrals as in Mandelbaum & Zeltyn, "Service engineering in action: the Palm/Erlang-A queue", 2007): calls at rate λ, n agents
 * at rate μ each, patience exponential at rate θ. With V the wait offered to a caller of endless patience, its density is
 * e^g(v) / (E + J), g(v) = (λ/θ)(1 − e^(−θv)) − nμv, E = 1 / (λB(n − 1)), J = ∫₀^∞ e^g. The integrals are series of positive
 * terms, added on a logarithmic scale, so that thousands of agents neither overflow nor cancel.
 *
 * `null` for a load out of range, one without patience, or agents that are not a whole number from 0 on.
 */
export function impatientQueueFigures(
  load: CallLoad,
  agents: number,
  withinSeconds: number,
): ImpatientQueueFigures | null {
  const { patienceSeconds } = load;
  if (!isUsableLoad(load) || patienceSeconds === null) return null;
  if (!Number.isInteger(agents) || agents < 0 || !(withinSeconds >= 0)) return null;
  const a = erlangs(load);
  if (agents === 0) return { ...nobodyServed, meanWaitSeconds: a === 0 ? 0 : patienceSeconds };
  const nobodyWaits = { ...everybodyServed, occupancy: a / agents };
  if (a === 0) return nobodyWaits;
  const blocked = blockedShare(agents - 1, a);
  if (blocked < Number.MIN_VALUE / Number.EPSILON) return nobodyWaits;

  const arrivals = load.calls / load.intervalSeconds;
  const served = agents / load.handleSeconds;
  const leaving = 1 / patienceSeconds;
  const free = -Math.log(arrivals * blocked);
  // ∫ e^(g − θv) over all v, and over v beyond the time: those whose patience outlasts the wait.
  const answered = logSeries(arrivals, served, leaving);
  const decayed = Math.exp(-leaving * withinSeconds);
  const late =
    -(served + leaving) * withinSeconds -
    (arrivals / leaving) * Math.expm1(-leaving * withinSeconds) +
    logSeries(arrivals * decayed, served, leaving);
  const waiting = logOnePlus(Math.log(arrivals) + answered) - Math.log(served);

  const top = Math.max(free, waiting);
  const relative = (log: number): number => Math.exp(log - top);
  const all = relative(free) + relative(waiting);
  const abandonShare = Math.max(0, (relative(waiting) - relative(answered)) / all);
  return {
    waitShare: relative(waiting) / all,
    meanWaitSeconds: abandonShare * patienceSeconds,
    occupancy: (a * (1 - abandonShare)) / agents,
    abandonShare,
    serviceLevel: Math.max(0, (relative(free) + relative(answered) - relative(late)) / all),
  };
}

const nobodyServed = { waitShare: 1, occupancy: 0, abandonShare: 1, serviceLevel: 0 } as const;
const everybodyServed = {
  waitShare: 0,
  meanWaitSeconds: 0,
  abandonShare: 0,
  serviceLevel: 1,
} as const;

const largest = 1e200;

/** The logarithm of Σ_{j≥0} λ^j / ((s + θ)(s + 2θ)…(s + (j+1)θ)), terms added until the rest is below rounding. */
function logSeries(arrivals: number, served: number, leaving: number): number {
  let rate = served + leaving;
  let term = 1;
  let sum = 1;
  let log = -Math.log(rate);
  for (;;) {
    rate += leaving;
    const ratio = arrivals / rate;
    term *= ratio;
    sum += term;
    if (ratio < 1 && term * ratio <= 1e-17 * sum * (1 - ratio)) return log + Math.log(sum);
    if (sum > largest) {
      log += Math.log(largest);
      sum /= largest;
      term /= largest;
    }
  }
}

/** log(1 + e^x) without overflow. */
function logOnePlus(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}
