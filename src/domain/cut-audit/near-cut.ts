import { at } from "../metrics/columns";
import { normalCdf } from "../metrics/normal";
import { bottomChances } from "../sampling/bottom-chances";

/** Beyond so many deviations a chance is 0 or 1 to within 1e-9. */
const certain = 6;
const mostSteps = 12;

/**
 * Each one's chance to be below the cut, as {@link bottomChances} gives it, for one set of scores after another that hardly differ: the
 * cut is looked for where the last one was, by secants, which takes about three passes over the people.
 */
export class NearCut {
  #cut = Number.NaN;
  /** By how many people the number expected below grows with the cut. */
  #slope = Number.NaN;

  /** @param size 1 to one less than there are people */
  chances(mean: Float64Array, sd: Float64Array, size: number): Float64Array {
    const inverse = new Float64Array(sd.length);
    for (let i = 0; i < inverse.length; i++) inverse[i] = 1 / at(sd, i);
    const near = 1e-7 * size;
    let excess = Number.NaN;
    if (!Number.isNaN(this.#cut)) {
      excess = expectedBelow(this.#cut, mean, inverse) - size;
      for (let step = 0; step < mostSteps && Math.abs(excess) > near; step++) {
        const cut = this.#cut - excess / this.#slope;
        const next = expectedBelow(cut, mean, inverse) - size;
        this.#slope = (next - excess) / (cut - this.#cut);
        this.#cut = cut;
        excess = next;
      }
    }
    if (!(Math.abs(excess) <= near)) this.#begin(mean, sd, inverse, size);
    const cut = this.#cut;
    const chances = new Float64Array(mean.length);
    for (let i = 0; i < chances.length; i++) {
      chances[i] = chanceBelow((cut - at(mean, i)) * at(inverse, i));
    }
    return chances;
  }

  #begin(mean: Float64Array, sd: Float64Array, inverse: Float64Array, size: number): void {
    const variance = sd.map((one) => one * one);
    this.#cut = bottomChances(mean, variance, size).cut;
    const step = (0.01 * sd.reduce((sum, one) => sum + one, 0)) / sd.length;
    const [left, right] = [this.#cut - step, this.#cut + step];
    this.#slope =
      (expectedBelow(right, mean, inverse) - expectedBelow(left, mean, inverse)) / (right - left);
  }
}

function expectedBelow(cut: number, mean: Float64Array, inverse: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < mean.length; i++) {
    sum += chanceBelow((cut - (mean[i] ?? 0)) * (inverse[i] ?? 0));
  }
  return sum;
}

function chanceBelow(deviations: number): number {
  if (deviations >= certain) return 1;
  return deviations <= -certain ? 0 : normalCdf(deviations);
}
