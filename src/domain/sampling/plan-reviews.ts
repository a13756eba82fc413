import { at } from "../metrics/columns";
import { bottomChances } from "./bottom-chances";
import { reviewWorth, type Knowledge } from "./review-worth";

/** Reviews looked ahead for one person: a single one often cannot change anything, a few can. */
const lookAhead = 8;
/** Whoever is this sure to be in or out is not looked at. */
const sureEnough = 0.01;

/**
 * The next reviews, one after the other where they promise most: to whom a few more would most raise the expected number of
 * people rightly in the bottom group. Fit again after each batch: what was learnt moves the rest.
 *
 * @param size of the bottom group
 * @param budget reviews to plan; fewer are planned when no more would change anything
 * @returns position of the person to review, one entry a review; the first 20 are the best 20, and so on
 */
export function planReviews(
  known: readonly Knowledge[],
  size: number,
  budget: number,
): Uint32Array {
  if (size < 1 || size >= known.length) return new Uint32Array();
  const { cut, chance, last } = bottomChances(
    Float64Array.from(known, ({ mean }) => mean),
    Float64Array.from(known, ({ variance }) => variance),
    size,
  );
  const candidates = known.flatMap((person, i) =>
    at(chance, i) > sureEnough && at(chance, i) < 1 - sureEnough && person.most > 0
      ? [new Candidate(i, person, cut, last)]
      : [],
  );
  const order: number[] = [];
  while (order.length < budget) {
    let best: Candidate | null = null;
    for (const candidate of candidates) {
      if (candidate.gain > (best?.gain ?? 0)) best = candidate;
    }
    if (best === null) break;
    best.take();
    order.push(best.person);
  }
  return Uint32Array.from(order);
}

/** One person with the reviews planned for her so far. */
class Candidate {
  #planned = 0;
  readonly #worth: number[] = [];
  /** Most that one of the next few reviews adds, on average over those few. */
  gain = 0;

  constructor(
    readonly person: number,
    readonly known: Knowledge,
    readonly cut: number,
    readonly last: number,
  ) {
    this.#look();
  }

  /** Plans one more review. */
  take(): void {
    this.#planned += 1;
    this.#look();
  }

  #look(): void {
    this.gain = 0;
    const now = this.#worthOf(this.#planned);
    const most = Math.min(lookAhead, this.known.most - this.#planned);
    for (let more = 1; more <= most; more++) {
      this.gain = Math.max(this.gain, (this.#worthOf(this.#planned + more) - now) / more);
    }
  }

  #worthOf(reviews: number): number {
    return (this.#worth[reviews] ??= reviewWorth(this.known, this.cut, this.last, reviews));
  }
}
