import { fitCrossedEffects } from "../domain/ranking/crossed-effects";
import type { CrossedEffects } from "../domain/ranking/solved-effects";
import { wrongValue, type Cell, type Cells, type FunctionError } from "./answer";
import { lastAnswer } from "./last-answer";

/** Everybody who was scored, and how good each is once chance and evaluators are taken out. */
export type ScoredPeople = {
  /** Number of each person by {@link keyOf}; only people with a score. */
  readonly people: ReadonlyMap<string, number>;
  readonly effects: CrossedEffects;
};

/**
 * Three ranges of the same shape read side by side, as AVERAGEIF does: who was scored, the score, and by whom. Rows without a
 * person or without a number for a score (headers, blanks, text) are left out. #VALUE! where the ranges differ in shape or no
 * row is left.
 */
export function scoredPeople(
  agents: Cells,
  scores: Cells,
  evaluators: Cells | null,
): ScoredPeople | FunctionError {
  return lastFit(agents, scores, evaluators) ?? wrongValue;
}

const lastFit = lastAnswer<Cells | null, ScoredPeople | null>(
  (agents = null, scores = null, evaluators = null) =>
    agents === null || scores === null ? null : fitted(agents, scores, evaluators),
);

function fitted(agents: Cells, scores: Cells, evaluators: Cells | null): ScoredPeople | null {
  const who = agents.flat();
  const what = scores.flat();
  const by = evaluators?.flat() ?? null;
  if (who.length !== what.length || (by !== null && by.length !== who.length)) return null;
  const people = new Map<string, number>();
  const evaluatorNumbers = new Map<string, number>();
  const row: number[] = [];
  const column: number[] = [];
  const value: number[] = [];
  what.forEach((score, k) => {
    const person = keyOf(who[k]);
    if (typeof score !== "number" || person === "") return;
    row.push(numberOf(people, person));
    // Scores by nobody named share one evaluator: whatever strictness the unnamed have.
    column.push(by === null ? 0 : numberOf(evaluatorNumbers, keyOf(by[k])));
    value.push(score);
  });
  if (people.size === 0) return null;
  const observations = {
    row: Uint32Array.from(row),
    column: by === null ? null : Uint32Array.from(column),
    value: Float64Array.from(value),
    weight: null,
  };
  return { people, effects: fitCrossedEffects(observations, people.size, evaluatorNumbers.size) };
}

/** An id is the same as number and as text, a name whatever its case; "" for an empty cell. */
export function keyOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell).trim().toLowerCase();
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key) ?? numbers.size;
  numbers.set(key, known);
  return known;
}
