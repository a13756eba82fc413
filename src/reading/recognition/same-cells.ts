import type { StudiedTable } from "./assign-columns";

/** Rows compared; two columns that agree in so many agree throughout. */
const sampleSize = 240;

/** Whether two columns of a table hold the same values, as one figure shown twice does. */
export function holdTheSame({ table }: StudiedTable, a: number, b: number): boolean {
  const { grid, view, rows } = table;
  const step = Math.max(1, Math.ceil(rows.length / sampleSize));
  for (let row = 0; row < rows.length; row += step) {
    const [first, second] = [grid.at(row, a), grid.at(row, b)];
    if (first < 0 && second < 0) continue;
    if (first < 0 || second < 0) return false;
    const isSame =
      view.cells.kinds[first] === view.cells.kinds[second] &&
      view.value(first) === view.value(second);
    if (!isSame) return false;
  }
  return true;
}
