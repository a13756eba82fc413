import { at } from "../metrics/columns";
import { normalCdf } from "../metrics/normal";
import { bottomChances } from "../sampling/bottom-chances";

/** Beyond so many deviations a chance is 0 or 1 to within 1e-9. */
const certain = 6;
const mostSteps = 12;

/** True scores, normal given the data: higher is better. `inverse`: 1 / deviation. */
export type NormalScores = { readonly mean: Float64Array; readonly inverse: Float64Array };

/**
 * The cut of {@link bottomChances} for one set of scores after another that hardly differ: it is looked for where the last one was, by
 * secants, which takes about three passes over the people.
 */
export class NearCut {
  #cut = Number.NaN;
  /** By how many people the number expected below grows with the cut. */
  #slope = Number.NaN;

  /** The score below which `size` people are expected: 1 to one less than there are. */
  find(scores: NormalScores, size: number): number {
    const near = 1e-7 * size;
    let excess = Number.NaN;
    if (!Number.isNaN(this.#cut)) {
      excess = expectedBelow(this.#cut, scores) - size;
      for (let step = 0; step < mostSteps && Math.abs(excess) > near; step++) {
        const cut = this.#cut - excess / this.#slope;
        const next = expectedBelow(cut, scores) - size;
        this.#slope = (next - excess) / (cut - this.#cut);
        this.#cut = cut;
        excess = next;
      }
    }
    if (!(Math.abs(excess) <= near)) this.#begin(scores, size);
    return this.#cut;
  }

  #begin({ mean, inverse }: NormalScores, size: number): void {
    const variance = inverse.map((one) => 1 / (one * one));
    this.#cut = bottomChances(mean, variance, size).cut;
    const step = (0.01 * inverse.reduce((sum, one) => sum + 1 / one, 0)) / inverse.length;
    const [left, right] = [this.#cut - step, this.#cut + step];
    const scores = { mean, inverse };
    this.#slope = (expectedBelow(right, scores) - expectedBelow(left, scores)) / (right - left);
  }
}

/** One person's chance to be below a cut. */
export function chanceBelow(cut: number, { mean, inverse }: NormalScores, person: number): number {
  return chanceAt((cut - at(mean, person)) * at(inverse, person));
}

function expectedBelow(cut: number, { mean, inverse }: NormalScores): number {
  let sum = 0;
  for (let i = 0; i < mean.length; i++) {
    sum += chanceAt((cut - (mean[i] ?? 0)) * (inverse[i] ?? 0));
  }
  return sum;
}

function chanceAt(deviations: number): number {
  if (deviations >= certain) return 1;
  return deviations <= -certain ? 0 : normalCdf(deviations);
}
