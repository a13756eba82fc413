import { addAt, at, indexAt } from "../metrics/columns";
import { none } from "../records/agents";
import type { Layout } from "./layout";

/** One figure of a layout's observations, summed up; all sums are about `centre`, so that nothing cancels. */
export type FigureSums = {
  /** Mean of all observations. */
  readonly centre: number;
  /** Σ of squares of all. */
  readonly squares: number;
  /** Σ of each row's and of each column's observations. */
  readonly row: Float64Array;
  readonly column: Float64Array;
  /** Σ over the rows of each class of the row's sum, and of its square. */
  readonly ofClass: Float64Array;
  readonly squaresOfClass: Float64Array;
  /** Σ over the rows of each class of c × the row's sum, c the row's observations by column: class by class. */
  readonly products: Float64Array;
};

/** @param value one number an observation, in the layout's order */
export function sumsOf(layout: Layout, value: Float64Array): FigureSums {
  const { rows, columns, observations, rowStart, columnOf } = layout;
  let total = 0;
  for (let p = 0; p < observations; p++) total += at(value, p);
  const centre = total / observations;
  const row = new Float64Array(rows);
  const column = new Float64Array(columns);
  let squares = 0;
  for (let r = 0; r < rows; r++) {
    let sum = 0;
    for (let p = indexAt(rowStart, r); p < indexAt(rowStart, r + 1); p++) {
      const away = at(value, p) - centre;
      sum += away;
      squares += away * away;
      addAt(column, indexAt(columnOf, p), away);
    }
    row[r] = sum;
  }
  return { centre, squares, row, column, ...byClass(layout, row) };
}

/**
 * The same of a layout without columns whose observations are summed up already.
 *
 * @param mean of each row
 * @param withinSquares Σ of squares of all observations about their own row's mean
 */
export function sumsOfRows(layout: Layout, mean: Float64Array, withinSquares: number): FigureSums {
  const { rows, rowCount, observations } = layout;
  let total = 0;
  for (let r = 0; r < rows; r++) if (at(rowCount, r) > 0) total += at(rowCount, r) * at(mean, r);
  const centre = total / observations;
  const row = new Float64Array(rows);
  let squares = withinSquares;
  for (let r = 0; r < rows; r++) {
    const n = at(rowCount, r);
    if (!(n > 0)) continue;
    const away = at(mean, r) - centre;
    row[r] = n * away;
    squares += n * away * away;
  }
  return { centre, squares, row, column: new Float64Array(0), ...byClass(layout, row) };
}

function byClass(layout: Layout, row: Float64Array) {
  const { columns, cells, classes } = layout;
  const ofClass = new Float64Array(classes.size.length);
  const squaresOfClass = new Float64Array(classes.size.length);
  const products = new Float64Array(classes.size.length * columns);
  for (let r = 0; r < row.length; r++) {
    const own = indexAt(classes.of, r);
    if (own === none) continue;
    const sum = at(row, r);
    addAt(ofClass, own, sum);
    addAt(squaresOfClass, own, sum * sum);
    for (let c = indexAt(cells.start, r); c < indexAt(cells.start, r + 1); c++) {
      addAt(products, own * columns + indexAt(cells.column, c), sum * at(cells.count, c));
    }
  }
  return { ofClass, squaresOfClass, products };
}
