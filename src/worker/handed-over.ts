import type { SheetCells } from "../workbook/cells";
import type { JobInputs, JobName } from "./job-messages";

/** The memory inside an input that is handed to the worker instead of being copied; its arrays are empty here afterwards. */
export function handedOver(input: JobInputs[JobName]): readonly Transferable[] {
  return "snapshot" in input ? memoryOf(input.snapshot.cells.values()) : [];
}

/** The memory of cells that may be handed over to another thread. */
export function memoryOf(sheets: Iterable<SheetCells>): readonly Transferable[] {
  const buffers = new Set<Transferable>();
  for (const { rows, starts, columns, kinds, formats, values } of sheets) {
    // All sheets without a cell may share the same empty arrays, which must stay.
    if (rows.length === 0) continue;
    for (const { buffer } of [rows, starts, columns, kinds, formats, values]) {
      if (isArrayBuffer(buffer)) buffers.add(buffer);
    }
  }
  return [...buffers];
}

/** By its tag, whichever realm it comes from; memory that is shared cannot be handed over. */
function isArrayBuffer(buffer: ArrayBufferLike): buffer is ArrayBuffer {
  return Object.prototype.toString.call(buffer) === "[object ArrayBuffer]";
}
