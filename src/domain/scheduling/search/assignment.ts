const endless = Infinity;

/**
 * Gives every row a column of its own so that the sum of what they cost is least: shortest augmenting paths, n³ steps (Kuhn
 * 1955; Jonker & Volgenant 1987).
 *
 * @param costs square, row after row (`row * count + column`), all finite.
 * @returns the column of each row.
 */
export function cheapestAssignment(costs: Float64Array, count: number): Int32Array {
  const ofRow = new Float64Array(count + 1);
  const ofColumn = new Float64Array(count + 1);
  /** The row of each column and where the path came from, counted from 1; column 0 stands for the row that is let in. */
  const rowOf = new Int32Array(count + 1);
  const cameFrom = new Int32Array(count + 1);
  const least = new Float64Array(count + 1);
  const isReached = new Uint8Array(count + 1);
  for (let row = 1; row <= count; row++) {
    rowOf[0] = row;
    least.fill(endless);
    isReached.fill(0);
    let column = 0;
    while (rowOf[column] !== 0) {
      isReached[column] = 1;
      const from = rowOf[column] ?? 0;
      let step = endless;
      let next = 0;
      for (let to = 1; to <= count; to++) {
        if (isReached[to] === 1) continue;
        const cost = costs[(from - 1) * count + to - 1] ?? 0;
        const reduced = cost - (ofRow[from] ?? 0) - (ofColumn[to] ?? 0);
        if (reduced < (least[to] ?? 0)) {
          least[to] = reduced;
          cameFrom[to] = column;
        }
        if ((least[to] ?? 0) < step) {
          step = least[to] ?? 0;
          next = to;
        }
      }
      for (let to = 0; to <= count; to++) {
        if (isReached[to] === 1) {
          const reached = rowOf[to] ?? 0;
          ofRow[reached] = (ofRow[reached] ?? 0) + step;
          ofColumn[to] = (ofColumn[to] ?? 0) - step;
        } else least[to] = (least[to] ?? 0) - step;
      }
      column = next;
    }
    while (column !== 0) {
      const before = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  const columnOf = new Int32Array(count);
  for (let column = 1; column <= count; column++) columnOf[(rowOf[column] ?? 1) - 1] = column - 1;
  return columnOf;
}
