import { accessDenied, invalidArgument, invalidOperation } from "../host-error";
import { Application } from "./application";
import { parseAddress } from "./addresses";
import { CommentCollection } from "./comments";
import { DocumentProperties } from "./document-properties";
import type { CellValue } from "./grid";
import { HostObject } from "./host-object";
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
  readonly Application = new Application();
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
  /** Excel calculates, the host does not: a formula shows what this says, 0 unless a test knows better. */
  calculate: (formula: string) => CellValue = () => 0;
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
  rangeAt(reference: unknown): Range {
    if (reference instanceof Range) return reference;
    const parsed = parseAddress(String(reference));
    const sheet = parsed?.sheet == null ? this.active : this.Worksheets.find(parsed.sheet);
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

  mapFormulas(change: (formula: string) => string): void {
    for (const sheet of this.Worksheets.items()) {
      sheet.grid.mapFormulas(change);
      for (const name of sheet.Names.items()) name.formula = change(name.formula);
    }
    for (const name of this.Names.items()) name.formula = change(name.formula);
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
