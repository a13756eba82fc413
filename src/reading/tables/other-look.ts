import { cellKind } from "../../workbook/cells";
import type { TableAbove } from "./header-judge";
import type { HeaderZone } from "./header-zone";
import { isRemark } from "./remarks";
import { cellsWithin, type Span } from "./row-look";
import type { SheetView } from "./sheet-view";

const rowsCompared = 5;
/** A column is mostly filled, or mostly holds digits, from this share of its rows on. */
const mostly = 0.75;

/** What the rows of a block hold in one column. */
type ColumnLook = "digits" | "words" | "empty" | "mixed";

/**
 * Whether a row and those right below it are no more records of the tables above: in half of all columns other things stand,
 * and in one of them words where there were digits, or digits where there were words. The row must also be unlike the rows
 * below it, as a header is, unless no column of theirs holds digits.
 */
export function looksOther(
  view: SheetView,
  position: number,
  zone: HeaderZone,
  above: readonly TableAbove[],
): boolean {
  const block = blockBelow(view, position, zone);
  const first = view.text(cellsWithin(view, position, zone)[0] ?? -1);
  if (block.length === 0 || isRemark(first) || !headsOthers(view, zone, block)) return false;
  return above.every(({ rows, zone: other }) => {
    const last = rows.filter((at) => cellsWithin(view, at, other).length > 1).slice(-rowsCompared);
    if (last.length < 2) return false;
    const left = Math.min(zone.left, other.left);
    const right = Math.max(zone.right, other.right);
    let unlike = 0;
    let swapped = 0;
    for (let column = left; column <= right; column++) {
      const before = lookOf(view, last, column);
      const after = lookOf(view, block, column);
      const isSwap =
        (before === "digits" && after === "words") || (before === "words" && after === "digits");
      if (isSwap) swapped += 1;
      if (isSwap || (before === "empty") !== (after === "empty")) unlike += 1;
    }
    return swapped >= 1 && unlike * 2 >= right - left + 1;
  });
}

/** The rows below a header up to the next blank one or title. */
function blockBelow(view: SheetView, position: number, zone: HeaderZone): number[] {
  const { rows } = view.cells;
  const found: number[] = [];
  let last = zone.top + zone.rows - 1;
  for (let p = position + 1; p < rows.length && found.length < rowsCompared; p++) {
    const row = rows[p] ?? 0;
    if (row <= last) continue;
    if (row > last + 1 || cellsWithin(view, p, zone).length < 2) break;
    found.push(p);
    last = row;
  }
  return found;
}

function headsOthers(view: SheetView, zone: HeaderZone, block: readonly number[]): boolean {
  let isPlain = true;
  for (let column = zone.left; column <= zone.right; column++) {
    const header = zone.cells[column - zone.left] ?? -1;
    const look = lookOf(view, block, column);
    if (look === "digits" && header >= 0 && !holdsDigit(view, header)) return true;
    if (look === "digits") isPlain = false;
  }
  return isPlain;
}

function lookOf(view: SheetView, rows: readonly number[], column: number): ColumnLook {
  const span: Span = { left: column, right: column };
  let filled = 0;
  let digits = 0;
  for (const at of rows) {
    const [cell] = cellsWithin(view, at, span);
    // "#N/A" says nothing of what the column holds.
    if (cell === undefined || view.cells.kinds[cell] === cellKind.error) continue;
    filled += 1;
    if (holdsDigit(view, cell)) digits += 1;
  }
  if (filled === 0) return "empty";
  if (filled < mostly * rows.length) return "mixed";
  if (digits >= mostly * filled) return "digits";
  return digits === 0 ? "words" : "mixed";
}

function holdsDigit(view: SheetView, cell: number): boolean {
  return !view.isText(cell) || /[\d０-９]/.test(view.text(cell));
}
