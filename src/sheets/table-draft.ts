import type {
  CellContent,
  NumberFormatName,
  TableBlock,
  TableColumnSpec,
} from "../workbook/sheet-spec";
import { unreachable } from "../foundation/result";
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
    // Figures stand under their headers, clear of the texts in the next column.
    ...(format === "text" || format === "general" ? {} : { align: "center" as const }),
    ...extras,
  });
}

const narrowest = 6;
const widest = 46;
const widestWrapped = 50;
/** The filter button takes about three characters of the header's last line. */
export const filterButton = 3;
/** Longer headers take two lines, so that figures need no more room than they fill. */
const longestHeaderLine = 8;

/** Width of each column in characters: the header on at most two lines, the contents on one, within reason. */
export function columnWidthsOf(table: TableDraft): number[] {
  return table.columns.map((column, c) => {
    const most = column.wrap === true ? widestWrapped : widest;
    let width = Math.max(narrowest, headerWidth(column.header));
    if (column.owner === "user") width = Math.max(width, column.wrap === true ? 26 : 12);
    for (const row of table.rows) {
      if (width >= most) return most;
      width = Math.max(width, contentWidth(row[c] ?? null, column.format) + 2);
    }
    return Math.min(width, most);
  });
}

function headerWidth(header: string): number {
  const width = textWidth(header);
  if (width <= longestHeaderLine) return width + filterButton;
  const longestWord = header.includes(" ")
    ? Math.max(...header.split(" ").map((word) => textWidth(word)))
    : 0;
  return Math.max(longestWord, Math.ceil(width / 2) + 1) + filterButton;
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
    default:
      return unreachable(content);
  }
}

/** Digits before the point with their separators, then what the format adds. */
function numberWidth(value: number, format: NumberFormatName): number {
  const sign = value < 0 ? 1 : 0;
  switch (format) {
    case "integer":
      return sign + wholeWidth(value);
    case "decimal1":
      return sign + wholeWidth(value) + 2;
    case "decimal2":
      return sign + wholeWidth(value) + 3;
    case "signed2":
      return 1 + wholeWidth(value) + 3;
    case "percent":
      return sign + wholeWidth(value * 100) + 1;
    case "percent1":
      return sign + wholeWidth(value * 100) + 3;
    case "duration":
      return 9;
    case "date":
      return 10;
    case "time":
      return 5;
    case "general":
    case "text":
      return String(value).length;
    default:
      return unreachable(format);
  }
}

function wholeWidth(value: number): number {
  const size = Math.abs(value);
  let digits = 1;
  for (let limit = 10; limit <= size && digits < 16; limit *= 10) digits++;
  return digits + Math.floor((digits - 1) / 3);
}
