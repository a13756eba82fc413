import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import { rangeName } from "../../src/foundation/address";
import type { ValuedArea } from "./canonical-areas";
import type { ConditionalFormat } from "./model/conditional-formats";
import { ColorScale, CustomRule, DataBar, PlainRule } from "./model/conditional-rules";
import type { Worksheet } from "./model/worksheet";
import { solidFill, wordOf } from "./save-look";
import { anyValue } from "./xlsx-parts";
import { criteria, operators, ruleNames } from "./xlsx-rules";

type Kept = Readonly<Record<string, unknown>>;

/** The validations of a sheet, those with nothing but an input message among them. */
export function savedValidations(areas: readonly ValuedArea[]): DataValidation[] {
  return areas.map(({ range, value }) => {
    const { rule = {}, prompt, errorAlert, ignoreBlanks } = keptIn(value);
    const input = keptIn(prompt);
    const error = keptIn(errorAlert);
    return {
      range: rangeName(range),
      ...savedRule(keptIn(rule)),
      ...(ignoreBlanks === true ? { allowBlank: true } : {}),
      showErrorMessage: error.showAlert !== false,
      ...(prompt == null
        ? {}
        : {
            showInputMessage: input.showPrompt !== false,
            inputMessage: wordOf(input.message),
            inputTitle: wordOf(input.title ?? ""),
          }),
      ...(errorAlert == null
        ? {}
        : {
            errorMessage: wordOf(error.message),
            errorTitle: wordOf(error.title ?? ""),
            errorStyle: errorStyle(error.style),
          }),
    };
  });
}

function errorStyle(style: unknown): "stop" | "warning" | "information" {
  const word = wordOf(style ?? "stop").toLowerCase();
  return word === "warning" || word === "information" ? word : "stop";
}

function savedRule(rule: Kept): Pick<DataValidation, "type"> & Partial<DataValidation> {
  const [kind] = Object.keys(rule);
  if (kind === undefined) return { type: "custom", formula1: anyValue };
  const type = keyOf(ruleNames, kind);
  const { source, formula, formula1, formula2, operator } = keptIn(rule[kind]);
  if (type === "list") {
    const text = wordOf(source);
    return text.startsWith("=")
      ? { type, formula1: text.slice(1) }
      : { type, values: text.split(",") };
  }
  if (type === "custom") return { type, formula1: bare(formula) };
  return {
    type,
    operator: keyOf(operators, operator),
    formula1: bare(formula1),
    ...(formula2 === undefined ? {} : { formula2: bare(formula2) }),
  };
}

/** In order of priority, which a file counts from 1. What the file cannot tell as the host does is refused. */
export function savedConditionals(sheet: Worksheet): ConditionalRule[] {
  return sheet.conditionalFormats.all.map((format, i) => ({
    priority: i + 1,
    range: format.areas.map(rangeName).join(" "),
    ...(format.StopIfTrue ? { stopIfTrue: true } : {}),
    ...savedPart(format),
  }));
}

function savedPart({ Type, part }: ConditionalFormat): Omit<ConditionalRule, "priority" | "range"> {
  if (part instanceof CustomRule) {
    return { type: "expression", formula: bare(part.Rule.Formula), ...savedDress(part) };
  }
  if (part instanceof ColorScale) return { type: "colorScale", colorScale: savedScale(part) };
  if (part instanceof DataBar) {
    const cfvo = [part.LowerBoundRule, part.UpperBoundRule].map((bound) =>
      savedPoint(keptIn(bound)),
    );
    return { type: "dataBar", dataBar: { cfvo, color: argb(part.PositiveFormat.FillColor) } };
  }
  if (part instanceof PlainRule && Type === "CellValue") {
    const { formula1, formula2, operator } = keptIn(part.Rule);
    const formula = formula2 === undefined ? bare(formula1) : [bare(formula1), bare(formula2)];
    return { type: "cellIs", operator: keyOf(operators, operator), formula, ...savedDress(part) };
  }
  throw new Error(`A conditional format ${Type} is not saved.`);
}

function savedDress({ Format }: CustomRule | PlainRule): Pick<ConditionalRule, "style"> {
  const { Color: text, Bold: bold } = Format.Font;
  const font = {
    ...(text === null ? {} : { color: { rgb: text.slice(1) } }),
    ...(bold === null ? {} : { bold }),
  };
  const fill = Format.Fill.Color;
  return {
    style: {
      ...(Object.keys(font).length > 0 ? { font } : {}),
      // A differential fill takes its colour from the background.
      ...(fill === null ? {} : { fill: solidFill(fill, { rgb: fill.slice(1) }) }),
    },
  };
}

function savedScale({ Criteria }: ColorScale): NonNullable<ConditionalRule["colorScale"]> {
  const { minimum, midpoint, maximum } = keptIn(Criteria);
  const points = [minimum, midpoint, maximum].filter((point) => point != null).map(keptIn);
  return { cfvo: points.map(savedPoint), colors: points.map(({ color }) => argb(wordOf(color))) };
}

function savedPoint({ type, formula }: Kept) {
  return {
    type: keyOf(criteria, type),
    ...(formula == null ? {} : { value: wordOf(formula).replace(/^=/, "") }),
  };
}

function argb(colour: string): string {
  return `FF${colour.slice(1)}`;
}

function bare(operand: unknown): string {
  return wordOf(operand).replace(/^=/, "");
}

/** The word of the file for one of Office.js. */
export function keyOf<Word extends string>(
  words: Readonly<Record<Word, string>>,
  value: unknown,
): Word {
  for (const word in words) if (words[word] === value) return word;
  throw new Error(`${String(value)} has no word in a file.`);
}

function keptIn(value: unknown): Kept {
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}
