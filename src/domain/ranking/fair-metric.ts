import type { Random } from "../../foundation/random";
import { remembered } from "../../foundation/remembered";
import { stepByStep } from "../../foundation/steps";
import type { Checkpoint } from "../../foundation/watch";
import { at } from "../metrics/columns";
import { metrics } from "../metrics/metric";
import {
  crossedEffectsWith,
  fitCrossedEffects,
  fittingCrossedEffects,
  givenVariances,
} from "./crossed-effects";
import type { Evidence, EvidenceModel } from "./evidence";
import { betaDeviate, gammaDeviate } from "./gamma-deviate";
import {
  leastReliability,
  shrinkProportions,
  shrinkRates,
  type RatePosterior,
} from "./rate-shrinkage";
import { cellsOf } from "./observation-cells";
import { LeftOutEvaluators } from "./left-out-evaluators";
import type { SharedDraws } from "./shared-draws";
import type { CrossedEffects } from "./solved-effects";
import type { StandardScores } from "./weighted-sum";

/** One metric judged fairly: corrected, shrunken, with what is not known. Arrays have one entry an agent of the centre. */
export type FairMetric = {
  readonly evidence: Evidence;
  /** Standard deviation of the true values between agents, in the model's unit; 0: no difference beyond chance is visible. */
  readonly spread: number;
  /** In the metric's own unit (counts: what the fair rate gives for the agent's own exposure). */
  readonly fair: Float64Array;
  readonly fairSd: Float64Array;
  /** Against the peers in units of `spread`, signed so that higher is better; 0 with deviation 1 when nothing is known. */
  readonly z: Float64Array;
  readonly zSd: Float64Array;
  /** One unit of `z` in the unit of `fair`. */
  readonly perDeviation: Float64Array;
  /** Set where evaluators were told apart. */
  readonly effects: CrossedEffects | null;
  /** Each agent's own part of what is not known of `z`. */
  readonly own: OwnPart;
  /** Draws of the part that agents share, and one unit of them in units of `z`; `null` where there is none. */
  readonly shared: { readonly add: SharedDraws["addShared"]; readonly unit: number } | null;
};

/** Independent between agents. Cumulants of `z` about its mean; a normal law has no third and no fourth. */
export type OwnPart = {
  readonly variance: Float64Array;
  readonly third: Float64Array;
  readonly fourth: Float64Array;
  /** One exact draw less the mean; `null`: normal. */
  readonly draw: ((agent: number, random: Random, normal: () => number) => number) | null;
};

/**
 * Judges the evidence. `leastSpread`: when chance explains all differences, agents are still put in the order the data
 * leans to, with an average agent's reliability at a tenth. (Zero is then the likeliest variance, not a known one: Chung,
 * Rabe-Hesketh, Dorie, Gelman & Liu, Psychometrika 78 (2013).)
 */
export function judge(evidence: Evidence, leastSpread = false): FairMetric {
  const plain = judged(evidence, false);
  return leastSpread && plain.spread === 0 ? judged(evidence, true) : plain;
}

/** {@link judge}, the long part of the work with a checkpoint between its steps. */
export async function judgeWatched(
  evidence: Evidence,
  checkpoint: Checkpoint,
  fractionDone: number,
): Promise<FairMetric> {
  const { model, n } = evidence;
  if ((model.kind === "scores" || model.kind === "sums") && !fits.has(evidence)) {
    const { observations, evaluators } = observedIn(model);
    const steps = fittingCrossedEffects(observations, n.length, evaluators);
    fits.set(evidence, await stepByStep(steps, checkpoint, fractionDone));
  }
  return judge(evidence);
}

/** Fitted beforehand. */
const fits = new WeakMap<Evidence, CrossedEffects>();

