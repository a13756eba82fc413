import { parseAddress, wholeSheet } from "./addresses";
import { AutoFilter } from "./auto-filter";
import { maxColumns, maxRows, type CellRange } from "../../../src/foundation/address";
import { accessDenied, invalidArgument } from "../host-error";
import { ChartCollection } from "./charts";
import { CommentCollection } from "./comments";
import { ConditionalFormatList } from "./conditional-formats";
import { FreezePanes } from "./freeze-panes";
import { Grid } from "./grid";
import { HostObject } from "./host-object";
import { NamedItemCollection } from "./names";
import { NoteCollection } from "./notes";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { renamedSheet, withoutSheet, withoutTable } from "./references";
import { replaceText } from "./replace-text";
import { Styles } from "./styles";
import { TableCollection } from "./tables";
import type { HostWorkbook } from "./workbook";
import { WorksheetProtection } from "./worksheet-protection";

const visibilities: readonly unknown[] = ["Visible", "Hidden", "VeryHidden"];

/** The client's number for "cells of a sheet changed". */
const worksheetChanged = 10;

export class Worksheet extends HostObject {
  readonly scalars = ["id", "name", "position", "visibility", "tabColor", "showGridlines"];
  readonly Id: string;
  readonly Protection: WorksheetProtection = new WorksheetProtection(this);
  readonly FreezePanes: FreezePanes = new FreezePanes(this);
  readonly PageLayout: PageLayout = new PageLayout(this);
  readonly Charts: ChartCollection = new ChartCollection(this);
  readonly AutoFilter: AutoFilter = new AutoFilter(this);
  readonly HorizontalPageBreaks: PageBreakCollection = new PageBreakCollection(this);
  readonly Notes: NoteCollection = new NoteCollection(this);
  readonly Tables: TableCollection;
  readonly Names: NamedItemCollection;
  readonly Comments: CommentCollection;

  readonly grid: Grid;
  readonly styles = new Styles();
  readonly conditionalFormats: ConditionalFormatList = new ConditionalFormatList(this);
  merges: readonly CellRange[] = [];
  readonly workbook: HostWorkbook;
  #name: string;
  #visibility = "Visible";
  #tabColor = "";
  #showGridlines = true;
  #listeners = 0;

  constructor(workbook: HostWorkbook, name: string) {
    super();
    this.workbook = workbook;
    this.#name = name;
    this.grid = new Grid({
      get revision() {
        return workbook.revision;
      },
      changed: () => (workbook.revision += 1),
      evaluate: (formula, row, column, stored) =>
        workbook.show(formula, { sheet: this, row, column }, stored),
    });
    this.Id = `{00000000-0001-0000-0000-${String(workbook.nextId()).padStart(12, "0")}}`;
    this.Tables = new TableCollection(workbook, this);
    this.Names = new NamedItemCollection(workbook, this);
    this.Comments = new CommentCollection(workbook, this);
  }

  get Name(): string {
    return this.#name;
  }

