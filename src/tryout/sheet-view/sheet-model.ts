import { maxColumns, maxRows, rangeContains, type CellRange } from "../../foundation/address";
import { cellAt, cellIndex, usedRange, type Cell, type SheetCells } from "../../workbook/cells";
import { plainFace, type CellFace } from "../../workbook/xlsx/look/cell-face";
import type { BookLook } from "../../workbook/xlsx/look/read-sheet-look";
import type { LinkLook, SheetLook } from "../../workbook/xlsx/look/sheet-look";
import { cellText, type CellText } from "./cell-text";
import { conditionalFormats, type ConditionalEffect } from "./conditional-format";
import { tableDress } from "./table-dress";

/** One sheet, ready to be drawn: sizes, and each cell's look with everything laid over it. */
export type SheetModel = {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rowHeight: (row: number) => number;
  readonly columnWidth: (column: number) => number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridLines: boolean;
  readonly merges: readonly CellRange[];
  readonly cell: (row: number, column: number) => CellModel;
  /** Whether the cell has neither content nor look: text of the cell before may run into it. */
  readonly isEmpty: (row: number, column: number) => boolean;
};

export type CellModel = {
  readonly face: CellFace;
  readonly shown: CellText | null;
  readonly bar: ConditionalEffect["bar"];
  readonly hasFilter: boolean;
  /** Where the cell's link leads inside the workbook; `null` without one. */
  readonly location: string | null;
  /** The values to choose from, or the formula that names them; `null` where anything may be typed. */
  readonly list: string | null;
};

/** Rows and columns shown beyond the last filled ones. */
const spareRows = 30;
const spareColumns = 8;
const fewestRows = 60;
const fewestColumns = 26;

/** Of a line of text, in sizes of its letters. */
const lineHeight = 1.3;

/** A browser draws no more than about this many pixels in one box; rows below are not shown. */
const mostPixels = 16_000_000;

export function sheetModel(book: BookLook, look: SheetLook): SheetModel {
  const { cells, faces, merges, tables } = look;
  const widths = columnWidths(look);
  const conditional = conditionalFormats(look.conditionals, book.styles.patches, cells);
  const linkAt = linkFinder(look);
  const columnFaces = new Map<number, number>();
  for (const { first, last, face } of look.columns) {
    if (face === null) continue;
    for (let c = first; c <= Math.min(last, widths.length); c++) columnFaces.set(c, face);
  }
  const ownFace = (row: number, column: number): CellFace => {
    const at = cellIndex(faces, row, column);
    const number =
      at >= 0 ? faces.values[at] : (look.rows.get(row)?.face ?? columnFaces.get(column));
    return book.styles.faces[number ?? 0] ?? plainFace;
  };
  const used = usedRange(cells);
  const lastRow = Math.max((used?.row ?? 0) + (used?.rows ?? 0), lastOf(faces.rows) + 1);
  const grown = grownRows(book, look);
  const heightOf = (row: number): number =>
    look.rows.get(row)?.height ?? grown.get(row) ?? look.defaultRowHeight;
  const most = Math.floor(mostPixels / Math.max(1, look.defaultRowHeight));
  return {
    rowCount: Math.min(maxRows, most, Math.max(fewestRows, lastRow + spareRows)),
    columnCount: widths.length,
    rowHeight: heightOf,
    columnWidth: (column) => widths[column] ?? look.defaultColumnWidth,
    frozen: look.freeze,
    showGridLines: look.showGridLines,
    merges,
    isEmpty: (row, column) =>
      cellIndex(cells, row, column) < 0 && ownFace(row, column).fill === null,
    cell: remembered((row, column) => {
      const cell = cellAt(cells, row, column);
      const effect = conditional(row, column);
      const own = ownFace(row, column);
      const dress = tableDress(tables, book.theme, row, column);
      const dressed = dress === null ? own : wear(own, dress);
      const face = effect === null ? dressed : patched(dressed, effect);
      return {
        face,
        shown: cell === null ? null : shownText(cell, own, book),
        bar: effect?.bar ?? null,
        hasFilter: dress?.hasFilter ?? false,
        location: linkAt(row, column),
        list: listAt(look, row, column),
      };
    }),
  };
}

