import { ok, type Result } from "../foundation/result";
import { span, type Checkpoint } from "../foundation/watch";
import type { SheetCells } from "./cells";
import type { SheetKey, Workbook, WorkbookCause, WorkbookSnapshot } from "./port";

/** Reads the whole workbook once: description first, then each sheet's cells. */
export async function takeSnapshot(
  workbook: Workbook,
  checkpoint: Checkpoint,
): Promise<Result<WorkbookSnapshot, WorkbookCause>> {
  const described = await workbook.describe(span(checkpoint, 0, 0.1));
  if (!described.ok) return described;
  const description = described.value;
  const cells = new Map<SheetKey, SheetCells>();
  const total = description.sheets.length;
  for (const [i, sheet] of description.sheets.entries()) {
    const part = span(checkpoint, 0.1 + (0.9 * i) / total, 0.1 + (0.9 * (i + 1)) / total);
    const read = await workbook.readSheet(sheet.key, part);
    if (!read.ok) return read;
    cells.set(sheet.key, read.value);
  }
  return ok({ description, cells });
}
