import { rangesOverlap, type CellRange } from "../../../src/foundation/address";
import { invalidArgument, itemNotFound } from "../host-error";
import { contains } from "./addresses";
import { CustomRule, PlainRule, ColorScale, DataBar, IconSet } from "./conditional-rules";
import { HostCollection, HostObject } from "./host-object";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

const kinds = [
  "Custom",
  "CellValue",
  "ContainsText",
  "ColorScale",
  "DataBar",
  "IconSet",
  "PresetCriteria",
  "TopBottom",
] as const;
type Kind = (typeof kinds)[number];

/** All conditional formats of a sheet, the first has priority 0. Kept and given back, never evaluated. */
export class ConditionalFormatList {
  #formats: readonly ConditionalFormat[] = [];

  constructor(readonly sheet: Worksheet) {}

  get all(): readonly ConditionalFormat[] {
    return this.#formats;
  }

  /** Excel puts a new one on top. */
  add(kind: unknown, range: CellRange): ConditionalFormat {
    this.sheet.Protection.require("allowFormatCells");
    const known = kinds.find((one) => one === kind);
    if (known === undefined) throw invalidArgument();
    const format = new ConditionalFormat(this, known, range, this.sheet.workbook.nextId());
    this.#formats = [format, ...this.#formats];
    return format;
  }

  remove(format: ConditionalFormat): void {
    this.sheet.Protection.require("allowFormatCells");
    this.#formats = this.#formats.filter((other) => other !== format);
  }

  removeWithin(range: CellRange): void {
    this.#formats = this.#formats.filter((format) => !contains(range, format.range));
  }

  move(format: ConditionalFormat, priority: number): void {
    const others = this.#formats.filter((other) => other !== format);
    this.#formats = others.toSpliced(priority, 0, format);
  }
}

export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  constructor(
    readonly list: ConditionalFormatList,
    readonly range: CellRange,
  ) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    return this.list.all.filter((format) => rangesOverlap(format.range, this.range));
  }

  find(key: unknown): ConditionalFormat | null {
    return this.items().find(({ Id }) => Id === key) ?? null;
  }

  Add(kind: unknown): ConditionalFormat {
    return this.list.add(kind, this.range);
  }

  ClearAll(): void {
    for (const format of this.items()) this.list.remove(format);
  }
}

export class ConditionalFormat extends HostObject {
  readonly scalars = ["id", "type", "priority", "stopIfTrue"];
  readonly Id: string;
  StopIfTrue = false;
  readonly #custom = new CustomRule();
  readonly #plain = new PlainRule();
  readonly #colorScale = new ColorScale();
  readonly #dataBar = new DataBar();
  readonly #iconSet = new IconSet();

  constructor(
    readonly list: ConditionalFormatList,
    readonly Type: Kind,
    readonly range: CellRange,
    id: number,
  ) {
    super();
    this.Id = `{CF-${id}}`;
  }

  get Priority(): number {
    return this.list.all.indexOf(this);
  }

  set Priority(priority: number) {
    this.list.move(this, priority);
  }

  get CustomOrNullObject(): CustomRule | null {
    return this.Type === "Custom" ? this.#custom : null;
  }

  get Custom(): CustomRule {
    return required(this.CustomOrNullObject);
  }

  get CellValueOrNullObject(): PlainRule | null {
    return this.Type === "CellValue" ? this.#plain : null;
  }

  get CellValue(): PlainRule {
    return required(this.CellValueOrNullObject);
  }

  get TextComparisonOrNullObject(): PlainRule | null {
    return this.Type === "ContainsText" ? this.#plain : null;
  }

  get TextComparison(): PlainRule {
    return required(this.TextComparisonOrNullObject);
  }

  get PresetOrNullObject(): PlainRule | null {
    return this.Type === "PresetCriteria" ? this.#plain : null;
  }

  get Preset(): PlainRule {
    return required(this.PresetOrNullObject);
  }

  get TopBottomOrNullObject(): PlainRule | null {
    return this.Type === "TopBottom" ? this.#plain : null;
  }

  get TopBottom(): PlainRule {
    return required(this.TopBottomOrNullObject);
  }

  get ColorScaleOrNullObject(): ColorScale | null {
    return this.Type === "ColorScale" ? this.#colorScale : null;
  }

  get ColorScale(): ColorScale {
    return required(this.ColorScaleOrNullObject);
  }

  get DataBarOrNullObject(): DataBar | null {
    return this.Type === "DataBar" ? this.#dataBar : null;
  }

  get DataBar(): DataBar {
    return required(this.DataBarOrNullObject);
  }

  get IconSetOrNullObject(): IconSet | null {
    return this.Type === "IconSet" ? this.#iconSet : null;
  }

  get IconSet(): IconSet {
    return required(this.IconSetOrNullObject);
  }

  GetRange(): Range {
    return new Range(this.list.sheet, this.range);
  }

  GetRangeOrNullObject(): Range {
    return this.GetRange();
  }

  Delete(): void {
    this.list.remove(this);
  }
}

function required<Rule>(rule: Rule | null): Rule {
  if (rule === null) throw itemNotFound();
  return rule;
}
