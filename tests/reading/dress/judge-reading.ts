import { none } from "../../../src/domain/records/agents";
import type { FoundTable } from "../../../src/domain/records/data-report";
import type { CentreReading } from "../../../src/reading/read-centre";
import { dressedKinds } from "./all-kinds";
import type { ReadRow } from "./clean-table";
import { Doubts } from "./doubts";
import { pairRecords } from "./pair-records";
import { TableJudge, type TableVerdict } from "./table-judge";
import type { DressedWorkbook, TruthRow, TruthTable } from "./truth";

/** Compares what was read with what was meant, value by value. */
export function judgeReading(book: DressedWorkbook, reading: CentreReading): TableVerdict[] {
  const doubts = new Doubts(reading.report);
  const verdicts: TableVerdict[] = [];
  for (const kind of new Set(book.truth.map((table) => table.kind))) {
    const tables = book.truth.filter((table) => table.kind === kind);
    const unknown = reading.report.tables.filter((table) => table.kind === null);
    const judged = tables.map(
      (table) => new TableJudge(table, foundFor(table, reading), doubts, unknown),
    );
    const records = dressedKinds.find((each) => each.kind === kind)?.read(reading.centre) ?? null;
    const isRead = judged.some((judge) => judge.isRead());
    // A staff list without its ids and a sheet without its names tell of the same people as of others.
    const known = kind === "staff" && hasStrangeIdentity(book) ? judged.flatMap(knownTo) : [];
    if (records !== null && isRead) {
      compare(judged, known.length > 0 ? records.slice(0, known.length) : records);
    }
    verdicts.push(...judged.map((judge) => judge.verdict()));
  }
  const people = peopleMixedUp(book, reading, doubts);
  const [first, ...rest] = verdicts;
  const isSaid = verdicts.some(({ silent }) => silent.length > 0);
  return first && !isSaid && people.length > 0
    ? [{ ...first, silent: [...first.silent, ...people] }, ...rest]
    : verdicts;
}

/** Tables that were asked about have no records; those of the others are paired with what was meant. */
function compare(tables: readonly TableJudge[], records: readonly ReadRow[]): void {
  const open = tables.flatMap((judge) => judge.readableRows().map((row) => ({ judge, row })));
  const { pairs, left } = pairRecords(
    open.map(({ row }) => row),
    records,
  );
  for (const { judge, row } of open) judge.compareRow(row, records[pairs.get(row) ?? -1] ?? null);
  const first = tables[0];
  for (const i of left) {
    const record = records[i];
    // A complaint about nobody stays a complaint, where the report says that its agent is nobody.
    const isListed = record?.agent === none && tables.some((judge) => judge.listsNobodies());
    if (!isListed) first?.say(`extra record ${describe(record)}`);
  }
}

function describe(record: ReadRow | undefined): string {
  return [...(record?.values ?? [])].map(([slot, value]) => `${slot}=${value ?? ""}`).join(" ");
}

/** The found table that covers most of a true one. */
function foundFor(truth: TruthTable, { report }: CentreReading): FoundTable | null {
  let best: FoundTable | null = null;
  let most = 0;
  for (const table of report.tables) {
    if (table.sheet !== truth.sheet) continue;
    const rows = overlap(table.range.row, table.range.rows, truth.range.row, truth.range.rows);
    const { column, columns } = table.range;
    const shared = rows * overlap(column, columns, truth.range.column, truth.range.columns);
    if (shared > most) [best, most] = [table, shared];
  }
  return best;
}

function overlap(a: number, length: number, b: number, other: number): number {
  return Math.max(0, Math.min(a + length, b + other) - Math.max(a, b));
}

/** The column of ids or names of one of its tables has a header that is in no list. */
function hasStrangeIdentity({ truth }: DressedWorkbook): boolean {
  return truth.some(({ columns }) =>
    columns.some((each) => each.isStrange && ["agentId", "agentName"].includes(each.slot)),
  );
}

/** The people a staff list itself names: they come first among the agents. */
function knownTo(judge: TableJudge): readonly TruthRow[] {
  return judge.truth.rows;
}

/** Agents that no table speaks of: a person read as two, or two as one, shows here. */
function peopleMixedUp(
  book: DressedWorkbook,
  { centre, report }: CentreReading,
  doubts: Doubts,
): string[] {
  const ids = new Set<string>();
  for (const table of book.truth) {
    for (const { person, cells } of table.rows)
      if (person >= 0 && cells.length > 0) ids.add(String(person));
  }
  const doubted = report.issues.some(({ cause }) => cause.kind === "name-in-teams");
  const agents = centre.agents.length;
  if (
    agents <= ids.size ||
    doubted ||
    hasStrangeIdentity(book) ||
    book.truth.every((table) => doubts.ofTable(table))
  )
    return [];
  return [`${agents} agents where ${ids.size} people are`];
}
