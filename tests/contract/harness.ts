import type { SheetId, Workbook } from "../../src/workbook/port";
import type { SheetCells } from "../../src/workbook/cells";
import { cellAt } from "../../src/workbook/cells";
import type { WorkbookSnapshot } from "../../src/workbook/port";
import type { Result } from "../../src/foundation/result";
import { unwatched } from "../../src/foundation/watch";
import { takeSnapshot } from "../../src/workbook/snapshot";
import type { BookFixture } from "./fixture";

/** What an adapter's test brings along so that one suite can try every adapter. */
export type Harness<Book extends Workbook> = {
  /** A workbook as a person left it. */
  open(fixture: BookFixture): Promise<Book>;
  /** Saved and opened again, where there is such a thing; else the same workbook. */
  reopen(book: Book): Promise<Book>;
  /** A person renames a tab; the workbook to go on with. */
  renameTab(book: Book, from: string, to: string): Promise<Book>;
  /** What a person would see and what Excel would do on one tab. */
  inspect(book: Book, tab: string): Promise<SheetLook>;
  /** Excel before ExcelApi 1.13 says nothing of merged cells: none are described. */
  readonly merges: "told" | "not-told";
};

/** Ranges are "A1:B2". Cells are asked for by name, "B3". */
export type SheetLook = {
  /** Number format code. */
  readonly format: (cell: string) => string;
  readonly isLocked: (cell: string) => boolean;
  readonly note: (cell: string) => string | null;
  /** Place a link leads to, "'Tab'!A1". */
  readonly link: (cell: string) => string | null;
  readonly formula: (cell: string) => string | null;
  readonly validations: readonly ValidationLook[];
  readonly conditionals: readonly { readonly range: string; readonly kind: ConditionalKind }[];
  /** Characters, from column A. */
  readonly widths: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
};

export type ValidationLook = {
  readonly range: string;
  readonly kind: "list" | "whole" | "decimal" | "date" | "time";
  /** Of a list that stands in the rule itself. */
  readonly values: readonly string[];
};

export type ConditionalKind = "equals" | "compare" | "data-bar" | "colour-scale";

export function valueOf<Value, Cause>(result: Result<Value, Cause>): Value {
  if (!result.ok) throw new Error(`Expected success, got ${JSON.stringify(result.cause)}`);
  return result.value;
}

export function causeOf<Value, Cause>(result: Result<Value, Cause>): Cause {
  if (result.ok) throw new Error("Expected a failure");
  return result.cause;
}

export async function snapshotOf(book: Workbook): Promise<WorkbookSnapshot> {
  return valueOf(await takeSnapshot(book, unwatched));
}

export async function tabNames(book: Workbook): Promise<readonly string[]> {
  return valueOf(await book.describe(unwatched)).sheets.map((sheet) => sheet.name);
}

export async function tabOfId(book: Workbook, id: SheetId): Promise<string | null> {
  const { sheets } = valueOf(await book.describe(unwatched));
  return sheets.find((sheet) => sheet.ours === id)?.name ?? null;
}

export async function cellsOfTab(book: Workbook, tab: string): Promise<SheetCells> {
  const { sheets } = valueOf(await book.describe(unwatched));
  const found = sheets.find((sheet) => sheet.name === tab);
  if (!found) throw new Error(`No tab ${tab} among ${sheets.map(({ name }) => name).join(", ")}`);
  return valueOf(await book.readSheet(found.key, unwatched));
}

/** A value as a person would name it; `null` for an empty cell. */
export function valueAt(
  cells: SheetCells,
  row: number,
  column: number,
): string | number | boolean | null {
  return cellAt(cells, row, column)?.value ?? null;
}
