import type { CellContent, SheetSpec, TableBlock } from "../../src/workbook/sheet-spec";

export function tablesOf(spec: SheetSpec): readonly TableBlock[] {
  return spec.blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
}

export function tableOf(specs: readonly SheetSpec[], sheet: string, table = sheet): TableBlock {
  const found = specs
    .filter((spec) => spec.id === sheet)
    .flatMap(tablesOf)
    .find((block) => block.id === table);
  if (found === undefined) throw new Error(`No table ${table} on ${sheet}`);
  return found;
}

/** A column's cells by id, top to bottom. */
export function columnOf(table: TableBlock, id: string): readonly CellContent[] {
  const at = table.columns.findIndex((column) => column.id === id);
  if (at < 0) throw new Error(`No column ${id}`);
  return table.rows.map((row) => row[at] ?? null);
}

/** The row in which a column holds the value, as an object by column id. */
export function rowWhere(
  table: TableBlock,
  id: string,
  value: CellContent,
): Readonly<Record<string, CellContent>> {
  const r = columnOf(table, id).indexOf(value);
  if (r < 0) throw new Error(`No row with ${JSON.stringify(value)}`);
  return Object.fromEntries(
    table.columns.map((column, c) => [column.id, table.rows[r]?.[c] ?? null]),
  );
}

export type PlacedContent = {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
};

/** Every content on a sheet with its place. */
export function cellsOf(spec: SheetSpec): readonly PlacedContent[] {
  return spec.blocks.flatMap((block): readonly PlacedContent[] => {
    if (block.kind === "cells") return block.cells;
    // An empty table is drawn with one blank row.
    const rows = block.rows.length > 0 ? block.rows : [block.columns.map(() => null)];
    return [block.columns.map((column): CellContent => column.header), ...rows].flatMap((row, r) =>
      row.map((value, c) => ({ row: block.row + r, column: block.column + c, value })),
    );
  });
}

/** All words on a sheet, one string. */
export function wordsOf(spec: SheetSpec): string {
  return cellsOf(spec)
    .map(({ value }) => {
      if (typeof value === "string") return value;
      if (typeof value === "object" && value?.type === "link") return value.text;
      return "";
    })
    .join("\n");
}
