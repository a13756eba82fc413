import { distance } from "fastest-levenshtein";
import { none, type Agent, type AgentIndex } from "../../domain/records/agents";
import type { IssueCause } from "../../domain/records/data-report";
import { bareIdKey, idKey, isLeadTitle, nameKey } from "./person-keys";

/** What a row says about a person. */
export type PersonClue = {
  readonly id: string | null;
  readonly name: string | null;
  readonly team: string | null;
};

/** An agent while sheets are still adding to what is known of her. */
export type AgentDraft = { -readonly [Key in keyof Agent]: Agent[Key] } & {
  jobTitle: string | null;
};

export type Resolved =
  | { readonly kind: "agent"; readonly agent: AgentIndex }
  | { readonly kind: "unknown" }
  | { readonly kind: "namesakes"; readonly candidates: readonly AgentIndex[] };

/** Nearest names are looked for this often at most: with more strangers than that the lists do not belong together. */
const mostNearestLookups = 200;

/** Everybody found in the workbook, known by id, by id without leading zeros, by name, and by name within a team. */
export class People {
  readonly drafts: AgentDraft[] = [];
  readonly #byId = new Map<string, AgentIndex>();
  /** -1: several ids differ only by leading zeros. */
  readonly #byBareId = new Map<string, number>();
  readonly #byName = new Map<string, AgentIndex[]>();
  #lookups = 0;

  /** Adds a person nobody has met yet. */
  add(draft: AgentDraft, hasId: boolean): AgentIndex {
    const agent = this.drafts.push(draft) - 1;
    if (hasId) {
      this.#byId.set(idKey(draft.id), agent);
      const bare = bareIdKey(draft.id);
      if (bare !== null) this.#byBareId.set(bare, this.#byBareId.has(bare) ? -1 : agent);
    }
    this.addName(agent, draft.name);
    return agent;
  }

  addName(agent: AgentIndex, name: string): void {
    const key = nameKey(name);
    const sharing = this.#byName.get(key);
    if (!sharing) this.#byName.set(key, [agent]);
    else if (!sharing.includes(agent)) sharing.push(agent);
  }

  /** Id first, then name, then name with team; namesakes that nothing tells apart are returned as such. */
  find(clue: PersonClue): Resolved {
    const byId = clue.id === null ? null : this.#withId(clue.id);
    if (byId !== null) return { kind: "agent", agent: byId };
    // Some sheets write the id where the name belongs, and the other way round.
    const name = clue.name ?? clue.id;
    if (name === null) return { kind: "unknown" };
    const sharing = this.#byName.get(nameKey(name)) ?? [];
    const [only] = sharing;
    if (only !== undefined && sharing.length === 1) return { kind: "agent", agent: only };
    if (only !== undefined) {
      const { team } = clue;
      const inTeam = sharing.filter(
        (agent) => team !== null && nameKey(this.drafts[agent]?.team ?? "") === nameKey(team),
      );
      const [one] = inTeam;
      if (one !== undefined && inTeam.length === 1) return { kind: "agent", agent: one };
      return { kind: "namesakes", candidates: sharing };
    }
    const idInName = clue.name === null ? null : this.#withId(clue.name);
    return idInName === null ? { kind: "unknown" } : { kind: "agent", agent: idInName };
  }

  /** Why a clue leads to nobody, for the data check. */
  causeOf(clue: PersonClue, resolved: Exclude<Resolved, { kind: "agent" }>): IssueCause {
    if (resolved.kind === "namesakes") {
      return {
        kind: "namesakes",
        candidates: resolved.candidates.map((agent) => this.label(agent)),
      };
    }
    return { kind: "unknown-agent", nearest: this.#nearest(clue) };
  }

  label(agent: AgentIndex): string {
    const draft = this.drafts[agent];
    if (!draft) return "";
    return draft.id === draft.name ? draft.name : `${draft.name} (${draft.id})`;
  }

  /** The finished list; whoever is named as somebody's leader or has a lead's title is a lead. */
  finished(): Agent[] {
    const leaders = new Set<AgentIndex>();
    for (const { leader, team } of this.drafts) {
      if (leader === null) continue;
      const found = this.find({ id: leader, name: leader, team });
      if (found.kind === "agent") leaders.add(found.agent);
    }
    return this.drafts.map(({ jobTitle, ...draft }, agent) => ({
      ...draft,
      role: leaders.has(agent) || (jobTitle !== null && isLeadTitle(jobTitle)) ? "lead" : "agent",
    }));
  }

  #withId(id: string): AgentIndex | null {
    const exact = this.#byId.get(idKey(id));
    if (exact !== undefined) return exact;
    const bare = bareIdKey(id);
    const agent = bare === null ? undefined : this.#byBareId.get(bare);
    return agent === undefined || agent === -1 ? null : agent;
  }

  #nearest(clue: PersonClue): string[] {
    const wanted = nameKey(clue.name ?? clue.id ?? "");
    if (wanted === "" || this.#lookups >= mostNearestLookups) return [];
    this.#lookups += 1;
    const allowed = Math.max(1, Math.floor(wanted.length / 3));
    return this.drafts
      .map((draft, agent) => {
        const other = nameKey(clue.name === null ? draft.id : draft.name);
        const far = Math.abs(other.length - wanted.length) > allowed;
        return { agent, slips: far ? Number.POSITIVE_INFINITY : distance(other, wanted) };
      })
      .filter(({ slips }) => slips <= allowed)
      .sort((a, b) => a.slips - b.slips || a.agent - b.agent)
      .slice(0, 3)
      .map(({ agent }) => this.label(agent));
  }
}

/** A reference array that refers to nobody yet. */
export function nobody(rows: number): Uint32Array {
  return new Uint32Array(rows).fill(none);
}
