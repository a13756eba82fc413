import type { SheetSpec } from "./sheet-spec";

export type PlacedNote = { readonly row: number; readonly column: number; readonly text: string };

/** Every note of a spec, those of table headers among them. */
export function notesOf({ blocks }: Pick<SheetSpec, "blocks">): readonly PlacedNote[] {
  return blocks.flatMap((block): readonly PlacedNote[] => {
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
