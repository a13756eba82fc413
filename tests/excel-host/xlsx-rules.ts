import type { ConditionalRule, DataValidation, Sheet } from "hucre/xlsx";
import { colour } from "./xlsx-look";
import { anyValue } from "./xlsx-parts";
import { ColorScale, CustomRule, DataBar, PlainRule } from "./model/conditional-rules";
import { noValidation } from "./model/style-defaults";
import type { Worksheet } from "./model/worksheet";

export const ruleNames: Readonly<Record<DataValidation["type"], string>> = {
  list: "list",
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

export const operators = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
} as const;

export function putValidations(sheet: Worksheet, source: Sheet): void {
  for (const validation of source.dataValidations ?? []) {
    const rule =
      validation.formula1 === anyValue ? {} : { [ruleNames[validation.type]]: ruleOf(validation) };
    const { inputTitle, inputMessage, errorTitle, errorMessage, errorStyle } = validation;
    const value = {
      ...noValidation,
      rule,
      ignoreBlanks: validation.allowBlank ?? false,
      prompt:
        inputMessage === undefined
          ? null
          : {
              message: inputMessage,
              title: inputTitle ?? "",
              showPrompt: validation.showInputMessage ?? false,
            },
      errorAlert:
        errorMessage === undefined
          ? null
          : {
              message: errorMessage,
              title: errorTitle ?? "",
              style: alertStyles[errorStyle ?? "stop"],
              showAlert: validation.showErrorMessage ?? false,
            },
    };
    for (const area of areasOf(sheet, validation.range)) {
      sheet.styles.append("DataValidation", area, value);
    }
  }
}

function ruleOf({ type, values, formula1, formula2, operator }: DataValidation): unknown {
  if (type === "list") {
    const source = values === undefined ? formulaText(formula1) : values.join(",");
    return { inCellDropDown: true, source };
  }
  if (type === "custom") return { formula: formulaText(formula1) };
  return {
    formula1: operand(formula1),
    ...(formula2 === undefined ? {} : { formula2: operand(formula2) }),
    operator: operators[operator ?? "between"],
  };
}

/** Excel gives numbers back as numbers, anything else as a formula. */
function operand(text: string | undefined): unknown {
  const number = Number(text);
  return text === undefined || text === "" || Number.isNaN(number) ? formulaText(text) : number;
}

function formulaText(text: string | undefined): string {
  return text === undefined ? "" : `=${text}`;
}

/** In order of priority. A kind of rule that the host does not know is left out: none of ours is. */
export function putConditionals(sheet: Worksheet, source: Sheet, theme: readonly string[]): void {
  const rules = (source.conditionalRules ?? []).toSorted((a, b) => b.priority - a.priority);
  for (const rule of rules) {
    const kind = kindOf(rule);
    if (kind === null) continue;
    const format = sheet.conditionalFormats.add(kind, areasOf(sheet, rule.range));
    const { part } = format;
    format.StopIfTrue = rule.stopIfTrue ?? false;
    if (part instanceof CustomRule) part.Rule.Formula = formulaText(firstOf(rule.formula));
    if (part instanceof CustomRule || part instanceof PlainRule) {
      part.Format.Fill.Color = colour(fillColour(rule), theme) ?? null;
      part.Format.Font.Color = colour(rule.style?.font?.color, theme) ?? null;
      part.Format.Font.Bold = rule.style?.font?.bold ?? null;
    }
    if (part instanceof PlainRule) part.Rule = plainRule(rule);
    if (part instanceof ColorScale) part.Criteria = scale(rule);
    if (part instanceof DataBar) putDataBar(part, rule);
  }
}

function kindOf({ type }: ConditionalRule): string | null {
  switch (type) {
    case "cellIs":
      return "CellValue";
    case "expression":
      return "Custom";
    case "colorScale":
      return "ColorScale";
    case "dataBar":
      return "DataBar";
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return "ContainsText";
    default:
      return null;
  }
}

function fillColour({ style }: ConditionalRule): Parameters<typeof colour>[0] {
  const fill = style?.fill;
  // A differential fill keeps its colour as that of the background.
  return fill?.type === "pattern" ? (fill.bgColor ?? fill.fgColor) : undefined;
}

function firstOf(formula: string | string[] | undefined): string | undefined {
  return Array.isArray(formula) ? formula[0] : formula;
}

function plainRule(rule: ConditionalRule): unknown {
  if (rule.type !== "cellIs") return { operator: rule.type, text: rule.text };
  const [formula1, formula2] = [rule.formula].flat();
  return {
    formula1: formulaText(formula1),
    ...(formula2 === undefined ? {} : { formula2: formulaText(formula2) }),
    operator: operators[rule.operator ?? "equal"],
  };
}

export const criteria = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
} as const;

function scale({ colorScale }: ConditionalRule): unknown {
  const points = (colorScale?.cfvo ?? []).map(({ type, value }, i) => ({
    type: criteria[type],
    color: `#${(colorScale?.colors[i] ?? "").slice(-6)}`,
    formula: value ?? null,
  }));
  const [minimum, middle, last] = points;
  if (points.length === 2) return { minimum, maximum: middle };
  return { minimum, midpoint: middle, maximum: last };
}

function putDataBar(part: DataBar, { dataBar }: ConditionalRule): void {
  const [lower, upper] = (dataBar?.cfvo ?? []).map(({ type, value }) => ({
    type: criteria[type],
    ...(value === undefined ? {} : { formula: value }),
  }));
  part.LowerBoundRule = lower;
  part.UpperBoundRule = upper;
  part.PositiveFormat.FillColor = `#${(dataBar?.color ?? "").slice(-6)}`;
}

function areasOf(sheet: Worksheet, reference: string) {
  return reference.split(/[ ,]+/).map((part) => sheet.GetRange(part).range);
}
