import type { CellRange } from "../../../foundation/address";
import { nameCode, type XmlAttributes } from "../xml-scanner";
import { attributeFlag, attributeNumber, attributeText, decodeText } from "../xml-text";
import { colourFrom, type Theme } from "./colours";
import type { Colour } from "./cell-face";
import { rangesOf } from "./look-collector";
import type { ConditionalLook, ListLook, RuleLook, ScaleStop } from "./sheet-look";

/** The rule that is being read. */
type OpenRule = {
  readonly type: string;
  readonly operator: string;
  readonly text: string;
  readonly patch: number;
  readonly priority: number;
  readonly stopsOthers: boolean;
  readonly formulas: string[];
  readonly stops: { readonly type: string; readonly value: number }[];
  readonly colours: Colour[];
};

/** Collects conditional formats and lists to choose from (ECMA-376 part 1, 18.3.1.18 and 18.3.1.32). */
export class RuleCollector {
  readonly conditionals: ConditionalLook[] = [];
  readonly lists: ListLook[] = [];
  readonly #theme: Theme;
  #areas: readonly CellRange[] = [];
  #rule: OpenRule | null = null;
  /** Where the list that is being read applies. */
  #listAreas: readonly CellRange[] | null = null;
  #source = "";
  #formula: string | null = null;

  constructor(theme: Theme) {
    this.#theme = theme;
  }

  open(name: number, attributes: XmlAttributes): void {
    if (name === codes.conditional) this.#areas = areasOf(attributes);
    else if (name === codes.rule) this.#rule = openRule(attributes);
    else if (name === codes.validation) {
      const isList = attributeText(attributes, codes.type) === "list";
      this.#listAreas = isList ? areasOf(attributes) : null;
      this.#source = "";
    } else if (name === codes.formula || name === codes.formula1) this.#formula = "";
    else if (this.#rule === null) return;
    else if (name === codes.stop) {
      this.#rule.stops.push({
        type: attributeText(attributes, codes.type) ?? "min",
        value: Number(attributeText(attributes, codes.value) ?? 0),
      });
    } else if (name === codes.colour) {
      const read = (key: keyof typeof colourCodes) => attributeText(attributes, colourCodes[key]);
      this.#rule.colours.push(colourFrom(read, this.#theme) ?? "#FFFFFF");
    }
  }

  close(name: number): void {
    if (name === codes.formula) {
      this.#rule?.formulas.push(this.#formula ?? "");
      this.#formula = null;
    } else if (name === codes.formula1) {
      this.#source = this.#formula ?? "";
      this.#formula = null;
    } else if (name === codes.validation && this.#listAreas !== null) {
      this.lists.push({ areas: this.#listAreas, source: this.#source });
      this.#listAreas = null;
    } else if (name === codes.rule && this.#rule !== null) {
      this.#finish(this.#rule);
      this.#rule = null;
    }
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (this.#formula !== null) this.#formula += decodeText(bytes, from, to);
  }

  #finish(rule: OpenRule): void {
    this.conditionals.push({
      areas: this.#areas,
      priority: rule.priority,
      stopsOthers: rule.stopsOthers,
      patch: rule.patch < 0 ? null : rule.patch,
      rule: ruleLook(rule),
    });
  }
}

function openRule(attributes: XmlAttributes): OpenRule {
  return {
    type: attributeText(attributes, codes.type) ?? "",
    operator: attributeText(attributes, codes.operator) ?? "",
    text: attributeText(attributes, codes.text) ?? "",
    patch: attributeNumber(attributes, codes.patch),
    priority: attributeNumber(attributes, codes.priority),
    stopsOthers: attributeFlag(attributes, codes.stopsOthers),
    formulas: [],
    stops: [],
    colours: [],
  };
}

function ruleLook(rule: OpenRule): RuleLook {
  switch (rule.type) {
    case "cellIs":
      return { kind: "compare", operator: rule.operator, formulas: rule.formulas };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return { kind: "text", type: rule.type, text: rule.text };
    case "expression":
      return { kind: "formula", formula: rule.formulas[0] ?? "" };
    case "colorScale":
      return { kind: "scale", stops: stopsOf(rule) };
    case "dataBar":
      return { kind: "bar", stops: stopsOf(rule), colour: rule.colours[0] ?? "#638EC6" };
    default:
      return { kind: "other" };
  }
}

function stopsOf({ stops, colours }: OpenRule): readonly ScaleStop[] {
  return stops.map((stop, i) => ({ ...stop, colour: colours[i] ?? "#FFFFFF" }));
}

function areasOf(attributes: XmlAttributes): readonly CellRange[] {
  return rangesOf(attributeText(attributes, codes.areas) ?? "");
}

const codes = {
  conditional: nameCode("conditionalFormatting"),
  areas: nameCode("sqref"),
  rule: nameCode("cfRule"),
  type: nameCode("type"),
  operator: nameCode("operator"),
  text: nameCode("text"),
  patch: nameCode("dxfId"),
  priority: nameCode("priority"),
  stopsOthers: nameCode("stopIfTrue"),
  formula: nameCode("formula"),
  formula1: nameCode("formula1"),
  validation: nameCode("dataValidation"),
  stop: nameCode("cfvo"),
  value: nameCode("val"),
  colour: nameCode("color"),
};

const colourCodes = {
  rgb: nameCode("rgb"),
  theme: nameCode("theme"),
  tint: nameCode("tint"),
  indexed: nameCode("indexed"),
};
