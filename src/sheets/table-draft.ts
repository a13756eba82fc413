import type {
  CellContent,
  NumberFormatName,
  TableBlock,
  TableColumnSpec,
} from "../workbook/sheet-spec";
import { unreachable } from "../foundation/result";
import { linesAt, textWidth } from "../foundation/text-lines";

/** A table before the page has given it its place. */
export type TableDraft = Omit<TableBlock, "kind" | "row" | "column"> & {
  /** Columns whose texts wrap, by id, and the most characters of their lines. */
  readonly wrapAt?: Readonly<Record<string, number>>;
};

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
const narrowestInput = 9;
/** The filter button stands behind the header's last word, or below it. */
const filterButton = " xxx";
const mostHeaderLines = 3;

/**
 * Width of each column in characters: the contents on one line, or wrapped at the width given, and the header on at most three
 * lines with no word cut. An input that wraps is as wide as given, for its contents are yet to come.
 */
export function columnWidthsOf(table: TableDraft): number[] {
  const { wrapAt = {} } = table;
  return table.columns.map((column, c) => {
    const most = wrapAt[column.id] ?? widest;
    let width = narrowest;
    if (column.owner === "user") width = wrapAt[column.id] ?? narrowestInput;
    for (const row of table.rows) {
      if (width >= most) break;
      width = Math.max(width, contentWidth(row[c] ?? null, column.format) + 1);
    }
    return Math.max(Math.min(width, most), headerWidth(column.header));
  });
}

/** Lines that a header and its filter button take in a column so many characters wide. */
export function headerLines(header: string, width: number): number {
  return linesAt(header + filterButton, width);
}

function headerWidth(header: string): number {
  let width = Math.max(narrowest, ...header.split(/[ -]/).map(longestUnbroken));
  while (headerLines(header, width) > mostHeaderLines) width++;
  return width;
}

/** Full-width characters may stand alone on a line; Latin words may not be cut. */
function longestUnbroken(word: string): number {
  return textWidth(word) === word.length ? Math.ceil(word.length * boldType) : 0;
}

/** Headers are bold. */
const boldType = 1.05;

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
