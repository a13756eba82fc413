import { columnLetters, maxColumns, maxRows } from "../../../src/foundation/address";
import { sheetPrefix } from "./addresses";
import { lostSheet, mapTokens } from "./formula-tokens";

function isSame(a: string | null, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

/** What Excel makes of a formula when a sheet it names gets another name. */
export function renamedSheet(formula: string, before: string, after: string): string {
  return mapTokens(formula, (token) =>
    token.kind === "reference" && isSame(token.sheet, before)
      ? sheetPrefix(after) + token.cells
      : null,
  );
}

/** What Excel makes of a formula when a sheet it names is deleted: "=Plan!A1" becomes "=#REF!A1". */
export function withoutSheet(formula: string, deleted: string): string {
  return mapTokens(formula, (token) =>
    token.kind === "reference" && isSame(token.sheet, deleted)
      ? `${lostSheet}!${token.cells}`
      : null,
  );
}

/** The formula as it stands after a copy by so many rows and columns: references move, "$" holds them, none leaves the sheet. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapTokens(formula, (token) => {
    if (token.kind !== "reference") return null;
    const corners = token.cells.split(":").map((corner) => shiftedCorner(corner, rows, columns));
    const prefix = token.text.slice(0, token.text.length - token.cells.length);
    return corners.includes(null) ? "#REF!" : prefix + corners.join(":");
  });
}

/** "$A$1", "B2", "C" or "3". */
function shiftedCorner(corner: string, rows: number, columns: number): string | null {
  const match = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(corner);
  const [, dollarBefore = "", letters = "", dollarBetween = "", digits = ""] = match ?? [];
  // "$3" has its only dollar where a column's would be.
  const rowHeld = letters === "" ? dollarBefore === "$" : dollarBetween === "$";
  let shown = "";
  if (letters !== "") {
    const column = columnIndex(letters) + (dollarBefore === "$" ? 0 : columns);
    if (column < 0 || column >= maxColumns) return null;
    shown += dollarBefore + columnLetters(column);
  }
  if (digits !== "") {
    const row = Number(digits) + (rowHeld ? 0 : rows);
    if (row < 1 || row > maxRows) return null;
    shown += (letters === "" ? dollarBefore : dollarBetween) + String(row);
  }
  return shown;
}

function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** What becomes of a formula when a table gets another name. */
export function renamedTable(formula: string, before: string, after: string): string {
  return mapTokens(formula, (token) => {
    if (token.kind === "structured" && isSame(token.table, before)) return after + token.inner;
    return token.kind === "word" && isSame(token.text, before) ? after : null;
  });
}

/** What becomes of a formula when a table is deleted. */
export function withoutTable(formula: string, deleted: string): string {
  return mapTokens(formula, (token) => {
    const names =
      (token.kind === "structured" && isSame(token.table, deleted)) ||
      (token.kind === "word" && isSame(token.text, deleted));
    return names ? "#REF!" : null;
  });
}

/**
 * What becomes of a formula when columns of a table are renamed or go (`null`). `inside` says that the formula stands in the
 * table, where "[@Score]" means a column of it.
 */
export function renamedColumns(
  formula: string,
  table: string,
  changes: ReadonlyMap<string, string | null>,
  inside: boolean,
): string {
  return mapTokens(formula, (token) => {
    if (token.kind !== "structured") return null;
    if (!isSame(token.table, table) && !(inside && token.table === "")) return null;
    const names = columnNames(token.inner);
    if (names.some((name) => changes.get(name.toLowerCase()) === null)) return "#REF!";
    const nested = token.inner.includes("[", 1);
    const part = nested ? /\[((?:[^[\]']|'.)*)\]/g : /(?<=^\[@?)()((?:[^[\]'@]|'.)+)(?=\]$)/g;
    const inner = token.inner.replace(part, (all: string, first: string, second: unknown) => {
      const name = typeof second === "string" && !nested ? second : first;
      const next = changes.get(unescaped(name).toLowerCase());
      if (next === undefined || next === null) return all;
      return nested ? `[${escaped(next)}]` : escaped(next);
    });
    return token.table + inner;
  });
}

/** The column names in "[Score]", "[@Score]", "[[#Headers],[Score]]" or "[[A]:[B]]". */
export function columnNames(inner: string): readonly string[] {
  const nested = inner.includes("[", 1);
  const names = nested
    ? [...inner.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map((match) => match[1] ?? "")
    : [inner.slice(1, -1).replace(/^@/, "")];
  return names.filter((name) => name !== "" && !name.startsWith("#")).map(unescaped);
}

function unescaped(name: string): string {
  return name.replaceAll(/'(.)/g, "$1");
}

function escaped(name: string): string {
  return name.replaceAll(/['[\]#@]/g, "'$&");
}
