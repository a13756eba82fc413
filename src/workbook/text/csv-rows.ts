import { detectDelimiter, parseCsv } from "hucre/csv";
import { fail, ok, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { openQuoteLine } from "./open-quote";

/**
 * The fields of a delimited text, row by row, all as written. A first line "sep=;", which Excel writes and obeys, names the
 * delimiter; else .tsv and .tab mean tabs and anything else is detected. Rows may differ in length. Cause "quote-not-closed": a lone quotation mark would swallow the rows after it.
 */
export function csvRows(
  text: string,
  extension: string,
): Result<readonly (readonly string[])[], WorkbookCause> {
  const named = /^"?sep=(.)"?\r?\n/.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const isTabbed = extension === ".tsv" || extension === ".tab";
  const delimiter = named?.[1] ?? (isTabbed ? "\t" : detectDelimiter(body));
  const line = openQuoteLine(body, delimiter);
  if (line !== null) return fail({ kind: "quote-not-closed", line: line + (named ? 1 : 0) });
  const rows = parseCsv(body, { delimiter, typeInference: false });
  return ok(rows.map((row) => row.map((field) => (typeof field === "string" ? field : ""))));
}

/**
 * The number a field stands for, if a number cell would keep all that was written: no leading zeros, at most 15 digits, no
 * exponent, no sign but a minus. `null` for everything else: ids, dates, shares, amounts with separators stay text.
 */
export function losslessNumber(field: string): number | null {
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(field) || /^-0(?:\.0+)?$/.test(field)) return null;
  const digits = field.replace(/^-?(?:0\.0*)?/, "").replace(".", "");
  return digits.length > 15 ? null : Number(field);
}
