import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import { cellName, type CellRange, rangeName } from "../../foundation/address";
import { unreachable } from "../../foundation/result";
import { fitsValidation, type ListShelf } from "../list-shelf";
import { lastSecond, serialRange, type DateSystem } from "../serial";
import type { Conditional, Validation } from "../sheet-spec";
import { palette, scaleColours } from "../styles";
import { verdictStyle } from "./author-look";
import { fileText } from "./author-text";

/** hucre's form of a validation. */
export function dataValidation(
  area: CellRange,
  rule: Validation,
  dates: DateSystem,
  shelf: ListShelf,
): DataValidation {
  const common = { range: rangeName(area), allowBlank: true, showErrorMessage: true };
  const between = (type: "whole" | "decimal" | "date" | "time", min: number, max: number) => ({
    ...common,
    type,
    operator: "between" as const,
    formula1: String(min),
    formula2: String(max),
  });
  switch (rule.kind) {
    case "list":
      return { ...common, type: "list", ...listSource(rule.values, shelf) };
    case "whole":
    case "decimal":
      return between(rule.kind, rule.min, rule.max);
    case "day": {
      const { first, last } = serialRange(dates);
      return between("date", first, last);
    }
    case "time":
      return between("time", 0, lastSecond);
    default:
      return unreachable(rule);
  }
}

function listSource(
  values: readonly string[],
  shelf: ListShelf,
): { values: string[] } | { formula1: string } {
  const inline = values.map((value) => fileText(value).replaceAll('"', '""'));
  return fitsValidation(values, inline) ? { values: inline } : { formula1: shelf.rangeOf(values) };
}

/**
 * hucre's form of a conditional format. Number rules ask for a number first: Excel counts an empty cell as 0 and any text as
 * more than any number. "data-bar" gets its lengths in author.ts.
 */
export function conditionalRule(
  area: CellRange,
  rule: Conditional,
  priority: number,
): ConditionalRule {
  const common = { range: rangeName(area), priority };
  const first = cellName(area.row, area.column);
  switch (rule.kind) {
    case "equals":
      return {
        ...common,
        type: "cellIs",
        operator: "equal",
        formula: `"${fileText(rule.value).replaceAll('"', '""')}"`,
        style: verdictStyle(rule.style),
      };
    case "at-least":
    case "at-most": {
      const sign = rule.kind === "at-least" ? ">=" : "<=";
      return {
        ...common,
        type: "expression",
        formula: `AND(ISNUMBER(${first}),${first}${sign}${rule.value})`,
        style: verdictStyle(rule.style),
      };
    }
    case "data-bar":
      return {
        ...common,
        type: "dataBar",
        dataBar: {
          cfvo: [{ type: "num", value: "0" }, { type: "max" }],
          color: `FF${palette.bar}`,
        },
      };
    case "colour-scale": {
      const { low, middle, high } = scaleColours;
      const ends = rule.highIsGood ? [low, middle, high] : [high, middle, low];
      return {
        ...common,
        type: "colorScale",
        colorScale: {
          cfvo: [{ type: "min" }, { type: "percentile", value: "50" }, { type: "max" }],
          colors: ends.map((colour) => `FF${colour}`),
        },
      };
    }
    default:
      return unreachable(rule);
  }
}
