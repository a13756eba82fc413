import {
  maxColumns,
  maxRows,
  rangeName,
  type CellRange,
  rangesOverlap,
} from "../../../src/foundation/address";
import { invalidArgument, invalidOperation, itemNotFound, notSimulated } from "../host-error";
import { around, intersection, sheetPrefix } from "./addresses";
import {
  cellsOf,
  columnsOf,
  listOf,
  readProperties,
  rowsOf,
  setProperties,
} from "./cell-properties";
import { copyCells, copyTables } from "./copy-cells";
import { ConditionalFormatCollection } from "./conditional-formats";
import { DataValidation } from "./data-validation";
import type { CellValue } from "./grid";
import { HostObject } from "./host-object";
import { mergeCells, unmergeCells } from "./merges";
import {
  readCells,
  requireReadable,
  requireUnlocked,
  sizeMismatch,
  writeCells,
  writeFormats,
} from "./range-cells";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { plainStyle } from "./style-defaults";
import type { Worksheet } from "./worksheet";

export class Range extends HostObject {
  readonly scalars = [
    "address",
    "values",
    "formulas",
    "numberFormat",
    "valueTypes",
    "rowIndex",
    "columnIndex",
    "rowCount",
    "columnCount",
    "cellCount",
  ];
  readonly sheet: Worksheet;
  readonly range: CellRange;

  constructor(sheet: Worksheet, range: CellRange) {
    super();
    sheet.requireOnSheet(range);
    this.sheet = sheet;
    this.range = range;
  }

