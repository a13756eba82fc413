import { fail, ok, type Result } from "../../foundation/result";
import { checkData } from "../../jobs/check-data";
import { noChoices } from "../../jobs/choices";
import { localeFor } from "../../locales/locale";
import type { CheckCommand } from "../command";
import { withProgress } from "../job-context";
import { openBook } from "../open-book";
import { reportJson } from "../plan-json";
import { reportText } from "../report-text";
import type { Terminal } from "../terminal";
import type { Trouble } from "../trouble";
import { standardOutput, writeJson } from "../write-json";

/** `peilian check`: what was found, and every row to look at. */
export async function runCheck(
  command: CheckCommand,
  terminal: Terminal,
): Promise<Result<null, Trouble>> {
  const time = { today: terminal.today, seed: 1 };
  const spoken = localeFor(command.lang ?? terminal.systemLanguage);
  const checked = await withProgress(terminal, spoken, time, async (context) => {
    const book = await openBook(command.book, context);
    if (!book.ok) return book;
    const job = await checkData(book.value.snapshot, noChoices, context);
    return job.ok ? job : fail({ of: "job" as const, file: command.book, cause: job.cause });
  });
  if (!checked.ok) return checked;
  const { report, language, corrections } = checked.value;
  if (command.json !== null) {
    const written = await writeJson(command.json, reportJson(report), terminal);
    if (!written.ok) return written;
  }
  if (command.json !== standardOutput) {
    terminal.stdout(reportText(report, corrections, localeFor(command.lang ?? language)));
  }
  return ok(null);
}
