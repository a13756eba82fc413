import { none } from "../../domain/records/agents";
import { readLabels, wordAt, type LabelColumn } from "../values/label-column";
import { namedPerson } from "./id-in-name";
import type { PersonClue } from "./people";
import type { RowLedger } from "../rows/row-ledger";

/** The columns of a table that tell whom a row is about. */
export type PersonColumns = {
  readonly id: LabelColumn | null;
  readonly name: LabelColumn | null;
  /** The name in other letters, where the cell gives both ("zhangsan 张三"). */
  readonly alias: LabelColumn | null;
  readonly team: LabelColumn | null;
  /** Table column to point at when the person is in doubt. */
  readonly at: number;
  /** Table column of the ids; -1 when there is none of their own. */
  readonly idAt: number;
  /** Some cells held name and id together and were taken apart. */
  readonly hasIdInName: boolean;
};

/** Reads id, name (or first and last name joined) and team. */
export function readPersonColumns(ledger: RowLedger): PersonColumns {
  const id = ledger.column("agentId");
  const name = ledger.column("agentName");
  const first = ledger.column("firstName");
  const last = ledger.column("lastName");
  const team = ledger.column("team");
  const joined =
    !name && first && last
      ? joinNames(readLabels(ledger, first.column), readLabels(ledger, last.column), ledger.rows)
      : null;
  // What a line above says of the whole table counts where no column says it of each row.
  const whole = id || name || joined ? null : ledger.table.person;
  const ids = id ? readLabels(ledger, id.column, true) : inEveryRow(whole?.id ?? null, ledger.rows);
  const names = name ? readLabels(ledger, name.column, true) : joined;
  const parts = names ? takeApart(names) : null;
  return {
    id: parts?.id ? eitherOf(ids, parts.id) : ids,
    name: parts?.name ?? inEveryRow(whole?.name ?? null, ledger.rows),
    alias: parts?.alias ?? null,
    team: team && readLabels(ledger, team.column),
    at: (name ?? id ?? first)?.column ?? 0,
    idAt: id?.column ?? -1,
    hasIdInName: parts?.id !== null && parts !== null,
  };
}

/** What a row says of its person. */
export function clueAt(columns: PersonColumns, row: number): PersonClue {
  return {
    id: wordAt(columns.id, row),
    name: wordAt(columns.name, row),
    team: wordAt(columns.team, row),
  };
}

type NameParts = {
  readonly name: LabelColumn;
  readonly id: LabelColumn | null;
  readonly alias: LabelColumn | null;
};

/** Words that stand before a number in a made-up name: "Agent 101" is the whole name. */
const generic =
  /^(agent|csr|rep|user|operator|staff|employee|坐席|座席|客服|话务员|員工|员工|用户)$/i;

/** Names, ids and other spellings of a column of names; as it stands where the names would then be hardly different. */
function takeApart({ codes, words }: LabelColumn): NameParts {
  const people = words.map((word) => {
    const person = namedPerson(word);
    return generic.test(person.name) ? { name: word, id: null, alias: null } : person;
  });
  const distinct = new Set(people.map(({ name }) => name)).size;
  if (distinct < 0.5 * words.length) return { name: { codes, words }, id: null, alias: null };
  const column = (texts: readonly (string | null)[]): LabelColumn | null => {
    if (texts.every((text) => text === null)) return null;
    const shown = codes.map((code) => (code === none || texts[code] === null ? none : code));
    return { codes: shown, words: texts.map((text) => text ?? "") };
  };
  return {
    name: { codes, words: people.map(({ name }) => name) },
    id: column(people.map(({ id }) => id)),
    alias: column(people.map(({ alias }) => alias)),
  };
}

/** The first column where it says something, else the second. */
function eitherOf(first: LabelColumn | null, second: LabelColumn): LabelColumn {
  if (!first) return second;
  const shift = first.words.length;
  const codes = first.codes.map((code, row) => {
    const other = second.codes[row] ?? none;
    return code !== none || other === none ? code : other + shift;
  });
  return { codes, words: [...first.words, ...second.words] };
}

function inEveryRow(word: string | null, rows: number): LabelColumn | null {
  return word === null ? null : { codes: new Uint32Array(rows), words: [word] };
}

function joinNames(first: LabelColumn, last: LabelColumn, rows: number): LabelColumn {
  const codes = new Uint32Array(rows).fill(none);
  const words: string[] = [];
  const codeOf = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    const given = wordAt(first, row);
    const family = wordAt(last, row);
    const parts = [given, family].filter((part) => part !== null);
    if (parts.length === 0) continue;
    const isHan = /[\u4e00-\u9fff]/.test(parts.join(""));
    const whole = isHan ? parts.reverse().join("") : parts.join(" ");
    let code = codeOf.get(whole);
    if (code === undefined) {
      code = words.push(whole) - 1;
      codeOf.set(whole, code);
    }
    codes[row] = code;
  }
  return { codes, words };
}
