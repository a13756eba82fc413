import type { NumberFormatName, TableColumnSpec } from "../../workbook/sheet-spec";

/** A column of a sample table; nothing in it is for the user to fill, so none is carried over. */
export function column(
  id: string,
  header: string,
  format: NumberFormatName = "general",
): TableColumnSpec {
  return { id, header, format, owner: "peilian" };
}
