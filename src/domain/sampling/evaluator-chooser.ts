import { at, indexAt } from "../metrics/columns";
import { LinkedGroups } from "../ranking/linked-groups";
import type { Judged } from "../ranking/rank-agents";
import { none, type AgentIndex } from "../records/agents";
import type { Centre } from "../records/centre";

/** Who should do a review, and why she. */
export type EvaluatorChoice = {
  readonly evaluator: string;
  readonly reason:
    /** She and the agent stand in groups that share no agent: her review is the first to tie them together. */
    | { readonly kind: "links-groups" }
    /** Whoever usually scores the agent is known well enough; another's eye tells more. */
    | { readonly kind: "not-the-usual"; readonly usual: string; readonly usualReviews: number }
    /** Nobody scored the agent so far, or nobody mostly. */
    | { readonly kind: "least-busy" }
    | { readonly kind: "only-one" };
};

/** The evaluator's position in the reviews' list of names, and what is said of the choice. */
export type Chosen = { readonly position: number; readonly choice: EvaluatorChoice };

/** Whoever has not scored anything for so long may no longer be there. */
const activeWithinDays = 62;

/**
 * Chooses evaluators review by review. One who ties two unlinked groups together counts first; then, not the agent's usual one if
 * there is another, whoever has the fewest reviews in this plan so far; of equals the one whose strictness is known best.
 */
export class EvaluatorChooser {
  readonly #names: readonly string[];
  /** Active ones, the best known first. */
  readonly #evaluators: readonly number[];
  readonly #planned: Uint32Array;
  readonly #counts = new Map<AgentIndex, Map<number, number>>();
  readonly #groups: LinkedGroups;

  constructor(centre: Centre, { weighted }: Judged) {
    const { reviews } = centre;
    const fair = weighted.find((one) => one.fair.evidence.source === "reviews")?.fair;
    const model = fair?.evidence.model;
    this.#names = reviews?.evaluators ?? [];
    this.#planned = new Uint32Array(this.#names.length);
    this.#groups = new LinkedGroups(centre.agents.length, this.#names.length);
    const counted = new Uint32Array(this.#names.length);
    const lastDay = new Float64Array(this.#names.length).fill(-Infinity);
    let newest = -Infinity;
    if (reviews !== null && model?.kind === "scores") {
      const { value } = model.observations;
      for (let k = 0; k < value.length; k++) {
        const evaluator = indexAt(reviews.evaluator, k);
        if (Number.isNaN(value[k]) || evaluator >= counted.length) continue;
        const agent = indexAt(reviews.agent, k);
        this.#groups.join(agent, evaluator);
        const hers = this.#counts.get(agent) ?? new Map<number, number>();
        hers.set(evaluator, (hers.get(evaluator) ?? 0) + 1);
        this.#counts.set(agent, hers);
        counted[evaluator] = indexAt(counted, evaluator) + 1;
        const day = at(reviews.day, k);
        if (day > at(lastDay, evaluator)) lastDay[evaluator] = day;
        if (day > newest) newest = day;
      }
    }
    const sd = fair?.effects?.evaluatorConditionalSd ?? new Float64Array(counted.length);
    const isActive = (one: number): boolean =>
      indexAt(counted, one) > 0 &&
      (newest === -Infinity || at(lastDay, one) >= newest - activeWithinDays);
    this.#evaluators = Array.from(counted, (_, one) => one)
      .filter(isActive)
      .sort((a, b) => at(sd, a) - at(sd, b) || a - b);
  }

  /**
   * Who would do so many more reviews of this agent if nobody else were reviewed, by position in the reviews' list of names; `none`
   * where no evaluator is named anywhere.
   */
  likely(agent: AgentIndex, reviews: number): readonly number[] {
    const { linking, others } = this.#eligible(agent);
    const pool = [...linking.slice(0, 1), ...others.filter((one) => one !== linking[0])];
    const [only = none] = this.#evaluators;
    return Array.from({ length: reviews }, (_, k) => pool[k % pool.length] ?? only);
  }

  /** For one more review of this agent; `null` where no evaluator is named anywhere. */
  next(agent: AgentIndex): Chosen | null {
    const { linking, others, usual } = this.#eligible(agent);
    const chosen = this.#leastBusy(linking) ?? this.#leastBusy(others) ?? this.#evaluators[0];
    if (chosen === undefined) return null;
    this.#planned[chosen] = indexAt(this.#planned, chosen) + 1;
    this.#groups.join(agent, chosen);
    const reason = this.#reason(chosen, linking, usual);
    return { position: chosen, choice: { evaluator: this.#names[chosen] ?? "", reason } };
  }

  /** Active evaluators who would tie two groups together; all but her usual one; and who that is. */
  #eligible(agent: AgentIndex) {
    const hers = this.#counts.get(agent);
    const usual = usualOf(hers);
    const linking =
      hers === undefined
        ? []
        : this.#evaluators.filter((one) => !this.#groups.areLinked(agent, one));
    return {
      linking,
      others: this.#evaluators.filter((one) => one !== usual?.evaluator),
      usual,
    };
  }

  #reason(chosen: number, linking: readonly number[], usual: Usual): EvaluatorChoice["reason"] {
    if (linking.includes(chosen)) return { kind: "links-groups" };
    if (this.#evaluators.length === 1) return { kind: "only-one" };
    if (usual === null) return { kind: "least-busy" };
    const name = this.#names[usual.evaluator] ?? "";
    return { kind: "not-the-usual", usual: name, usualReviews: usual.reviews };
  }

  #leastBusy(evaluators: readonly number[]): number | undefined {
    let best: number | undefined;
    for (const one of evaluators) {
      if (best === undefined || indexAt(this.#planned, one) < indexAt(this.#planned, best))
        best = one;
    }
    return best;
  }
}

type Usual = { readonly evaluator: number; readonly reviews: number } | null;

/** Whoever did more of her reviews than any other. */
function usualOf(counts: ReadonlyMap<number, number> | undefined): Usual {
  let usual: Usual = null;
  let isTied = false;
  for (const [evaluator, reviews] of counts ?? []) {
    if (usual === null || reviews > usual.reviews) {
      usual = { evaluator, reviews };
      isTied = false;
    } else if (reviews === usual.reviews) isTied = true;
  }
  return isTied ? null : usual;
}
