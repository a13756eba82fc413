import path from "node:path";
import { fail, ok, type Result } from "../foundation/result";
import { stepCheckpoint, type JobContext } from "../jobs/job";
import { openWorkbookFile } from "../workbook/open-file";
import type { WorkbookSnapshot } from "../workbook/port";
import { takeSnapshot } from "../workbook/snapshot";
import type { XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";
import { readBytes } from "./files";
import { gunzipInLargePieces } from "./gunzip";
import type { Trouble } from "./trouble";

export type OpenBook = { readonly workbook: XlsxWorkbook; readonly snapshot: WorkbookSnapshot };

/** How much of the progress bar opening and reading a file takes. */
const readShare = 0.3;

/** Reads a workbook file whole. */
export async function openBook(
  file: string,
  context: JobContext,
): Promise<Result<OpenBook, Trouble>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return fail({ of: "file", cause: bytes.cause });
  const opened = await openWorkbookFile(bytes.value, path.basename(file), {
    gunzip: gunzipInLargePieces,
  });
  if (!opened.ok) return fail({ of: "workbook", file, cause: opened.cause });
  const snapshot = await takeSnapshot(opened.value, stepCheckpoint(context, "read", 0, readShare));
  return snapshot.ok
    ? ok({ workbook: opened.value, snapshot: snapshot.value })
    : fail({ of: "workbook", file, cause: snapshot.cause });
}
