import { maxColumns, maxRows } from "../../foundation/address";
import { fail, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { freeSheetName } from "../sheet-names";
import { csvRows } from "./csv-rows";
import { decodeTextFile } from "./decode-text-file";
import { plainPackage } from "./plain-package";

/** Bytes of text that are still read; as many as a package may expand to. */
const largestText = 512 * 1024 * 1024;
const longestCell = 32_767;

/**
 * Makes a one-sheet .xlsx of a .csv or .tsv, so that all that follows knows only workbooks. The sheet is called as the file;
 * fields stay text unless a number keeps all of them. Causes: "not-a-workbook" when it is no text, "empty" without any
 * field, "quote-not-closed", "too-large", "too-many-rows", "text-too-long" when a sheet cannot hold it.
 */
export function csvToXlsx(bytes: Uint8Array, fileName: string): Result<Uint8Array, WorkbookCause> {
  if (bytes.length > largestText) {
    return fail({ kind: "too-large", part: fileName, limitBytes: largestText });
  }
  const text = decodeTextFile(bytes);
  if (text === null) return fail({ kind: "not-a-workbook" });
  const { base, extension } = splitName(fileName);
  const fields = csvRows(text, extension);
  if (!fields.ok) return fields;
  const rows = fields.value;
  const sheet = freeSheetName(base, []);
  if (rows.every((row) => row.every((field) => field === ""))) return fail({ kind: "empty" });
  if (rows.length > maxRows) {
    return fail({ kind: "too-many-rows", sheet, rows: rows.length });
  }
  const excess = findExcess(rows, sheet);
  return excess ? fail(excess) : plainPackage(sheet, rows);
}

/** "calls.2026.CSV" → "calls.2026" and ".csv". */
export function splitName(fileName: string): { readonly base: string; readonly extension: string } {
  const dot = fileName.lastIndexOf(".");
  return dot <= 0
    ? { base: fileName, extension: "" }
    : { base: fileName.slice(0, dot), extension: fileName.slice(dot).toLowerCase() };
}

function findExcess(
  rows: readonly (readonly string[])[],
  sheet: string,
): WorkbookCause | undefined {
  for (const [row, fields] of rows.entries()) {
    const column = fields.findIndex((field, i) => field.length > longestCell || i >= maxColumns);
    if (column >= 0) return { kind: "text-too-long", address: { sheet, row, column } };
  }
  return undefined;
}
