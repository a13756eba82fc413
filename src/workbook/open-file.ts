import { fail, type Result } from "../foundation/result";
import type { WorkbookCause } from "./port";
import { csvToXlsx, splitName } from "./text/csv-workbook";
import { fileKind } from "./xlsx/file-kind";
import { openXlsx, type XlsxWorkbook } from "./xlsx/xlsx-workbook";
import type { ZipOptions } from "./xlsx/zip";

/** Names under which text may come; .xls too, since many systems give that name to tab-separated exports. */
const textExtensions = [".csv", ".tsv", ".tab", ".txt", ".xls"];

/**
 * Opens a workbook file by what it holds, and only then by its name: packages as .xlsx, text as a new one-sheet workbook.
 * Everything else ends in a cause.
 */
export function openWorkbookFile(
  bytes: Uint8Array,
  fileName: string,
  options: ZipOptions = {},
): Promise<Result<XlsxWorkbook, WorkbookCause>> {
  return Promise.resolve(openByContent(bytes, fileName, options));
}

function openByContent(
  bytes: Uint8Array,
  fileName: string,
  options: ZipOptions,
): Result<XlsxWorkbook, WorkbookCause> {
  const isText =
    fileKind(bytes) === "other" && textExtensions.includes(splitName(fileName).extension);
  if (!isText) return openXlsx(bytes, fileName, options);
  if (looksLikeMarkup(bytes)) return fail({ kind: "not-a-workbook" });
  const made = csvToXlsx(bytes, fileName);
  return made.ok ? openXlsx(made.value, fileName, options) : made;
}

/** Web pages and XML spreadsheets that are called .xls would read as one senseless column. */
function looksLikeMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  return /^<(?:[a-z!?])/i.test(start);
}
