import { accessDenied, invalidArgument, invalidOperation } from "../host-error";
import { Application } from "./application";
import { parseAddress } from "./addresses";
import { CommentCollection } from "./comments";
import { DocumentProperties } from "./document-properties";
import { evaluateFormula, type Place } from "./evaluate";
import { CannotCalculate } from "./formula-parser";
import type { CellValue } from "./grid";
import { Functions } from "./functions";
import { HostObject, mapFormulasWithin } from "./host-object";
import { NamedItemCollection } from "./names";
import { Range } from "./range";
import { TableCollection } from "./tables";
import type { Worksheet } from "./worksheet";
import { WorksheetCollection } from "./worksheets";

/** What the host tells the pane by itself; the numbers are the client's own event types. */
export type HostEvent = {
  readonly type: number;
  readonly target: string;
  readonly arguments: Readonly<Record<string, unknown>>;
};

/** One simulated workbook. Members with a capital are the wire's; the others are for tests and for the model itself. */
export class HostWorkbook extends HostObject {
  readonly scalars = ["name", "readOnly"];
  Name = "Book1.xlsx";
  ReadOnly = false;
  /** The first day is 1 January 1904, as in workbooks of old Macs. */
  date1904 = false;
  readonly Application = new Application();
  readonly Functions: Functions = new Functions(this);
  readonly Properties = new DocumentProperties();
  readonly Protection = new WorkbookProtection();
  readonly Worksheets: WorksheetCollection = new WorksheetCollection(this);
  readonly Names: NamedItemCollection = new NamedItemCollection(this, null);
  readonly Tables: TableCollection = new TableCollection(this, null);
  readonly Comments: CommentCollection = new CommentCollection(this, null);

  active: Worksheet;
  /** Where the person's cursor stands on the active sheet. */
  selected = { row: 0, column: 0, rows: 1, columns: 1 };
  emit: (event: HostEvent) => void = () => undefined;
  /** A test may know what a formula shows; `null` leaves it to the host. */
  calculate: (formula: string) => CellValue | null = () => null;
  /** Goes up with every change that a formula may depend on. */
  revision = 0;
  readonly #calculating = new Set<string>();
  #ids = 0;

  constructor(firstSheet = "Sheet1") {
    super();
    this.active = this.Worksheets.create(firstSheet);
  }

  nextId(): number {
    this.#ids += 1;
    return this.#ids;
  }

  GetSelectedRange(): Range {
    return new Range(this.active, this.selected);
  }

  GetActiveCell(): Range {
    return new Range(this.active, { ...this.selected, rows: 1, columns: 1 });
  }

  /** "Plan!A1" or "'Mon plan'!A1:B2" → its range. */
  rangeAt(reference: unknown, home: Worksheet = this.active): Range {
    if (reference instanceof Range) return reference;
    const parsed = parseAddress(String(reference));
    const sheet = parsed?.sheet == null ? home : this.Worksheets.find(parsed.sheet);
    if (parsed === null || sheet === null) throw invalidArgument();
    return new Range(sheet, parsed.range);
  }

  /** Names of tables and defined names share one space, whatever the case. */
  isNameTaken(name: string): boolean {
    return this.Tables.find(name) !== null || this.Names.find(name) !== null;
  }

  requireStructure(): void {
    if (this.Protection.Protected || this.ReadOnly) throw accessDenied();
  }

  /** What the formula at a place shows. `stored` is what a file says, and holds where the host cannot calculate. */
  show(formula: string, place: Place, stored: CellValue | null): CellValue {
    const told = this.calculate(formula);
    if (told !== null) return told;
    const key = `${place.sheet.Id} ${place.row} ${place.column}`;
    // A circular reference shows 0.
    if (this.#calculating.has(key)) return 0;
    this.#calculating.add(key);
    try {
      return evaluateFormula(this, formula, place);
    } catch (thrown) {
      if (!(thrown instanceof CannotCalculate)) throw thrown;
      if (stored !== null) return stored;
      throw new CannotCalculate(`The excel-host cannot calculate ${formula}: ${thrown.message}`);
    } finally {
      this.#calculating.delete(key);
    }
  }

  /** Rewrites every formula: of cells, names, validations and conditional formats. */
  mapFormulas(change: (formula: string, place: Place | null) => string): void {
    const everywhere = (formula: string): string => change(formula, null);
    for (const sheet of this.Worksheets.items()) {
      sheet.grid.mapFormulas((formula, row, column) => change(formula, { sheet, row, column }));
      for (const name of sheet.Names.items()) name.formula = everywhere(name.formula);
      sheet.styles.mapValues("DataValidation", (value) => mapFormulasWithin(value, everywhere));
      for (const format of sheet.conditionalFormats.all) format.mapFormulas(everywhere);
    }
    for (const name of this.Names.items()) name.formula = everywhere(name.formula);
    this.revision += 1;
  }
}

/** Protects which sheets there are, their names, order and visibility. */
export class WorkbookProtection extends HostObject {
  readonly scalars = ["protected"];
  #protected = false;
  #password: unknown = null;

  get Protected(): boolean {
    return this.#protected;
  }

  Protect(password: unknown): void {
    if (this.#protected) throw invalidOperation("The workbook is already protected.");
    this.#protected = true;
    this.#password = password ?? null;
  }

  Unprotect(password: unknown): void {
    if (this.#password !== null && this.#password !== password) throw accessDenied();
    this.#protected = false;
    this.#password = null;
  }
}
