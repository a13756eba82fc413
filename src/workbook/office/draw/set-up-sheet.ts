import { columnLetters } from "../../../foundation/address";
import { rowHeightsOf } from "../../wrapped-heights";
import { tabColours } from "../../styles";
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

/** Sets column widths, given in characters, and hides those of none. Columns of one width share a call, for every call is an action Excel answers. */
export function setColumnWidths(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const byWidth = new Map<number, string[]>();
  spec.columnWidths.forEach((width, column) => {
    const letters = columnLetters(column);
    byWidth.set(width, [...(byWidth.get(width) ?? []), `${letters}:${letters}`]);
  });
  for (const [width, columns] of byWidth) {
    if (width === 0) continue;
    for (const reference of packedReferences(columns)) {
      sheet.getRanges(reference).format.columnWidth = columnPoints(width);
    }
  }
  spec.columnWidths.forEach((width, column) => {
    if (width === 0) sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
  });
}

/** Sets heights of rows: those the spec asks for, and of rows in which text takes more than one line. */
export function setRowHeights(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const byHeight = new Map<number, string[]>();
  for (const [row, points] of rowHeightsOf(spec)) {
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
