import { at } from "../domain/metrics/columns";
import { isError, nothingKnown, type Answer, type Cells, type FunctionError } from "./answer";
import { keyOf, scoredPeople } from "./scored-people";

/**
 * PEILIAN.SHRUNKEN: the fair mean of each person asked for, in the unit of the scores: pulled towards everybody's mean by how
 * little stands behind it and, with evaluators given, corrected for who is strict (`domain/ranking/crossed-effects.ts`). The
 * answer has the shape of the people asked for; #N/A for one without a score, nothing for an empty cell.
 */
export function shrunken(
  asked: Cells,
  agents: Cells,
  scores: Cells,
  evaluators: Cells | null,
): readonly (readonly Answer[])[] | FunctionError {
  const scored = scoredPeople(agents, scores, evaluators);
  if (isError(scored)) return scored;
  const { people, effects } = scored;
  return asked.map((row) =>
    row.map((cell) => {
      const key = keyOf(cell);
      if (key === "") return "";
      const person = people.get(key);
      return person === undefined ? nothingKnown : effects.mean + at(effects.agent, person);
    }),
  );
}
