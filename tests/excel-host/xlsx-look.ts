import type { CellStyle, Sheet } from "hucre/xlsx";
import { maxColumns, maxRows } from "../../src/foundation/address";
import { stableText } from "./canonical-areas";
import { plainStyle } from "./model/style-defaults";
import type { Worksheet } from "./model/worksheet";

type Border = NonNullable<CellStyle["border"]>;
type Color = NonNullable<NonNullable<CellStyle["font"]>["color"]>;

export const borderSides = {
  top: "EdgeTop",
  right: "EdgeRight",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
} as const;

/** A file's line as Office.js says it: its style and its weight. */
export const lines: Readonly<Record<string, readonly [string, string]>> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  hair: ["Continuous", "Hairline"],
  dotted: ["Dot", "Thin"],
  dashed: ["Dash", "Thin"],
  double: ["Double", "Thick"],
  dashDot: ["DashDot", "Thin"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  mediumDashDot: ["DashDot", "Medium"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

/** What a cell of a file wears, by the host's own property paths; plain values left out. */
export function lookOf(style: CellStyle, theme: readonly string[]): ReadonlyMap<string, unknown> {
  const look = new Map<string, unknown>();
  const wear = (property: string, value: unknown): void => {
    if (value !== undefined && value !== plainStyle(property)) look.set(property, value);
  };
  const { font, fill, border, alignment, protection, numFmt } = style;
  wear("NumberFormat", numFmt);
  wear("Font.Name", font?.name);
  wear("Font.Size", font?.size);
  wear("Font.Bold", font?.bold);
  wear("Font.Italic", font?.italic);
  wear("Font.Underline", underline(font?.underline));
  wear("Font.Strikethrough", font?.strikethrough);
  wear("Font.Color", colour(font?.color, theme));
  if (fill?.type === "pattern" && fill.pattern === "solid") {
    wear("Fill.Color", colour(fill.fgColor, theme));
  }
  wear("HorizontalAlignment", capital(alignment?.horizontal));
  wear("VerticalAlignment", capital(alignment?.vertical));
  wear("WrapText", alignment?.wrapText);
  wear("ShrinkToFit", alignment?.shrinkToFit);
  wear("IndentLevel", alignment?.indent);
  wear("Protection.Locked", protection?.locked);
  wear("Protection.FormulaHidden", protection?.hidden);
  if (border !== undefined) wearBorder(border, theme, wear);
  return look;
}

function wearBorder(
  border: Border,
  theme: readonly string[],
  wear: (property: string, value: unknown) => void,
): void {
  for (const side of ["top", "right", "bottom", "left"] as const) {
    const line = border[side];
    const [style, weight] = lines[line?.style ?? ""] ?? [];
    if (line === undefined || style === undefined) continue;
    const path = `Border.${borderSides[side]}.`;
    wear(`${path}Style`, style);
    wear(`${path}Weight`, weight);
    wear(`${path}Color`, colour(line.color, theme));
  }
}

function underline(given: string | boolean | undefined): string | undefined {
  if (given === undefined || given === false) return undefined;
  if (given === true || given === "single") return "Single";
  if (given === "double") return "Double";
  return given === "singleAccounting" ? "SingleAccountant" : "DoubleAccountant";
}

function capital(word: string | undefined): string | undefined {
  if (word === "centerContinuous") return "CenterAcrossSelection";
  return word === undefined ? undefined : word.charAt(0).toUpperCase() + word.slice(1);
}

/** "#RRGGBB". The first four colours of a theme are numbered in pairs the other way round; tints are left out. */
export function colour(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (color?.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color?.theme === undefined) return undefined;
  const found = theme[[1, 0, 3, 2][color.theme] ?? color.theme];
  return found === undefined ? undefined : `#${found.slice(-6).toUpperCase()}`;
}

/** Dresses the cells, columns and rows of a sheet as the file says; runs of one look down a column share an area. */
export function putLook(sheet: Worksheet, source: Sheet, theme: readonly string[]): void {
  const cells = [...(source.cells ?? [])].flatMap(([key, { style }]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return style === undefined ? [] : [{ row, column, style, text: stableText(style) }];
  });
  cells.sort((a, b) => a.column - b.column || a.row - b.row);
  for (let i = 0; i < cells.length;) {
    const first = cells[i];
    if (first === undefined) break;
    let rows = 1;
    for (let next = cells[i + rows]; next !== undefined; next = cells[i + rows]) {
      const follows = next.column === first.column && next.row === first.row + rows;
      if (!follows || next.text !== first.text) break;
      rows += 1;
    }
    const range = { row: first.row, column: first.column, rows, columns: 1 };
    for (const [property, value] of lookOf(first.style, theme)) {
      sheet.styles.append(property, range, value);
    }
    i += rows;
  }
  source.columns?.forEach(({ width, hidden }, column) => {
    const range = { row: 0, column, rows: maxRows, columns: 1 };
    if (width !== undefined) sheet.styles.append("ColumnWidth", range, columnPoints(width));
    if (hidden === true) sheet.styles.append("ColumnHidden", range, true);
  });
  for (const [row, { height, hidden }] of source.rowDefs ?? []) {
    const range = { row, column: 0, rows: 1, columns: maxColumns };
    if (height !== undefined) sheet.styles.append("RowHeight", range, height);
    if (hidden === true) sheet.styles.append("RowHidden", range, true);
  }
}

/** A file's width counts digits of seven pixels, its five pixels of padding included. */
function columnPoints(width: number): number {
  return Math.round(width * 7) * 0.75;
}
