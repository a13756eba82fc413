import { none, type Agent, type AgentIndex } from "../../domain/records/agents";
import type { IssueCause } from "../../domain/records/data-report";
import { nearestPeople } from "./nearest-people";
import { bareIdKey, idKey, isLeadTitle, nameKey, shortenedId } from "./person-keys";

/** What a row says about a person. */
export type PersonClue = {
  readonly id: string | null;
  readonly name: string | null;
  readonly team: string | null;
};

/** An agent while sheets are still adding to what is known of her. */
export type AgentDraft = { -readonly [Key in keyof Omit<Agent, "mentor">]: Agent[Key] } & {
  jobTitle: string | null;
  /** By name. */
  mentor: string | null;
};

export type Resolved =
  | {
      readonly kind: "agent";
      readonly agent: AgentIndex;
      /** "otherwise": the id is written otherwise than where she was met: zeros lost, shortened. */
      readonly by: "id" | "id-otherwise" | "name";
      /** The row's name is nobody's, and not hers as far as is known. */
      readonly isOtherName: boolean;
    }
  | { readonly kind: "unknown" }
  | { readonly kind: "namesakes"; readonly candidates: readonly AgentIndex[] }
  /** The id is one person's, the name another's. */
  | { readonly kind: "differ"; readonly byId: AgentIndex; readonly byName: AgentIndex };

/** Nearest names are looked for this often at most: with more strangers than that the lists do not belong together. */
const mostNearestLookups = 200;

/** In an index of ids: several people's. */
const several = -1;

/** Everybody found in the workbook, known by id, by id without leading zeros, by name, and by name within a team. */
export class People {
  readonly drafts: AgentDraft[] = [];
  readonly #byId = new Map<string, AgentIndex>();
  readonly #byBareId = new Map<string, number>();
  /** Ids of another system (a login beside the staff number) that stood beside a known name. */
  readonly #byOtherId = new Map<string, number>();
  readonly #byName = new Map<string, AgentIndex[]>();
  readonly #hasId = new Set<AgentIndex>();
  #lookups = 0;

  /** Adds a person nobody has met yet. */
  add(draft: AgentDraft, hasId: boolean): AgentIndex {
    const agent = this.drafts.push(draft) - 1;
    if (hasId) this.#addId(agent, draft.id);
    this.addName(agent, draft.name);
    return agent;
  }

  addName(agent: AgentIndex, name: string): void {
    const key = nameKey(name);
    const sharing = this.#byName.get(key);
    if (!sharing) this.#byName.set(key, [agent]);
    else if (!sharing.includes(agent)) sharing.push(agent);
  }

