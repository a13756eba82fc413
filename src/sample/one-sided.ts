import { seededRandom, subSeed } from "../foundation/random";
import { itemAt, oneOf, someOf } from "./draws";
import type { SampleChanges } from "./changes";
import type { SampleEvaluators } from "./evaluators";
import type { SamplePeople } from "./people";
import type { SampleProblems } from "./problems";

/** An evaluator who marks one agent far below what others see in her: her place on the bottom list hangs on that evaluator. */
export type OneSided = { readonly agent: number; readonly evaluator: number };

/** Points by which that evaluator marks her down. */
export const pointsOneSided = 34;
/** Fewer reviews would show it as chance. */
const fewestReviews = 14;
/** Clear of the bottom group for everybody else, and not among the best. */
const abilityOfOneSided = { low: 1, high: 4 };

/**
 * Draws one such agent, from those without any other story who have reviews enough, and one evaluator who is neither the strict nor
 * the lenient one; `null` when there is nobody.
 *
 * @param reviews how many each agent has
 */
export function sampleOneSided(
  people: SamplePeople,
  abilities: Float64Array,
  evaluators: SampleEvaluators,
  problems: SampleProblems,
  changes: SampleChanges,
  reviews: Uint32Array,
  seed: number,
): OneSided | null {
  const random = seededRandom(subSeed(seed, "one-sided"));
  const eligible = people.agents.flatMap(({ isNewHire, leftOn, team }, agent) =>
    isNewHire ||
    leftOn !== null ||
    team === problems.team.team ||
    problems.individual.has(agent) ||
    problems.selectiveInviters.has(agent) ||
    changes.fallen.has(agent) ||
    changes.risen.has(agent) ||
    itemAt(abilities, agent) < abilityOfOneSided.low ||
    itemAt(abilities, agent) > abilityOfOneSided.high ||
    itemAt(reviews, agent) < fewestReviews
      ? []
      : [agent],
  );
  const ordinary = evaluators.names.flatMap((_, evaluator) =>
    evaluator === evaluators.strict || evaluator === evaluators.lenient ? [] : [evaluator],
  );
  const [agent] = someOf(random, eligible, 1);
  return agent === undefined ? null : { agent, evaluator: oneOf(random, ordinary) };
}

/** Who does an agent's next review: of the one marked down every second is that evaluator's, the others are not. */
export function evaluatorBeside(
  oneSided: OneSided,
  turn: number,
  drawn: number,
  { names, strict, lenient }: SampleEvaluators,
): number {
  if (turn % 2 === 0) return oneSided.evaluator;
  if (drawn !== oneSided.evaluator) return drawn;
  return names.findIndex((_, other) => ![drawn, strict, lenient].includes(other));
}
