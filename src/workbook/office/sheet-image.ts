import type { CellRange } from "../../foundation/address";
import { rangeIndexes, rangeOf } from "./ranges";

/** What a copy and the sheet it was taken from hold besides cells, read before the sheet is put back. */
export type SheetImage = {
  readonly copy: CopyImage;
  readonly present: {
    readonly used: CellRange | null;
    readonly tables: readonly PlacedTable[];
    readonly charts: readonly string[];
    readonly isProtected: boolean;
    readonly pageBreaks: number;
  };
};

export type CopyImage = {
  readonly used: CellRange | null;
  readonly tables: readonly PlacedTable[];
  readonly charts: readonly string[];
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly frozen: CellRange | null;
  readonly isProtected: boolean;
  readonly page: PageImage;
};

export type PageImage = {
  readonly orientation: `${Excel.PageOrientation}`;
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly titleRows: CellRange | null;
  readonly footers: readonly [left: string, center: string, right: string];
  readonly headers: readonly [left: string, center: string, right: string];
  /** 0-based rows that start a new page. */
  readonly breaksBefore: readonly number[];
};

export type PlacedTable = { readonly name: string; readonly range: CellRange };

/** Reads both sheets of every pair in two requests. */
export async function loadImages(
  context: Excel.RequestContext,
  pairs: readonly { readonly copy: Excel.Worksheet; readonly present: Excel.Worksheet }[],
): Promise<readonly SheetImage[]> {
  const first = pairs.map(({ copy, present }) => ({
    copy: { ...loadCommon(copy), ...loadLook(copy) },
    present: loadCommon(present),
  }));
  await context.sync();
  const second = first.map(({ copy, present }) => ({
    copy: loadPlaces(copy),
    present: loadPlaces(present),
  }));
  await context.sync();
  return first.map(({ copy, present }, i): SheetImage => {
    const places = second[i];
    return {
      copy: {
        ...common(copy, places?.copy ?? nothing),
        tabColor: copy.worksheet.tabColor,
        showGridlines: copy.worksheet.showGridlines,
        frozen: placeOf(copy.frozen),
        isProtected: copy.protection.protected,
        page: {
          orientation: copy.page.orientation,
          zoom: copy.page.zoom,
          titleRows: placeOf(copy.titleRows),
          headers: [copy.running.leftHeader, copy.running.centerHeader, copy.running.rightHeader],
          footers: [copy.running.leftFooter, copy.running.centerFooter, copy.running.rightFooter],
          breaksBefore: (places?.copy.breaks ?? []).map((cell) => cell.rowIndex),
        },
      },
      present: {
        ...common(present, places?.present ?? nothing),
        isProtected: present.protection.protected,
        pageBreaks: present.breaks.items.length,
      },
    };
  });
}

type Common = {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
  readonly charts: Excel.ChartCollection;
  readonly protection: Excel.WorksheetProtection;
  readonly breaks: Excel.PageBreakCollection;
};

function loadCommon(worksheet: Excel.Worksheet): Common {
  return {
    worksheet,
    used: worksheet.getUsedRangeOrNullObject().load(rangeIndexes),
    tables: worksheet.tables.load("items/name"),
    charts: worksheet.charts.load("items/name"),
    protection: worksheet.protection.load("protected"),
    breaks: worksheet.horizontalPageBreaks.load("items"),
  };
}

function loadLook(worksheet: Excel.Worksheet) {
  worksheet.load("tabColor,showGridlines");
  return {
    frozen: worksheet.freezePanes.getLocationOrNullObject().load(rangeIndexes),
    page: worksheet.pageLayout.load("orientation,zoom"),
    titleRows: worksheet.pageLayout.getPrintTitleRowsOrNullObject().load(rangeIndexes),
    running: worksheet.pageLayout.headersFooters.defaultForAllPages.load(
      "leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter",
    ),
  };
}

type Places = { readonly tables: readonly Excel.Range[]; readonly breaks: readonly Excel.Range[] };
const nothing: Places = { tables: [], breaks: [] };

function loadPlaces({ tables, breaks }: Common): Places {
  return {
    tables: tables.items.map((table) => table.getRange().load(rangeIndexes)),
    breaks: breaks.items.map((pageBreak) => pageBreak.getCellAfterBreak().load("rowIndex")),
  };
}

function common({ used, tables, charts }: Common, places: Places) {
  return {
    used: placeOf(used),
    charts: charts.items.map(({ name }) => name),
    tables: tables.items.flatMap(({ name }, i): PlacedTable[] => {
      const range = places.tables[i];
      return range === undefined ? [] : [{ name, range: rangeOf(range) }];
    }),
  };
}

/** `null` for a range that is not there. */
function placeOf(range: Excel.Range): CellRange | null {
  return range.isNullObject ? null : rangeOf(range);
}
