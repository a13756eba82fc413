import type { FoundTable } from "../../../src/domain/records/data-report";
import type { ReadRow } from "./clean-table";
import type { Doubts } from "./doubts";
import { isSame } from "./same-value";
import type { TruthCell, TruthRow, TruthTable } from "./truth";

/** How one table fared. */
export type TableVerdict = {
  readonly truth: TruthTable;
  /** "asked": listed as a table that is not used until somebody says what it is. */
  readonly kind: "right" | "asked" | "wrong" | "lost";
  readonly columns: {
    readonly right: number;
    readonly asked: number;
    readonly unused: number;
    readonly wrong: number;
  };
  readonly cells: { readonly right: number; readonly listed: number; readonly asked: number };
  /** Differences that nothing in the report speaks of. */
  readonly silent: readonly string[];
  /** Columns with a header of our lists that were taken for nothing or for something else. */
  readonly misread: readonly string[];
};

/** Judges one table of a dressed workbook against what the reading made of it. */
export class TableJudge {
  readonly #silent: string[] = [];
  readonly #cells = { right: 0, listed: 0, asked: 0 };
  readonly #kind: TableVerdict["kind"];

  constructor(
    readonly truth: TruthTable,
    readonly found: FoundTable | null,
    readonly doubts: Doubts,
    readonly unknown: readonly FoundTable[],
  ) {
    this.#kind =
      found?.kind === truth.kind
        ? "right"
        : found?.kind === null || doubts.ofTable(truth)
          ? "asked"
          : found === null
            ? "lost"
            : "wrong";
    if (this.#kind === "wrong") this.say(`taken for ${found?.kind ?? ""}`);
    if (this.#kind === "lost") this.say("no table found");
  }

  isRead(): boolean {
    return this.#kind === "right";
  }

  say(what: string): void {
    const { sheet, kind, range } = this.truth;
    this.#silent.push(`${kind} on ${sheet} row ${range.row + 1}: ${what}`);
  }

  /** Some of its agents were listed as pseudo-agents, their rows kept. */
  listsNobodies(): boolean {
    return this.doubts.ofNobody(this.truth);
  }

  /** The rows that must be among the records; those of a table asked about are counted at once. */
  readableRows(): readonly TruthRow[] {
    if (this.#kind !== "right") {
      for (const { cells } of this.truth.rows) this.#cells.asked += cells.length;
      return [];
    }
    return this.truth.rows.filter((row) => {
      if (row.presence === "absent") return false;
      const aside = this.doubts.ofRow(this.truth, row.cells[0]?.row ?? -1);
      const asked = !aside && !this.#isInOwn(row) && this.#isInUnknown(row);
      if (aside) this.#cells.listed += row.cells.length;
      if (asked) this.#cells.asked += row.cells.length;
      return !aside && !asked;
    });
  }

  /** The row stands in what was listed as a table of no known kind. */
  #isInUnknown({ cells: [cell] }: TruthRow): boolean {
    return this.unknown.some(
      ({ sheet, range }) =>
        cell !== undefined &&
        sheet === this.truth.sheet &&
        cell.row >= range.row &&
        cell.row < range.row + range.rows &&
        cell.column >= range.column &&
        cell.column < range.column + range.columns,
    );
  }

  #isInOwn({ cells: [cell] }: TruthRow): boolean {
    const range = this.found?.range;
    if (!range || !cell) return false;
    return cell.row >= range.row && cell.row < range.row + range.rows;
  }

  compareRow(row: TruthRow, record: ReadRow | null): void {
    if (record === null) {
      if (row.presence === "maybe") return;
      if (this.#isInUnknown(row) || this.#isUnusedRow(row)) {
        this.#cells.asked += row.cells.length;
        return;
      }
      if (this.#isExcused(row)) {
        this.#cells.listed += row.cells.length;
        return;
      }
      this.say(`row ${(row.cells[0]?.row ?? 0) + 1} is lost`);
      return;
    }
    for (const cell of row.cells) if (cell.slot !== "unread") this.#compareCell(cell, record);
  }

  /** Of what the row says beside whom and which month it is about, nothing stands in a column that is used: there is no record to make. */
  #isUnusedRow({ cells }: TruthRow): boolean {
    const said = cells.filter(
      ({ slot, expected }) => !isAboutWhom(slot) && slot !== "month" && expected !== null,
    );
    return said.length > 0 && said.every(({ column }) => this.#isUnused(column));
  }

  /** A roster cell that nobody can read gives no shift, and is listed itself. */
  #isExcused({ cells }: TruthRow): boolean {
    return cells.some(({ row, column }) => this.doubts.ofCell(this.truth, row, column));
  }

  #compareCell(cell: TruthCell, { values }: ReadRow): void {
    const { slot, expected, mustBeListed, row, column } = cell;
    const read = values.get(slot) ?? null;
    const listed =
      this.doubts.ofCell(this.truth, row, column) || this.doubts.ofColumn(this.truth, column);
    const isRight = isSame(slot, expected, read);
    // Another sheet may say of an agent what this cell leaves out.
    if (isRight && (!mustBeListed || listed)) this.#cells.right += 1;
    else if (mustBeListed && listed && (read === null || isDefault(slot, read))) {
      this.#cells.right += 1;
    } else if (expected === null && isAgentSlot(slot)) this.#cells.right += 1;
    else if (listed) this.#cells.listed += 1;
    else if (this.#isUnused(column)) this.#cells.asked += 1;
    else {
      const what = mustBeListed ? "nothing, listed" : String(expected);
      this.say(`${slot} in row ${row + 1}, column ${column + 1}: ${what} read as ${String(read)}`);
    }
  }

  /** The report shows the column among those that mean nothing to it. */
  #isUnused(column: number): boolean {
    return this.#foundColumn(column)?.field === null;
  }

  #foundColumn(column: number): FoundTable["columns"][number] | undefined {
    const { found } = this;
    return found?.columns.find((each) => each.column + found.range.column === column);
  }

  verdict(): TableVerdict {
    const columns = { right: 0, asked: 0, unused: 0, wrong: 0 };
    const misread: string[] = [];
    for (const { column, fields, isStrange, slot } of this.truth.columns) {
      const found = this.#foundColumn(column);
      const field = found?.field ?? null;
      if (this.#kind !== "right" || this.doubts.ofColumn(this.truth, column)) columns.asked += 1;
      else if (field !== null && fields.some((wished) => wished === field)) columns.right += 1;
      else {
        const kind = field === null ? (isStrange ? "asked" : "unused") : "wrong";
        columns[kind] += 1;
        if (kind !== "asked")
          misread.push(`${slot} "${found?.header ?? ""}" as ${field ?? "none"}`);
      }
    }
    const { truth } = this;
    return { truth, kind: this.#kind, columns, cells: this.#cells, silent: this.#silent, misread };
  }
}

function isAboutWhom(slot: string): boolean {
  return slot === "agentId" || slot === "agentName" || isAgentSlot(slot);
}

function isAgentSlot(slot: string): boolean {
  return ["team", "branch", "leader", "level", "hiredOn"].includes(slot);
}

function isDefault(slot: string, read: unknown): boolean {
  const said = { status: "active", trainerKind: "full-time", attended: "unknown" };
  return Object.entries(said).some(([each, value]) => each === slot && value === read);
}
