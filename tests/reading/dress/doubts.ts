import type { DataIssue, DataReport } from "../../../src/domain/records/data-report";
import type { TruthTable } from "./truth";

/** Repairs that claim to be sure: they excuse nothing when the value they give is wrong. */
const sure = new Set(["number-as-text", "date-as-text", "hidden-cells"]);

/** Where a report says that it doubts, left out or chose. */
export class Doubts {
  readonly #bySheet = new Map<string, DataIssue[]>();

  constructor(report: DataReport) {
    for (const issue of report.issues) {
      const list = this.#bySheet.get(issue.address.sheet) ?? [];
      list.push(issue);
      this.#bySheet.set(issue.address.sheet, list);
    }
  }

  /** The whole table was listed as not used, or asked about. */
  ofTable({ sheet, range }: TruthTable): boolean {
    return this.#on(sheet).some(
      ({ action, address }) =>
        action === "table-not-used" &&
        address.row >= range.row - 6 &&
        address.row < range.row + range.rows &&
        address.column >= range.column - 1 &&
        address.column < range.column + range.columns,
    );
  }

  /** The row was set aside. */
  ofRow({ sheet, range }: TruthTable, row: number): boolean {
    return this.#on(sheet).some(
      ({ action, address }) =>
        action === "row-set-aside" &&
        address.row === row &&
        address.column >= range.column - 1 &&
        address.column < range.column + range.columns,
    );
  }

  /** Something about the whole column is listed at one of its header cells. */
  ofColumn({ sheet, range, headerRows }: TruthTable, column: number): boolean {
    return this.#on(sheet).some(
      ({ action, address, cause }) =>
        action !== "table-not-used" &&
        !sure.has(cause.kind) &&
        address.column === column &&
        address.row >= range.row - 1 &&
        address.row < range.row + headerRows,
    );
  }

  /** The value itself is listed. */
  ofCell({ sheet }: TruthTable, row: number, column: number): boolean {
    return this.#on(sheet).some(
      ({ action, address, cause, count, lastRow }) =>
        action !== "table-not-used" &&
        address.column === column &&
        !sure.has(cause.kind) &&
        (address.row === row ||
          (count !== undefined && address.row < row && row <= (lastRow ?? address.row))),
    );
  }

  /** A pseudo-agent was left out of one of the table's rows. */
  ofNobody({ sheet, range }: TruthTable): boolean {
    return this.#on(sheet).some(
      ({ cause, address }) =>
        cause.kind === "pseudo-agent" &&
        address.row >= range.row &&
        address.row < range.row + range.rows,
    );
  }

  #on(sheet: string): readonly DataIssue[] {
    return this.#bySheet.get(sheet) ?? [];
  }
}
