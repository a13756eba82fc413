import type { CellRange } from "../../foundation/address";

/** How areas of a sheet are cut so that each fits into one answer of Excel's. */

/** Into at most 64 parts in reading order; a very wide area also across, as its cells are likely far apart. */
export function cutIntoParts(area: CellRange): readonly CellRange[] {
  const isWide = area.columns > 256;
  const across = isWide ? 8 : 1;
  const strips = cut(area.row, area.rows, 64 / across);
  const columns = cut(area.column, area.columns, across);
  return strips.flatMap(([row, rows]) =>
    columns.map(([column, count]) => ({ row, column, rows, columns: count })),
  );
}

/** The first `rows` rows of an area, and the rest, when there is one. */
export function takeRows(area: CellRange, rows: number): readonly CellRange[] {
  if (rows >= area.rows) return [area];
  return [
    { ...area, rows },
    { ...area, row: area.row + rows, rows: area.rows - rows },
  ];
}

/** Two halves, by rows while there are several; `null` for a single cell. */
export function halve(area: CellRange): readonly CellRange[] | null {
  if (area.rows > 1) return takeRows(area, area.rows >> 1);
  if (area.columns === 1) return null;
  const columns = area.columns >> 1;
  return [
    { ...area, columns },
    { ...area, column: area.column + columns, columns: area.columns - columns },
  ];
}

/** How many cells an area holds. */
export function cellCount({ rows, columns }: CellRange): number {
  return rows * columns;
}

/** `[from, count]` of each piece; fewer pieces where there are fewer lines. */
function cut(from: number, count: number, pieces: number): readonly (readonly [number, number])[] {
  const size = Math.ceil(count / pieces);
  return Array.from({ length: Math.ceil(count / size) }, (_, i) => [
    from + i * size,
    Math.min(size, count - i * size),
  ]);
}
