import type { CellRange } from "../../../src/foundation/address";
import type { TestCell } from "../snapshot-of";
import type { CleanColumn } from "./clean-table";
import type { HeaderRows } from "./header-rows";

/** The header of a table whose columns are months or days: groups over their measures, where there are several. */
export function crossedHeader(
  columns: readonly { readonly clean: CleanColumn | null; readonly header: TestCell }[],
): HeaderRows | null {
  const groups = columns.map(({ clean }) => clean?.across?.group ?? null);
  if (groups.every((group) => group === null)) return null;
  const top = new Array<TestCell>(columns.length).fill(null);
  const bottom = new Array<TestCell>(columns.length).fill(null);
  const merges: CellRange[] = [];
  for (let c = 0; c < columns.length; c++) {
    const group = groups[c] ?? null;
    if (group === null) {
      top[c] = columns[c]?.header ?? null;
      merges.push({ row: 0, column: c, rows: 2, columns: 1 });
      continue;
    }
    bottom[c] = columns[c]?.header ?? null;
    if (c > 0 && groups[c - 1] === group) continue;
    top[c] = group;
    const width = groups.slice(c).findIndex((each) => each !== group);
    const columnsOver = width < 0 ? columns.length - c : width;
    if (columnsOver > 1) merges.push({ row: 0, column: c, rows: 1, columns: columnsOver });
  }
  return { cells: [top, bottom], merges };
}
