import { attributeFields } from "../kinds/field-groups";
import { readDates } from "../values/date-column";
import { readLabels, wordAt, type LabelColumn } from "../values/label-column";
import type { AgentDraft, People } from "../people/people";
import { clueAt, readPersonColumns, type PersonColumns } from "../people/person-columns";
import { listIdInName } from "../people/person-finder";
import { idKey, isPseudoName, nameKey, saysLeft } from "../people/person-keys";
import { rangeOf } from "../tables/table";
import type { RowLedger } from "../rows/row-ledger";

/** The columns that describe a person, as words and days. */
export type AttributeColumns = {
  readonly labels: ReadonlyMap<string, LabelColumn>;
  readonly hiredOn: Float64Array | null;
  readonly leftOn: Float64Array | null;
  readonly statusHeader: string;
};

/** Reads the attributes a table states of its people. */
export function readAttributes(ledger: RowLedger): AttributeColumns {
  const labels = new Map<string, LabelColumn>();
  for (const field of attributeFields) {
    const meaning = ledger.column(field);
    if (meaning && field !== "hiredOn" && field !== "leftOn") {
      labels.set(field, readLabels(ledger, meaning.column));
    }
  }
  const hiredOn = ledger.column("hiredOn");
  const leftOn = ledger.column("leftOn");
  return {
    labels,
    hiredOn: hiredOn && readDates(ledger, hiredOn.column, "hiredOn").day,
    leftOn: leftOn && readDates(ledger, leftOn.column, "leftOn").day,
    statusHeader: ledger.column("status")?.header ?? "",
  };
}

/**
 * Reads a staff list: one agent a row; pseudo-agents, nameless rows and repetitions are set aside. Who stands on several lists
 * is one agent as the first describes her; she has left if any of them says so.
 */
export function readStaff(ledger: RowLedger, people: People): void {
  const columns = readPersonColumns(ledger);
  const firstOf = new Map<string, FirstRow>();
  for (let row = 0; row < ledger.rows; row++) {
    if (ledger.isUsed(row)) setAsideIfNobody(ledger, columns, row, firstOf);
  }
  const attributes = readAttributes(ledger);
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const clue = clueAt(columns, row);
    const draft = newDraft(ledger, columns, attributes, row);
    const known = people.find(clue);
    if (known.kind === "differ") {
      ledger.setAside(row, columns.at, people.causeOf(clue, known));
      continue;
    }
    const before = known.kind === "agent" ? people.drafts[known.agent] : undefined;
    if (known.kind === "agent" && before && isOnEarlierList(before, ledger)) {
      ledger.setAside(row, columns.at, {
        kind: "duplicate-row",
        firstRow: before.source.row,
        firstSheet: before.source.sheet,
      });
      if (draft.status === "left") before.status = "left";
      // A list of newcomers beside the staff list says who looks after them.
      before.mentor ??= draft.mentor;
      before.hiredOn ??= draft.hiredOn;
      people.complete(known.agent, clue);
    } else people.add(draft, clue.id !== null);
  }
  listIdInName(ledger, columns);
}

/** Last month's tab already has her; two rows of one list with one name and no id are told apart by their teams. */
function isOnEarlierList({ source }: AgentDraft, { table }: RowLedger): boolean {
  const { row, rows } = rangeOf(table);
  return source.sheet !== table.view.sheet.name || source.row < row || source.row >= row + rows;
}

/** A person as one row describes her. */
export function newDraft(
  ledger: RowLedger,
  columns: PersonColumns,
  attributes: AttributeColumns,
  row: number,
): AgentDraft {
  const { id, name } = clueAt(columns, row);
  const label = (field: string): string | null => wordAt(attributes.labels.get(field) ?? null, row);
  const status = label("status");
  const left =
    (status !== null && saysLeft(status, attributes.statusHeader)) ||
    !Number.isNaN(attributes.leftOn?.[row] ?? Number.NaN);
  const hiredOn = attributes.hiredOn?.[row] ?? Number.NaN;
  return {
    id: id ?? name ?? "",
    name: name ?? id ?? "",
    team: label("team"),
    branch: label("branch"),
    leader: label("leader"),
    mentor: label("mentor"),
    level: label("level"),
    jobTitle: label("jobTitle"),
    role: "agent",
    hiredOn: Number.isNaN(hiredOn) ? null : hiredOn,
    status: left ? "left" : "active",
    source: {
      sheet: ledger.table.view.sheet.name,
      row: ledger.table.grid.sheetRow(row),
      column: ledger.table.left + columns.at,
    },
  };
}

type FirstRow = { readonly row: number; readonly name: string | null };

function setAsideIfNobody(
  ledger: RowLedger,
  columns: PersonColumns,
  row: number,
  firstOf: Map<string, FirstRow>,
): void {
  const { id, name, team } = clueAt(columns, row);
  if (id === null && name === null) {
    ledger.setAside(row, columns.at, { kind: "no-agent" });
    return;
  }
  if (isPseudoName(name ?? id ?? "")) {
    ledger.setAside(row, columns.at, { kind: "pseudo-agent" });
    return;
  }
  const key = id === null ? `${nameKey(name ?? "")}\n${nameKey(team ?? "")}` : idKey(id);
  const first = firstOf.get(key);
  if (first === undefined) {
    firstOf.set(key, { row: ledger.table.grid.sheetRow(row), name });
  } else if (first.name !== null && name !== null && nameKey(first.name) !== nameKey(name)) {
    ledger.setAside(row, columns.at, {
      kind: "id-and-name-differ",
      byId: `${first.name} (${id ?? ""})`,
      byName: name,
    });
  } else ledger.setAside(row, columns.at, { kind: "duplicate-row", firstRow: first.row });
}
