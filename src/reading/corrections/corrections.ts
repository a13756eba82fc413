import type {
  ColumnCorrection,
  Corrections,
  TableCorrection,
} from "../../domain/records/corrections";
import type { CorrectionProblem, DataIssue, TableKind } from "../../domain/records/data-report";
import type { WorkbookSnapshot } from "../../workbook/port";
import { correctionRows, type CorrectionColumn, type CorrectionRow } from "./correction-rows";
import { kindMeant, meaningMeant } from "./correction-words";
import { headerKey } from "../recognition/header-key";
import { tablesOfTab } from "../tables/tables-of-tab";
import { foldWord } from "../recognition/normalise-header";

/** Between the headers that the settings sheet shows of a table. */
export const headerSeparator = " | ";

export type ReadCorrections = {
  readonly corrections: Corrections;
  /** One a row that could not be used, at the cell that is wrong. */
  readonly problems: readonly DataIssue[];
  /** Those rows as they stand, to be written again for her to put right. */
  readonly unread: readonly CorrectionRow[];
  /** The headers the sheet shows of each table, by header key. */
  readonly headers: ReadonlyMap<string, string>;
};

/**
 * Reads the corrections on the settings sheet as they now are. Words of every language and ids are understood. A row typed by
 * hand needs no key where its tab holds a single table. Without a settings sheet: none.
 */
export function readCorrections(snapshot: WorkbookSnapshot): ReadCorrections {
  const rows = correctionRows(snapshot);
  const byTable = new Map<string, TableCorrection>();
  const headers = new Map<string, string>();
  const problems: DataIssue[] = [];
  const unread: CorrectionRow[] = [];
  for (const row of rows) {
    const read = readRow(row, rows, snapshot);
    if ("problem" in read) {
      problems.push(issue(row, read.problem, read.at));
      unread.push(row);
      continue;
    }
    const { headerKey: key, sheet } = read;
    const name = JSON.stringify([sheet, key]);
    const before = byTable.get(name)?.columns ?? [];
    const columns = before.filter(({ column }) => !read.columns.some((c) => c.column === column));
    byTable.set(name, { ...read, columns: [...columns, ...read.columns] });
    if (row.text.headers !== "") headers.set(key, row.text.headers);
  }
  return { corrections: [...byTable.values()], problems, unread, headers };
}

type RowProblem = { readonly problem: CorrectionProblem; readonly at: CorrectionColumn };

function readRow(
  row: CorrectionRow,
  rows: readonly CorrectionRow[],
  snapshot: WorkbookSnapshot,
): TableCorrection | RowProblem {
  const { text } = row;
  const table = tableMeant(row, snapshot);
  if ("problem" in table) return table;
  // A second column of a table: its kind is said in the row of the first.
  const kindWord =
    text.kind !== ""
      ? text.kind
      : (rows.find((other) => sameTable(other, row) && other.text.kind !== "")?.text.kind ?? "");
  const kind = kindMeant(kindWord);
  if (kind === undefined) return { problem: "unknown-kind", at: "kind" };
  const base = { sheet: text.sheet, headerKey: table.key, kind };
  if (kind === null || (text.column === "" && text.meaning === "")) return { ...base, columns: [] };
  const column = columnMeant(text.column, table.headers);
  if (column === null) return { problem: "unknown-column", at: "column" };
  const meant = meaningOf(text.meaning, kind, column);
  if (meant === null) return { problem: "unknown-meaning", at: "meaning" };
  return { ...base, columns: [meant] };
}

function sameTable(a: CorrectionRow, b: CorrectionRow): boolean {
  return a.text.sheet === b.text.sheet && a.text.key === b.text.key;
}

type MeantTable = { readonly key: string; readonly headers: readonly string[] };

function tableMeant({ text }: CorrectionRow, snapshot: WorkbookSnapshot): MeantTable | RowProblem {
  if (text.sheet === "") return { problem: "unknown-sheet", at: "sheet" };
  if (text.key !== "" && text.headers !== "") {
    return { key: text.key, headers: text.headers.split(headerSeparator) };
  }
  const tables = tablesOfTab(snapshot, text.sheet);
  if (text.key !== "") {
    const meant = tables.find((one) => headerKey(one) === text.key);
    return { key: text.key, headers: meant?.headers ?? [] };
  }
  const [table] = tables;
  if (table === undefined) return { problem: "unknown-sheet", at: "sheet" };
  if (tables.length > 1) return { problem: "which-table", at: "key" };
  return { key: headerKey(table), headers: table.headers };
}

/** "3: Score", "Score" or "3": the position from the table's first column, 0-based; `null`: no such column. */
function columnMeant(text: string, headers: readonly string[]): number | null {
  const numbered = /^(\d{1,5})\s*(?:([:：])(.*))?$/s.exec(text.normalize("NFKC"));
  const position = Number(numbered?.[1] ?? 0) - 1;
  const hasColon = numbered?.[2] !== undefined;
  const rest = foldWord(numbered?.[3] ?? "");
  // On a roster the header "1" in column 3 is shown as "3: 1", which must not be taken for the header "31".
  if (hasColon && foldWord(headers[position] ?? "") === rest) return position;
  const named = headers.findIndex((header) =>
    hasColon ? header === text : header !== "" && foldWord(header) === foldWord(text),
  );
  if (named >= 0) return named;
  const isKnown = headers.length > 1 && headers.at(-1)?.endsWith("…") !== true;
  return position < 0 || (isKnown && position >= headers.length) ? null : position;
}

function meaningOf(word: string, kind: TableKind, column: number): ColumnCorrection | null {
  const meant = meaningMeant(word, kind);
  if (meant === undefined) return null;
  const { field, dateOrder } = meant;
  return { column, field, ...(dateOrder === null ? {} : { dateOrder }) };
}

function issue(row: CorrectionRow, problem: CorrectionProblem, at: CorrectionColumn): DataIssue {
  return {
    address: { sheet: row.sheet, row: row.row, column: row.columnOf[at] },
    cause: { kind: "correction", problem },
    found: row.text[at].slice(0, 80),
    action: "correction-not-applied",
  };
}
