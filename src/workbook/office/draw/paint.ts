import type { CellRange } from "../../../foundation/address";
import type { CellDress } from "../../dressed-cells";
import type { NumberFormatName, SheetSpec } from "../../sheet-spec";
import { looks, numberFormatCodes, type CellLook, type Line } from "../../styles";
import { rangeAt } from "../ranges";
import { dressedAreas, dressedRanges } from "./dressed-areas";
import { columnsOf, joinedAcross, references, rowsOf } from "./joined-areas";

/**
 * Gives the cells of a spec their look, on cells that wear nothing yet. What all looks share is laid over everything at
 * once, then each look only what sets it apart, on all of its areas together. `lists` are the cells of long lists.
 */
export function paint(sheet: Excel.Worksheet, spec: SheetSpec, lists: readonly CellRange[]): void {
  for (const format of formatsOf(sheet, [...dressedRanges(spec), ...lists])) {
    format.font.size = base.font.size;
    format.verticalAlignment = verticals[base.alignment.vertical];
  }
  const byLook = new Map<string, { dress: CellDress; areas: CellRange[] }>();
  const byFormat = new Map<NumberFormatName, CellRange[]>();
  for (const { area, dress } of dressedAreas(spec)) {
    const key = [dress.style, dress.align ?? "", String(dress.wrap ?? "")].join("|");
    const group = byLook.get(key) ?? { dress, areas: [] };
    group.areas.push(area);
    byLook.set(key, group);
    byFormat.set(dress.format, [...(byFormat.get(dress.format) ?? []), area]);
  }
  for (const { dress, areas } of byLook.values()) paintLook(sheet, lookOf(dress), areas);
  byFormat.set("text", [...(byFormat.get("text") ?? []), ...lists]);
  for (const [name, areas] of byFormat) {
    if (name !== "general") setNumberFormat(sheet, numberFormatCodes[name], areas);
  }
}

const base = looks.plain;

const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
const weights = { thin: "Thin", medium: "Medium" } as const;

function lookOf({ style, align, wrap }: CellDress): CellLook {
  const look = looks[style];
  return {
    ...look,
    alignment: {
      ...look.alignment,
      horizontal: align ?? look.alignment.horizontal,
      wrap: wrap ?? look.alignment.wrap,
    },
  };
}

function formatsOf(
  sheet: Excel.Worksheet,
  areas: readonly CellRange[],
): readonly Excel.RangeFormat[] {
  return references(joinedAcross(areas)).map((reference) => sheet.getRanges(reference).format);
}

function paintLook(sheet: Excel.Worksheet, look: CellLook, areas: readonly CellRange[]): void {
  const { font, fill, alignment, locked } = look;
  const isPlain =
    JSON.stringify([font, fill, alignment, locked]) ===
    JSON.stringify([base.font, base.fill, base.alignment, base.locked]);
  if (!isPlain) {
    for (const format of formatsOf(sheet, areas)) {
      paintFont(format.font, font);
      if (fill !== null) format.fill.color = `#${fill}`;
      paintAlignment(format, alignment);
      if (!locked) format.protection.locked = false;
    }
  }
  paintBorders(sheet, look.border, areas);
}

function paintFont(excel: Excel.RangeFont, font: CellLook["font"]): void {
  if (font.size !== base.font.size) excel.size = font.size;
  if (font.bold) excel.bold = true;
  if (font.italic) excel.italic = true;
  if (font.underline) excel.underline = "Single";
  if (font.colour !== null) excel.color = `#${font.colour}`;
}

function paintAlignment(format: Excel.RangeFormat, alignment: CellLook["alignment"]): void {
  const { horizontal, vertical, wrap, indent } = alignment;
  if (horizontal !== null) format.horizontalAlignment = horizontals[horizontal];
  if (vertical !== base.alignment.vertical) format.verticalAlignment = verticals[vertical];
  if (wrap) format.wrapText = true;
  if (indent > 0) format.indentLevel = indent;
}

/**
 * Areas are taken apart where lines between their cells would differ from those around, and sorted by shape: Excel refuses
 * lines inside a range that is one cell wide or high.
 */
function paintBorders(
  sheet: Excel.Worksheet,
  border: CellLook["border"],
  areas: readonly CellRange[],
): void {
  const { top, right, bottom, left } = border;
  if (!top && !right && !bottom && !left) return;
  const across = sameLine(left, right) ? joinedAcross(areas) : columnsOf(areas);
  const parts = sameLine(top, bottom) ? across : rowsOf(across);
  const shapes = new Map<string, CellRange[]>();
  for (const part of parts) {
    const shape = `${part.rows > 1}|${part.columns > 1}`;
    shapes.set(shape, [...(shapes.get(shape) ?? []), part]);
  }
  for (const alike of shapes.values()) {
    const [first] = alike;
    for (const reference of references(alike)) {
      const { borders } = sheet.getRanges(reference).format;
      const line = (side: BorderSide, look: Line | null): void => {
        if (look !== null) drawLine(borders.getItem(side), look);
      };
      line("EdgeTop", top);
      line("EdgeBottom", bottom);
      line("EdgeLeft", left);
      line("EdgeRight", right);
      if (first !== undefined && first.columns > 1) line("InsideVertical", left);
      if (first !== undefined && first.rows > 1) line("InsideHorizontal", top);
    }
  }
}

type BorderSide =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

function sameLine(a: Line | null, b: Line | null): boolean {
  return a?.weight === b?.weight && a?.colour === b?.colour;
}

function drawLine(border: Excel.RangeBorder, { weight, colour }: Line): void {
  border.style = "Continuous";
  border.color = `#${colour}`;
  border.weight = weights[weight];
}

/** One format for every cell of the areas. */
function setNumberFormat(sheet: Excel.Worksheet, code: string, areas: readonly CellRange[]): void {
  for (const area of joinedAcross(areas)) {
    // The types ask for a matrix; Excel takes one format for all cells, and a long column would be long to send.
    Reflect.set(rangeAt(sheet, area), "numberFormat", code);
  }
}
