import { rangesOverlap, type CellRange } from "../../../src/foundation/address";
import { invalidArgument, itemNotFound } from "../host-error";
import { without } from "./addresses";
import { CustomRule, PlainRule, ColorScale, DataBar, IconSet } from "./conditional-rules";
import { copyFields, HostCollection, HostObject, mapFormulasWithin } from "./host-object";
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
  add(kind: unknown, areas: readonly CellRange[]): ConditionalFormat {
    this.sheet.Protection.require("allowFormatCells");
    const known = kinds.find((one) => one === kind);
    if (known === undefined) throw invalidArgument();
    const format = new ConditionalFormat(this, known, areas, this.sheet.workbook.nextId());
    this.#formats = [format, ...this.#formats];
    return format;
  }

  /** The same format over other cells, here or on another sheet; it comes last. */
  addCopy(of: ConditionalFormat, areas: readonly CellRange[]): void {
    const format = new ConditionalFormat(this, of.Type, areas, this.sheet.workbook.nextId());
    copyFields(of.part, format.part);
    format.StopIfTrue = of.StopIfTrue;
    this.#formats = [...this.#formats, format];
  }

  remove(format: ConditionalFormat): void {
    this.sheet.Protection.require("allowFormatCells");
    this.#formats = this.#formats.filter((other) => other !== format);
  }

  removeWithin(range: CellRange): void {
    this.#formats = this.#formats.filter((format) => {
      format.areas = format.areas.flatMap((area) => without(area, range));
      return format.areas.length > 0;
    });
  }

  move(format: ConditionalFormat, priority: number): void {
    const others = this.#formats.filter((other) => other !== format);
    this.#formats = others.toSpliced(priority, 0, format);
  }
}

export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  constructor(
    readonly list: ConditionalFormatList,
    readonly areas: readonly CellRange[],
  ) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    return this.list.all.filter((format) =>
      format.areas.some((one) => this.areas.some((other) => rangesOverlap(one, other))),
    );
  }

  find(key: unknown): ConditionalFormat | null {
    return this.items().find(({ Id }) => Id === key) ?? null;
  }

  Add(kind: unknown): ConditionalFormat {
    return this.list.add(kind, this.areas);
  }

  ClearAll(): void {
    for (const format of this.items()) this.list.remove(format);
  }
}

export class ConditionalFormat extends HostObject {
  readonly scalars = ["id", "type", "priority", "stopIfTrue"];
  readonly Id: string;
  StopIfTrue = false;
  readonly part: CustomRule | PlainRule | ColorScale | DataBar | IconSet;

  constructor(
    readonly list: ConditionalFormatList,
    readonly Type: Kind,
    public areas: readonly CellRange[],
    id: number,
  ) {
    super();
    this.Id = `{CF-${id}}`;
    this.part = newPart(Type);
  }

  get Priority(): number {
    return this.list.all.indexOf(this);
  }

  set Priority(priority: number) {
    this.list.move(this, priority);
  }

  get CustomOrNullObject(): CustomRule | null {
    return this.Type === "Custom" && this.part instanceof CustomRule ? this.part : null;
  }

  get Custom(): CustomRule {
    return required(this.CustomOrNullObject);
  }

  get CellValueOrNullObject(): PlainRule | null {
    return this.Type === "CellValue" && this.part instanceof PlainRule ? this.part : null;
  }

  get CellValue(): PlainRule {
    return required(this.CellValueOrNullObject);
  }

  get TextComparisonOrNullObject(): PlainRule | null {
    return this.Type === "ContainsText" && this.part instanceof PlainRule ? this.part : null;
  }

  get TextComparison(): PlainRule {
    return required(this.TextComparisonOrNullObject);
  }

  get PresetOrNullObject(): PlainRule | null {
    return this.Type === "PresetCriteria" && this.part instanceof PlainRule ? this.part : null;
  }

  get Preset(): PlainRule {
    return required(this.PresetOrNullObject);
  }

  get TopBottomOrNullObject(): PlainRule | null {
    return this.Type === "TopBottom" && this.part instanceof PlainRule ? this.part : null;
  }

  get TopBottom(): PlainRule {
    return required(this.TopBottomOrNullObject);
  }

  get ColorScaleOrNullObject(): ColorScale | null {
    return this.Type === "ColorScale" && this.part instanceof ColorScale ? this.part : null;
  }

  get ColorScale(): ColorScale {
    return required(this.ColorScaleOrNullObject);
  }

  get DataBarOrNullObject(): DataBar | null {
    return this.Type === "DataBar" && this.part instanceof DataBar ? this.part : null;
  }

  get DataBar(): DataBar {
    return required(this.DataBarOrNullObject);
  }

  get IconSetOrNullObject(): IconSet | null {
    return this.Type === "IconSet" && this.part instanceof IconSet ? this.part : null;
  }

  get IconSet(): IconSet {
    return required(this.IconSetOrNullObject);
  }

  GetRange(): Range {
    return required(this.GetRangeOrNullObject());
  }

  /** `null` when it lies on several areas. */
  GetRangeOrNullObject(): Range | null {
    const [only, another] = this.areas;
    return only === undefined || another !== undefined ? null : new Range(this.list.sheet, only);
  }

  mapFormulas(change: (formula: string) => string): void {
    const { part } = this;
    if (part instanceof CustomRule) part.Rule.Formula = change(part.Rule.Formula);
    if (part instanceof PlainRule) part.Rule = mapFormulasWithin(part.Rule, change);
    if (part instanceof ColorScale) part.Criteria = mapFormulasWithin(part.Criteria, change);
  }

  Delete(): void {
    this.list.remove(this);
  }
}

function newPart(kind: Kind): CustomRule | PlainRule | ColorScale | DataBar | IconSet {
  switch (kind) {
    case "Custom":
      return new CustomRule();
    case "ColorScale":
      return new ColorScale();
    case "DataBar":
      return new DataBar();
    case "IconSet":
      return new IconSet();
    case "CellValue":
    case "ContainsText":
    case "PresetCriteria":
    case "TopBottom":
      return new PlainRule();
  }
}

function required<Rule>(rule: Rule | null): Rule {
  if (rule === null) throw itemNotFound();
  return rule;
}
