import { cellName } from "../../foundation/address";
import { fail, ok, type Result } from "../../foundation/result";
import { checkTimetable, type TimetableFinding } from "../../jobs/check-timetable";
import { localeFor } from "../../locales/locale";
import type { CheckPlanCommand } from "../command";
import { withProgress } from "../job-context";
import { openBook } from "../open-book";
import type { Terminal } from "../terminal";
import type { Trouble } from "../trouble";
import { standardOutput, writeJson } from "../write-json";

/** `peilian check-plan`: which rules the timetable in a workbook breaks after people changed it, and where. */
export async function runCheckPlan(
  command: CheckPlanCommand,
  terminal: Terminal,
): Promise<Result<null, Trouble>> {
  const time = { today: command.today ?? terminal.today, seed: 1 };
  const spoken = localeFor(command.lang ?? terminal.systemLanguage);
  const checked = await withProgress(terminal, spoken, time, async (context) => {
    const book = await openBook(command.book, context);
    if (!book.ok) return book;
    const settings = command.lang === null ? {} : { language: command.lang };
    const choices = { settings, corrections: null, selections: null };
    const job = await checkTimetable(book.value.snapshot, choices, context);
    return job.ok ? job : fail({ of: "job" as const, file: command.book, cause: job.cause });
  });
  if (!checked.ok) return checked;
  const { summary, findings } = checked.value;
  if (command.json !== null) {
    const found = findings.map(({ kind, sentence, cell }) => ({
      kind,
      sentence,
      sheet: cell.sheet,
      cell: cellName(cell.row, cell.column),
    }));
    const written = await writeJson(command.json, { summary, findings: found }, terminal);
    if (!written.ok) return written;
  }
  if (command.json !== standardOutput) {
    terminal.stdout(`${[summary, ...findings.map(lineOf)].join("\n")}\n`);
  }
  return ok(null);
}

function lineOf({ sentence, cell }: TimetableFinding): string {
  return `  ${cell.sheet}!${cellName(cell.row, cell.column)}  ${sentence}`;
}
