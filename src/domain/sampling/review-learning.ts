import { addAt, at } from "../metrics/columns";
import type { CrossedEffects } from "../ranking/solved-effects";

/**
 * What more reviews of an agent would take off the variance of her effect, in the scores' unit squared: entry m after the first m
 * of the evaluators named have each done one; entry 0 is 0. A review tells of the agent and of its evaluator's strictness
 * together, so whatever is unknown of the latter stays however many reviews the same evaluator does; of another's eye more is
 * left. Conditioning of a joint normal distribution, review by review: R. E. Kalman, J. Basic Eng. 82 (1960). Variances are
 * taken as they were estimated. What the reviews tell of other agents, through the evaluators, is not counted.
 *
 * @param evaluators who does each review, by position in the model; beyond those the model knows: nobody's strictness
 */
export function learntFrom(
  effects: Pick<CrossedEffects, "agentSd" | "evaluatorLevels" | "variances">,
  agent: number,
  evaluators: readonly number[],
): Float64Array {
  const { evaluatorLevels: levels, variances } = effects;
  const learnt = new Float64Array(evaluators.length + 1);
  if (levels === null) return learnt;
  const different = [...new Set(evaluators)];
  const order = different.length + 1;
  // What is unknown of the agent, and of the evaluators' levels behind her.
  const unknown = new Float64Array(order * order);
  unknown[0] = at(effects.agentSd, agent) ** 2;
  different.forEach((evaluator, a) => {
    const shared = levels.withAgent(agent, evaluator);
    unknown[a + 1] = shared;
    unknown[(a + 1) * order] = shared;
    different.forEach((other, b) => {
      unknown[(a + 1) * order + b + 1] = levels.between(evaluator, other);
    });
  });
  const start = at(unknown, 0);
  const gain = new Float64Array(order);
  evaluators.forEach((evaluator, k) => {
    const position = different.indexOf(evaluator) + 1;
    for (let i = 0; i < order; i++) {
      gain[i] = at(unknown, i * order) + at(unknown, i * order + position);
    }
    const ofScore = at(gain, 0) + at(gain, position) + variances.residual;
    for (let i = 0; i < order; i++) {
      for (let j = 0; j < order; j++) {
        addAt(unknown, i * order + j, (-at(gain, i) * at(gain, j)) / ofScore);
      }
    }
    learnt[k + 1] = start - at(unknown, 0);
  });
  return learnt;
}
