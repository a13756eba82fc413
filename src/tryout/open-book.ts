import { fail, ok, type Result } from "../foundation/result";
import type { LocaleTag } from "../locales/locale-tag";
import type { JobWorld } from "../worker/job-messages";
import type { WorkbookCause } from "../workbook/port";
import type { OpenFileBook, Opening } from "./file-book/file-book";
import { pageBook, type PageBook } from "./page-book";

/** Why no workbook came onto the page. */
export type OpenCause =
  { readonly of: "workbook"; readonly cause: WorkbookCause } | { readonly of: "defect" };

/** A centre that is quick to make and to plan, and large enough to show something in every sheet. */
const sampleSize = { agents: 60, months: 3 };

/** Reads a person's file in the browser. */
export async function openOwnFile(
  files: OpenFileBook,
  file: File,
): Promise<Result<PageBook, OpenCause>> {
  const bytes = await bytesOf(file);
  return bytes === null
    ? fail({ of: "workbook", cause: { kind: "damaged", part: file.name } })
    : open(files, { kind: "file", fileName: file.name, bytes });
}

/** Makes the invented centre as a workbook. */
export function openSample(
  files: OpenFileBook,
  language: LocaleTag,
  fileName: string,
  world: JobWorld,
): Promise<Result<PageBook, OpenCause>> {
  const options = { language, ...sampleSize, ...world };
  return open(files, { kind: "sample", fileName, options });
}

async function open(files: OpenFileBook, opening: Opening): Promise<Result<PageBook, OpenCause>> {
  const file = await files(opening);
  if (!file.ok) return fail({ of: "workbook", cause: file.cause });
  const book = await pageBook(file.value, opening.fileName);
  if (book.ok) return ok(book.value);
  file.value.close();
  return fail({ of: "workbook", cause: book.cause });
}

/** `null` for what cannot be read: a folder that was dropped, a file that is gone. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
