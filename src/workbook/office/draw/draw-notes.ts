import { notesOf } from "../../notes";
import type { SheetSpec } from "../../sheet-spec";

/**
 * Notes, as input messages of their cells: they appear when the cell is selected. A threaded comment would stand there as
 * something the person said, and real notes are not to be had from every client. See docs/adr/0009. None is longer than Excel
 * takes (`findExcess`).
 */
export function drawNotes(sheet: Excel.Worksheet, spec: SheetSpec): void {
  for (const { row, column, text } of notesOf(spec)) {
    const { dataValidation } = sheet.getRangeByIndexes(row, column, 1, 1);
    dataValidation.prompt = { showPrompt: true, title: "", message: text };
  }
}
