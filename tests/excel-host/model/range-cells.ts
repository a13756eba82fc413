import type { CellRange } from "../../../src/foundation/address";
import { HostError, accessDenied, invalidArgument } from "../host-error";
import type { CellValue } from "./grid";
import { textValue, typedValue } from "./typed-value";
import type { Worksheet } from "./worksheet";

/** Excel gives at most this many cells at once. */
const mostCells = 5_000_000;

export function readCells(
  sheet: Worksheet,
  range: CellRange,
  read: (row: number, column: number) => CellValue,
): CellValue[][] {
  requireReadable(range);
  sheet.requireOnSheet(range);
  return Array.from({ length: range.rows }, (_, r) =>
    Array.from({ length: range.columns }, (_, c) => read(range.row + r, range.column + c)),
  );
}

export function requireReadable(range: CellRange): void {
  if (range.rows * range.columns <= mostCells) return;
  throw new HostError(
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size has exceeded the limit.",
  );
}

/** A protected sheet takes values only in cells that are not locked. */
export function requireUnlocked(sheet: Worksheet, range: CellRange): void {
  if (sheet.workbook.ReadOnly) throw accessDenied();
  if (!sheet.Protection.Protected) return;
  if (sheet.styles.common("Protection.Locked", range, true) !== false) throw accessDenied();
}

/** One value for every cell, or a matrix of the range's own size; `null` leaves a cell as it is. */
export function matrixOf(written: unknown, range: CellRange): readonly (readonly unknown[])[] {
  if (!Array.isArray(written)) {
    return Array.from({ length: range.rows }, () =>
      Array.from({ length: range.columns }, () => written),
    );
  }
  const rows: readonly unknown[] = written;
  const fits = (row: unknown): row is readonly unknown[] =>
    Array.isArray(row) && row.length === range.columns;
  if (rows.length !== range.rows || !rows.every(fits)) throw sizeMismatch();
  return rows;
}

export function sizeMismatch(): HostError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** Checks all, then writes: a refused value leaves the range as it was. */
export function writeCells(sheet: Worksheet, range: CellRange, written: unknown): void {
  requireUnlocked(sheet, range);
  if (written === "") {
    sheet.grid.clear(range);
    return;
  }
  const textFormat = sheet.styles.common("NumberFormat", range, "General");
  const formats =
    textFormat === null ? sheet.styles.matrix("NumberFormat", range, "General") : null;
  const typed = matrixOf(written, range).map((row, r) =>
    row.map((value, c) => {
      if (value === null || value === "") return value;
      const asText = (formats?.[r]?.[c] ?? textFormat) === "@";
      if (!asText) return typedValue(value);
      return { value: textValue(asTyped(value)), formula: null, isText: true, format: null };
    }),
  );
  typed.forEach((row, r) => {
    row.forEach((cell, c) => {
      const at = { row: range.row + r, column: range.column + c, rows: 1, columns: 1 };
      if (cell === null) return;
      if (cell === "") {
        sheet.grid.remove(at.row, at.column);
        return;
      }
      sheet.grid.put(at.row, at.column, cell.value, cell.formula, cell.isText);
      if (cell.format === null) return;
      const plain = sheet.styles.common("NumberFormat", at, "General") === "General";
      if (plain) sheet.styles.set("NumberFormat", at, cell.format);
    });
  });
}

/** What a person sees of a value she types into a cell formatted as text. */
function asTyped(value: unknown): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
  return String(value);
}

/** Number formats cell by cell, in the fewest areas a column: runs of the same format. */
export function writeFormats(sheet: Worksheet, range: CellRange, written: unknown): void {
  sheet.Protection.require("allowFormatCells");
  if (!Array.isArray(written)) {
    sheet.styles.set("NumberFormat", range, requireFormat(written));
    return;
  }
  const matrix = matrixOf(written, range);
  for (let c = 0; c < range.columns; c++) {
    let from = 0;
    for (let r = 1; r <= range.rows; r++) {
      const format = matrix[from]?.[c];
      if (r < range.rows && matrix[r]?.[c] === format) continue;
      const run = { row: range.row + from, column: range.column + c, rows: r - from, columns: 1 };
      if (format !== null) sheet.styles.set("NumberFormat", run, requireFormat(format));
      from = r;
    }
  }
}

function requireFormat(format: unknown): string {
  if (typeof format !== "string") throw invalidArgument();
  return format === "" ? "General" : format;
}
