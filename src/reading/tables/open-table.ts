import { personAbove } from "../layout/person-of-table";
import type { HeaderZone } from "./header-zone";
import { isRemark } from "./remarks";
import type { SheetView } from "./sheet-view";
import { TableGrid, type RawTable } from "./table";

/** A table under construction while the sweep goes down the sheet. */
export type OpenTable = {
  readonly zone: HeaderZone;
  readonly titles: readonly string[];
  /** Last sheet row of an Excel table: up to here it is taken at its word; -1 for tables found by looking. */
  readonly wordUntil: number;
  readonly totalsRow: number;
  readonly rows: number[];
  /** Cells in its rows beyond its columns; see RawTable. */
  readonly beside: { cells: number; first: number };
  lastRow: number;
  closed: boolean;
};

/** A table that has its header and no rows yet. */
export function openTable(
  zone: HeaderZone,
  titles: readonly string[],
  wordUntil: number,
  totalsRow: number,
): OpenTable {
  const lastRow = zone.top + zone.rows - 1;
  const beside = { cells: 0, first: -1 };
  return { zone, titles, wordUntil, totalsRow, rows: [], beside, lastRow, closed: false };
}

/** The table once the sweep is done. */
export function finishedTable(view: SheetView, table: OpenTable): RawTable {
  const { zone } = table;
  const rows = Uint32Array.from(table.rows);
  // "制表时间：2026-04-01" says when it was printed, not which month it is about.
  const titles = table.titles.filter((text) => !isRemark(text));
  const above = personAbove(titles);
  return {
    view,
    left: zone.left,
    right: zone.right,
    headerTop: zone.top,
    headerRows: zone.rows,
    headers: zone.headers,
    headerCells: zone.cells,
    rows,
    totalsRow: table.totalsRow,
    titles,
    person: above.kind === "named" ? above.person : null,
    beside: table.beside,
    grid: new TableGrid(view, rows, zone.left, zone.right - zone.left + 1),
  };
}
