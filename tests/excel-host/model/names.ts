import { absoluteRangeName } from "../../../src/foundation/address";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../host-error";
import { parseAddress, sheetPrefix } from "./addresses";
import { HostCollection, HostObject } from "./host-object";
import { isDefinedName } from "./name-rules";
import { Range } from "./range";
import type { HostWorkbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** The names of the workbook, or of one sheet; hidden ones among them. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly #workbook: HostWorkbook;
  readonly #sheet: Worksheet | null;
  #list: readonly NamedItem[] = [];

  constructor(workbook: HostWorkbook, sheet: Worksheet | null) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  items(): readonly NamedItem[] {
    return this.#list;
  }

  find(key: unknown): NamedItem | null {
    const name = String(key).toLowerCase();
    return this.#list.find((item) => item.Name.toLowerCase() === name) ?? null;
  }

  /** `reference` is a range, or a formula with "=". */
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    if (!isDefinedName(name)) throw invalidArgument();
    const taken = this.find(name) !== null || this.#workbook.Tables.find(name) !== null;
    if (taken) throw itemAlreadyExists();
    if (!(reference instanceof Range) && typeof reference !== "string") throw invalidArgument();
    const item = this.create(
      name,
      reference instanceof Range ? rangeFormula(reference) : reference,
    );
    item.Comment = typeof comment === "string" ? comment : "";
    return item;
  }

  create(name: string, formula: string): NamedItem {
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    const item = new NamedItem(this, this.#workbook, this.#sheet, name, text);
    this.#list = [...this.#list, item];
    return item;
  }

  remove(item: NamedItem): void {
    this.#list = this.#list.filter((other) => other !== item);
  }
}

export class NamedItem extends HostObject {
  readonly scalars = ["name", "formula", "visible", "comment", "scope", "type", "value"];
  Visible = true;
  Comment = "";
  formula: string;
  readonly #collection: NamedItemCollection;
  readonly #workbook: HostWorkbook;
  readonly #sheet: Worksheet | null;

  constructor(
    collection: NamedItemCollection,
    workbook: HostWorkbook,
    sheet: Worksheet | null,
    readonly Name: string,
    formula: string,
  ) {
    super();
    this.#collection = collection;
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.formula = formula;
  }

  /** By which the client finds it again after it was added. */
  get _Id(): string {
    return this.Name;
  }

  get Formula(): string {
    return this.formula;
  }

  set Formula(formula: unknown) {
    if (typeof formula !== "string") throw invalidArgument();
    this.#workbook.revision += 1;
    this.formula = formula.startsWith("=") ? formula : `="${formula.replaceAll('"', '""')}"`;
  }

  get Scope(): string {
    return this.#sheet === null ? "Workbook" : "Worksheet";
  }

  get Type(): string {
    if (this.GetRangeOrNullObject() !== null) return "Range";
    if (this.formula.includes("#REF!")) return "Error";
    return Number.isFinite(Number(this.formula.slice(1))) ? "Double" : "String";
  }

  get Value(): unknown {
    const range = this.GetRangeOrNullObject();
    if (range !== null) return range.Address;
    const constant = this.formula.slice(1);
    if (this.Type === "Double") return Number(constant);
    if (this.Type === "Error") return "#REF!";
    return constant.replace(/^"([\s\S]*)"$/, "$1").replaceAll('""', '"');
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw itemNotFound();
    return range;
  }

  /** `null` when it stands for no range, or for one on a sheet that is gone. */
  GetRangeOrNullObject(): Range | null {
    const parsed = parseAddress(this.formula);
    if (parsed?.sheet == null) return null;
    const sheet = this.#workbook.Worksheets.find(parsed.sheet);
    return sheet === null ? null : new Range(sheet, parsed.range);
  }

  get WorksheetOrNullObject(): Worksheet | null {
    return this.#sheet;
  }

  get Worksheet(): Worksheet {
    if (this.#sheet === null) throw itemNotFound();
    return this.#sheet;
  }

  Delete(): void {
    this.#collection.remove(this);
  }
}

function rangeFormula(range: Range): string {
  return `=${sheetPrefix(range.sheet.Name)}${absoluteRangeName(range.range)}`;
}
