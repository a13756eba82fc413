import type { CellRange } from "../../../src/foundation/address";
import type { TableDescription } from "../../../src/workbook/port";
import type { TestCell, TestSheet } from "../snapshot-of";
import type { Draw } from "./draw";
import type { MessName } from "./messes";
import { movedTruth, type Block, type TruthTable } from "./truth";

/** Sheets with their tables placed, and where each table came to stand. */
export type Arranged = {
  readonly sheets: readonly TestSheet[];
  readonly truth: readonly TruthTable[];
};

/** Puts tables on sheets: each on its own, or together side by side or one below the other. */
export function arrange(
  blocks: readonly Block[],
  messes: ReadonlySet<MessName>,
  draw: Draw,
): Arranged {
  const sheets: Canvas[] = [];
  const together = messes.has("side by side") || messes.has("stacked");
  for (const block of blocks) {
    const last = sheets[sheets.length - 1];
    if (together && last) {
      const beside = messes.has("side by side") && (!messes.has("stacked") || draw.chance(0.5));
      if (beside) last.put(block, 0, last.width + draw.int(1, 3));
      else last.put(block, last.height + draw.int(1, 3), 0);
      continue;
    }
    const canvas = new Canvas(uniqueName(block.tab, sheets));
    const padded = messes.has("padded range");
    canvas.put(block, padded ? draw.int(0, 3) : 0, padded ? draw.int(0, 2) : 0);
    sheets.push(canvas);
  }
  if (messes.has("padded range")) for (const canvas of sheets) canvas.pad(draw);
  return {
    sheets: sheets.map((canvas) => canvas.sheet()),
    truth: sheets.flatMap((canvas) => canvas.truth),
  };
}

function uniqueName(wished: string, sheets: readonly Canvas[]): string {
  const bare = wished.replace(/[\\/?*[\]:]/g, " ").slice(0, 28);
  const taken = sheets.filter(({ name }) => name.startsWith(bare)).length;
  return taken === 0 ? bare : `${bare} ${taken + 1}`;
}

class Canvas {
  readonly truth: TruthTable[] = [];
  readonly #rows: TestCell[][] = [];
  readonly #merges: CellRange[] = [];
  readonly #tables: TableDescription[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns: number[] = [];
  width = 0;

  constructor(readonly name: string) {}

  get height(): number {
    return this.#rows.length;
  }

  put(block: Block, down: number, right: number): void {
    for (const [r, cells] of block.cells.entries()) {
      for (const [c, cell] of cells.entries()) {
        if (cell !== null) this.#set(down + r, right + c, cell);
      }
    }
    while (this.#rows.length < down + block.cells.length) this.#rows.push([]);
    const moved = (range: CellRange): CellRange => ({
      ...range,
      row: range.row + down,
      column: range.column + right,
    });
    this.#merges.push(...block.merges.map(moved));
    this.#hiddenRows.push(...block.hiddenRows.map((row) => row + down));
    this.#hiddenColumns.push(...block.hiddenColumns.map((column) => column + right));
    if (block.excelTable) {
      this.#tables.push({
        name: `Table${this.#tables.length + 1}`,
        range: moved(block.excelTable.range),
        hasHeader: true,
        hasTotals: block.excelTable.hasTotals,
      });
    }
    const { column, columns } = block.truth.range;
    this.width = Math.max(this.width, right + column + columns);
    this.truth.push(movedTruth(block.truth, this.name, down, right));
  }

  /** Cells with nothing but a space far below and right, as deleting with the space bar leaves them. */
  pad(draw: Draw): void {
    for (let i = draw.int(1, 3); i > 0; i--) {
      this.#set(this.height + draw.int(5, 40), draw.int(0, this.width + 12), " ");
    }
  }

  sheet(): TestSheet {
    return {
      name: this.name,
      rows: this.#rows,
      merges: this.#merges,
      tables: this.#tables,
      hiddenRows: sortedOnce(this.#hiddenRows),
      hiddenColumns: sortedOnce(this.#hiddenColumns),
    };
  }

  #set(row: number, column: number, cell: TestCell): void {
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }
}

function sortedOnce(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
