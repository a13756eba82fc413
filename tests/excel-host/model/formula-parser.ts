import { formulaTokens, type FormulaToken } from "./formula-tokens";

export type Expression =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "cells"; readonly sheet: string | null; readonly cells: string }
  | { readonly kind: "structured"; readonly table: string; readonly inner: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly Expression[] }
  | { readonly kind: "negate" | "percent"; readonly of: Expression }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

/** A formula the host can keep, rewrite and copy, but not calculate. */
export class CannotCalculate extends Error {}

const precedence: Readonly<Record<string, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** Reads one formula with its "=". */
export function parseFormula(formula: string): Expression {
  const parser = new Parser(formulaTokens(formula.slice(1)).filter(({ kind }) => kind !== "space"));
  return parser.whole();
}

class Parser {
  #at = 0;

  constructor(readonly tokens: readonly FormulaToken[]) {}

  whole(): Expression {
    const expression = this.#binary(1);
    if (this.#at < this.tokens.length) throw this.#surprise();
    return expression;
  }

  #binary(least: number): Expression {
    let left = this.#unary();
    for (;;) {
      const operator = this.#peek();
      const level = precedence[operator] ?? 0;
      if (level < least) return left;
      this.#at += 1;
      left = { kind: "binary", operator, left, right: this.#binary(level + 1) };
    }
  }

  #unary(): Expression {
    if (this.#take("-")) return { kind: "negate", of: this.#unary() };
    if (this.#take("+")) return this.#unary();
    let operand = this.#operand();
    while (this.#take("%")) operand = { kind: "percent", of: operand };
    return operand;
  }

  #operand(): Expression {
    if (this.#take("(")) {
      const inner = this.#binary(1);
      this.#require(")");
      return inner;
    }
    const token = this.tokens[this.#at];
    this.#at += 1;
    switch (token?.kind) {
      case "text":
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "error":
        return { kind: "error", error: token.text.toUpperCase() };
      case "reference":
        return { kind: "cells", sheet: token.sheet, cells: token.cells };
      case "structured":
        return { kind: "structured", table: token.table, inner: token.inner };
      case "word":
        if (this.#take("(")) return this.#call(token.text);
        if (/^(?:true|false)$/i.test(token.text)) {
          return { kind: "value", value: token.text.toLowerCase() === "true" };
        }
        return { kind: "name", name: token.text };
      default:
        throw this.#surprise();
    }
  }

  #call(name: string): Expression {
    const values: Expression[] = [];
    if (this.#take(")")) return { kind: "call", name: name.toUpperCase(), arguments: values };
    do {
      const isEmpty = this.#peek() === "," || this.#peek() === ")";
      values.push(isEmpty ? { kind: "value", value: 0 } : this.#binary(1));
    } while (this.#take(","));
    this.#require(")");
    return { kind: "call", name: name.toUpperCase(), arguments: values };
  }

  #peek(): string {
    const token = this.tokens[this.#at];
    return token?.kind === "operator" ? token.text : "";
  }

  #take(operator: string): boolean {
    if (this.#peek() !== operator) return false;
    this.#at += 1;
    return true;
  }

  #require(operator: string): void {
    if (!this.#take(operator)) throw this.#surprise();
  }

  #surprise(): CannotCalculate {
    const token = this.tokens[this.#at];
    return new CannotCalculate(`unexpected ${token === undefined ? "end" : `"${token.text}"`}`);
  }
}
