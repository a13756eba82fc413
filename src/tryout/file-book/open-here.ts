import { ok, type Result } from "../../foundation/result";
import { samplePlan } from "../../jobs/insert-sample";
import { openWorkbookFile } from "../../workbook/open-file";
import type { WorkbookCause } from "../../workbook/port";
import { openBookLook } from "../../workbook/xlsx/look/read-sheet-look";
import { newXlsx } from "../../workbook/xlsx/new-workbook";
import type { FileBook, OpenFileBook, Opening } from "./file-book";

/** Opens a file on the thread it is called on: the worker's, or the page's where the browser refuses workers. */
export const openHere: OpenFileBook = async (opening) => {
  const bytes = await bytesOf(opening);
  if (!bytes.ok) return bytes;
  const opened = await openWorkbookFile(bytes.value, opening.fileName);
  if (!opened.ok) return opened;
  const file = opened.value;
  const book: FileBook = {
    ...file,
    bytes: () => Promise.resolve(file.bytes()),
    look: () => Promise.resolve(openBookLook(file.bytes())),
    close: () => undefined,
  };
  return ok(book);
};

function bytesOf(opening: Opening): Promise<Result<Uint8Array, WorkbookCause>> {
  return opening.kind === "file"
    ? Promise.resolve(ok(opening.bytes))
    : newXlsx(samplePlan(opening.options));
}
