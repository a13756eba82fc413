import { rangeContains, type CellRange } from "../../../src/foundation/address";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../host-error";
import { HostObject } from "./host-object";
import { isDefinedName } from "./name-rules";
import { Range } from "./range";
import { renamedColumns, renamedTable, withoutTable } from "./references";
import { withoutStructure } from "./structured-range";
import { TableColumnCollection } from "./table-columns";
import type { Worksheet } from "./worksheet";

export class Table extends HostObject {
  readonly scalars = [
    "id",
    "name",
    "style",
    "showHeaders",
    "showTotals",
    "showBandedRows",
    "showBandedColumns",
    "showFilterButton",
    "highlightFirstColumn",
    "highlightLastColumn",
  ];
  readonly Id: string;
  readonly Columns: TableColumnCollection = new TableColumnCollection(this);
  Style = "TableStyleMedium2";
  ShowTotals = false;
  ShowBandedRows = true;
  ShowBandedColumns = false;
  ShowFilterButton = true;
  HighlightFirstColumn = false;
  HighlightLastColumn = false;
  readonly sheet: Worksheet;
  range: CellRange;
  readonly #showHeaders: boolean;
  #name: string;
  /** As formulas know them; from column to column, without a header row none. */
  #headers: readonly string[] = [];

  constructor(sheet: Worksheet, id: number, name: string, range: CellRange, hasHeaders: boolean) {
    super();
    this.sheet = sheet;
    this.Id = `{T-${id}}`;
    this.#name = name;
    this.range = range;
    this.#showHeaders = hasHeaders;
    this.ShowFilterButton = hasHeaders;
  }

  get Name(): string {
    return this.#name;
  }

  /** Formulas follow. */
  set Name(name: unknown) {
    this.sheet.Protection.require("allowTables");
    if (!isDefinedName(name)) throw invalidArgument();
    const before = this.#name;
    const same = name.toLowerCase() === before.toLowerCase();
    if (!same && this.sheet.workbook.isNameTaken(name)) throw itemAlreadyExists();
    this.#name = name;
    this.sheet.workbook.mapFormulas((formula) => renamedTable(formula, before, name));
  }

  get ShowHeaders(): boolean {
    return this.#showHeaders;
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  GetRange(): Range {
    return new Range(this.sheet, this.range);
  }

  GetHeaderRowRange(): Range {
    if (!this.#showHeaders) throw invalidOperation("The table has no header row.");
    return new Range(this.sheet, { ...this.range, rows: 1 });
  }

  GetDataBodyRange(): Range {
    const top = this.#showHeaders ? 1 : 0;
    const rows = this.range.rows - top - (this.ShowTotals ? 1 : 0);
    return new Range(this.sheet, { ...this.range, row: this.range.row + top, rows });
  }

  /** The header row stays where it is, and the new range must overlap the old one. */
  Resize(newRange: unknown): void {
    this.sheet.Protection.require("allowTables");
    const next = newRange instanceof Range ? newRange : this.sheet.GetRange(newRange);
    const { range } = next;
    const sameTop = range.row === this.range.row;
    const least = this.#showHeaders ? 2 : 1;
    if (next.sheet !== this.sheet || !sameTop || range.rows < least) throw invalidArgument();
    this.sheet.Tables.requireFree(range, this);
    this.range = range;
    this.renameHeaders();
  }

  /** The table goes, with its cells; formulas that mean it break. */
  Delete(): void {
    this.sheet.Protection.require("allowTables");
    this.sheet.Tables.remove(this);
    this.sheet.grid.clear(this.range);
    this.sheet.workbook.mapFormulas((formula) => withoutTable(formula, this.#name));
  }

  /** The table goes, its cells stay; formulas that name it come to name the cells. */
  ConvertToRange(): Range {
    this.sheet.Protection.require("allowTables");
    this.sheet.workbook.mapFormulas((formula, place) => withoutStructure(formula, this, place));
    this.sheet.Tables.remove(this);
    return this.GetRange();
  }

  ClearFilters(): void {
    this.sheet.Protection.require("allowAutoFilter");
  }

  /** Blank headers become Column1 …, repeated ones get a number, anything else becomes text: as Excel does it. */
  renameHeaders(): void {
    if (!this.#showHeaders) return;
    const used = new Set<string>();
    for (let c = 0; c < this.range.columns; c++) {
      const column = this.range.column + c;
      const written = this.sheet.grid.value(this.range.row, column);
      const base = written === "" ? "Column" : String(written);
      let name = written === "" ? `Column${c + 1}` : base;
      for (let n = 2; used.has(name.toLowerCase()); n++) name = `${base}${n}`;
      used.add(name.toLowerCase());
      if (name !== written) this.sheet.grid.put(this.range.row, column, name, null);
    }
    this.#followHeaders();
  }

  /** A formula that means a column by its name goes on meaning it: the name in the formula changes, or it breaks. */
  #followHeaders(): void {
    const { range } = this;
    const headers = Array.from({ length: range.columns }, (_, c) =>
      String(this.sheet.grid.value(range.row, range.column + c)),
    );
    const before = this.#headers;
    this.#headers = headers;
    const changes = new Map<string, string | null>();
    before.forEach((name, c) => {
      if (headers[c] !== name) changes.set(name.toLowerCase(), headers[c] ?? null);
    });
    if (changes.size === 0) return;
    this.sheet.workbook.mapFormulas((formula, place) => {
      const inside = place?.sheet === this.sheet && rangeContains(range, place.row, place.column);
      return renamedColumns(formula, this.#name, changes, inside);
    });
  }
}
