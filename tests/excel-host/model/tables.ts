import { rangesOverlap, type CellRange } from "../../../src/foundation/address";
import { invalidArgument, invalidOperation } from "../host-error";
import { HostCollection } from "./host-object";
import { Range } from "./range";
import { Table } from "./table";
import type { HostWorkbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** The tables of one sheet, or of all where `sheet` is `null`. */
export class TableCollection extends HostCollection<Table> {
  readonly #workbook: HostWorkbook;
  readonly #sheet: Worksheet | null;
  #list: readonly Table[] = [];

  constructor(workbook: HostWorkbook, sheet: Worksheet | null) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  items(): readonly Table[] {
    if (this.#sheet !== null) return this.#list;
    return this.#workbook.Worksheets.items().flatMap((sheet) => sheet.Tables.items());
  }

  find(key: unknown): Table | null {
    const name = String(key).toLowerCase();
    const tables = this.items();
    return tables.find(({ Id, Name }) => Id === key || Name.toLowerCase() === name) ?? null;
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    const { sheet, range } = this.#rangeOf(address);
    sheet.Protection.require("allowTables");
    sheet.Tables.requireFree(range, null);
    const headed = hasHeaders === true;
    let count = 1;
    while (this.#workbook.isNameTaken(`Table${count}`)) count++;
    return sheet.Tables.create(`Table${count}`, range, headed);
  }

  create(name: string, range: CellRange, hasHeaders: boolean): Table {
    if (this.#sheet === null) throw invalidArgument();
    const table = new Table(this.#sheet, this.#workbook.nextId(), name, range, hasHeaders);
    this.#list = [...this.#list, table];
    table.renameHeaders();
    return table;
  }

  /** A table of the same make on other cells, here or on another sheet, under a name of its own. */
  addCopy(of: Table, range: CellRange): Table {
    if (this.#sheet === null) throw invalidArgument();
    let count = 2;
    while (this.#workbook.isNameTaken(`${of.Name}${count}`)) count++;
    const table = this.create(`${of.Name}${count}`, range, of.ShowHeaders);
    table.Style = of.Style;
    table.ShowTotals = of.ShowTotals;
    table.ShowBandedRows = of.ShowBandedRows;
    table.ShowBandedColumns = of.ShowBandedColumns;
    table.ShowFilterButton = of.ShowFilterButton;
    table.HighlightFirstColumn = of.HighlightFirstColumn;
    table.HighlightLastColumn = of.HighlightLastColumn;
    return table;
  }

  remove(table: Table): void {
    this.#list = this.#list.filter((other) => other !== table);
  }

  overlapping(range: CellRange): readonly Table[] {
    return this.#list.filter((table) => rangesOverlap(table.range, range));
  }

  /** No table may touch another, nor merged cells. */
  requireFree(range: CellRange, self: Table | null): void {
    const others = this.overlapping(range).filter((table) => table !== self);
    const merged = this.#sheet?.merges.some((merge) => rangesOverlap(merge, range)) ?? false;
    if (others.length > 0 || merged) {
      throw invalidOperation("A table can't overlap another table or merged cells.");
    }
  }

  /** After cells were written: a header cell is always a text and unique within its table. */
  renameHeaders(range: CellRange): void {
    for (const table of this.overlapping(range)) table.renameHeaders();
  }

  #rangeOf(address: unknown): Range {
    if (address instanceof Range) return address;
    return this.#sheet === null ? this.#workbook.rangeAt(address) : this.#sheet.GetRange(address);
  }
}
