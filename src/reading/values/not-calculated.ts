import type { CellAddress } from "../../foundation/address";
import { cellErrors, cellKind, notCalculated } from "../../workbook/cells";
import type { RawTable } from "../tables/table";

/** Where a table's first formula that was never calculated stands; `null` when there is none. */
export function firstNotCalculated({ view, grid, left }: RawTable): CellAddress | null {
  const wanted = (cellErrors as readonly string[]).indexOf(notCalculated);
  for (let row = 0; row < grid.rows.length; row++) {
    for (let column = 0; column < grid.width; column++) {
      const cell = grid.at(row, column);
      if (cell < 0 || view.cells.kinds[cell] !== cellKind.error) continue;
      if (view.value(cell) !== wanted) continue;
      return { sheet: view.sheet.name, row: grid.sheetRow(row), column: left + column };
    }
  }
  return null;
}
