import { seededRandom, standardNormal, subSeed } from "../../foundation/random";
import { addAt, at, indexAt } from "../metrics/columns";
import type { FairMetric } from "./fair-metric";
import { abreast } from "./shared-draws";
import { stratifiedDeviates } from "./stratified-deviates";

/** What one metric gives to each person's score: `share` of its z, 0 for whoever has no figure; one entry a person. */
export type MetricShare = { readonly fair: FairMetric; readonly share: Float64Array };

/**
 * Beyond these a person's own part is drawn metric by metric, exactly. Within them a cubic of one normal deviate gives the law of the
 * sum with a largest error of its distribution function of .0002 (gamma law at the edge of them): a thirtieth of the chance error
 * of a probability from a thousand draws.
 */
const cubicUpTo = { skewness: 0.5, excess: 0.4 };

/**
 * A stream of joint draws of the weighted sums, `draws` of them; after these it begins again with the same own parts.
 *
 * Whatever the number of metrics, a person's own part of what is not known costs one deviate: the cumulants of independent parts add
 * up, and the cubic of E. A. Cornish & R. A. Fisher, "Moments and cumulants in the specification of distributions", Revue de
 * l'Institut International de Statistique 5 (1938), turns a normal deviate into one with the sum's first four. These deviates are
 * stratified over the draws ({@link stratifiedDeviates}). What people share is drawn beside it.
 *
 * @param agents position of each person in the metrics' arrays
 * @param value mean of each person's sum
 * @param missingVariance what each person's missing metrics add
 */
export function compositeDrawer(
  metrics: readonly MetricShare[],
  agents: Uint32Array,
  value: Float64Array,
  missingVariance: Float64Array,
  seed: number,
  draws: number,
): (out: Float64Array) => void {
  const { cubic, skewed } = ownParts(metrics, agents, value, missingVariance);
  const random = seededRandom(subSeed(seed, "own parts"));
  const deviates = stratifiedDeviates(agents.length, draws, random);
  const normal = standardNormal(random);
  const addShared = sharedParts(metrics, agents, seed);
  const all = metrics[0]?.fair.z.length ?? 0;
  const shared = new Float64Array(abreast * all);
  let made = 0;
  return (out) => {
    const ofDraw = (made % abreast) * all;
    if (ofDraw === 0) {
      shared.fill(0);
      addShared(shared);
    }
    const first = (made % draws) * out.length;
    for (let k = 0; k < out.length; k++) {
      const z = deviates.value[deviates.place[first + k] ?? 0] ?? 0;
      const own = 4 * k;
      out[k] =
        (cubic[own] ?? 0) +
        z * ((cubic[own + 1] ?? 0) + z * ((cubic[own + 2] ?? 0) + z * (cubic[own + 3] ?? 0))) +
        (shared[ofDraw + (agents[k] ?? 0)] ?? 0);
    }
    for (const { person, parts } of skewed) {
      for (const { share, agent, draw } of parts)
        addAt(out, person, share * draw(agent, random, normal));
    }
    made += 1;
  };
}

/** Adds what people share of all metrics to `out`, {@link abreast} draws one after another with an entry an agent of the centre. */
function sharedParts(
  metrics: readonly MetricShare[],
  agents: Uint32Array,
  seed: number,
): (out: Float64Array) => void {
  const parts = metrics.flatMap(({ fair, share }) => {
    if (fair.shared === null) return [];
    const { add, unit } = fair.shared;
    const factor = new Float64Array(fair.z.length);
    for (let k = 0; k < agents.length; k++) factor[indexAt(agents, k)] = unit * at(share, k);
    return [
      { add, factor, normal: standardNormal(seededRandom(subSeed(seed, fair.evidence.metric))) },
    ];
  });
  return (out) => {
    for (const { add, factor, normal } of parts) add(normal, abreast, factor, out);
  };
}

type Skewed = {
  readonly person: number;
  readonly parts: readonly {
    readonly share: number;
    readonly agent: number;
    readonly draw: NonNullable<FairMetric["own"]["draw"]>;
  }[];
};

type OwnParts = {
  /** Four coefficients a person, from the constant on, of the deviate's powers. */
  readonly cubic: Float64Array;
  /** Those whose cubic gives the normal parts only, with what is to be drawn beside it. */
  readonly skewed: readonly Skewed[];
};

function ownParts(
  metrics: readonly MetricShare[],
  agents: Uint32Array,
  value: Float64Array,
  missingVariance: Float64Array,
): OwnParts {
  const cubic = new Float64Array(4 * agents.length);
  const skewed: Skewed[] = [];
  agents.forEach((agent, person) => {
    let variance = at(missingVariance, person);
    let third = 0;
    let fourth = 0;
    let ofNormal = variance;
    for (const { fair, share } of metrics) {
      const { own } = fair;
      const part = at(share, person);
      variance += part ** 2 * at(own.variance, agent);
      third += part ** 3 * at(own.third, agent);
      fourth += part ** 4 * at(own.fourth, agent);
      if (own.draw === null) ofNormal += part ** 2 * at(own.variance, agent);
    }
    const mean = at(value, person);
    const skewness = variance > 0 ? third / variance ** 1.5 : 0;
    const excess = variance > 0 ? fourth / variance ** 2 : 0;
    if (Math.abs(skewness) > cubicUpTo.skewness || Math.abs(excess) > cubicUpTo.excess) {
      cubic.set([mean, Math.sqrt(ofNormal), 0, 0], 4 * person);
      skewed.push({ person, parts: exactParts(metrics, agent, person) });
    } else {
      const powers = cornishFisher(skewness, excess);
      const sd = Math.sqrt(variance);
      cubic.set(
        powers.map((power, k) => sd * power + (k === 0 ? mean : 0)),
        4 * person,
      );
    }
  });
  return { cubic, skewed };
}

function exactParts(
  metrics: readonly MetricShare[],
  agent: number,
  person: number,
): Skewed["parts"] {
  return metrics.flatMap(({ fair, share }) =>
    fair.own.draw === null || at(share, person) === 0
      ? []
      : [{ share: at(share, person), agent, draw: fair.own.draw }],
  );
}

/** Coefficients of the powers of a standard normal deviate that give a standardised one with these cumulants. */
export function cornishFisher(skewness: number, excess: number): readonly number[] {
  const square = skewness * skewness;
  return [
    -skewness / 6,
    1 - excess / 8 + (5 * square) / 36,
    skewness / 6,
    excess / 24 - square / 18,
  ];
}
