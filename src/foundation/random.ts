/** A source of uniform numbers in [0, 1). Passed in, never global, so that a seed fixes every result. */
export type Random = () => number;

/** Looked up once: in a sandbox (a test runner's) every look-up of a global costs more than the arithmetic. */
const { imul, log, sqrt } = Math;

/** Mulberry32 (T. Ettinger, public domain): small, fast, and good enough for simulation and search. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A pair of independent standard normal deviates by the polar method (Marsaglia & Bray 1964), handed out one by one. */
export function standardNormal(random: Random): () => number {
  let spare = Number.NaN;
  return () => {
    if (!Number.isNaN(spare)) {
      const value = spare;
      spare = Number.NaN;
      return value;
    }
    let u = 0;
    let v = 0;
    let s = 0;
    do {
      u = 2 * random() - 1;
      v = 2 * random() - 1;
      s = u * u + v * v;
    } while (s >= 1 || s === 0);
    const factor = sqrt((-2 * log(s)) / s);
    spare = v * factor;
    return u * factor;
  };
}

/** A seed for a named sub-task, so that adding a draw in one place does not shift every other (FNV-1a over the label). */
export function subSeed(seed: number, label: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < label.length; i++) {
    hash = imul(hash ^ label.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash;
}
