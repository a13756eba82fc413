import { cellName, type CellRange } from "../../../foundation/address";
import { unreachable } from "../../../foundation/result";
import { areaRules } from "../../area-rules";
import { fitsValidation, type ListShelf } from "../../list-shelf";
import { lastSecond, serialRange, type DateSystem } from "../../serial";
import type { Conditional, SheetSpec, Validation } from "../../sheet-spec";
import { rangeAt } from "../ranges";
import { palette, scaleColours, verdictColours } from "../../styles";

/** Validations and conditional formats, on areas that have none. */
export function drawRules(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  shelf: ListShelf,
  dates: DateSystem,
): void {
  const { validations, conditionals } = areaRules(spec);
  for (const { area, rule } of validations) {
    rangeAt(sheet, area).dataValidation.rule = validationRule(rule, shelf, dates);
  }
  // Excel lays each new one over those before it.
  for (const { area, rule } of conditionals.toReversed()) {
    drawConditional(rangeAt(sheet, area).conditionalFormats, area, rule);
  }
}

/** Puts the lists that need cells of their own on the shelf; to be asked before values are written. */
export function shelveLists(spec: SheetSpec, shelf: ListShelf): void {
  for (const { rule } of areaRules(spec).validations) {
    if (rule.kind === "list" && !fitsValidation(rule.values)) shelf.rangeOf(rule.values);
  }
}

function validationRule(
  rule: Validation,
  shelf: ListShelf,
  dates: DateSystem,
): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list": {
      const source = fitsValidation(rule.values)
        ? rule.values.join(",")
        : `=${shelf.rangeOf(rule.values)}`;
      return { list: { inCellDropDown: true, source } };
    }
    case "whole":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "decimal":
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "day": {
      const { first, last } = serialRange(dates);
      return { date: { formula1: `=${first}`, formula2: `=${last}`, operator: "Between" } };
    }
    case "time":
      return { time: { formula1: "=0", formula2: `=${lastSecond}`, operator: "Between" } };
    default:
      return unreachable(rule);
  }
}

/** Number rules ask for a number first: Excel counts an empty cell as 0 and any text as more than any number. */
function drawConditional(
  formats: Excel.ConditionalFormatCollection,
  area: CellRange,
  rule: Conditional,
): void {
  switch (rule.kind) {
    case "equals": {
      const { cellValue } = formats.add("CellValue");
      colour(cellValue.format, rule.style);
      const formula1 = `="${rule.value.replaceAll('"', '""')}"`;
      cellValue.rule = { formula1, operator: "EqualTo" };
      return;
    }
    case "at-least":
    case "at-most": {
      const first = cellName(area.row, area.column);
      const sign = rule.kind === "at-least" ? ">=" : "<=";
      const { custom } = formats.add("Custom");
      colour(custom.format, rule.style);
      custom.rule.formula = `=AND(ISNUMBER(${first}),${first}${sign}${rule.value})`;
      return;
    }
    case "data-bar": {
      const { dataBar } = formats.add("DataBar");
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "HighestValue" };
      dataBar.positiveFormat.fillColor = `#${palette.bar}`;
      return;
    }
    case "colour-scale": {
      const { low, middle, high } = scaleColours;
      const [lowest, highest] = rule.highIsGood ? [low, high] : [high, low];
      formats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "LowestValue", color: `#${lowest}` },
        midpoint: { type: "Percentile", formula: "50", color: `#${middle}` },
        maximum: { type: "HighestValue", color: `#${highest}` },
      };
      return;
    }
    default:
      unreachable(rule);
  }
}

function colour(format: Excel.ConditionalRangeFormat, style: "good" | "caution" | "bad"): void {
  const { fill, text } = verdictColours[style];
  format.fill.color = `#${fill}`;
  format.font.color = `#${text}`;
}
