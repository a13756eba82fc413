import type { CellRange } from "../../foundation/address";
import { fail, ok, type Result } from "../../foundation/result";
import type { SheetKey, WorkbookCause } from "../port";
import { callExcel, type Patience } from "./call-excel";
import { rangeAt } from "./ranges";

/** Which sheet is read, and how long to wait for a person who types. */
export type ReadTarget = {
  readonly key: SheetKey;
  /** For causes. */
  readonly name: string;
  readonly patience: Patience;
};

/** A matrix of what Excel says of an area, row by row. */
export type Block<Item> = { readonly area: CellRange; readonly rows: readonly (readonly Item[])[] };

export type ReadBlock = {
  readonly values: Block<unknown>;
  readonly formats: readonly Block<unknown>[];
};

/** One request: the values of an area, and the number formats of some of its columns. */
export function readBlock(
  target: ReadTarget,
  area: CellRange,
  formatAreas: readonly CellRange[],
): Promise<Result<ReadBlock, WorkbookCause>> {
  return requested(target, async (sheet) => {
    const values = rangeAt(sheet, area).load("values");
    const formats = formatAreas.map((part) => rangeAt(sheet, part).load("numberFormat"));
    await sheet.context.sync();
    return () => {
      const read = blockOf(area, values.values);
      const readFormats = formatAreas.map((part, i) => blockOf(part, formats[i]?.numberFormat));
      return read !== null && areAll(readFormats) ? { values: read, formats: readFormats } : null;
    };
  });
}

/** One request: what a block turned out to need, formats of more columns and types of what looks like an error. */
export function readMore(
  target: ReadTarget,
  formatAreas: readonly CellRange[],
  typeAreas: readonly CellRange[],
): Promise<
  Result<
    { readonly formats: readonly Block<unknown>[]; readonly types: readonly Block<unknown>[] },
    WorkbookCause
  >
> {
  return requested(target, async (sheet) => {
    const formats = formatAreas.map((part) => rangeAt(sheet, part).load("numberFormat"));
    const types = typeAreas.map((part) => rangeAt(sheet, part).load("valueTypes"));
    await sheet.context.sync();
    return () => {
      const readFormats = formatAreas.map((part, i) => blockOf(part, formats[i]?.numberFormat));
      const readTypes = typeAreas.map((part, i) => blockOf(part, types[i]?.valueTypes));
      return areAll(readFormats) && areAll(readTypes)
        ? { formats: readFormats, types: readTypes }
        : null;
    };
  });
}

/** `ask` gives how to take what was asked; that gives `null` where Excel left something out. */
async function requested<Value>(
  { key, name, patience }: ReadTarget,
  ask: (sheet: Excel.Worksheet) => Promise<() => Value | null>,
): Promise<Result<Value, WorkbookCause>> {
  const answer = await callExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(key);
      const take = await ask(sheet);
      return sheet.isNullObject ? { isGone: true, value: null } : { isGone: false, value: take() };
    },
    { sheet: name, patience },
  );
  if (!answer.ok) return answer;
  const { isGone, value } = answer.value;
  if (isGone) return fail({ kind: "sheet-missing", sheet: name });
  return value === null ? fail({ kind: "request-too-large", sheet: name }) : ok(value);
}

/**
 * `null` where Excel gave none, less than was asked, or a cell without a value: too large an answer may come so instead of being
 * refused, and must not pass for empty cells.
 */
export function blockOf(area: CellRange, given: unknown): Block<unknown> | null {
  if (!Array.isArray(given) || given.length !== area.rows) return null;
  const rows: unknown[][] = [];
  for (const row of given as readonly unknown[]) {
    if (!Array.isArray(row) || row.length !== area.columns) return null;
    if (row.includes(null) || row.includes(undefined)) return null;
    rows.push(row);
  }
  return { area, rows };
}

function areAll<Value>(list: readonly (Value | null)[]): list is readonly Value[] {
  return list.every((value) => value !== null);
}
