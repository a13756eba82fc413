import type { CellRange } from "../../../src/foundation/address";
import type { LocaleTag } from "../../../src/locales/locale-tag";
import type { TestCell } from "../snapshot-of";
import type { Draw } from "./draw";
import { groupNames } from "./junk-words";

/** How the header of a table is built. */
export type HeaderStyle = "one" | "two-merged" | "two-unmerged" | "three-merged";

export type HeaderRows = {
  readonly cells: readonly (readonly TestCell[])[];
  readonly merges: readonly CellRange[];
};

/** Draws header rows above leaf names: groups over runs of columns, columns of no group merged down. */
export function headerRows(
  leaves: readonly TestCell[],
  style: HeaderStyle,
  draw: Draw,
  language: LocaleTag,
): HeaderRows {
  if (style === "one" || leaves.length < 4) return { cells: [leaves], merges: [] };
  const rows = style === "three-merged" ? 3 : 2;
  const grid = Array.from({ length: rows }, () => new Array<TestCell>(leaves.length).fill(null));
  const merges: CellRange[] = [];
  const names = draw.shuffled(groupNames[language]);
  let column = 0;
  for (let group = 0; column < leaves.length; group++) {
    const left = leaves.length - column;
    const width = left < 4 ? left : draw.int(2, 3);
    const grouped = width >= 2 && (group > 0 || style === "two-unmerged");
    for (let c = column; c < column + width; c++) {
      put(grid, grouped || style === "two-unmerged" ? rows - 1 : 0, c, leaves[c] ?? null);
      if (!grouped && style !== "two-unmerged") {
        merges.push({ row: 0, column: c, rows, columns: 1 });
      }
    }
    if (grouped) {
      put(grid, rows - 2, column, names[group % names.length] ?? "");
      if (style !== "two-unmerged") {
        merges.push({ row: rows - 2, column, rows: 1, columns: width });
      }
      if (rows === 3) {
        put(grid, 0, column, `${names[(group + 1) % names.length] ?? ""} ${group}`);
        merges.push({ row: 0, column, rows: 1, columns: width });
      }
    }
    column += width;
  }
  return { cells: grid, merges };
}

function put(grid: TestCell[][], row: number, column: number, cell: TestCell): void {
  const cells = grid[row];
  if (cells) cells[column] = cell;
}
