import { measureUnits } from "../../locales/measure-units";
import type { RawTable } from "../tables/table";
import { foldTraditional } from "./traditional-characters";

const units = new Set(measureUnits);

/** Whether the cells of a column name units of measure, most of them: "单位" over 秒, % and 次 is nobody's department. */
export function holdsUnits(
  { view, grid }: RawTable,
  column: number,
  rows: readonly number[],
): boolean {
  let filled = 0;
  let named = 0;
  for (const row of rows) {
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    filled += 1;
    const text = view.isText(cell) ? view.text(cell) : "";
    if (units.has(foldTraditional(text.normalize("NFKC").trim().toLowerCase()))) named += 1;
  }
  return filled > 0 && named * 2 > filled;
}
