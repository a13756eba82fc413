import type { AgentIndex } from "../../domain/records/agents";
import type { IssueCause } from "../../domain/records/data-report";
import type { RowLedger } from "../rows/row-ledger";
import { wordAt } from "../values/label-column";
import type { People, PersonClue } from "./people";
import { clueAt, type PersonColumns } from "./person-columns";
import { idKey, isPseudoName } from "./person-keys";

/** Whom a row is about, or why nobody can tell. */
export type Answer = AgentIndex | IssueCause;

/** Of so many people with a known name hardly any has a known id: then the ids are of another system. */
const leastToJudge = 2;
const mostKnownIds = 0.2;

/** Finds the people of one table, and lists what had to be understood about its ids and names. */
export class PersonFinder {
  readonly #areOtherIds: boolean;
  readonly #otherIdOf = new Map<AgentIndex, string>();
  #writtenOtherwise: string | null = null;

  /** @param closed a staff list says who belongs to the centre, so that nobody else is added */
  constructor(
    readonly ledger: RowLedger,
    readonly columns: PersonColumns,
    readonly people: People,
    readonly closed: boolean,
  ) {
    this.#areOtherIds = areOtherIds(ledger, columns, people);
  }

  /** Whom a row is about; asked once for equal ids, names and teams. */
  answer(row: number, add: () => AgentIndex): Answer {
    const clue = clueAt(this.columns, row);
    if (clue.id === null && clue.name === null) return { kind: "no-agent" };
    if (isPseudoName(clue.name ?? clue.id ?? "")) return { kind: "pseudo-agent" };
    const answer = this.#answer(row, clue, add);
    const alias = wordAt(this.columns.alias, row);
    if (typeof answer === "number" && alias !== null) this.people.addName(answer, alias);
    return answer;
  }

  /** What holds for the whole table, after its last row. */
  listOnce(): void {
    const { ledger, columns } = this;
    if (this.#writtenOtherwise !== null) {
      const column = columns.idAt < 0 ? columns.at : columns.idAt;
      const example = this.#writtenOtherwise;
      ledger.assume(column, { kind: "ids-written-otherwise", example });
    }
    listIdInName(ledger, columns);
  }

  #answer(row: number, clue: PersonClue, add: () => AgentIndex): Answer {
    const { people } = this;
    const resolved = people.find(clue, this.#areOtherIds);
    if (resolved.kind === "agent") {
      const { agent, by, isOtherName } = resolved;
      if (by === "name" && this.#isSomebodyElse(agent, clue)) return this.#stranger(clue, add);
      if (by === "id-otherwise") this.#writtenOtherwise ??= clue.id;
      if (isOtherName) {
        this.ledger.doubt(row, this.columns.at, { kind: "other-name", known: people.label(agent) });
      }
      if (!this.#areOtherIds) people.complete(agent, clue);
      else if (clue.id !== null && clue.name !== null) people.addOtherId(agent, clue.id);
      return agent;
    }
    if (resolved.kind === "unknown") return this.#stranger(clue, add);
    // An id nobody has, with a name that others share, is one more namesake.
    const isOneMore = resolved.kind === "namesakes" && clue.id !== null && !this.#areOtherIds;
    return isOneMore && !this.closed ? add() : people.causeOf(clue, resolved);
  }

  #stranger(clue: PersonClue, add: () => AgentIndex): Answer {
    return this.closed ? this.people.causeOf(clue, { kind: "unknown" }) : add();
  }

  /** Two logins beside one name are two people, though the staff list knows one. */
  #isSomebodyElse(agent: AgentIndex, { id, name }: PersonClue): boolean {
    if (!this.#areOtherIds || id === null || name === null) return false;
    const known = this.#otherIdOf.get(agent);
    if (known === undefined) this.#otherIdOf.set(agent, idKey(id));
    return known !== undefined && known !== idKey(id);
  }
}

/** Says once for a column that names and ids shared its cells. */
export function listIdInName(ledger: RowLedger, { at, hasIdInName }: PersonColumns): void {
  if (hasIdInName) ledger.assume(at, { kind: "id-in-name" });
}

function areOtherIds(ledger: RowLedger, columns: PersonColumns, people: People): boolean {
  if (!columns.id || !columns.name) return false;
  const asked = new Set<string>();
  let named = 0;
  let numbered = 0;
  for (let row = 0; row < ledger.rows && asked.size < 500; row++) {
    if (!ledger.isUsed(row)) continue;
    const clue = clueAt(columns, row);
    const key = `${clue.id ?? ""}\n${clue.name ?? ""}`;
    if (clue.id === null || asked.has(key)) continue;
    asked.add(key);
    const known = people.knows(clue);
    if (!known.named) continue;
    named += 1;
    if (known.numbered) numbered += 1;
  }
  return named >= leastToJudge && numbered < mostKnownIds * named;
}
