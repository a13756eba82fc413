import type { CellRange } from "../foundation/address";
import type {
  CellContent,
  CellsBlock,
  NumberFormatName,
  PlacedCell,
  StyleName,
  TableBlock,
  TableColumnSpec,
} from "./sheet-spec";

/** What a cell wears: a style, a number format, and what its column changes about the style. */
export type CellDress = {
  readonly style: StyleName;
  readonly format: NumberFormatName;
  /** Overrides the style's own. */
  readonly align?: "left" | "center" | "right" | undefined;
  readonly wrap?: boolean | undefined;
};

/** The dress of a free cell. */
export function cellDress(cell: PlacedCell): CellDress {
  return { style: cell.style, format: shownFormat(cell.value, cell.format ?? "general") };
}

/** The dress of a header cell of a table. */
export function headerDress(column: TableColumnSpec): CellDress {
  return { style: "column-header", format: "general", align: column.align };
}

/** The dress of a cell in the body of a table. */
export function bodyDress(column: TableColumnSpec, value: CellContent): CellDress {
  const isLink = typeof value === "object" && value?.type === "link";
  const style = column.owner === "user" ? "input" : isLink ? "link" : "plain";
  const format = shownFormat(value, column.format);
  return { style, format, align: column.align, wrap: column.wrap };
}

/** A day or a time looks like one, whatever its column holds else. */
function shownFormat(value: CellContent, wished: NumberFormatName): NumberFormatName {
  if (typeof value !== "object" || value === null) return wished;
  if (value.type === "day") return "date";
  if (value.type === "time") return wished === "duration" ? "duration" : "time";
  return wished;
}

/** Cells of a merged area without a cell of their own take the dress of its first, or its borders would break off. */
export function mergedBlanks(
  block: CellsBlock,
): readonly { readonly row: number; readonly column: number; readonly dress: CellDress }[] {
  const placed = new Map(block.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const blanks: { row: number; column: number; dress: CellDress }[] = [];
  for (const { row, column, rows, columns } of block.merges) {
    const first = placed.get(`${row},${column}`);
    if (!first) continue;
    const dress: CellDress = { style: first.style, format: first.format ?? "general" };
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        if (!placed.has(`${r},${c}`)) blanks.push({ row: r, column: c, dress });
      }
    }
  }
  return blanks;
}

/** Rows a table takes below its header: an empty one still needs a row. */
export function bodyRows(block: TableBlock): number {
  return Math.max(1, block.rows.length);
}

/** The body of one column of a table. */
export function columnRange(block: TableBlock, index: number): CellRange {
  return { row: block.row + 1, column: block.column + index, rows: bodyRows(block), columns: 1 };
}

/** Excel refuses a table with an empty header or two alike, whatever their case; it counts them up itself, and so do we. */
export function uniqueHeaders(columns: readonly TableColumnSpec[]): readonly string[] {
  const used = new Set<string>();
  return columns.map((column, index) => {
    const wished = column.header === "" ? `Column${index + 1}` : column.header;
    let header = wished;
    for (let count = 2; used.has(header.toLowerCase()); count++) header = `${wished}${count}`;
    used.add(header.toLowerCase());
    return header;
  });
}