/** Gives the same object for the same cell, so that scrolling and selecting draw only what is new. */
function remembered(make: SheetModel["cell"]): SheetModel["cell"] {
  const known = new Map<number, CellModel>();
  return (row, column) => {
    const key = cellKey(row, column);
    const made = known.get(key) ?? make(row, column);
    known.set(key, made);
    return made;
  };
}

function shownText(cell: Cell, face: CellFace, book: BookLook): CellText {
  return cellText(cell, face.formatCode, book.dateSystem);
}

/** A table's style shows where the cell says nothing itself. */
function wear(face: CellFace, dress: NonNullable<ReturnType<typeof tableDress>>): CellFace {
  return {
    ...face,
    bold: face.bold || dress.bold,
    fill: face.fill ?? dress.fill,
    colour: face.colour ?? (face.fill === null ? dress.colour : null),
    bottom:
      face.bottom ?? (dress.line === null ? null : { width: 1, line: "solid", colour: dress.line }),
  };
}

function patched(face: CellFace, { patches, fill }: ConditionalEffect): CellFace {
  let result: CellFace = fill === null ? face : { ...face, fill };
  // The first rule wins: it is laid last.
  for (const patch of [...patches].reverse()) {
    result = {
      ...result,
      bold: patch.bold ?? result.bold,
      italic: patch.italic ?? result.italic,
      struck: patch.struck ?? result.struck,
      colour: patch.colour ?? result.colour,
      fill: patch.fill ?? result.fill,
    };
  }
  return result;
}

/** Most links lie on one cell, and a sheet may have tens of thousands. */
function linkFinder({ links }: SheetLook): (row: number, column: number) => string | null {
  const inside = links.filter(({ location }) => location !== "");
  const isSingle = ({ area }: LinkLook): boolean => area.rows === 1 && area.columns === 1;
  const single = new Map(
    inside.filter(isSingle).map(({ area, location }) => [cellKey(area.row, area.column), location]),
  );
  const wide = inside.filter((link) => !isSingle(link));
  return (row, column) =>
    single.get(cellKey(row, column)) ??
    wide.find(({ area }) => rangeContains(area, row, column))?.location ??
    null;
}

function cellKey(row: number, column: number): number {
  return row * maxColumns + column;
}

function listAt({ lists }: SheetLook, row: number, column: number): string | null {
  const found = lists.find(({ areas }) => areas.some((area) => rangeContains(area, row, column)));
  return found?.source ?? null;
}

/** Rows without a height of their own are as high as their largest letters need, as in Excel. */
function grownRows(book: BookLook, { faces, defaultRowHeight }: SheetLook): Map<number, number> {
  const needed = book.styles.faces.map(({ size }) => Math.round((size * 4 * lineHeight) / 3));
  const grown = new Map<number, number>();
  faces.rows.forEach((row, r) => {
    let height = defaultRowHeight;
    for (let i = faces.starts[r] ?? 0; i < (faces.starts[r + 1] ?? 0); i++) {
      height = Math.max(height, needed[faces.values[i] ?? 0] ?? 0);
    }
    if (height > defaultRowHeight) grown.set(row, height);
  });
  return grown;
}

function columnWidths(look: SheetLook): readonly number[] {
  const used = usedRange(look.cells);
  const dressed = usedRange(look.faces);
  const filled = Math.max(
    (used?.column ?? 0) + (used?.columns ?? 0),
    (dressed?.column ?? 0) + (dressed?.columns ?? 0),
  );
  const count = Math.min(maxColumns, Math.max(fewestColumns, filled + spareColumns));
  const widths = Array.from({ length: count }, () => look.defaultColumnWidth);
  for (const { first, last, width } of look.columns) {
    for (let c = first; c <= Math.min(last, count - 1); c++) widths[c] = width;
  }
  return widths;
}

function lastOf(rows: SheetCells["rows"]): number {
  return rows[rows.length - 1] ?? -1;
}
