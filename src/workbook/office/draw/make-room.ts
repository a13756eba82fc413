import {
  lineName,
  maxColumns,
  rangeName,
  rangesOverlap,
  type CellRange,
} from "../../../foundation/address";
import { rectangles, tableRange } from "../../own-area";
import type { SheetSpec, TableBlock } from "../../sheet-spec";
import { ownChartPrefix } from "../../own-charts";
import { rowHeightsOf } from "../../wrapped-heights";
import type { DrawSetting, PresentSheet } from "./draw-setting";
import { dressedRanges } from "./dressed-areas";
import { columnsOf, joinedAcross, packedReferences, references, rowsOf } from "./joined-areas";
import type { StandingSheet } from "./standing-sheet";

/**
 * Takes away what the last plan drew, and brings the tables that stay to their new size, so that the new plan finds cells
 * without content and look where it draws, and nothing of the last one's look where it does not. What a person typed elsewhere,
 * her charts and the look of her cells stay.
 *
 * @param hers single cells that a person filled and that stay where they are
 */
export function makeRoom(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  standing: StandingSheet,
  present: PresentSheet,
  hers: readonly CellRange[],
  supports: DrawSetting["supports"],
): void {
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const name of present.charts) {
    if (name.startsWith(ownChartPrefix)) sheet.charts.getItem(name).delete();
  }
  for (const { name } of standing.gone) sheet.tables.getItem(name).convertToRange();
  for (const { table } of standing.kept.values()) {
    const excel = sheet.tables.getItem(table.name);
    excel.clearFilters();
    if (table.hasTotals) excel.showTotals = false;
  }
  const drawn = dressedRanges(spec);
  const { former, worn } = standing;
  unmerge(sheet, [...former, ...worn.cells, ...drawn], present, supports);
  clearContents(sheet, spec, standing);
  clearFormats(sheet, [...former, ...worn.cells.flatMap((area) => without(area, hers)), ...drawn]);
  clearRules(sheet, [...former, ...worn.cells, ...drawn]);
  clearSizes(sheet, spec, worn);
  showLists(sheet, standing, present);
  resizeTables(sheet, spec, standing);
}

/** Merged cells can be listed since 1.13; before that all of the sheet's are taken apart. */
function unmerge(
  sheet: Excel.Worksheet,
  areas: readonly CellRange[],
  { description }: PresentSheet,
  supports: DrawSetting["supports"],
): void {
  if (!supports("1.13")) {
    sheet.getRange().unmerge();
    return;
  }
  for (const merge of description.merges) {
    if (areas.some((area) => rangesOverlap(area, merge))) {
      sheet.getRange(rangeName(merge)).unmerge();
    }
  }
}

/**
 * Header cells of tables that stay keep their text: without it Excel would give the column another name, and formulas would
 * follow. What lies right below or beside a table would be taken into it; what a person had there is drawn elsewhere.
 */
function clearContents(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  { former, kept }: StandingSheet,
): void {
  const headers = [...kept.values()].map(({ table: { range } }) => ({ ...range, rows: 1 }));
  const beside = spec.blocks.flatMap((block) => (block.kind === "table" ? besideTable(block) : []));
  const cleared = [...former, ...beside].flatMap((area) => without(area, headers));
  for (const reference of references(cleared)) {
    const ranges = sheet.getRanges(reference);
    ranges.clear("Hyperlinks");
    ranges.clear("Contents");
  }
}

function besideTable(block: TableBlock): readonly CellRange[] {
  const { row, column, rows, columns } = tableRange(block);
  return [
    { row: row + rows, column, rows: 1, columns: columns + 1 },
    { row, column: column + columns, rows, columns: 1 },
  ];
}

/** An area without the cells of single rows that cross it whole or in part. */
function without(area: CellRange, rows: readonly CellRange[]): readonly CellRange[] {
  const cut = rows.find((row) => rangesOverlap(area, row));
  if (!cut) return [area];
  const end = (range: CellRange): number => range.column + range.columns;
  const parts: CellRange[] = [
    { ...area, rows: cut.row - area.row },
    { ...area, row: cut.row, rows: 1, columns: cut.column - area.column },
    { ...area, row: cut.row, rows: 1, column: end(cut), columns: end(area) - end(cut) },
    { ...area, row: cut.row + 1, rows: area.row + area.rows - cut.row - 1 },
  ];
  return parts
    .filter((part) => part.rows > 0 && part.columns > 0)
    .flatMap((part) => without(part, rows));
}

function clearFormats(sheet: Excel.Worksheet, areas: readonly CellRange[]): void {
  for (const reference of references(areas)) {
    sheet.getRanges(reference).clear("Formats");
  }
}

function clearRules(sheet: Excel.Worksheet, areas: readonly CellRange[]): void {
  for (const reference of references(areas)) {
    const ranges = sheet.getRanges(reference);
    ranges.dataValidation.clear();
    ranges.conditionalFormats.clearAll();
  }
}

/** Columns and rows that the new plan gives no size are again as wide and as high as Excel makes them. */
function clearSizes(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  { columns, rows }: StandingSheet["worn"],
): void {
  const given = spec.columnWidths.length;
  const wide = columnsOf(columns).filter(({ column }) => column >= given);
  for (const reference of packedReferences(joinedAcross(wide).map(lineName))) {
    sheet.getRanges(reference).format.useStandardWidth = true;
  }
  const heights = rowHeightsOf(spec);
  const high = rowsOf(rows).filter(({ row }) => !heights.has(row));
  const runs = rectangles(high).map((run) => ({ ...run, columns: maxColumns }));
  for (const reference of packedReferences(runs.map(lineName))) {
    sheet.getRanges(reference).format.autofitRows();
  }
}

/** Columns in which values of long lists stood hidden. */
function showLists(
  sheet: Excel.Worksheet,
  { former }: StandingSheet,
  { description }: PresentSheet,
): void {
  for (const column of description.hiddenColumns) {
    const held = former.some(
      (area) => area.column === column && area.row === 0 && area.columns === 1,
    );
    if (held) sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = false;
  }
}

function resizeTables(sheet: Excel.Worksheet, spec: SheetSpec, { kept }: StandingSheet): void {
  const changed = spec.blocks.flatMap((block) => {
    const table = block.kind === "table" ? kept.get(block.id)?.table : undefined;
    if (block.kind !== "table" || !table) return [];
    const { name, hasTotals } = table;
    const from = hasTotals ? { ...table.range, rows: table.range.rows - 1 } : table.range;
    const to = tableRange(block);
    return rangeName(from) === rangeName(to) ? [] : [{ name, from, to }];
  });
  // First those that shrink: two tables must never overlap, not even on the way.
  const growth = ({ from, to }: { from: CellRange; to: CellRange }): number =>
    to.rows * to.columns - from.rows * from.columns;
  for (const { name, from, to } of changed.sort((a, b) => growth(a) - growth(b))) {
    sheet.tables.getItem(name).resize(rangeName(to));
    const left = from.columns - to.columns;
    if (left <= 0) continue;
    // Headers of columns that are gone; as long as they were the table's, they could not be without a text.
    sheet.getRangeByIndexes(to.row, to.column + to.columns, 1, left).clear("Contents");
  }
}
