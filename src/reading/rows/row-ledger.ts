import type { DataIssue, IssueCause, RowCounts } from "../../domain/records/data-report";
import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning } from "../recognition/assign-columns";
import type { IssueLog } from "./issue-log";
import type { RecognisedTable } from "../recognition/recognise";
import type { RawTable } from "../tables/table";

/**
 * Keeps the books of one table: every data row is either used or set aside once with its cause, and every value repaired or
 * left out marks its row. `in = used + setAside` holds by construction.
 */
export class RowLedger {
  readonly #setAside: Uint8Array;
  readonly #repaired: Uint8Array;
  readonly #errors = new Set<number>();

  constructor(
    readonly found: RecognisedTable,
    readonly log: IssueLog,
  ) {
    this.#setAside = new Uint8Array(found.table.rows.length);
    this.#repaired = new Uint8Array(found.table.rows.length);
  }

  get table(): RawTable {
    return this.found.table;
  }

  /** Data rows, those set aside included. */
  get rows(): number {
    return this.#setAside.length;
  }

  isUsed(row: number): boolean {
    return this.#setAside[row] === 0;
  }

  /** The column with this meaning, or `null`. */
  column(field: FieldId): ColumnMeaning | null {
    return this.found.columns.find((column) => column.field === field) ?? null;
  }

  /** Sets a row aside for good; a second cause for the same row is not listed again. */
  setAside(row: number, column: number, cause: IssueCause): void {
    if (this.#setAside[row] === 1) return;
    this.#setAside[row] = 1;
    this.log.add({
      address: this.#address(row, column),
      cause,
      found: this.shown(row, column),
      action: "row-set-aside",
    });
  }

  /** A value that could not be used; the rest of its row is. */
  leaveOut(row: number, column: number, cause: IssueCause): void {
    this.#note(row, column, cause, "value-left-out");
  }

  /** An error cell; a column of words may be read more than once, and lists it once. */
  leaveOutError(row: number, column: number, error: string): void {
    const place = row * this.table.headers.length + column;
    if (this.#errors.has(place)) return;
    this.#errors.add(place);
    this.leaveOut(row, column, { kind: "error-cell", error });
  }

  /** A value used after putting it right. */
  repair(row: number, column: number, cause: IssueCause): void {
    this.#note(row, column, cause, "value-repaired");
  }

  /** A choice made for a whole column, listed once at its header; its rows do not count as repaired. */
  assume(column: number, cause: IssueCause): void {
    this.#noteHeader(column, cause, "value-repaired");
  }

  /** A reading that may be wrong, listed at its cell; the row does not count as repaired. */
  doubt(row: number, column: number, cause: IssueCause): void {
    this.log.add({
      address: this.#address(row, column),
      cause,
      found: this.shown(row, column),
      action: "value-repaired",
    });
  }

  /** A whole column that could not be used, listed once at its header. */
  leaveOutColumn(column: number, cause: IssueCause): void {
    this.#noteHeader(column, cause, "value-left-out");
  }

  #noteHeader(column: number, cause: IssueCause, action: DataIssue["action"]): void {
    const { table } = this;
    this.log.add({
      address: {
        sheet: table.view.sheet.name,
        row: table.headerTop + Math.max(0, table.headerRows - 1),
        column: table.left + column,
      },
      cause,
      found: table.headers[column] ?? "",
      action,
    });
  }

  counts(): RowCounts {
    let setAside = 0;
    let repaired = 0;
    for (let row = 0; row < this.rows; row++) {
      if (this.#setAside[row] === 1) setAside += 1;
      else if (this.#repaired[row] === 1) repaired += 1;
    }
    return { in: this.rows, used: this.rows - setAside, setAside, repaired };
  }

  /** What a person reads in a cell of the table. */
  shown(row: number, column: number): string {
    return this.table.view.shown(this.table.grid.at(row, column)).trim();
  }

  #note(row: number, column: number, cause: IssueCause, action: DataIssue["action"]): void {
    if (this.#setAside[row] === 1) return;
    this.#repaired[row] = 1;
    const { sheet, row: sheetRow, column: sheetColumn } = this.#address(row, column);
    this.log.repeat(sheet, sheetRow, sheetColumn, cause, action, () => this.shown(row, column));
  }

  #address(row: number, column: number): DataIssue["address"] {
    return {
      sheet: this.table.view.sheet.name,
      row: this.table.grid.sheetRow(row),
      column: this.table.left + column,
    };
  }
}
