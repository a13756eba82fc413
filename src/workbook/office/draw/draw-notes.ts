import type { SheetSpec } from "../../sheet-spec";

/**
 * Notes, as input messages of their cells: they appear when the cell is selected. A threaded comment would stand there as
 * something the person said, and real notes are not to be had from every client. See docs/adr/0009.
 */
export function drawNotes(sheet: Excel.Worksheet, spec: SheetSpec): void {
  for (const { row, column, text } of notesOf(spec)) {
    const range = sheet.getRangeByIndexes(row, column, 1, 1);
    range.untrack();
    range.dataValidation.prompt = { showPrompt: true, title: "", message: shortened(text) };
  }
}

/** Excel's limit for an input message. */
const longestMessage = 255;

function shortened(text: string): string {
  return text.length <= longestMessage ? text : `${text.slice(0, longestMessage - 1)}…`;
}

type Note = { readonly row: number; readonly column: number; readonly text: string };

function notesOf(spec: SheetSpec): readonly Note[] {
  return spec.blocks.flatMap((block): readonly Note[] => {
    if (block.kind === "cells") {
      return block.cells.flatMap(({ row, column, note }) =>
        note === undefined ? [] : [{ row, column, text: note }],
      );
    }
    return block.columns.flatMap(({ headerNote }, c) =>
      headerNote === undefined
        ? []
        : [{ row: block.row, column: block.column + c, text: headerNote }],
    );
  });
}
