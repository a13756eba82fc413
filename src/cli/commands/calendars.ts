import path from "node:path";
import { fail, ok, type Result } from "../../foundation/result";
import { calendarFiles } from "../../jobs/calendar-files";
import type { JobContext } from "../../jobs/job";
import { localeFor } from "../../locales/locale";
import type { CalendarsCommand } from "../command";
import { firstFree, writeWhole } from "../files";
import { withProgress } from "../job-context";
import { openBook } from "../open-book";
import type { Terminal } from "../terminal";
import type { Trouble } from "../trouble";

/** The random choices of a plan are made by now; none is left to make. */
const noSeed = 0;

/** `peilian calendars`: .ics files of the timetable in a workbook, one of it all or one for each trainer, room, team or person. */
export async function runCalendars(
  command: CalendarsCommand,
  terminal: Terminal,
): Promise<Result<null, Trouble>> {
  const time = { today: command.today ?? terminal.today, seed: noSeed };
  const spoken = localeFor(command.lang ?? terminal.systemLanguage);
  const made = await withProgress(terminal, spoken, time, (context) =>
    readAndMake(command, context),
  );
  if (!made.ok) return made;
  const { files, language } = made.value;
  const folder = command.output ?? (await folderBeside(command.book));
  for (const { stem, text } of files) {
    const target = path.join(folder, `${stem}.ics`);
    const written = await writeWhole(target, new TextEncoder().encode(text));
    if (!written.ok) return fail({ of: "file", cause: written.cause });
  }
  const { summary } = localeFor(language).cli;
  const events = files.reduce((sum, one) => sum + one.events, 0);
  terminal.stdout(`${summary.calendars(files.length, events)}\n${summary.written(folder)}\n`);
  return ok(null);
}

async function readAndMake(command: CalendarsCommand, context: JobContext) {
  const book = await openBook(command.book, context);
  if (!book.ok) return book;
  const settings = command.lang === null ? {} : { language: command.lang };
  const choices = { settings, corrections: null, selections: null };
  const made = await calendarFiles(book.value.snapshot, choices, command.owners, context);
  return made.ok ? made : fail({ of: "job" as const, file: command.book, cause: made.cause });
}

/** Never one that is there already: earlier files may have been handed out from it. */
function folderBeside(book: string): Promise<string> {
  const stem = path.join(path.dirname(book), path.basename(book, path.extname(book)));
  return firstFree((n) => `${stem}-calendars${n === 1 ? "" : `-${n}`}`);
}
