import { cellsWithin, type Span } from "./row-look";
import type { Merges, Segment } from "./row-segments";
import type { SheetView } from "./sheet-view";

/** Text this many rows above a header still counts as its title. */
export const titleReach = 6;

/** So far beside a table, a text in the row of its title is about it too. */
const besideTable = 2;

/** Texts remembered at a time: titles stand close above their tables. */
const mostTexts = 200;

type LooseText = { readonly row: number; readonly span: Span; readonly text: string };

/** Rows of cells that no header stands over. */
export type Block = {
  left: number;
  right: number;
  readonly positions: number[];
  lastRow: number;
};

/** What stands on a sheet outside its tables: titles of tables to come, and rows that look like records without a header. */
export class LooseCells {
  readonly #texts: LooseText[] = [];
  readonly #blocks: Block[] = [];
  #open: Block[] = [];

  constructor(
    readonly view: SheetView,
    readonly merges: Merges,
  ) {}

  /** Remembers the cells of a row that lie in no table. */
  keep(position: number, row: number, segment: Segment): void {
    const { cells } = this.view;
    const span = { left: segment.from, right: segment.to };
    const filled = cellsWithin(this.view, position, span);
    for (const cell of filled) {
      const column = cells.columns[cell] ?? 0;
      const merge = this.merges.over(row, column);
      const right = merge === null ? column : merge.column + merge.columns - 1;
      const text = this.view.shown(cell).trim();
      this.#texts.push({ row, span: { left: column, right }, text });
    }
    if (this.#texts.length > mostTexts) this.#texts.splice(0, mostTexts / 2);
    const isRecord = filled.length >= 2 && filled.some((cell) => !this.view.isText(cell));
    if (isRecord) this.#toBlock(position, row, span);
  }

  #toBlock(position: number, row: number, { left, right }: Span): void {
    this.#open = this.#open.filter((block) => row - block.lastRow <= 2);
    const block = this.#open.find((each) => left <= each.right && right >= each.left);
    if (!block) {
      const fresh = { left, right, positions: [position], lastRow: row };
      this.#blocks.push(fresh);
      this.#open.push(fresh);
      return;
    }
    block.left = Math.min(block.left, left);
    block.right = Math.max(block.right, right);
    if (block.lastRow !== row) block.positions.push(position);
    block.lastRow = row;
  }

  /**
   * The titles above a header, nearest last. Where several tables stand side by side, each has what stands over its own
   * columns, or what stands over none of them.
   *
   * @param neighbours the columns of the other headers in the row
   * @param below the row of the last header above in the same columns: what stands higher is its title, unless nothing else is near
   */
  titlesOver(top: number, own: Span, neighbours: readonly Span[], below: number): string[] {
    const reached = this.#texts.filter(({ row }) => row < top && row >= top - titleReach);
    const since = reached.filter(({ row }) => row > below);
    const near = since.length > 0 ? since : reached;
    const isOver = (text: LooseText, { left, right }: Span): boolean =>
      text.span.left <= right && text.span.right >= left;
    const theirs = near.filter(
      (text) => isOver(text, own) || !neighbours.some((other) => isOver(text, other)),
    );
    // "November 2026" over a table, and further along the same row the titles of tables whose headers stand lower.
    const titled = new Set(theirs.filter((text) => isOver(text, own)).map(({ row }) => row));
    const wide = { left: own.left - besideTable, right: own.right + besideTable };
    const chosen = theirs.filter((text) => !titled.has(text.row) || isOver(text, wide));
    return (chosen.length > 0 ? chosen : near).map(({ text }) => text);
  }

  /** The rows that look like records: three columns and two rows of them, or two columns and five rows. */
  blocks(): readonly Block[] {
    return this.#blocks.filter(({ left, right, positions }) => {
      const columns = right - left + 1;
      return (columns >= 3 && positions.length >= 2) || (columns === 2 && positions.length >= 5);
    });
  }
}
