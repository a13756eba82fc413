import { none } from "../../domain/records/agents";
import { readLabels, wordAt, type LabelColumn } from "../values/label-column";
import type { PersonClue } from "./people";
import type { RowLedger } from "../rows/row-ledger";

/** The columns of a table that tell whom a row is about. */
export type PersonColumns = {
  readonly id: LabelColumn | null;
  readonly name: LabelColumn | null;
  readonly team: LabelColumn | null;
  /** Table column to point at when the person is in doubt. */
  readonly at: number;
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
  return {
    id: id ? readLabels(ledger, id.column, true) : inEveryRow(whole?.id ?? null, ledger.rows),
    name: name
      ? readLabels(ledger, name.column, true)
      : (joined ?? inEveryRow(whole?.name ?? null, ledger.rows)),
    team: team && readLabels(ledger, team.column),
    at: (name ?? id ?? first)?.column ?? 0,
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
