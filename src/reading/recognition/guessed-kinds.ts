import type { StudiedTable } from "./assign-columns";
import { cellLook } from "./cell-look";
import type { ColumnOption } from "./column-options";
import { scoreKinds, type ScoredKind } from "./kind-candidates";

/** Cells that look like ids or names tell less than a word would. */
const byCells = 0.8;

/**
 * The kinds a table may be of if a column that no word tells, but whose cells look like ids or names, is the agent. Without
 * such a column the scores as they are. Never surer than what is asked about: a person has to say so.
 */
export function guessedKinds(
  studied: StudiedTable,
  context: string,
  scored: readonly ScoredKind[],
): readonly ScoredKind[] {
  const column = studied.profiles.findIndex((profile, i) => {
    const look = cellLook(profile);
    return (look === "ids" || look === "names") && (studied.matches[i] ?? []).length === 0;
  });
  const profile = studied.profiles[column];
  if (profile === undefined) return scored;
  const look = cellLook(profile);
  const guess: ColumnOption = {
    field: look === "ids" ? "agentId" : "agentName",
    confidence: byCells,
    byWords: byCells,
    rank: 0,
    reasons: [{ kind: "cells", look }],
  };
  const guessed = scoreKinds(
    {
      ...studied,
      options: studied.options.map((options, i) => (i === column ? [guess] : options)),
    },
    context,
  );
  const known = new Map(scored.map((one) => [one.kind, one.confidence]));
  return guessed.filter((one) => one.confidence > (known.get(one.kind) ?? 0)).length > 0
    ? guessed
    : scored;
}