const judged = remembered((evidence: Evidence, leastSpread: boolean): FairMetric => {
  const sign = metrics[evidence.metric].direction === "low-is-good" ? -1 : 1;
  const { model } = evidence;
  switch (model.kind) {
    case "scores":
    case "sums":
      return judgeScores(evidence, model, sign, leastSpread);
    case "proportion": {
      const rates = shrinkProportions(model.successes, model.trials, leastSpread);
      return judgeRates(evidence, rates, sign, null, betaCumulants, betaDeviate);
    }
    case "count": {
      const rates = shrinkRates(model.events, model.exposure, leastSpread);
      const deviate: typeof betaDeviate = (a, b, random, normal) =>
        gammaDeviate(a, random, normal) / b;
      return judgeRates(evidence, rates, sign, model.exposure, gammaCumulants, deviate);
    }
  }
});

/**
 * Judges evidence of which a part is left out, with the variances that all of it gave: what is asked is how the rest would place
 * the agents, not how much less sure one is of the variances. Rates and shares are judged anew.
 */
export function judgeWithout(evidence: Evidence, all: FairMetric): FairMetric {
  const { model } = evidence;
  const isOfScores = model.kind === "scores" || model.kind === "sums";
  if (!isOfScores || all.effects === null || all.spread === 0) return judge(evidence);
  const sign = metrics[evidence.metric].direction === "low-is-good" ? -1 : 1;
  const { observations, evaluators } = observedIn(model);
  const { variances } = all.effects;
  const effects = crossedEffectsWith(observations, evidence.n.length, evaluators, variances);
  return fromEffects(evidence, model, effects, sign);
}

type JudgedModel = Extract<EvidenceModel, { kind: "scores" }>;
type ScoreModel = JudgedModel | Extract<EvidenceModel, { kind: "sums" }>;

function observedIn(model: ScoreModel) {
  return model.kind === "scores" ? model : { observations: model.sums, evaluators: 0 };
}

/**
 * The agents' standard scores on a metric without what one evaluator scored, with the variances of all. A metric without evaluators,
 * or on which nobody differs, stays as it is.
 *
 * @param evaluator level in the model of the scores
 */
export function scoresWithoutEvaluator(all: FairMetric, evaluator: number): StandardScores {
  const { effects, evidence, spread } = all;
  const { model } = evidence;
  const isJudged = model.kind === "scores" && model.observations.column !== null;
  if (!isJudged || effects === null || spread === 0) {
    return { n: evidence.n, z: all.z, zSd: all.zSd };
  }
  const sign = metrics[evidence.metric].direction === "low-is-good" ? -1 : 1;
  const { left, effect, sd } = leavingOut(effects, model).without(evaluator);
  return { n: left, ...standardised(effect, sd, spread, sign) };
}

/** Evaluators are left out one by one; what they are taken out of is summed up once. */
const leavingOut = remembered(
  ({ agent, variances }: CrossedEffects, { observations, evaluators }: JudgedModel) =>
    new LeftOutEvaluators(
      cellsOf(observations, agent.length, Math.max(1, evaluators)),
      givenVariances(variances),
    ),
);

function judgeScores(
  evidence: Evidence,
  model: ScoreModel,
  sign: number,
  leastSpread: boolean,
): FairMetric {
  const agents = evidence.n.length;
  const { observations, evaluators } = observedIn(model);
  let effects = fits.get(evidence) ?? fitCrossedEffects(observations, agents, evaluators);
  const { variances } = effects;
  const between = variances.agent + variances.team;
  if (leastSpread && between === 0 && variances.residual > 0 && effects.basis !== "none") {
    const seen = evidence.n.reduce((count, n) => count + (n > 0 ? 1 : 0), 0);
    const figures = evidence.n.reduce((sum, n) => sum + n, 0);
    const chance = (variances.residual * seen) / figures;
    effects = crossedEffectsWith(observations, agents, evaluators, {
      ...variances,
      agent: (chance * leastReliability) / (1 - leastReliability),
    });
  }
  return fromEffects(evidence, model, effects, sign);
}

