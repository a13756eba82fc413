import { ListShelf } from "../../list-shelf";
import { tableRange } from "../../own-area";
import type { SheetSpec } from "../../sheet-spec";
import { numberFormatCodes, tableStyle } from "../../styles";
import { drawCharts } from "./draw-charts";
import { drawLinks } from "./draw-links";
import { drawNotes } from "./draw-notes";
import { drawRules, shelveLists } from "./draw-rules";
import type { DrawSetting } from "./draw-setting";
import { paint, setNumberFormat } from "./paint";
import {
  protectInputsOnly,
  setColumnWidths,
  setRowHeights,
  setUpPage,
  setView,
} from "./set-up-sheet";
import { valueBlocks } from "./value-blocks";
import { writeNames } from "./write-names";
import { writeValues } from "./write-values";

/**
 * Draws a spec on a worksheet and gives it its hidden names; new and empty, or one of ours, which is then rewritten in place:
 * tables are resized, never made anew, cells of a person's stay as they are. When the promise resolves, all of it has been
 * sent to Excel; a refusal rejects with Excel's own error, and what was done before it stands. The caller has made the tab
 * (`worksheets.add`) and knows that the spec fits on a sheet (`findExcess`).
 */
export async function drawSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  setting: DrawSetting,
): Promise<void> {
  const shelf = new ListShelf(spec);
  shelveLists(spec, shelf);
  drawLinks(sheet, spec, setting.tabOf);
  await writeValues(context, sheet, valueBlocks(spec, shelf, setting));
  for (const block of spec.blocks) {
    if (block.kind === "cells") {
      for (const { row, column, rows, columns } of block.merges) {
        sheet.getRangeByIndexes(row, column, rows, columns).merge(false);
      }
      continue;
    }
    const { row, column, rows, columns } = tableRange(block);
    const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, columns), true);
    table.name = setting.tableNames.get(block.id) ?? block.tableName;
    table.style = tableStyle;
  }
  paint(sheet, spec);
  drawRules(sheet, spec, shelf, setting.dates);
  drawNotes(sheet, spec, setting.supports);
  setColumnWidths(sheet, spec);
  setRowHeights(sheet, spec);
  setNumberFormat(sheet, numberFormatCodes.text, shelf.areas);
  for (const { column } of shelf.lists) {
    sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
  }
  drawCharts(sheet, spec);
  setView(sheet, spec);
  setUpPage(sheet, spec);
  writeNames(context, spec, shelf, setting);
  if (setting.present === null && spec.visibility === "very-hidden")
    sheet.visibility = "VeryHidden";
  if (spec.protection === "inputs-only") protectInputsOnly(sheet);
  await context.sync();
}
