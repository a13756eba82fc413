import { fail, ok, type Result } from "../foundation/result";
import type { LocaleTag } from "../locales/locale-tag";
import type { JobRunner, JobWorld } from "../worker/job-messages";
import { openWorkbookFile } from "../workbook/open-file";
import type { WorkbookCause } from "../workbook/port";
import { newXlsx } from "../workbook/xlsx/new-workbook";
import { pageBook, type PageBook } from "./page-book";

/** Why no workbook came onto the page. */
export type OpenCause =
  { readonly of: "workbook"; readonly cause: WorkbookCause } | { readonly of: "defect" };

/** A centre that is quick to make and to plan, and large enough to show something in every sheet. */
const sampleSize = { agents: 60, months: 3 };

/** Reads a person's file in the browser. */
export async function openOwnFile(file: File): Promise<Result<PageBook, OpenCause>> {
  const bytes = await bytesOf(file);
  return bytes === null
    ? fail({ of: "workbook", cause: { kind: "damaged", part: file.name } })
    : openBytes(bytes, file.name);
}

/** Makes the invented centre as a workbook, in the worker. */
export async function openSample(
  jobs: JobRunner,
  language: LocaleTag,
  fileName: string,
  world: JobWorld,
): Promise<Result<PageBook, OpenCause>> {
  const watch = { signal: new AbortController().signal, onProgress: () => undefined };
  const made = await jobs.run("insert-sample", { language, ...sampleSize }, world, watch);
  // Nobody can cancel it and it reads nothing of a person's: what fails is ours.
  if (!made.ok) return fail({ of: "defect" });
  const bytes = await newXlsx(made.value);
  return bytes.ok ? openBytes(bytes.value, fileName) : fail({ of: "workbook", cause: bytes.cause });
}

async function openBytes(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<PageBook, OpenCause>> {
  const file = await openWorkbookFile(bytes, fileName);
  if (!file.ok) return fail({ of: "workbook", cause: file.cause });
  const book = pageBook(file.value, fileName);
  return book.ok ? ok(book.value) : fail({ of: "workbook", cause: book.cause });
}

/** `null` for what cannot be read: a folder that was dropped, a file that is gone. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
