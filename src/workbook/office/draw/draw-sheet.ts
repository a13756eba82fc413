import type { CellRange } from "../../../foundation/address";
import { ListShelf } from "../../list-shelf";
import { tableRange } from "../../own-area";
import type { SheetSpec } from "../../sheet-spec";
import { tableStyle } from "../../styles";
import { drawCharts } from "./draw-charts";
import { drawLinks } from "./draw-links";
import { drawNotes } from "./draw-notes";
import { drawRules, shelveLists } from "./draw-rules";
import type { DrawSetting } from "./draw-setting";
import { makeRoom } from "./make-room";
import { paint } from "./paint";
import {
  protectInputsOnly,
  setColumnWidths,
  setRowHeights,
  setUpPage,
  setView,
} from "./set-up-sheet";
import { standingSheet, type StandingSheet } from "./standing-sheet";
import { valueBlocks } from "./value-blocks";
import { writeNames } from "./write-names";
import { writeValues } from "./write-values";

/**
 * Draws a spec on a worksheet and gives it its hidden names; new and empty, or one of ours, which is then rewritten in place:
 * tables change their size and stay the same tables, cells of a person's stay as they are. When the promise resolves, all of
 * it has been sent to Excel; a refusal rejects with Excel's own error, and what was done before it stands. The caller has made
 * the tab (`worksheets.add`) or lifted its protection, and knows that the spec fits on a sheet (`findExcess`).
 */
export async function drawSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  given: SheetSpec,
  setting: DrawSetting,
): Promise<void> {
  const { present, supports } = setting;
  const spec = present === null ? given : withoutUntouched(given);
  const standing = present === null ? null : standingSheet(spec, present, setting);
  if (present !== null && standing !== null) {
    makeRoom(sheet, spec, standing, present, untouched(given), supports);
  }
  const shelf = new ListShelf(given);
  shelveLists(spec, shelf);
  drawLinks(sheet, spec, setting.tabOf);
  const blocks = valueBlocks(spec, shelf, setting, standing?.kept ?? new Map());
  await writeValues(context, sheet, blocks);
  drawBlocks(sheet, spec, setting, standing);
  paint(sheet, spec, shelf.areas);
  drawRules(sheet, spec, shelf, setting.dates);
  drawNotes(sheet, spec);
  setColumnWidths(sheet, spec);
  setRowHeights(sheet, spec);
  for (const { column } of shelf.lists) {
    sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
  }
  drawCharts(sheet, spec);
  setView(sheet, spec);
  setUpPage(sheet, spec);
  writeNames(context, given, shelf, setting);
  if (present === null && spec.visibility === "very-hidden") sheet.visibility = "VeryHidden";
  if (spec.protection === "inputs-only") protectInputsOnly(sheet);
  await context.sync();
}

/**
 * What a person typed beside ours and what has not moved is left on the sheet as it is, formula and look included: the plan
 * knows its value only. Carry-over puts a note on every cell that it had to move.
 */
function withoutUntouched(spec: SheetSpec): SheetSpec {
  const blocks = spec.blocks.map((block) =>
    block.kind === "cells" && block.owner === "user"
      ? { ...block, cells: block.cells.filter(({ note }) => note !== undefined) }
      : block,
  );
  return { ...spec, blocks };
}

function untouched(spec: SheetSpec): readonly CellRange[] {
  return spec.blocks.flatMap((block) =>
    block.kind === "cells" && block.owner === "user"
      ? block.cells
          .filter(({ note }) => note === undefined)
          .map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }))
      : [],
  );
}

function drawBlocks(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  { tableNames }: DrawSetting,
  standing: StandingSheet | null,
): void {
  for (const block of spec.blocks) {
    if (block.kind === "cells") {
      for (const { row, column, rows, columns } of block.merges) {
        sheet.getRangeByIndexes(row, column, rows, columns).merge(false);
      }
      continue;
    }
    if (standing?.kept.has(block.id)) continue;
    const { row, column, rows, columns } = tableRange(block);
    const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true);
    table.name = tableNames.get(block.id) ?? block.tableName;
    table.style = tableStyle;
  }
}
