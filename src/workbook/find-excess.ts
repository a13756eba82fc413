import { maxRows } from "../foundation/address";
import type { CellContent, SheetSpec } from "./sheet-spec";
import type { WorkbookCause } from "./port";
import { notesOf } from "./notes";
import { tableRange } from "./own-area";

/** Most characters one cell holds. */
const longestText = 32_767;

/** Most characters of a note: in Excel it is drawn as an input message. */
export const longestNote = 255;

/**
 * The first thing in a spec that no Excel sheet can hold; `null` when all of it fits.
 *
 * @throws for a note of more than {@link longestNote} characters: all notes are words of ours, so that is a defect.
 */
export function findExcess(spec: SheetSpec): WorkbookCause | null {
  const note = notesOf(spec).find(({ text }) => text.length > longestNote);
  if (note) throw new Error(`A note of ${spec.id} has ${note.text.length} characters`);
  for (const block of spec.blocks) {
    if (block.kind === "table") {
      if (block.row + tableRange(block).rows > maxRows) {
        return { kind: "too-many-rows", sheet: spec.name, rows: block.rows.length };
      }
      for (const [r, row] of block.rows.entries()) {
        const c = row.findIndex(isTooLong);
        if (c >= 0) return tooLong(spec, block.row + 1 + r, block.column + c);
      }
      continue;
    }
    for (const { row, column, value } of block.cells) {
      if (isTooLong(value)) return tooLong(spec, row, column);
    }
  }
  return null;
}

function tooLong(spec: SheetSpec, row: number, column: number): WorkbookCause {
  return { kind: "text-too-long", address: { sheet: spec.name, row, column } };
}

function isTooLong(value: CellContent): boolean {
  if (typeof value === "string") return value.length > longestText;
  if (typeof value !== "object" || value === null) return false;
  switch (value.type) {
    case "link":
      return value.text.length > longestText;
    case "formula":
      return typeof value.value === "string" && value.value.length > longestText;
    default:
      return false;
  }
}
