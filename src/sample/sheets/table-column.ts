import type { NumberFormatName, TableColumnSpec } from "../../workbook/sheet-spec";

export function column(
  id: string,
  header: string,
  format: NumberFormatName = "general",
): TableColumnSpec {
  return { id, header, format, owner: "peilian" };
}
