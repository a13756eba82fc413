import { parseAddress } from "./addresses";
import { CannotCalculate, parseFormula, type Expression } from "./formula-parser";
import {
  FormulaError,
  formulaFunctions,
  numberOf,
  single,
  sound,
  textOf,
  truthOf,
  type Operand,
} from "./formula-functions";
import { lostSheet } from "./formula-tokens";
import type { CellValue } from "./grid";
import { structuredRange } from "./structured-range";
import type { HostWorkbook } from "./workbook";
import type { Worksheet } from "./worksheet";
import { maxRows, type CellRange } from "../../../src/foundation/address";

/** Where a formula stands. */
export type Place = { readonly sheet: Worksheet; readonly row: number; readonly column: number };

/**
 * What a formula shows: references, structured references, names, operators and the few functions of formula-functions.ts.
 * Throws {@link CannotCalculate} for anything else, never a guess.
 */
export function evaluateFormula(workbook: HostWorkbook, formula: string, place: Place): CellValue {
  try {
    return sound(single(new Evaluation(workbook, place).operand(parseFormula(formula))));
  } catch (thrown) {
    if (thrown instanceof FormulaError) return thrown.error;
    throw thrown;
  }
}

class Evaluation {
  constructor(
    readonly workbook: HostWorkbook,
    readonly place: Place,
  ) {}

  operand(expression: Expression): Operand {
    switch (expression.kind) {
      case "value":
        return { kind: "value", value: expression.value };
      case "error":
        throw new FormulaError(expression.error);
      case "cells":
        return this.#cells(expression.sheet, expression.cells);
      case "structured": {
        const found = structuredRange(this.workbook, expression, this.place);
        if (found === null) throw new FormulaError("#REF!");
        return area(found.sheet, found.range);
      }
      case "name":
        return this.#name(expression.name);
      case "call":
        return this.#call(expression.name, expression.arguments);
      case "negate":
        return value(-numberOf(this.#value(expression.of)));
      case "percent":
        return value(numberOf(this.#value(expression.of)) / 100);
      case "binary":
        return value(this.#binary(expression.operator, expression.left, expression.right));
    }
  }

  #binary(operator: string, left: Expression, right: Expression): CellValue {
    if (/[<>=]/.test(operator)) {
      return compared(operator, blankAware(this.operand(left)), blankAware(this.operand(right)));
    }
    return calculated(operator, this.#value(left), this.#value(right));
  }

  #value(expression: Expression): CellValue {
    return sound(single(this.operand(expression)));
  }

  #cells(sheetName: string | null, cells: string): Operand {
    if (sheetName === lostSheet) throw new FormulaError("#REF!");
    const sheet = sheetName === null ? this.place.sheet : this.workbook.Worksheets.find(sheetName);
    const range = parseAddress(cells)?.range;
    if (sheet === null || range === undefined) throw new FormulaError("#REF!");
    return area(sheet, range);
  }

  #name(name: string): Operand {
    const table = this.workbook.Tables.find(name);
    if (table !== null) return area(table.sheet, table.GetDataBodyRange().range);
    const named = this.place.sheet.Names.find(name) ?? this.workbook.Names.find(name);
    if (named === null) throw new FormulaError("#NAME?");
    return this.operand(parseFormula(named.formula));
  }

  #call(name: string, given: readonly Expression[]): Operand {
    const [first, second, third] = given;
    if (name === "IF" && first !== undefined) {
      const chosen = truthOf(this.#value(first)) ? second : third;
      return chosen === undefined ? value(false) : this.operand(chosen);
    }
    if (name === "IFERROR" && first !== undefined && second !== undefined) {
      try {
        return value(this.#value(first));
      } catch (thrown) {
        if (thrown instanceof FormulaError) return this.operand(second);
        throw thrown;
      }
    }
    const known = formulaFunctions[name];
    if (known === undefined) throw new CannotCalculate(`${name}()`);
    return value(known(given.map((one) => this.operand(one))));
  }
}

function value(of: CellValue): Operand {
  return { kind: "value", value: of };
}

/** The cells of a range, as far down as the sheet is filled. */
function area(sheet: Worksheet, range: CellRange): Operand {
  const used = range.rows === maxRows ? sheet.grid.used(range) : null;
  const rows = range.rows === maxRows ? (used === null ? 0 : used.row + used.rows) : range.rows;
  const cells = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: range.columns }, (_cell, c) => {
      const row = range.row + r;
      const column = range.column + c;
      return sheet.grid.isFilled(row, column) ? sheet.grid.value(row, column) : undefined;
    }),
  );
  return { kind: "area", cells };
}

/** An empty cell equals 0 and "" alike; `undefined` stands for it. */
function blankAware(operand: Operand): CellValue | undefined {
  if (operand.kind === "area" && operand.cells.length === 1 && operand.cells[0]?.length === 1) {
    const [only] = operand.cells[0];
    return only === undefined ? undefined : sound(only);
  }
  return sound(single(operand));
}

function calculated(operator: string, left: CellValue, right: CellValue): CellValue {
  switch (operator) {
    case "+":
      return numberOf(left) + numberOf(right);
    case "-":
      return numberOf(left) - numberOf(right);
    case "*":
      return numberOf(left) * numberOf(right);
    case "/":
      if (numberOf(right) === 0) throw new FormulaError("#DIV/0!");
      return numberOf(left) / numberOf(right);
    case "^":
      return numberOf(left) ** numberOf(right);
    default:
      return textOf(left) + textOf(right);
  }
}

/** Texts compare without regard to case; numbers come before texts, texts before truths, as in Excel. */
function compared(
  operator: string,
  left: CellValue | undefined,
  right: CellValue | undefined,
): boolean {
  const order = compare(left ?? blankLike(right), right ?? blankLike(left));
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}

function blankLike(other: CellValue | undefined): CellValue {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

const ranks = ["number", "string", "boolean"];

function compare(left: CellValue, right: CellValue): number {
  if (typeof left !== typeof right) return ranks.indexOf(typeof left) - ranks.indexOf(typeof right);
  if (typeof left === "string" && typeof right === "string") {
    const a = left.toLowerCase();
    const b = right.toLowerCase();
    return a === b ? 0 : a < b ? -1 : 1;
  }
  return Number(left) - Number(right);
}
