import { seededRandom, standardNormal } from "../../src/foundation/random";
import type { Cells } from "../../src/functions/answer";

/** Columns of a review list: agents 1 to 40, the higher the number the better; evaluators of whom one is ten points stricter. */
export function reviewList(): { agents: Cells; scores: Cells; evaluators: Cells } {
  const random = seededRandom(3);
  const normal = standardNormal(random);
  const rows = Array.from({ length: 400 }, (_, k) => {
    const agent = 1 + (k % 40);
    const strict = random() < 0.5;
    return { agent, strict, score: 70 + agent / 2 + (strict ? -5 : 5) + 3 * normal() };
  });
  return {
    agents: [["Agent"], ...rows.map(({ agent }) => [agent])],
    scores: [["Score"], ...rows.map(({ score }) => [score])],
    evaluators: [["Evaluator"], ...rows.map(({ strict }) => [strict ? "Strict" : "Mild"])],
  };
}
