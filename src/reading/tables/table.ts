import type { CellRange } from "../../foundation/address";
import { cellIndex } from "../../workbook/cells";
import type { TablePerson } from "../layout/person-of-table";
import { fillMerged } from "./merged-cells";
import type { SheetView } from "./sheet-view";

/** Where a table lies and what its columns are called; nothing is yet known about its meaning. */
export type RawTable = {
  readonly view: SheetView;
  /** 0-based sheet columns, both inclusive. */
  readonly left: number;
  readonly right: number;
  readonly headerTop: number;
  /** 0 for an Excel table without a header row. */
  readonly headerRows: number;
  /** Header of each column, group names joined to the leaf ("调度 / 工号"); "" where there is none. */
  readonly headers: readonly string[];
  /** Cell of each column in the last header row, -1 where none: date headers are read from it. */
  readonly headerCells: Int32Array;
  /** Positions in `view.cells.rows` of the rows below the header that hold anything within the table's columns. */
  readonly rows: Uint32Array;
  /** Sheet row of the Excel table's own total row; -1 when there is none. */
  readonly totalsRow: number;
  /** Texts above the table, nearest last: title, period. */
  readonly titles: readonly string[];
  /** Whom all its rows are about, where a line above or the tab's name says so; `null`: a column does, or nothing. */
  readonly person: TablePerson | null;
  /** How many cells stand in its rows beyond its columns, and the first of them; -1 when there is none. */
  readonly beside: { readonly cells: number; readonly first: number };
  readonly grid: TableGrid;
};

/** Beyond this many places a grid is not laid out in memory but searched: such a sheet is almost empty. */
const largestGrid = 1 << 25;

/** The data cells of a table by row and column; a name merged down over rows stands in each of them. */
export class TableGrid {
  readonly #dense: Int32Array | null;

  constructor(
    readonly view: SheetView,
    readonly rows: Uint32Array,
    readonly left: number,
    readonly width: number,
  ) {
    this.#dense = rows.length * width <= largestGrid ? this.#layOut() : null;
  }

  /** Position in the sheet's flat arrays of the cell in data row `row` and table column `column`; -1 when blank. */
  at(row: number, column: number): number {
    if (this.#dense) return this.#dense[row * this.width + column] ?? -1;
    const cell = cellIndex(this.view.cells, this.sheetRow(row), this.left + column);
    return cell < 0 || this.view.isBlank(cell) ? -1 : cell;
  }

  /** 0-based row on the sheet of data row `row`. */
  sheetRow(row: number): number {
    return this.view.cells.rows[this.rows[row] ?? 0] ?? 0;
  }

  #layOut(): Int32Array {
    const { cells } = this.view;
    const dense = new Int32Array(this.rows.length * this.width).fill(-1);
    for (let r = 0; r < this.rows.length; r++) {
      const position = this.rows[r] ?? 0;
      const end = cells.starts[position + 1] ?? 0;
      for (let i = cells.starts[position] ?? 0; i < end; i++) {
        const column = (cells.columns[i] ?? 0) - this.left;
        if (column >= 0 && column < this.width && !this.view.isBlank(i)) {
          dense[r * this.width + column] = i;
        }
      }
    }
    const rows = this.rows.length;
    const { view, left, width } = this;
    const sheetRow = (row: number): number => this.sheetRow(row);
    fillMerged({ view, left, width, rows, sheetRow }, (row, column, cell) => {
      const place = row * width + column;
      if ((dense[place] ?? -1) < 0) dense[place] = cell;
    });
    return dense;
  }
}

/** The whole range, header rows included. */
export function rangeOf(table: RawTable): CellRange {
  const last = table.rows.length - 1;
  const bottom = last < 0 ? table.headerTop + table.headerRows - 1 : table.grid.sheetRow(last);
  return {
    row: table.headerTop,
    column: table.left,
    rows: Math.max(1, bottom - table.headerTop + 1),
    columns: table.right - table.left + 1,
  };
}
