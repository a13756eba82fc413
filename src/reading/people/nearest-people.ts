import { distance } from "fastest-levenshtein";
import { idKey, nameKey } from "./person-keys";

const mostOffered = 3;

/** Positions of the people whose id or name looks most like what a row says; offered to a person, never taken. */
export function nearestPeople(
  clue: { readonly id: string | null; readonly name: string | null },
  known: readonly { readonly id: string; readonly name: string }[],
): number[] {
  const wanted = nameKey(clue.name ?? clue.id ?? "");
  if (wanted === "") return [];
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  const sorted = tokens(wanted);
  const digits = clue.id === null ? "" : digitsOf(clue.id);
  return known
    .map((person, agent) => {
      const other = nameKey(clue.name === null ? person.id : person.name);
      if (tokens(other) === sorted) return { agent, slips: other === wanted ? 0 : 0.5 };
      // "A1001" for 1001: the letters in front were forgotten, or belong to another list.
      if (digits.length >= 3 && digitsOf(person.id) === digits) return { agent, slips: 0.5 };
      const far = Math.abs(other.length - wanted.length) > allowed;
      return { agent, slips: far ? Number.POSITIVE_INFINITY : distance(other, wanted) };
    })
    .filter(({ slips }) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips || a.agent - b.agent)
    .slice(0, mostOffered)
    .map(({ agent }) => agent);
}

/** The words of a name in a fixed order: "Lee Ann" looks like "Ann Lee". */
function tokens(key: string): string {
  return key.split(" ").sort().join(" ");
}

function digitsOf(id: string): string {
  return /^[A-Z-]*0*(\d+)$/.exec(idKey(id))?.[1] ?? "";
}
