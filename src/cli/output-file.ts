import path from "node:path";
import { fail, ok, type Result } from "../foundation/result";
import type { Locale } from "../locales/locale";
import type { OutputOption } from "./command";
import { firstFree, isSameFile, keepBackup, writeWhole } from "./files";
import type { Trouble } from "./trouble";

/**
 * Where a changed workbook goes, settled before any work: a name that Excel would refuse is refused now. `suffix` names the
 * copy beside the book when no other place was said.
 */
export async function outputFile(
  book: string,
  output: OutputOption,
  suffix: string,
): Promise<Result<string, Trouble>> {
  const extension = outputExtension(book);
  switch (output.kind) {
    case "in-place":
      return path.extname(book).toLowerCase() === extension
        ? ok(book)
        : fail({ of: "wrong-extension", wished: path.basename(book), needed: extension });
    case "default": {
      const stem = path.join(path.dirname(book), path.basename(book, path.extname(book)));
      const name = (n: number): string => `${stem}-${suffix}${n === 1 ? "" : `-${n}`}${extension}`;
      return ok(await firstFree(name));
    }
    case "file": {
      if (await isSameFile(output.path, book)) return fail({ of: "output-is-input", file: book });
      const wished = path.extname(output.path).toLowerCase();
      return wished === extension
        ? ok(output.path)
        : fail({ of: "wrong-extension", wished: path.basename(output.path), needed: extension });
    }
  }
}

/** A workbook with macros opens only as .xlsm; a text file becomes an .xlsx. */
function outputExtension(book: string): string {
  return path.extname(book).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
}

/** Writes the workbook whole, after a copy of the book was kept where it is written over; gives the lines that say so. */
export async function writeOutput(
  target: string,
  bytes: Uint8Array,
  book: string,
  output: OutputOption,
  locale: Locale,
): Promise<Result<readonly string[], Trouble>> {
  const { summary } = locale.cli;
  const lines: string[] = [];
  if (output.kind === "in-place") {
    const backup = await keepBackup(book);
    if (!backup.ok) return fail({ of: "file", cause: backup.cause });
    lines.push(summary.backup(backup.value));
  }
  const written = await writeWhole(target, bytes);
  if (!written.ok) return fail({ of: "file", cause: written.cause });
  return ok([...lines, summary.written(target)]);
}
