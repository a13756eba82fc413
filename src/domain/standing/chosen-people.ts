import type { Agent, AgentIndex } from "../records/agents";
import type { Tier, TierAssignment } from "../tiers/tiers";

/** For whom pages are wanted: a whole tier, or people by name or employee id. */
export type ChosenPeople =
  | { readonly by: "tier"; readonly tier: Tier }
  | { readonly by: "name"; readonly names: readonly string[] };

export type FoundPeople = {
  readonly agents: readonly AgentIndex[];
  /** What fits nobody, as typed. */
  readonly unknown: readonly string[];
  /** Names that several people bear: an id tells them apart. */
  readonly ambiguous: readonly { readonly typed: string; readonly ids: readonly string[] }[];
};

/** Why there are no pages for the people asked for. */
export type PeopleCause =
  | {
      readonly kind: "people-not-found";
      /** As typed, with the names that look most like it. */
      readonly unknown: readonly { readonly typed: string; readonly nearest: readonly string[] }[];
      readonly ambiguous: FoundPeople["ambiguous"];
    }
  /** Nothing was typed, or nobody is in the tier. */
  | { readonly kind: "nobody-chosen" }
  | { readonly kind: "too-many-pages"; readonly people: number; readonly most: number };

/**
 * The people meant, each once, in the order of the tier or of what was typed. An id goes before a name; case and spaces
 * around do not matter. Those who left are found by name or id, never by tier.
 */
export function findChosen(
  chosen: ChosenPeople,
  agents: readonly Agent[],
  tiers: readonly TierAssignment[],
): FoundPeople {
  if (chosen.by === "tier") {
    const inTier = tiers.filter(({ tier }) => tier === chosen.tier).map(({ agent }) => agent);
    return { agents: inTier, unknown: [], ambiguous: [] };
  }
  const byId = new Map(agents.map(({ id }, i) => [keyOf(id), i]));
  const byName = new Map<string, AgentIndex[]>();
  agents.forEach(({ name }, i) => {
    const known = byName.get(keyOf(name));
    if (known === undefined) byName.set(keyOf(name), [i]);
    else known.push(i);
  });
  const found = new Set<AgentIndex>();
  const unknown: string[] = [];
  const ambiguous: { typed: string; ids: readonly string[] }[] = [];
  for (const typed of chosen.names) {
    const key = keyOf(typed);
    if (key === "") continue;
    const own = byId.get(key);
    const sharers = own === undefined ? (byName.get(key) ?? []) : [own];
    const [first, second] = sharers;
    if (first === undefined) unknown.push(typed.trim());
    else if (second === undefined) found.add(first);
    else ambiguous.push({ typed: typed.trim(), ids: sharers.flatMap((i) => agents[i]?.id ?? []) });
  }
  return { agents: [...found], unknown, ambiguous };
}

/** Names and ids as people list them: one a line, or with commas or semicolons of either width between. */
export function namesIn(text: string): readonly string[] {
  return text.split(/[,;，；、\n]/).flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
}

function keyOf(text: string): string {
  return text.trim().normalize("NFKC").toLowerCase();
}
