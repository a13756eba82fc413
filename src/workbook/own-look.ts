import { maxColumns, maxRows, rangesOverlap, type CellRange } from "../foundation/address";
import { areaRules } from "./area-rules";
import { mergedBlanks } from "./dressed-cells";
import { ownAreas, rectangles } from "./own-area";
import type { SheetSpec } from "./sheet-spec";
import { rowHeightsOf } from "./wrapped-heights";

/**
 * What a sheet wears beyond the cells that hold something of ours: blank cells with a look, inputs, the rest of merged areas,
 * cells under a validation or a conditional format; whole columns whose width and whole rows whose height is set. The next
 * plan takes it away where it draws nothing itself. Cells that carry-over keeps for a person are hers, look and all.
 */
export function ownLook(spec: SheetSpec): readonly CellRange[] {
  const blanks: { row: number; column: number }[] = [];
  const merges: CellRange[] = [];
  for (const block of spec.blocks) {
    if (block.kind === "table" || block.owner === "user") continue;
    blanks.push(...block.cells.filter(({ value, style }) => value === null || style === "input"));
    blanks.push(...mergedBlanks(block));
    merges.push(...block.merges);
  }
  const worn = rectangles(blanks);
  const known = [...ownAreas(spec), ...worn];
  const { validations, conditionals } = areaRules(spec);
  const beyond = [...merges, ...validations.map(areaOf), ...conditionals.map(areaOf)].filter(
    (area) => !covers(known, area),
  );
  return [...columnsSet(spec), ...rowsSet(spec), ...worn, ...distinct(beyond)];
}

/** Whole columns and whole rows apart from cells. */
export function linesAndCells(look: readonly CellRange[]): {
  readonly columns: readonly CellRange[];
  readonly rows: readonly CellRange[];
  readonly cells: readonly CellRange[];
} {
  const isColumns = ({ rows }: CellRange): boolean => rows === maxRows;
  const isRows = ({ columns }: CellRange): boolean => columns === maxColumns;
  return {
    columns: look.filter(isColumns),
    rows: look.filter((range) => !isColumns(range) && isRows(range)),
    cells: look.filter((range) => !isColumns(range) && !isRows(range)),
  };
}

function columnsSet({ columnWidths }: SheetSpec): readonly CellRange[] {
  const columns = columnWidths.length;
  return columns === 0 ? [] : [{ row: 0, column: 0, rows: maxRows, columns }];
}

/** Runs of neighbouring rows. */
function rowsSet(spec: SheetSpec): readonly CellRange[] {
  const set = [...rowHeightsOf(spec).keys()].map((row) => ({ row, column: 0 }));
  return rectangles(set).map((run) => ({ ...run, columns: maxColumns }));
}

function areaOf({ area }: { readonly area: CellRange }): CellRange {
  return area;
}

/** Whether every cell of an area lies in ranges that share none with each other. */
function covers(ranges: readonly CellRange[], area: CellRange): boolean {
  let cells = area.rows * area.columns;
  for (const range of ranges) {
    if (!rangesOverlap(range, area)) continue;
    const rows =
      Math.min(range.row + range.rows, area.row + area.rows) - Math.max(range.row, area.row);
    const columns =
      Math.min(range.column + range.columns, area.column + area.columns) -
      Math.max(range.column, area.column);
    cells -= rows * columns;
  }
  return cells <= 0;
}

function distinct(areas: readonly CellRange[]): readonly CellRange[] {
  const byPlace = new Map(areas.map((area) => [Object.values(area).join(), area]));
  return [...byPlace.values()];
}
