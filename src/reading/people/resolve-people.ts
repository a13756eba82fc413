import { none } from "../../domain/records/agents";
import { wordAt } from "../values/label-column";
import { nobody, type AgentDraft, type People } from "./people";
import { clueAt, readPersonColumns, type PersonColumns } from "./person-columns";
import { PersonFinder, type Answer } from "./person-finder";
import { nameKey } from "./person-keys";
import { newDraft, readAttributes, type AttributeColumns } from "../records/read-staff";
import type { RowLedger } from "../rows/row-ledger";

/**
 * Tells whom each row of a table is about. Rows without a person, of pseudo-agents and of namesakes nothing tells apart are set
 * aside. Somebody not met before becomes an agent, unless a staff list says who belongs to the centre: then the row
 * is set aside with the nearest names. (A staff list that knows nobody of the table at all is about other people and does not
 * count.)
 *
 * @param needed "if-named": rows stay whoever they are about; one whose person cannot be told refers to nobody, and what was
 *   written there is listed.
 */
export function resolvePeople(
  ledger: RowLedger,
  people: People,
  staffListed: boolean,
  needed: "always" | "if-named" = "always",
): Uint32Array {
  const columns = readPersonColumns(ledger);
  const agents = nobody(ledger.rows);
  const closed = staffListed && knowsAnybody(ledger, columns, people);
  const attributes = readAttributes(ledger);
  const answers = new Map<number, Answer>();
  const finder = new PersonFinder(ledger, columns, people, closed);
  const names = (columns.name?.words.length ?? 0) + 1;
  const teams = (columns.team?.words.length ?? 0) + 1;
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const code = codeAt(columns.id, row) * names + codeAt(columns.name, row);
    const key = code * teams + codeAt(columns.team, row);
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = finder.answer(row, () =>
        people.add(
          newDraft(ledger, columns, attributes, row),
          columns.id !== null && codeAt(columns.id, row) > 0,
        ),
      );
      answers.set(key, answer);
      if (typeof answer === "number" && !closed) {
        doubtOtherTeam(ledger, columns, people.drafts[answer], row);
      }
    }
    if (typeof answer === "number") agents[row] = answer;
    else if (needed === "always") ledger.setAside(row, columns.at, answer);
    else if (answer.kind !== "no-agent") ledger.leaveOut(row, columns.at, answer);
  }
  finder.listOnce();
  fillGaps(people.drafts, agents, attributes);
  return agents;
}

/** Without an id, one name in two teams may be two people. */
function doubtOtherTeam(
  ledger: RowLedger,
  columns: PersonColumns,
  draft: AgentDraft | undefined,
  row: number,
): void {
  const { id, name, team } = clueAt(columns, row);
  if (!draft || id !== null || name === null || team === null || draft.team === null) return;
  if (draft.id !== draft.name || nameKey(draft.team) === nameKey(team)) return;
  ledger.doubt(row, columns.at, { kind: "name-in-teams", teams: [draft.team, team] });
}

function knowsAnybody(ledger: RowLedger, columns: PersonColumns, people: People): boolean {
  const asked = new Set<string>();
  for (let row = 0; row < ledger.rows && asked.size < 500; row++) {
    if (!ledger.isUsed(row)) continue;
    const clue = clueAt(columns, row);
    const key = `${clue.id ?? ""}\n${clue.name ?? ""}`;
    if (asked.has(key)) continue;
    asked.add(key);
    if (people.find(clue).kind !== "unknown" || people.knows(clue).named) return true;
  }
  return asked.size < 3;
}

/** What the staff list left open, or no staff list said: the first sheet that states it. */
function fillGaps(
  drafts: readonly AgentDraft[],
  agents: Uint32Array,
  { labels, hiredOn }: AttributeColumns,
): void {
  const fields = ["team", "branch", "leader", "mentor", "level", "jobTitle"] as const;
  for (const field of fields) {
    const column = labels.get(field);
    if (!column) continue;
    for (let row = 0; row < agents.length; row++) {
      const draft = drafts[agents[row] ?? none];
      if (draft?.[field] === null) draft[field] = wordAt(column, row);
    }
  }
  if (!hiredOn) return;
  for (let row = 0; row < agents.length; row++) {
    const draft = drafts[agents[row] ?? none];
    const day = hiredOn[row] ?? Number.NaN;
    if (draft?.hiredOn === null && !Number.isNaN(day)) draft.hiredOn = day;
  }
}

/** 0 for nobody, else the code + 1: small numbers that pack into one key. */
function codeAt(labels: { readonly codes: Uint32Array } | null, row: number): number {
  const code = labels?.codes[row] ?? none;
  return code === none ? 0 : code + 1;
}
