/** One piece of a formula; the texts of all pieces together are the formula again. */
export type FormulaToken =
  | {
      readonly kind: "text" | "number" | "error" | "word" | "operator" | "space" | "unknown";
      readonly text: string;
    }
  /** "Plan!$A$1:B2", "B:D", "#REF!$A$1": `sheet` as the name is spelled in a tab, `null` without one. */
  | {
      readonly kind: "reference";
      readonly text: string;
      readonly sheet: string | null;
      readonly cells: string;
    }
  /** "PeilianRanking[Score]", "[@Score]": `table` is empty within the table itself. */
  | {
      readonly kind: "structured";
      readonly text: string;
      readonly table: string;
      readonly inner: string;
    };

/** The sheet's place in a reference whose sheet is gone: "#REF!$A$1". */
export const lostSheet = "#REF";

const corner = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const cellsPattern = String.raw`(?:${corner}(?::${corner})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const notMore = String.raw`(?![\p{L}\p{N}_.(!\[])`;
const prefixPattern = String.raw`(?:'((?:[^']|'')+)'|(#REF)|([\p{L}_][\p{L}\p{N}_.]*))!`;
const bracketed = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;

const pattern = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<reference>(?:${prefixPattern})?(?<cells>${cellsPattern})${notMore})`,
    String.raw`(?<error>#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!))`,
    String.raw`(?<structured>(?<table>[\p{L}_\\][\p{L}\p{N}_.\\]*)?(?<inner>${bracketed}))`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)`,
    String.raw`(?<word>(?:${prefixPattern})?[\p{L}_\\][\p{L}\p{N}_.\\?]*)`,
    String.raw`(?<operator><>|<=|>=|[-+*\/^&=<>%(),;:{}@#])`,
    String.raw`(?<space>\s+)`,
    String.raw`(?<unknown>.)`,
  ].join("|"),
  "giu",
);

/** Formulas already split: a sheet that is renamed or deleted has every formula of the workbook read again. */
const split = new Map<string, readonly FormulaToken[]>();
const mostKept = 50_000;

/** Splits a formula, with or without its "=". */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const known = split.get(formula);
  if (known !== undefined) return known;
  if (split.size >= mostKept) split.clear();
  const tokens = splitFormula(formula);
  split.set(formula, tokens);
  return tokens;
}

function splitFormula(formula: string): readonly FormulaToken[] {
  return [...formula.matchAll(pattern)].map((match): FormulaToken => {
    const [text] = match;
    const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
    const { reference, cells, structured, table, inner } = groups;
    if (reference !== undefined) {
      // The sheet stands in whichever of the prefix's three forms was found: 'quoted', #REF or bare.
      const sheet = match[3]?.replaceAll("''", "'") ?? match[4] ?? match[5] ?? null;
      return { kind: "reference", text, sheet, cells: cells ?? "" };
    }
    if (structured !== undefined) {
      return { kind: "structured", text, table: table ?? "", inner: inner ?? "" };
    }
    const kind = plainKinds.find((one) => groups[one] !== undefined) ?? "unknown";
    return { kind, text };
  });
}

const plainKinds = ["text", "number", "error", "word", "operator", "space", "unknown"] as const;

/** The formula with each of its pieces put through `change`; whatever comes back as `null` stays. */
export function mapTokens(formula: string, change: (token: FormulaToken) => string | null): string {
  return formulaTokens(formula)
    .map((token) => change(token) ?? token.text)
    .join("");
}