  set Name(name: unknown) {
    this.workbook.requireStructure();
    this.workbook.Worksheets.requireFree(name, this);
    const before = this.#name;
    this.#name = String(name);
    this.workbook.mapFormulas((formula) => renamedSheet(formula, before, this.#name));
  }

  get Position(): number {
    return this.workbook.Worksheets.items().indexOf(this);
  }

  set Position(position: number) {
    this.workbook.requireStructure();
    this.workbook.Worksheets.move(this, position);
  }

  get Visibility(): string {
    return this.#visibility;
  }

  set Visibility(visibility: unknown) {
    if (!visibilities.includes(visibility)) throw invalidArgument();
    this.workbook.requireStructure();
    const others = this.workbook.Worksheets.items().filter((sheet) => sheet !== this);
    // Excel never hides the last visible sheet.
    if (visibility !== "Visible" && others.every((sheet) => sheet.Visibility !== "Visible")) {
      throw accessDenied();
    }
    this.#visibility = String(visibility);
  }

  get TabColor(): string {
    return this.#tabColor;
  }

  set TabColor(color: unknown) {
    if (typeof color !== "string" || !/^(?:#[0-9a-f]{6})?$/i.test(color)) throw invalidArgument();
    this.#tabColor = color.toUpperCase();
  }

  get ShowGridlines(): boolean {
    return this.#showGridlines;
  }

  set ShowGridlines(show: unknown) {
    this.#showGridlines = show === true;
  }

  /** The name under which the client sets it; it asks for it under the other. */
  set Gridlines(show: unknown) {
    this.ShowGridlines = show;
  }

  GetRange(address: unknown): Range {
    if (address === null || address === undefined) return new Range(this, wholeSheet);
    if (typeof address !== "string") throw invalidArgument();
    const parsed = parseAddress(address);
    if (parsed !== null) {
      const other =
        parsed.sheet !== null && parsed.sheet.toLowerCase() !== this.#name.toLowerCase();
      if (other) throw invalidArgument();
      return new Range(this, parsed.range);
    }
    const named = this.Names.find(address) ?? this.workbook.Names.find(address);
    if (named === null) throw invalidArgument();
    return named.GetRange();
  }

  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, { row, column, rows, columns });
  }

  GetCell(row: number, column: number): Range {
    return new Range(this, { row, column, rows: 1, columns: 1 });
  }

  GetUsedRange(valuesOnly: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    return new Range(this, wholeSheet).GetUsedRangeOrNullObject(valuesOnly);
  }

  /** "A1:B2, D4": several areas. */
  GetRanges(address: unknown): RangeAreas {
    if (typeof address !== "string") throw invalidArgument();
    const areas = address.split(",").map((part) => this.GetRange(part.trim()).range);
    return new RangeAreas(this, areas);
  }

  Copy(positionType: unknown, relativeTo: unknown): Worksheet {
    return this.workbook.Worksheets.addCopy(this, positionType, relativeTo);
  }

  _GetAnotherWorksheetById(id: unknown): Worksheet {
    return this.workbook.Worksheets.GetItem(id);
  }

  Activate(): void {
    // Excel shows no hidden sheet.
    if (this.#visibility !== "Visible") throw accessDenied();
    this.workbook.active = this;
    this.workbook.selected = { row: 0, column: 0, rows: 1, columns: 1 };
  }

  Calculate(): void {
    this.workbook.Application.Calculate();
  }

  ReplaceAll(text: unknown, replacement: unknown, criteria: unknown): number {
    return replaceText(this, text, replacement, criteria);
  }

  Delete(): void {
    this.workbook.requireStructure();
    this.workbook.Worksheets.remove(this);
    const tables = this.Tables.items().map(({ Name }) => Name);
    this.workbook.mapFormulas((formula) =>
      tables.reduce(withoutTable, withoutSheet(formula, this.#name)),
    );
  }

  _RegisterDataChangedEvent(): void {
    this.#listeners += 1;
  }

  _UnregisterDataChangedEvent(): void {
    this.#listeners -= 1;
  }

  /** Nothing outside Excel's 1,048,576 × 16,384 cells. */
  requireOnSheet({ row, column, rows, columns }: CellRange): void {
    if (!isPart(row, rows, maxRows) || !isPart(column, columns, maxColumns))
      throw invalidArgument();
  }

  /**
   * Tells the pane which cells changed, when it listens. `source` is "Remote" for another person's hand, `triggerSource` is
   * "ThisLocalAddin" for what the pane itself wrote.
   */
  changed(
    address: string,
    changeType = "RangeEdited",
    source = "Local",
    triggerSource = "Unknown",
  ): void {
    if (this.#listeners === 0 && !this.workbook.Worksheets.listens) return;
    this.workbook.emit({
      type: worksheetChanged,
      target: this.#listeners > 0 ? this.Id : "Workbook",
      arguments: { address, changeType, source, worksheetId: this.Id, triggerSource },
    });
  }
}

/** Whether `length` rows or columns, at least one, from `first` on all stand among the first `most`. */
function isPart(first: number, length: number, most: number): boolean {
  const areWhole = Number.isInteger(first) && Number.isInteger(length);
  return areWhole && first >= 0 && length > 0 && first + length <= most;
}