  /** Somebody known by name alone gets her id, somebody known by id alone her name. */
  complete(agent: AgentIndex, { id, name }: PersonClue): void {
    const draft = this.drafts[agent];
    if (!draft) return;
    if (id !== null && !this.#hasId.has(agent) && id !== name) {
      draft.id = id;
      this.#addId(agent, id);
    }
    if (name === null) return;
    if (this.#isNameless(agent)) draft.name = name;
    this.addName(agent, name);
  }

  /** An id of another system; of no use once it stood beside two people. */
  addOtherId(agent: AgentIndex, id: string): void {
    const key = idKey(id);
    const known = this.#byOtherId.get(key);
    this.#byOtherId.set(key, known === undefined || known === agent ? agent : several);
  }

  /**
   * Id first, then name, then name with team; namesakes that nothing tells apart are returned as such. Beside an id that is
   * nobody's a name means only who has no id of her own yet: everybody else is a namesake.
   *
   * @param areOtherIds the ids of the row's table are of another system, so that they say nothing against a name
   */
  find(clue: PersonClue, areOtherIds = false): Resolved {
    const byId = clue.id === null ? null : this.#withId(clue.id);
    const named = clue.name === null ? [] : this.#named(clue.name);
    if (byId) {
      const { agent, isExact } = byId;
      const isHers = clue.name === null || named.includes(agent) || this.#isNameless(agent);
      const [other] = named;
      if (isHers) return found(agent, isExact ? "id" : "id-otherwise");
      if (isExact && other === undefined) return { ...found(agent, "id"), isOtherName: true };
      if (isExact && other !== undefined) return { kind: "differ", byId: agent, byName: other };
    }
    // Some sheets write the id where the name belongs, and the other way round.
    const sharing = clue.name === null && clue.id !== null ? this.#named(clue.id) : named;
    const isNamesake = clue.id !== null && clue.name !== null && !areOtherIds;
    const possible = isNamesake ? sharing.filter((agent) => !this.#hasId.has(agent)) : sharing;
    const [only] = possible;
    if (only !== undefined && possible.length === 1) return found(only, "name");
    if (only !== undefined) return this.#inTeam(possible, clue.team);
    if (sharing.length > 0 || clue.name === null) return { kind: "unknown" };
    const idInName = this.#withId(clue.name);
    return idInName === null ? { kind: "unknown" } : found(idInName.agent, "id");
  }

  /** Whether anybody with an id of her own has this name, and whether the id is anybody's. */
  knows({ id, name }: PersonClue): { readonly named: boolean; readonly numbered: boolean } {
    const sharing = name === null ? [] : this.#named(name);
    return {
      named: sharing.some((agent) => this.#hasId.has(agent)),
      numbered: id !== null && this.#withId(id) !== null,
    };
  }

  /** Why a clue leads to nobody, for the data check. */
  causeOf(clue: PersonClue, resolved: Exclude<Resolved, { kind: "agent" }>): IssueCause {
    switch (resolved.kind) {
      case "namesakes":
        return {
          kind: "namesakes",
          candidates: resolved.candidates.map((agent) => this.label(agent)),
        };
      case "differ":
        return {
          kind: "id-and-name-differ",
          byId: this.label(resolved.byId),
          byName: this.label(resolved.byName),
        };
      case "unknown":
        return { kind: "unknown-agent", nearest: this.#nearest(clue) };
    }
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
      const lead = this.find({ id: null, name: leader, team });
      if (lead.kind === "agent") leaders.add(lead.agent);
    }
    return this.drafts.map(({ jobTitle, mentor, ...draft }, agent) => ({
      ...draft,
      mentor: mentor === null ? null : this.#mentor(mentor, draft.team),
      role: leaders.has(agent) || (jobTitle !== null && isLeadTitle(jobTitle)) ? "lead" : "agent",
    }));
  }

  #mentor(name: string, team: string | null): NonNullable<Agent["mentor"]> {
    const found = this.find({ id: null, name, team });
    return { name, agent: found.kind === "agent" ? found.agent : null };
  }

  #addId(agent: AgentIndex, id: string): void {
    this.#hasId.add(agent);
    this.#byId.set(idKey(id), agent);
    const bare = bareIdKey(id);
    if (bare !== null) this.#byBareId.set(bare, this.#byBareId.has(bare) ? several : agent);
  }

  #named(name: string): readonly AgentIndex[] {
    return this.#byName.get(nameKey(name)) ?? [];
  }

  #isNameless(agent: AgentIndex): boolean {
    const draft = this.drafts[agent];
    return draft !== undefined && draft.name === draft.id && this.#hasId.has(agent);
  }

  #inTeam(sharing: readonly AgentIndex[], team: string | null): Resolved {
    const inTeam = sharing.filter(
      (agent) => team !== null && nameKey(this.drafts[agent]?.team ?? "") === nameKey(team),
    );
    const [one] = inTeam;
    if (one !== undefined && inTeam.length === 1) return found(one, "name");
    return { kind: "namesakes", candidates: sharing };
  }

  #withId(id: string): { readonly agent: AgentIndex; readonly isExact: boolean } | null {
    const exact = this.#byId.get(idKey(id)) ?? this.#byOtherId.get(idKey(id));
    if (exact !== undefined) return exact === several ? null : { agent: exact, isExact: true };
    const bare = bareIdKey(id);
    const agent = bare === null ? this.#withShortened(id) : this.#byBareId.get(bare);
    return agent === undefined || agent === several ? null : { agent, isExact: false };
  }

  /** "1.00E+05": the only known id that a program would show so. */
  #withShortened(id: string): number | undefined {
    const range = shortenedId(id);
    if (!range) return undefined;
    const fitting = [...this.#byBareId].filter(
      ([bare]) => Number(bare) >= range.least && Number(bare) < range.most,
    );
    return fitting.length === 1 ? fitting[0]?.[1] : undefined;
  }

  #nearest(clue: PersonClue): string[] {
    if (this.#lookups >= mostNearestLookups) return [];
    this.#lookups += 1;
    return nearestPeople(clue, this.drafts).map((agent) => this.label(agent));
  }
}

function found(
  agent: AgentIndex,
  by: "id" | "id-otherwise" | "name",
): Extract<Resolved, { kind: "agent" }> {
  return { kind: "agent", agent, by, isOtherName: false };
}

/** A reference array that refers to nobody yet. */
export function nobody(rows: number): Uint32Array {
  return new Uint32Array(rows).fill(none);
}
