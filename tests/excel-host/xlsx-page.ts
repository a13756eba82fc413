import type { Sheet } from "hucre/xlsx";
import { maxColumns, maxRows } from "../../src/foundation/address";
import { Range } from "./model/range";
import type { Worksheet } from "./model/worksheet";
import { colour } from "./xlsx-look";

const pointsPerInch = 72;

/** How the sheet is shown and printed: tab, panes, grid lines, page, page breaks, titles. */
export function putPage(sheet: Worksheet, source: Sheet, theme: readonly string[]): void {
  const { view, freezePane, headerFooter } = source;
  sheet.TabColor = colour(view?.tabColor, theme) ?? "";
  sheet.ShowGridlines = view?.showGridLines ?? true;
  putPanes(sheet, freezePane?.rows ?? 0, freezePane?.columns ?? 0);
  putSetup(sheet, source.pageSetup ?? {});
  const all = sheet.PageLayout.HeadersFooters.DefaultForAllPages;
  Object.assign(all, sections(headerFooter?.oddHeader ?? "", "Header"));
  Object.assign(all, sections(headerFooter?.oddFooter ?? "", "Footer"));
  for (const row of source.rowBreaks ?? []) {
    // The file names the row above the break, Office.js the one below it.
    sheet.HorizontalPageBreaks.Add(sheet.GetCell(row + 1, 0));
  }
}

function putPanes(sheet: Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0)
    sheet.FreezePanes.FreezeAt(sheet.GetRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.FreezePanes.FreezeRows(rows);
  else if (columns > 0) sheet.FreezePanes.FreezeColumns(columns);
}

function putSetup(sheet: Worksheet, setup: NonNullable<Sheet["pageSetup"]>): void {
  const { PageLayout: layout } = sheet;
  if (setup.orientation === "landscape") layout.Orientation = "Landscape";
  if (setup.paperSize !== undefined) {
    const name: string = setup.paperSize;
    layout.PaperSize = name.charAt(0).toUpperCase() + name.slice(1);
  }
  if (setup.fitToPage === true) {
    layout.Zoom = {
      ...(setup.fitToWidth === undefined ? {} : { horizontalFitToPages: setup.fitToWidth }),
      ...(setup.fitToHeight === undefined ? {} : { verticalFitToPages: setup.fitToHeight }),
    };
  } else if (setup.scale !== undefined) layout.Zoom = { scale: setup.scale };
  const { left, right, top, bottom, header, footer } = setup.margins ?? {};
  if (left !== undefined) layout.LeftMargin = points(left);
  if (right !== undefined) layout.RightMargin = points(right);
  if (top !== undefined) layout.TopMargin = points(top);
  if (bottom !== undefined) layout.BottomMargin = points(bottom);
  if (header !== undefined) layout.HeaderMargin = points(header);
  if (footer !== undefined) layout.FooterMargin = points(footer);
  layout.CenterHorizontally = setup.horizontalCentered ?? false;
  layout.CenterVertically = setup.verticalCentered ?? false;
  if (setup.printTitlesRow !== undefined) {
    layout.SetPrintTitleRows(lines(sheet, setup.printTitlesRow));
  }
  if (setup.printTitlesColumn !== undefined) {
    layout.SetPrintTitleColumns(lines(sheet, setup.printTitlesColumn));
  }
  if (setup.printArea !== undefined) layout.SetPrintArea(setup.printArea);
}

/** A file's inches, without the noise that dividing by 72 leaves. */
function points(inches: number): number {
  return Math.round(inches * pointsPerInch * 1000) / 1000;
}

/** "$5:$5", "5:5" or "A:B". */
function lines(sheet: Worksheet, text: string): Range {
  const { range } = sheet.GetRange(text);
  const isRows = /^\$?\d/.test(text);
  return new Range(
    sheet,
    isRows ? { ...range, column: 0, columns: maxColumns } : { ...range, row: 0, rows: maxRows },
  );
}

/** "&L…&C…&R…" in its three parts. */
function sections(text: string, where: "Header" | "Footer"): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  const names = { L: "Left", C: "Center", R: "Right" } as const;
  for (const [, letter, part] of text.matchAll(/&([LCR])((?:(?!&[LCR])[\s\S])*)/g)) {
    if (letter === "L" || letter === "C" || letter === "R") {
      found[names[letter] + where] = part ?? "";
    }
  }
  return found;
}
