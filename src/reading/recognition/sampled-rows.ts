import { isTotalText, isYardstickText } from "../rows/total-text";
import type { RawTable } from "../tables/table";

/** So many rows, evenly spread, tell what a column holds. */
const sampleSize = 120;
/** Words for a total stand in one of the first cells of its row. */
const firstCells = 3;

/** An even sample of a table's data rows. Totals, targets and headers printed again, as far as seen at once, are left out. */
export function sampledRows(table: RawTable): readonly number[] {
  const { rows, grid } = table;
  const step = Math.max(1, Math.ceil(rows.length / sampleSize));
  const isRecord = recordTest(table);
  const sampled: number[] = [];
  for (let row = 0; row < rows.length; row += step) {
    if (grid.sheetRow(row) !== table.totalsRow && isRecord(row)) sampled.push(row);
  }
  return sampled;
}

function recordTest({ view, grid, headerCells }: RawTable): (row: number) => boolean {
  const known = new Map<number, boolean>();
  const isTotal = (cell: number): boolean => {
    const id = view.value(cell);
    let answer = known.get(id);
    if (answer === undefined) {
      const text = view.text(cell);
      answer = isTotalText(text) || isYardstickText(text);
      known.set(id, answer);
    }
    return answer;
  };
  const isHeader = (column: number, cell: number): boolean => {
    const header = headerCells[column] ?? -1;
    return header >= 0 && view.isText(header) && view.value(header) === view.value(cell);
  };
  return (row) => {
    let asked = 0;
    for (let column = 0; column < grid.width && asked < firstCells; column++) {
      const cell = grid.at(row, column);
      if (cell < 0) continue;
      asked += 1;
      if (view.isText(cell) && (isTotal(cell) || isHeader(column, cell))) return false;
    }
    return true;
  };
}
