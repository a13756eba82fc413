import { parseRange, rangesOverlap, type CellRange } from "../../../foundation/address";
import type { SheetSpec } from "../../sheet-spec";
import type { DrawSetting } from "./draw-setting";

/**
 * Notes where this Excel can write them (1.18). Before that an input message takes their place, which appears when the cell
 * is selected: a threaded comment would stand there as something the person said. See docs/adr/0007.
 */
export function drawNotes(
  sheet: Excel.Worksheet,
  spec: SheetSpec,
  supports: DrawSetting["supports"],
): void {
  const hasNotes = supports("1.18");
  for (const { row, column, text } of notesOf(spec)) {
    const range = sheet.getRangeByIndexes(row, column, 1, 1);
    range.untrack();
    if (hasNotes) sheet.notes.add(range, text);
    else range.dataValidation.prompt = { showPrompt: true, title: "", message: shortened(text) };
  }
}

/** Deletes the notes on cells of ours. */
export async function removeNotes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly CellRange[],
): Promise<void> {
  const { notes } = sheet;
  notes.load("items");
  await context.sync();
  if (notes.items.length === 0) return;
  const places = notes.items.map((note) => note.getLocation().load("address"));
  await context.sync();
  notes.items.forEach((note, i) => {
    const address = places[i]?.address ?? "";
    const cell = parseRange(address.slice(address.lastIndexOf("!") + 1));
    if (cell !== null && areas.some((area) => rangesOverlap(area, cell))) note.delete();
  });
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
