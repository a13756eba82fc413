import { seededRandom, subSeed, type Random } from "../../../src/foundation/random";

/** Choices drawn from one seed: the same seed makes the same workbook. */
export class Draw {
  readonly #random: Random;

  constructor(readonly seed: number) {
    this.#random = seededRandom(seed);
  }

  /** Choices of their own for a part, so that a change elsewhere does not shift them. */
  part(label: string): Draw {
    return new Draw(subSeed(this.seed, label));
  }

  /** A whole number, both ends included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.#random() * (max - min + 1));
  }

  chance(probability: number): boolean {
    return this.#random() < probability;
  }

  pick<T>(from: readonly [T, ...T[]] | readonly T[]): T {
    const picked = from[Math.floor(this.#random() * from.length)];
    if (picked === undefined) throw new Error("Nothing to pick from");
    return picked;
  }

  /** So many of them, in their own order. */
  some<T>(from: readonly T[], count: number): T[] {
    const places = this.shuffled(from.map((_, i) => i)).slice(0, count);
    return places.sort((a, b) => a - b).flatMap((i) => from.slice(i, i + 1));
  }

  shuffled<T>(from: readonly T[]): T[] {
    return from
      .map((item) => ({ item, place: this.#random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  }
}
