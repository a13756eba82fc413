import { columnLetters } from "../../../foundation/address";
import { wrappedHeights, type WrappedText } from "../../wrapped-heights";
import { looks, tabColours } from "../../styles";
import type { SheetSpec } from "../../sheet-spec";
import { packedReferences } from "./joined-areas";

/** Excel shows a digit of its standard font 7 pixels wide, a column 5 pixels wider than its characters, at 96 pixels an inch. */
const pixelsPerCharacter = 7;
const padding = 5;
const pointsPerPixel = 0.75;

/** The width in points of a column so many characters wide. */
export function columnPoints(characters: number): number {
  return (Math.round(characters * pixelsPerCharacter) + padding) * pointsPerPixel;
}

/** Sets column widths, given in characters. Columns of one width share a call, for every call is an action Excel answers. */
export function setColumnWidths(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const byWidth = new Map<number, string[]>();
  spec.columnWidths.forEach((width, column) => {
    const letters = columnLetters(column);
    byWidth.set(width, [...(byWidth.get(width) ?? []), `${letters}:${letters}`]);
  });
  for (const [width, columns] of byWidth) {
    for (const reference of packedReferences(columns)) {
      sheet.getRanges(reference).format.columnWidth = columnPoints(width);
    }
  }
}

/** Heights the spec asks for, and those of rows in which text takes more than one line. */
export function setRowHeights(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const heights = new Map(wrappedHeights(wrappedTexts(spec), spec));
  for (const { row, points } of spec.rowHeights) heights.set(row, points);
  const byHeight = new Map<number, string[]>();
  for (const [row, points] of heights) {
    byHeight.set(points, [...(byHeight.get(points) ?? []), `${row + 1}:${row + 1}`]);
  }
  for (const [points, rows] of byHeight) {
    for (const reference of packedReferences(rows)) {
      sheet.getRanges(reference).format.rowHeight = points;
    }
  }
}

/** Sets grid lines, tab colour and what stays in view while scrolling. */
export function setView(sheet: Excel.Worksheet, spec: SheetSpec): void {
  sheet.showGridlines = spec.showGridLines;
  sheet.tabColor = spec.tabColour ? `#${tabColours[spec.tabColour]}` : "";
  const { rows, columns } = spec.freeze;
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** A4, one page wide; the tab's name and the page number below. */
export function setUpPage(sheet: Excel.Worksheet, { print }: SheetSpec): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.setPrintMargins("Inches", {
    left: 0.5,
    right: 0.5,
    top: 0.6,
    bottom: 0.7,
    header: 0.3,
    footer: 0.3,
  });
  layout.headersFooters.defaultForAllPages.leftFooter = "&A";
  layout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
  if (print.repeatRows) {
    layout.setPrintTitleRows(`$${print.repeatRows.first + 1}:$${print.repeatRows.last + 1}`);
  }
  for (const row of print.pageBreaksBefore) {
    if (row > 0) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  }
}

/** Excel's own defaults for a protected sheet, and beyond them what a reader of tables needs. No password. */
export function protectInputsOnly(sheet: Excel.Worksheet): void {
  sheet.protection.protect({
    allowSort: true,
    allowAutoFilter: true,
    allowFormatColumns: true,
    allowFormatRows: true,
  });
}

function wrappedTexts(spec: SheetSpec): readonly WrappedText[] {
  const texts: WrappedText[] = [];
  const add = (row: number, column: number, text: unknown, points: number): void => {
    if (typeof text === "string" && text !== "") texts.push({ row, column, text, points });
  };
  for (const block of spec.blocks) {
    if (block.kind === "cells") {
      for (const { row, column, value, style } of block.cells) {
        if (looks[style].alignment.wrap) add(row, column, value, looks[style].font.size);
      }
      continue;
    }
    const header = looks["column-header"];
    block.columns.forEach((spec, c) => {
      add(block.row, block.column + c, spec.header, header.font.size);
      if (spec.wrap !== true) return;
      block.rows.forEach((row, r) => {
        add(block.row + 1 + r, block.column + c, row[c], looks.plain.font.size);
      });
    });
  }
  return texts;
}