function fromEffects(
  evidence: Evidence,
  model: ScoreModel,
  effects: CrossedEffects,
  sign: number,
): FairMetric {
  const spread = Math.sqrt(effects.variances.agent + effects.variances.team);
  const level = (model.expectedMean ?? 0) + effects.mean;
  return {
    evidence,
    spread,
    fair: effects.agent.map((effect) => level + effect),
    fairSd: effects.agentSd,
    ...standardised(effects.agent, effects.agentSd, spread, sign),
    perDeviation: evidence.n.map(() => spread),
    effects,
    own: normalPart(effects.ownSd.map((sd) => (spread > 0 ? (sd / spread) ** 2 : 1))),
    shared: spread > 0 ? { add: effects.addShared, unit: sign / spread } : null,
  };
}

function normalPart(variance: Float64Array): OwnPart {
  const none = new Float64Array(variance.length);
  return { variance, third: none, fourth: none, draw: null };
}

function judgeRates(
  evidence: Evidence,
  rates: RatePosterior,
  sign: number,
  exposure: Float64Array | null,
  cumulants: (a: number, b: number) => Cumulants,
  deviate: typeof betaDeviate,
): FairMetric {
  const { mean, spread, a, b } = rates;
  const known = spread > 0;
  const column = (): Float64Array => new Float64Array(evidence.n.length);
  const centred = column();
  const sd = column();
  const own = { variance: column().fill(known ? 0 : 1), third: column(), fourth: column() };
  for (let i = 0; known && i < sd.length; i++) {
    const law = cumulants(at(a, i), at(b, i));
    centred[i] = law.mean - mean;
    sd[i] = Math.sqrt(law.variance);
    own.variance[i] = law.variance / spread ** 2;
    own.third[i] = (sign * law.third) / spread ** 3;
    own.fourth[i] = law.fourth / spread ** 4;
  }
  const size = (i: number) => (exposure === null ? 1 : at(exposure, i));
  return {
    evidence,
    spread,
    fair: centred.map((effect, i) => (mean + effect) * size(i)),
    fairSd: sd.map((value, i) => value * size(i)),
    ...standardised(centred, sd, spread, sign),
    perDeviation: evidence.n.map((_, i) => spread * size(i)),
    effects: null,
    own: {
      ...own,
      draw: known
        ? (i, random, normal) =>
            (sign * (deviate(at(a, i), at(b, i), random, normal) - mean - at(centred, i))) / spread
        : null,
    },
    shared: null,
  };
}

type Cumulants = {
  readonly mean: number;
  readonly variance: number;
  readonly third: number;
  readonly fourth: number;
};

function gammaCumulants(a: number, b: number): Cumulants {
  return { mean: a / b, variance: a / b ** 2, third: (2 * a) / b ** 3, fourth: (6 * a) / b ** 4 };
}

/** N. L. Johnson, S. Kotz & N. Balakrishnan, Continuous Univariate Distributions 2, 2nd ed. (1995), section 25.4. */
function betaCumulants(a: number, b: number): Cumulants {
  const size = a + b;
  const variance = (a * b) / (size ** 2 * (size + 1));
  const third =
    (variance ** 1.5 * 2 * (b - a) * Math.sqrt(size + 1)) / ((size + 2) * Math.sqrt(a * b));
  const fourth =
    (6 * variance ** 2 * ((a - b) ** 2 * (size + 1) - a * b * (size + 2))) /
    (a * b * (size + 2) * (size + 3));
  return { mean: a / size, variance, third, fourth };
}

function standardised(
  effect: Float64Array,
  sd: Float64Array,
  spread: number,
  sign: number,
): Pick<FairMetric, "z" | "zSd"> {
  const z = new Float64Array(effect.length);
  const zSd = new Float64Array(effect.length).fill(1);
  for (let i = 0; spread > 0 && i < z.length; i++) {
    z[i] = (sign * (effect[i] ?? 0)) / spread;
    zSd[i] = (sd[i] ?? 0) / spread;
  }
  return { z, zSd };
}
