import { invalidArgument } from "../host-error";
import { formulaTokens } from "./formula-tokens";
import type { CellValue } from "./grid";

export type Typed = {
  /** `null` for a formula: what it shows is worked out when somebody looks. */
  readonly value: CellValue | null;
  readonly formula: string | null;
  /** A text even where it looks like an error. */
  readonly isText?: boolean;
  /** The number format Excel gives the cell by itself. */
  readonly format: string | null;
};

/** Excel's limits for one cell, in UTF-16 units. */
const longestText = 32_767;
const longestFormula = 8_192;

/**
 * What becomes of a value written to a cell that is not formatted as text. Excel reads a string as if a person had typed
 * it: "007" becomes 7, "2026-03-01" a date, "=A1", "+A1", "-A1" and "@A1" formulas; a leading apostrophe keeps it a text.
 */
export function typedValue(written: unknown): Typed {
  if (typeof written === "number" || typeof written === "boolean") return plain(written);
  if (typeof written !== "string") throw invalidArgument();
  if (written.startsWith("'")) return { ...plain(textValue(written.slice(1))), isText: true };
  if (/^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i.test(written))
    return plain(Number(written));
  if (/^\d+(?:\.\d+)?%$/.test(written)) {
    return { value: Number(written.slice(0, -1)) / 100, formula: null, format: "0%" };
  }
  if (/^(?:true|false)$/i.test(written)) return plain(written.toLowerCase() === "true");
  if (written.length > 1 && /^[=+\-@]/.test(written)) {
    if (written.length > longestFormula) throw invalidArgument();
    const formula = written.startsWith("=") ? written : `=${written}`;
    if (!isWellFormed(formula)) throw invalidArgument();
    return { value: null, formula, format: null };
  }
  return typedDate(written) ?? plain(textValue(written));
}

/** Excel takes no formula with a bracket or a quotation mark left open. */
function isWellFormed(formula: string): boolean {
  let open = 0;
  for (const { kind, text } of formulaTokens(formula)) {
    if (kind === "unknown") return false;
    if (kind === "operator") open += text === "(" ? 1 : text === ")" ? -1 : 0;
    if (open < 0) return false;
  }
  return open === 0;
}

export function textValue(text: string): string {
  if (text.length > longestText) throw invalidArgument();
  return text;
}

function plain(value: CellValue): Typed {
  return { value, formula: null, format: null };
}

function typedDate(text: string): Typed | null {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number);
  const time = Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0);
  const value = time / 86_400_000 + 25_569;
  return new Date(time).getUTCMonth() + 1 === month
    ? { value, formula: null, format: "yyyy-mm-dd" }
    : null;
}
