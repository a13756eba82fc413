import type {
  CellContent,
  NumberFormatName,
  TableBlock,
  TableColumnSpec,
} from "../workbook/sheet-spec";
import { textWidth } from "./text-width";

/** A table before the page has given it its place. */
export type TableDraft = Omit<TableBlock, "kind" | "row" | "column">;

/** What differs from a plain column of ours. */
export type ColumnExtras = Partial<Omit<TableColumnSpec, "id" | "header" | "format">>;

/** Makes the columns of one table from its headers; the compiler refuses an id that has no header. */
export function columnsFrom<Id extends string>(
  headers: Readonly<Record<Id, string>>,
): (id: Id, format: NumberFormatName, extras?: ColumnExtras) => TableColumnSpec {
  return (id, format, extras = {}) => ({
    id,
    header: headers[id],
    format,
    owner: "peilian",
    ...extras,
  });
}

const narrowest = 6;
const widest = 46;
const widestWrapped = 56;

/** Width of each column in characters: the header on at most two lines, the contents on one, within reason. */
export function columnWidthsOf(table: TableDraft): number[] {
  return table.columns.map((column, c) => {
    const header = textWidth(column.header);
    // The filter button takes three characters; a long header may break once.
    let width = (header > 14 ? Math.ceil(header / 2) + 2 : header) + 3;
    for (const row of table.rows)
      width = Math.max(width, contentWidth(row[c] ?? null, column.format) + 2);
    if (column.owner === "user") width = Math.max(width, column.validation === undefined ? 28 : 12);
    return Math.min(Math.max(width, narrowest), column.wrap === true ? widestWrapped : widest);
  });
}

function contentWidth(content: CellContent, format: NumberFormatName): number {
  if (content === null) return 0;
  if (typeof content === "string") return textWidth(content);
  if (typeof content === "boolean") return 6;
  if (typeof content === "number") return numberWidth(content, format);
  switch (content.type) {
    case "day":
      return 10;
    case "time":
      return 5;
    case "link":
      return textWidth(content.text);
    case "formula":
      return contentWidth(content.value, format);
  }
}

function numberWidth(value: number, format: NumberFormatName): number {
  const whole = Math.max(1, Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1);
  return (format === "general" ? String(value).length : whole + 4) + (value < 0 ? 1 : 0);
}
