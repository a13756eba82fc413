import { unwatched } from "../../src/foundation/watch";
import { carryOver, type CarryOverWords } from "../../src/sheets/carry-over";
import type { ColumnIds } from "../../src/sheets/previous-tables";
import { cellByIndex, CellsBuilder, numberFormat, type SheetCells } from "../../src/workbook/cells";
import { memoryWorkbook, type MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import type { SheetSpec, TableBlock } from "../../src/workbook/sheet-spec";
import { cellsOfTab, snapshotOf, valueAt, valueOf } from "../contract/harness";

/** A workbook in memory that is planned, typed into and planned again. */
export class PlannedBook {
  readonly workbook: MemoryWorkbook = memoryWorkbook([{ name: "QA", cells: noCells() }]);
  readonly #words: CarryOverWords;
  readonly #columnIds: ColumnIds;

  constructor(words: Partial<CarryOverWords> = {}, columnIds: ColumnIds = () => null) {
    this.#words = {
      noLongerPlanned: "No longer planned",
      wasAt: (cell) => `Was at ${cell}`,
      translated: (text) => text,
      ...words,
    };
    this.#columnIds = columnIds;
  }

  /** One press of the button: carry over, then write. Gives back what was written. */
  async plan(...specs: readonly SheetSpec[]): Promise<readonly SheetSpec[]> {
    const snapshot = await snapshotOf(this.workbook);
    const sheets = carryOver(specs, snapshot, this.#words, this.#columnIds);
    valueOf(await this.workbook.apply({ sheets, basedOn: [] }, unwatched));
    return sheets;
  }

  /** A person types a value. */
  type(tab: string, row: number, column: number, value: string | number): void {
    this.change(tab, (sheet) => {
      const builder = copied(sheet);
      if (typeof value === "number") builder.addNumber(row, column, value, numberFormat.general);
      else builder.addText(row, column, value);
      return builder.build();
    });
  }

  change(tab: string, change: (cells: SheetCells) => SheetCells): void {
    this.workbook.edit((book) => ({
      ...book,
      sheets: book.sheets.map((sheet) =>
        sheet.description.name === tab ? { ...sheet, cells: change(sheet.cells) } : sheet,
      ),
    }));
  }

  /** All rows of the sheet as texts, blank rows left out, cells joined by "|". */
  async rows(tab: string): Promise<readonly string[]> {
    const cells = await cellsOfTab(this.workbook, tab);
    return [...cells.rows].map((row) => {
      const last = Math.max(...cells.columns);
      const values = Array.from({ length: last + 1 }, (_, c) => valueAt(cells, row, c));
      return values.map((value) => (value === null ? "" : String(value))).join("|");
    });
  }

  async cell(tab: string, row: number, column: number): Promise<unknown> {
    return valueAt(await cellsOfTab(this.workbook, tab), row, column);
  }
}

export function tableOf(spec: SheetSpec | undefined, id: string): TableBlock | null {
  for (const block of spec?.blocks ?? []) {
    if (block.kind === "table" && block.id === id) return block;
  }
  return null;
}

export function noCells(): SheetCells {
  return new CellsBuilder().build();
}

export function copied(cells: SheetCells): CellsBuilder {
  const builder = new CellsBuilder();
  for (let r = 0; r < cells.rows.length; r++) {
    const row = cells.rows[r] ?? 0;
    for (let i = cells.starts[r] ?? 0; i < (cells.starts[r + 1] ?? 0); i++) {
      const column = cells.columns[i] ?? 0;
      const cell = cellByIndex(cells, i);
      if (cell.kind === "number") builder.addNumber(row, column, cell.value, cell.format);
      else if (cell.kind === "text") builder.addText(row, column, cell.value);
      else if (cell.kind === "boolean") builder.addBoolean(row, column, cell.value);
      else builder.addError(row, column, cell.value);
    }
  }
  return builder;
}
