import type { WriteSheet } from "hucre/xlsx";
import { maxColumns, maxRows, absoluteRangeName, quotedSheet } from "../../src/foundation/address";
import type { Range } from "./model/range";
import type { Worksheet } from "./model/worksheet";

const pointsPerInch = 72;

/** How a sheet is shown and printed. The titles and the area to print are names: {@link printNames}. */
export function savedPage(
  sheet: Worksheet,
): Pick<WriteSheet, "view" | "freezePane" | "pageSetup" | "headerFooter" | "rowBreaks"> {
  const frozen = sheet.FreezePanes.GetLocationOrNullObject()?.range ?? { rows: 0, columns: 0 };
  const rows = frozen.rows === maxRows ? 0 : frozen.rows;
  const columns = frozen.columns === maxColumns ? 0 : frozen.columns;
  return {
    view: {
      showGridLines: sheet.ShowGridlines,
      ...(sheet.TabColor === "" ? {} : { tabColor: { rgb: sheet.TabColor.slice(1) } }),
    },
    ...(rows + columns > 0 ? { freezePane: { rows, columns } } : {}),
    pageSetup: savedSetup(sheet),
    headerFooter: savedMargins(sheet),
    // The file names the row above the break, Office.js the one below it.
    rowBreaks: sheet.HorizontalPageBreaks.items().map(
      (one) => one.GetCellAfterBreak().RowIndex - 1,
    ),
  };
}

const papers = ["letter", "legal", "a3", "a4", "a5", "b4", "b5", "executive", "tabloid"] as const;

function savedSetup({ PageLayout: layout }: Worksheet): NonNullable<WriteSheet["pageSetup"]> {
  const inches = (points: number): number => points / pointsPerInch;
  const paper = papers.find((one) => one === String(layout.PaperSize).toLowerCase());
  const zoom = new Map(Object.entries(layout.Zoom ?? {}));
  const across: unknown = zoom.get("horizontalFitToPages");
  const down: unknown = zoom.get("verticalFitToPages");
  return {
    ...(paper === undefined ? {} : { paperSize: paper }),
    orientation: layout.Orientation === "Landscape" ? "landscape" : "portrait",
    ...((across ?? down) === undefined
      ? { scale: Number(zoom.get("scale") ?? 100) }
      : {
          fitToPage: true,
          ...(across === undefined ? {} : { fitToWidth: Number(across) }),
          ...(down === undefined ? {} : { fitToHeight: Number(down) }),
        }),
    margins: {
      left: inches(layout.LeftMargin),
      right: inches(layout.RightMargin),
      top: inches(layout.TopMargin),
      bottom: inches(layout.BottomMargin),
      header: inches(layout.HeaderMargin),
      footer: inches(layout.FooterMargin),
    },
    horizontalCentered: layout.CenterHorizontally,
    verticalCentered: layout.CenterVertically,
  };
}

function savedMargins({ PageLayout: layout }: Worksheet): NonNullable<WriteSheet["headerFooter"]> {
  const all = layout.HeadersFooters.DefaultForAllPages;
  const part = (letter: string, text: string): string => (text === "" ? "" : `&${letter}${text}`);
  const oddHeader =
    part("L", all.LeftHeader) + part("C", all.CenterHeader) + part("R", all.RightHeader);
  const oddFooter =
    part("L", all.LeftFooter) + part("C", all.CenterFooter) + part("R", all.RightFooter);
  return { oddHeader, oddFooter };
}

/** What is printed and what again on every page, under the names by which a file knows it. */
export function printNames(sheet: Worksheet): readonly { name: string; range: string }[] {
  const { PageLayout: layout } = sheet;
  const place = (reference: string): string => `${quotedSheet(sheet.Name)}!${reference}`;
  const columns = layout.GetPrintTitleColumnsOrNullObject();
  const rows = layout.GetPrintTitleRowsOrNullObject();
  const titles = [
    ...(columns === null ? [] : [place(wholeColumns(columns))]),
    ...(rows === null ? [] : [place(wholeRows(rows))]),
  ];
  const area = layout.GetPrintAreaOrNullObject();
  return [
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", range: titles.join(",") }] : []),
    ...(area === null
      ? []
      : [{ name: "_xlnm.Print_Area", range: place(absoluteRangeName(area.range)) }]),
  ];
}

function wholeRows({ range: { row, rows } }: Range): string {
  return `$${row + 1}:$${row + rows}`;
}

function wholeColumns({ range }: Range): string {
  return absoluteRangeName({ ...range, row: 0, rows: 1 })
    .replaceAll(/\$1\b/g, "")
    .replace(/^(\$[A-Z]+)$/, "$1:$1");
}
