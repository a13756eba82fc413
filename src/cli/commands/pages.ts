import { fail, ok, type Result } from "../../foundation/result";
import { stepCheckpoint, type JobContext } from "../../jobs/job";
import { writeAgentPages } from "../../jobs/write-agent-pages";
import { localeFor } from "../../locales/locale";
import type { PagesCommand } from "../command";
import { withProgress } from "../job-context";
import { openBook } from "../open-book";
import { outputFile, writeOutput } from "../output-file";
import type { Terminal } from "../terminal";
import type { Trouble } from "../trouble";

/** `peilian pages`: a page each for the people named, written into a copy of the workbook. */
export async function runPages(
  command: PagesCommand,
  terminal: Terminal,
): Promise<Result<null, Trouble>> {
  const target = await outputFile(command.book, command.output, "pages");
  if (!target.ok) return target;
  const time = { today: command.today ?? terminal.today, seed: command.seed };
  const spoken = localeFor(command.lang ?? terminal.systemLanguage);
  const made = await withProgress(terminal, spoken, time, (context) =>
    makeAndDraw(command, context),
  );
  if (!made.ok) return made;
  const { pages, bytes, language } = made.value;
  const locale = localeFor(language);
  const { book, output } = command;
  const written = await writeOutput(target.value, bytes, book, output, locale);
  if (!written.ok) return written;
  terminal.stdout(`${[locale.cli.summary.pages(pages), ...written.value].join("\n")}\n`);
  return ok(null);
}

async function makeAndDraw(command: PagesCommand, context: JobContext) {
  const book = await openBook(command.book, context);
  if (!book.ok) return book;
  const { workbook, snapshot } = book.value;
  const settings = command.lang === null ? {} : { language: command.lang };
  const choices = { settings, corrections: null, selections: null };
  const made = await writeAgentPages(snapshot, choices, command.people, context);
  if (!made.ok) return fail({ of: "job" as const, file: command.book, cause: made.cause });
  const applied = await workbook.apply(made.value.write, stepCheckpoint(context, "write", 0.95, 1));
  return applied.ok
    ? ok({ ...made.value, bytes: workbook.bytes() })
    : fail({ of: "workbook" as const, file: command.book, cause: applied.cause });
}
