import { seededRandom, standardNormal, subSeed } from "../../foundation/random";
import { remembered } from "../../foundation/remembered";
import { at } from "../metrics/columns";
import { metrics } from "../metrics/metric";
import { crossedEffectsWith, fitCrossedEffects } from "./crossed-effects";
import type { Evidence, EvidenceModel } from "./evidence";
import { betaDeviate, gammaDeviate } from "./gamma-deviate";
import {
  leastReliability,
  shrinkProportions,
  shrinkRates,
  type RatePosterior,
} from "./rate-shrinkage";
import type { CrossedEffects } from "./solved-effects";

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
  /**
   * Where the agents' posteriors are normal and independent but for one deviate that all share: the deviations of `z`, and what the
   * shared deviate does to each; else `null`.
   */
  readonly apart: { readonly sd: Float64Array; readonly shared: Float64Array } | null;
  /** A stream of joint posterior draws of `z`. */
  readonly drawer: (seed: number) => (out: Float64Array) => void;
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

const judged = remembered((evidence: Evidence, leastSpread: boolean): FairMetric => {
  const sign = metrics[evidence.metric].direction === "low-is-good" ? -1 : 1;
  const { model } = evidence;
  switch (model.kind) {
    case "scores":
    case "sums":
      return judgeScores(evidence, model, sign, leastSpread);
    case "proportion": {
      const rates = shrinkProportions(model.successes, model.trials, leastSpread);
      const moments = (a: number, b: number) => ({
        mean: a / (a + b),
        variance: (a * b) / ((a + b) ** 2 * (a + b + 1)),
      });
      return judgeRates(evidence, rates, sign, null, moments, betaDeviate);
    }
    case "count": {
      const rates = shrinkRates(model.events, model.exposure, leastSpread);
      const moments = (a: number, b: number) => ({ mean: a / b, variance: a / (b * b) });
      return judgeRates(evidence, rates, sign, model.exposure, moments, (a, b, random, normal) => {
        return gammaDeviate(a, random, normal) / b;
      });
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

type ScoreModel = Extract<EvidenceModel, { kind: "scores" | "sums" }>;

function observedIn(model: ScoreModel) {
  return model.kind === "scores" ? model : { observations: model.sums, evaluators: 0 };
}

function judgeScores(
  evidence: Evidence,
  model: ScoreModel,
  sign: number,
  leastSpread: boolean,
): FairMetric {
  const agents = evidence.n.length;
  const { observations, evaluators } = observedIn(model);
  let effects = fitCrossedEffects(observations, agents, evaluators);
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
  const drawEffects = effects.drawAgents;
  return {
    evidence,
    spread,
    fair: effects.agent.map((effect) => level + effect),
    fairSd: effects.agentSd,
    ...standardised(effects.agent, effects.agentSd, spread, sign),
    perDeviation: evidence.n.map(() => spread),
    effects,
    apart: apartFrom(effects, spread, sign),
    drawer: (seed) => {
      const normal = standardNormal(seededRandom(subSeed(seed, evidence.metric)));
      return (out) => {
        drawEffects(normal, out);
        for (let i = 0; i < out.length; i++) {
          out[i] = spread > 0 ? (sign * at(out, i)) / spread : normal();
        }
      };
    },
  };
}

function judgeRates(
  evidence: Evidence,
  rates: RatePosterior,
  sign: number,
  exposure: Float64Array | null,
  moments: (a: number, b: number) => { readonly mean: number; readonly variance: number },
  deviate: typeof betaDeviate,
): FairMetric {
  const { mean, spread, a, b } = rates;
  const known = spread > 0;
  const centred = evidence.n.map((_, i) => (known ? moments(at(a, i), at(b, i)).mean - mean : 0));
  const sd = evidence.n.map((_, i) =>
    known ? Math.sqrt(moments(at(a, i), at(b, i)).variance) : 0,
  );
  const size = (i: number) => (exposure === null ? 1 : at(exposure, i));
  return {
    evidence,
    spread,
    fair: centred.map((effect, i) => (mean + effect) * size(i)),
    fairSd: sd.map((value, i) => value * size(i)),
    ...standardised(centred, sd, spread, sign),
    perDeviation: evidence.n.map((_, i) => spread * size(i)),
    effects: null,
    apart: null,
    drawer: (seed) => {
      const random = seededRandom(subSeed(seed, evidence.metric));
      const normal = standardNormal(random);
      return (out) => {
        for (let i = 0; i < out.length; i++) {
          out[i] = known
            ? (sign * (deviate(at(a, i), at(b, i), random, normal) - mean)) / spread
            : normal();
        }
      };
    },
  };
}

function apartFrom({ apart }: CrossedEffects, spread: number, sign: number): FairMetric["apart"] {
  if (apart === null || spread === 0) return null;
  return {
    sd: apart.sd.map((value) => value / spread),
    shared: apart.onMean.map((value) => (sign * value) / spread),
  };
}

function standardised(effect: Float64Array, sd: Float64Array, spread: number, sign: number) {
  return {
    z: effect.map((value) => (spread > 0 ? (sign * value) / spread : 0)),
    zSd: sd.map((value) => (spread > 0 ? value / spread : 1)),
  };
}