  get Worksheet(): Worksheet {
    return this.sheet;
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, [this.range]);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.sheet, [this.range]);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.sheet.conditionalFormats, [this.range]);
  }

  get Address(): string {
    return sheetPrefix(this.sheet.Name) + this.localAddress;
  }

  get localAddress(): string {
    const { row, column, rows, columns } = this.range;
    const name = rangeName(this.range);
    if (rows === maxRows) return name.replaceAll(/\d+/g, "").replace(/^([A-Z]+)$/, "$1:$1");
    if (columns === maxColumns && column === 0) return `${row + 1}:${row + rows}`;
    return name;
  }

  get RowIndex(): number {
    return this.range.row;
  }

  get ColumnIndex(): number {
    return this.range.column;
  }

  get RowCount(): number {
    return this.range.rows;
  }

  get ColumnCount(): number {
    return this.range.columns;
  }

  /** -1 above 2,147,483,647, as Excel says it. */
  get CellCount(): number {
    const count = this.range.rows * this.range.columns;
    return count > 2_147_483_647 ? -1 : count;
  }

  get Values(): CellValue[][] {
    return readCells(this.sheet, this.range, (row, column) => this.sheet.grid.value(row, column));
  }

  set Values(written: unknown) {
    writeCells(this.sheet, this.range, written);
    this.#changed();
  }

  get Formulas(): CellValue[][] {
    return readCells(this.sheet, this.range, (row, column) => this.sheet.grid.formula(row, column));
  }

  set Formulas(written: unknown) {
    this.Values = written;
  }

  get ValueTypes(): CellValue[][] {
    return readCells(this.sheet, this.range, (row, column) => {
      const { grid } = this.sheet;
      return grid.isError(row, column) ? "Error" : valueType(grid.value(row, column));
    });
  }

  get NumberFormat(): unknown[][] {
    requireReadable(this.range);
    return this.sheet.styles.matrix("NumberFormat", this.range, "General");
  }

  set NumberFormat(written: unknown) {
    writeFormats(this.sheet, this.range, written);
  }

  /** `null` where the cells differ. */
  get Hyperlink(): unknown {
    return this.sheet.styles.common("Hyperlink", this.range, null);
  }

  set Hyperlink(link: unknown) {
    this.sheet.Protection.require("allowInsertHyperlinks");
    this.sheet.styles.set("Hyperlink", this.range, link);
    if (typeof link !== "object" || link === null || !("textToDisplay" in link)) return;
    const { textToDisplay: shown } = link;
    if (typeof shown === "string")
      this.sheet.grid.put(this.range.row, this.range.column, shown, null);
  }

  get RowHidden(): unknown {
    return this.sheet.styles.common("RowHidden", this.#entireRows(), false);
  }

  set RowHidden(hidden: unknown) {
    this.sheet.Protection.require("allowFormatRows");
    this.sheet.styles.set("RowHidden", this.#entireRows(), hidden === true);
  }

  get ColumnHidden(): unknown {
    return this.sheet.styles.common("ColumnHidden", this.#entireColumns(), false);
  }

  set ColumnHidden(hidden: unknown) {
    this.sheet.Protection.require("allowFormatColumns");
    this.sheet.styles.set("ColumnHidden", this.#entireColumns(), hidden === true);
  }

  GetCell(row: number, column: number): Range {
    return this.#at(this.range.row + row, this.range.column + column, 1, 1);
  }

  GetRow(row: number): Range {
    return this.#at(this.range.row + row, this.range.column, 1, this.range.columns);
  }

  GetColumn(column: number): Range {
    return this.#at(this.range.row, this.range.column + column, this.range.rows, 1);
  }

  GetLastRow(): Range {
    return this.GetRow(this.range.rows - 1);
  }

  GetLastColumn(): Range {
    return this.GetColumn(this.range.columns - 1);
  }

  GetLastCell(): Range {
    return this.GetCell(this.range.rows - 1, this.range.columns - 1);
  }

  GetEntireRow(): Range {
    return new Range(this.sheet, this.#entireRows());
  }

  GetEntireColumn(): Range {
    return new Range(this.sheet, this.#entireColumns());
  }

  GetOffsetRange(rows: number, columns: number): Range {
    const { row, column } = this.range;
    return this.#at(row + rows, column + columns, this.range.rows, this.range.columns);
  }

  GetResizedRange(rows: number, columns: number): Range {
    const { range } = this;
    return this.#at(range.row, range.column, range.rows + rows, range.columns + columns);
  }

  GetAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.#at(this.range.row, this.range.column, rows, columns);
  }

  GetBoundingRect(another: unknown): Range {
    return new Range(this.sheet, around(this.range, this.#other(another).range));
  }

  GetIntersectionOrNullObject(another: unknown): Range | null {
    const shared = intersection(this.range, this.#other(another).range);
    return shared === null ? null : new Range(this.sheet, shared);
  }

  GetIntersection(another: unknown): Range {
    const shared = this.GetIntersectionOrNullObject(another);
    if (shared === null) throw itemNotFound();
    return shared;
  }

  GetUsedRange(valuesOnly: unknown): Range {
    const used = this.GetUsedRangeOrNullObject(valuesOnly);
    if (used === null) throw itemNotFound();
    return used;
  }

  /** Without `valuesOnly` formatted cells count too, as in Excel; whole rows and columns do not. */
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    let used = this.sheet.grid.used(this.range);
    if (valuesOnly !== true) {
      for (const area of this.sheet.styles.formattedAreas()) {
        const shared = intersection(area, this.range);
        if (shared !== null) used = used === null ? shared : around(used, shared);
      }
    }
    return used === null ? null : new Range(this.sheet, used);
  }

  /** "All", "Contents", "Formats", "Hyperlinks" or "RemoveHyperlinks". A table on the cells stays a table. */
  Clear(applyTo: unknown): void {
    const what = applyTo ?? "All";
    requireUnlocked(this.sheet, this.range);
    if (what === "All" || what === "Contents") this.sheet.grid.clear(this.range);
    if (what === "All" || what === "Formats") {
      this.sheet.conditionalFormats.removeWithin(this.range);
    }
    if (what === "All") this.sheet.Comments.removeWithin(this.range);
    if (what === "All" || what === "Formats") {
      const onlyLook = (property: string): boolean =>
        what === "All" || (property !== "DataValidation" && property !== "Hyperlink");
      this.sheet.styles.clear(this.range, plainStyle, onlyLook);
    }
    if (what === "All") unmergeCells(this.sheet, this.range);
    if (what === "Hyperlinks" || what === "RemoveHyperlinks") {
      this.sheet.styles.clearProperty("Hyperlink", this.range, null);
    }
    this.#changed();
  }

  Merge(across: unknown): void {
    this.sheet.Protection.require("allowFormatCells");
    if (this.sheet.Tables.overlapping(this.range).length > 0) {
      throw invalidOperation("Cells of a table cannot be merged.");
    }
    const count = across === true ? this.range.rows : 1;
    const rows = this.range.rows / count;
    for (let i = 0; i < count; i++) {
      mergeCells(this.sheet, { ...this.range, row: this.range.row + i * rows, rows });
    }
  }

  Unmerge(): void {
    this.sheet.Protection.require("allowFormatCells");
    unmergeCells(this.sheet, this.range);
  }

  /** Transposed copies and links are not simulated. */
  CopyFrom(from: unknown, type: unknown, skipBlanks: unknown, transpose: unknown): void {
    if (transpose === true) throw notSimulated("Range.copyFrom() transposed");
    const source = this.sheet.workbook.rangeAt(from, this.sheet);
    if (type !== "Formats") requireUnlocked(this.sheet, this.range);
    if (type === "Formats") this.sheet.Protection.require("allowFormatCells");
    const written = copyCells(source, this, type, skipBlanks === true);
    if ((type ?? "All") === "All") copyTables(source, written);
    new Range(this.sheet, written.range).#changed();
  }

  /** Excel lists no more than 512. */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.sheet.merges.filter((merge) => rangesOverlap(merge, this.range));
    if (merged.length > 512) throw invalidOperation("There are too many merged areas.");
    return merged.length === 0 ? null : new RangeAreas(this.sheet, merged);
  }

  GetCellProperties(wanted: unknown): unknown {
    return cellsOf(this).map((row) => row.map((cell) => readProperties(cell, wanted)));
  }

  GetColumnProperties(wanted: unknown): unknown {
    return columnsOf(this).map((column) => readProperties(column, wanted));
  }

  GetRowProperties(wanted: unknown): unknown {
    return rowsOf(this).map((row) => readProperties(row, wanted));
  }

  SetCellProperties(given: unknown): void {
    const rows = cellsOf(this);
    listOf(given, rows.length).forEach((list, r) => {
      const cells = rows[r] ?? [];
      listOf(list, cells.length).forEach((one, c) => {
        setProperties(cells[c] ?? this, one);
      });
    });
  }

  SetColumnProperties(given: unknown): void {
    const columns = columnsOf(this);
    listOf(given, columns.length).forEach((one, c) => {
      setProperties(columns[c] ?? this, one);
    });
  }

  SetRowProperties(given: unknown): void {
    const rows = rowsOf(this);
    listOf(given, rows.length).forEach((one, r) => {
      setProperties(rows[r] ?? this, one);
    });
  }

  Select(): void {
    this.sheet.Activate();
    this.sheet.workbook.selected = { ...this.range };
  }

  Calculate(): void {
    this.sheet.workbook.Application.Calculate();
  }

  /** The client asks this before it splits a large write into rows. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.range.rows || columns !== this.range.columns) throw sizeMismatch();
  }

  #changed(): void {
    this.sheet.Tables.renameHeaders(this.range);
    this.sheet.changed(this.localAddress, "RangeEdited", "Local", "ThisLocalAddin");
  }

  #at(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.sheet, { row, column, rows, columns });
  }

  #other(another: unknown): Range {
    const other = another instanceof Range ? another : this.sheet.GetRange(another);
    if (other.sheet !== this.sheet) throw invalidArgument();
    return other;
  }

  #entireRows(): CellRange {
    return { ...this.range, column: 0, columns: maxColumns };
  }

  #entireColumns(): CellRange {
    return { ...this.range, row: 0, rows: maxRows };
  }
}

function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return "String";
}
