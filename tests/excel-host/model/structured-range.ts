import { rangeContains, type CellRange } from "../../../src/foundation/address";
import type { Place } from "./evaluate";
import { columnNames } from "./references";
import type { Table } from "./table";
import type { HostWorkbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** The cells a structured reference means; `null` when the table or the column is gone. */
export function structuredRange(
  workbook: HostWorkbook,
  { table: name, inner }: { readonly table: string; readonly inner: string },
  place: Place,
): { readonly sheet: Worksheet; readonly range: CellRange } | null {
  const table = name === "" ? tableAt(place) : workbook.Tables.find(name);
  if (table === null) return null;
  const rows = rowsMeant(table, inner, place);
  const columns = columnsMeant(table, columnNames(inner));
  return rows === null || columns === null
    ? null
    : { sheet: table.sheet, range: { ...rows, ...columns } };
}

function tableAt({ sheet, row, column }: Place): Table | null {
  return sheet.Tables.items().find(({ range }) => rangeContains(range, row, column)) ?? null;
}

type Rows = Pick<CellRange, "row" | "rows">;

function rowsMeant(table: Table, inner: string, place: Place): Rows | null {
  const body = table.GetDataBodyRange().range;
  if (inner.startsWith("[@") || /\[#This Row\]/i.test(inner)) return { row: place.row, rows: 1 };
  if (/\[?#All\]/i.test(inner)) return table.range;
  if (/\[?#Totals\]/i.test(inner)) {
    return table.ShowTotals ? { row: table.range.row + table.range.rows - 1, rows: 1 } : null;
  }
  if (/\[?#Headers\]/i.test(inner)) {
    const withData = /#Data\]/i.test(inner);
    return { row: table.range.row, rows: withData ? body.rows + 1 : 1 };
  }
  return body;
}

function columnsMeant(
  table: Table,
  names: readonly string[],
): Pick<CellRange, "column" | "columns"> | null {
  const [first, last = first] = names.map((name) => table.Columns.find(name)?.index ?? null);
  if (names.length === 0) return { column: table.range.column, columns: table.range.columns };
  if (first == null || last == null) return null;
  return { column: table.range.column + first, columns: last - first + 1 };
}
