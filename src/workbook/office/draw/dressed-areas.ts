import type { CellRange } from "../../../foundation/address";
import {
  bodyDress,
  bodyRows,
  cellDress,
  headerDress,
  mergedBlanks,
  type CellDress,
} from "../../dressed-cells";
import { rectangles, tableRange } from "../../own-area";
import type { CellsBlock, TableBlock } from "../../sheet-spec";
import type { SheetSpec } from "../../sheet-spec";

export type DressedArea = { readonly area: CellRange; readonly dress: CellDress };

/** What the cells of a spec wear, cells of one dress together. No cell twice. */
export function dressedAreas(spec: SheetSpec): readonly DressedArea[] {
  return spec.blocks.flatMap((block) =>
    block.kind === "table" ? tableAreas(block) : cellAreas(block),
  );
}

/** Everything that wears something, whatever it wears. */
export function dressedRanges(spec: SheetSpec): readonly CellRange[] {
  return spec.blocks.flatMap((block) =>
    block.kind === "table"
      ? [tableRange(block)]
      : rectangles([...block.cells, ...mergedBlanks(block)]),
  );
}

function cellAreas(block: CellsBlock): readonly DressedArea[] {
  const groups = new Map<string, { dress: CellDress; cells: { row: number; column: number }[] }>();
  const add = (row: number, column: number, dress: CellDress): void => {
    const key = `${dress.style}|${dress.format}`;
    const group = groups.get(key) ?? { dress, cells: [] };
    group.cells.push({ row, column });
    groups.set(key, group);
  };
  for (const cell of block.cells) add(cell.row, cell.column, cellDress(cell));
  for (const { row, column, dress } of mergedBlanks(block)) add(row, column, dress);
  return [...groups.values()].flatMap(({ dress, cells }) =>
    rectangles(cells).map((area) => ({ area, dress })),
  );
}

function tableAreas(block: TableBlock): readonly DressedArea[] {
  return block.columns.flatMap((column, c) => {
    const at = block.column + c;
    const header: DressedArea = {
      area: { row: block.row, column: at, rows: 1, columns: 1 },
      dress: headerDress(column),
    };
    const runs: { from: number; to: number; dress: CellDress }[] = [];
    for (let r = 0; r < bodyRows(block); r++) {
      const dress = bodyDress(column, block.rows[r]?.[c] ?? null);
      const last = runs[runs.length - 1];
      // Within a column only these two can differ.
      if (last?.dress.style === dress.style && last.dress.format === dress.format) last.to = r;
      else runs.push({ from: r, to: r, dress });
    }
    return [
      header,
      ...runs.map(({ from, to, dress }) => ({
        area: { row: block.row + 1 + from, column: at, rows: to - from + 1, columns: 1 },
        dress,
      })),
    ];
  });
}
