import type { DataIssue } from "../../domain/records/data-report";
import type { RawTable } from "./table";

/** What a supervisor should know of a table in use: rows and columns the sheet hides, and cells beside it under no header. */
export function setApart(table: RawTable): DataIssue[] {
  const { view, beside, headerTop, left } = table;
  const sheet = view.sheet.name;
  const found: DataIssue[] = [];
  const { rows, columns } = hiddenWithin(table);
  if (rows + columns > 0) {
    found.push({
      address: { sheet, row: headerTop, column: left },
      cause: { kind: "hidden-cells", rows, columns },
      found: "",
      action: "read-as-it-stands",
    });
  }
  if (beside.first >= 0) {
    found.push({
      address: {
        sheet,
        row: rowOf(table, beside.first),
        column: view.cells.columns[beside.first] ?? 0,
      },
      cause: { kind: "beside-table", cells: beside.cells },
      found: view.shown(beside.first),
      action: "value-left-out",
    });
  }
  return found;
}

/** How many of the table's rows and columns the sheet hides. */
function hiddenWithin({ view, grid, rows, left, right }: RawTable): {
  readonly rows: number;
  readonly columns: number;
} {
  const { hiddenRows, hiddenColumns } = view.sheet;
  let hidden = 0;
  let at = 0;
  for (let row = 0; row < rows.length && at < hiddenRows.length; row++) {
    const sheetRow = grid.sheetRow(row);
    while (at < hiddenRows.length && (hiddenRows[at] ?? 0) < sheetRow) at += 1;
    if (hiddenRows[at] === sheetRow) hidden += 1;
  }
  const columns = hiddenColumns.filter((column) => column >= left && column <= right).length;
  return { rows: hidden, columns };
}

/** The sheet row of a cell by its position in the flat arrays. */
function rowOf({ view: { cells } }: RawTable, cell: number): number {
  let low = 0;
  let high = cells.rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((cells.starts[middle] ?? 0) <= cell) low = middle;
    else high = middle - 1;
  }
  return cells.rows[low] ?? 0;
}
