import { absoluteRangeName, rangeContains, type CellRange } from "../../../src/foundation/address";
import { sheetPrefix } from "./addresses";
import type { Place } from "./evaluate";
import { mapTokens } from "./formula-tokens";
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

/** What becomes of a formula when a table turns into plain cells: it goes on meaning the cells it meant. */
export function withoutStructure(formula: string, table: Table, place: Place | null): string {
  const name = table.Name.toLowerCase();
  const cells = ({ sheet, range }: Pick<Table, "sheet" | "range">): string =>
    sheetPrefix(sheet.Name) + absoluteRangeName(range);
  const isInside = place !== null && tableAt(place) === table;
  return mapTokens(formula, (token) => {
    if (token.kind === "word" && token.text.toLowerCase() === name) {
      return cells({ sheet: table.sheet, range: table.GetDataBodyRange().range });
    }
    if (token.kind !== "structured") return null;
    const isMeant = token.table === "" ? isInside : token.table.toLowerCase() === name;
    const at = place ?? { sheet: table.sheet, row: table.range.row, column: table.range.column };
    const meant = isMeant ? structuredRange(table.sheet.workbook, token, at) : null;
    return meant === null ? null : cells(meant);
  });
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
