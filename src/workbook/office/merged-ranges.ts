import { maxColumns, maxRows, type CellRange } from "../../foundation/address";
import { ok, type Result } from "../../foundation/result";
import type { SheetKey, WorkbookCause } from "../port";
import { callExcel } from "./call-excel";
import type { SheetFrame } from "./describe-office";
import { rangeAt, rangeIndexes, rangeOf } from "./ranges";

type Merges = ReadonlyMap<SheetKey, readonly CellRange[]>;

/** Merged cells may lie beside the cells that Excel counts as used. */
const wholeSheet: CellRange = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

type Part = { readonly sheet: SheetFrame; readonly range: CellRange };

/**
 * The merged cells of every sheet, in one request. ExcelApi 1.13 brought them; an Excel that has only 1.12 says nothing of
 * them, and every value then stands in its first cell alone.
 *
 * Excel refuses to list more than 512 at once: a sheet with more is asked in halves.
 */
export async function findMerges(
  sheets: readonly SheetFrame[],
): Promise<Result<Merges, WorkbookCause>> {
  const found = new Map<SheetKey, CellRange[]>();
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return ok(found);
  const pending: (readonly Part[])[] = [sheets.map((sheet) => ({ sheet, range: wholeSheet }))];
  for (let parts = pending.pop(); parts !== undefined; parts = pending.pop()) {
    const merges = await mergesOf(parts);
    if (merges.ok) {
      for (const [key, ranges] of merges.value) addTo(found, key, ranges);
      continue;
    }
    const halves = halved(parts, merges.cause);
    if (halves === null) return merges;
    pending.push(...halves);
  }
  for (const ranges of found.values()) ranges.sort((a, b) => a.row - b.row || a.column - b.column);
  return ok(found);
}

function mergesOf(
  parts: readonly Part[],
): Promise<Result<readonly (readonly [SheetKey, readonly CellRange[]])[], WorkbookCause>> {
  return callExcel(async (context) => {
    const asked = parts.map(({ sheet, range }) => {
      const proxy = context.workbook.worksheets.getItem(sheet.key);
      const merged = rangeAt(proxy, range).getMergedAreasOrNullObject();
      const fields = rangeIndexes.split(",").map((field) => `items/${field}`);
      return { key: sheet.key, merged, areas: merged.areas.load(fields.join(",")) };
    });
    await context.sync();
    return asked.map(({ key, merged, areas }) => [
      key,
      merged.isNullObject ? [] : areas.items.map(rangeOf),
    ]);
  });
}

/** `null` where it is not the number of merged cells that Excel refuses. */
function halved(parts: readonly Part[], cause: WorkbookCause): readonly (readonly Part[])[] | null {
  if (cause.kind !== "host-refused" && cause.kind !== "request-too-large") return null;
  if (parts.length > 1) {
    const middle = parts.length >> 1;
    return [parts.slice(0, middle), parts.slice(middle)];
  }
  const [part] = parts;
  if (part === undefined || part.range.rows === 1) return null;
  const { sheet, range } = part;
  const rows = range.rows >> 1;
  return [
    [{ sheet, range: { ...range, rows } }],
    [{ sheet, range: { ...range, row: range.row + rows, rows: range.rows - rows } }],
  ];
}

/** Merged cells that lie across the border of two parts are listed with both. */
function addTo(
  found: Map<SheetKey, CellRange[]>,
  key: SheetKey,
  ranges: readonly CellRange[],
): void {
  const known = found.get(key) ?? [];
  const isKnown = (range: CellRange): boolean =>
    known.some(({ row, column }) => row === range.row && column === range.column);
  found.set(key, [...known, ...ranges.filter((range) => !isKnown(range))]);
}
