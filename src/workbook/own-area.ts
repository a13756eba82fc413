import type { CellRange } from "../foundation/address";
import type { Block, CellsBlock, SheetSpec, TableBlock } from "./sheet-spec";

/** Header and rows; an empty table has one blank row. */
export function tableRange(block: TableBlock): CellRange {
  return {
    row: block.row,
    column: block.column,
    rows: 1 + Math.max(1, block.rows.length),
    columns: block.columns.length,
  };
}

/**
 * The cells of a sheet that hold something of ours, as rectangles: tables whole, free cells with a value. Inputs are the
 * person's, and so is what carry-over keeps for her. Anything filled outside these cells was typed by a person.
 */
export function ownAreas(spec: SheetSpec): readonly CellRange[] {
  return spec.blocks.flatMap((block): readonly CellRange[] => {
    if (block.kind === "table") return [tableRange(block)];
    return block.owner === "user" ? [] : rectangles(ownCells(block));
  });
}

/** The smallest range from A1 that holds every block of ours, inputs, blanks and merged areas included; rows and columns. */
export function ownExtent(spec: SheetSpec): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  for (const block of spec.blocks) {
    for (const range of coveredBy(block)) {
      rows = Math.max(rows, range.row + range.rows);
      columns = Math.max(columns, range.column + range.columns);
    }
  }
  return { rows, columns };
}

function coveredBy(block: Block): readonly CellRange[] {
  if (block.kind === "table") return [tableRange(block)];
  if (block.owner === "user") return [];
  const cells = block.cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
  return [...cells, ...block.merges];
}

function ownCells(block: CellsBlock): CellsBlock["cells"] {
  return block.cells.filter((cell) => cell.value !== null && cell.style !== "input");
}

/** Runs of neighbours in a row, joined downwards while the next row has the same run. */
export function rectangles(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly CellRange[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: CellRange[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last?.row === row && column <= last.column + last.columns) {
      const columns = Math.max(last.columns, column - last.column + 1);
      runs[runs.length - 1] = { ...last, columns };
    } else {
      runs.push({ row, column, rows: 1, columns: 1 });
    }
  }
  const joined: CellRange[] = [];
  const openByColumn = new Map<number, number>();
  for (const run of runs) {
    const above = openByColumn.get(run.column);
    const open = above === undefined ? undefined : joined[above];
    if (above !== undefined && open?.columns === run.columns && open.row + open.rows === run.row) {
      joined[above] = { ...open, rows: open.rows + 1 };
    } else {
      openByColumn.set(run.column, joined.length);
      joined.push(run);
    }
  }
  return joined;
}
