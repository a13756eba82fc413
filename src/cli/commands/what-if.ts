import { fail, ok, type Result } from "../../foundation/result";
import { stepCheckpoint, type JobContext } from "../../jobs/job";
import { whatIf, type WhatIfOverview } from "../../jobs/what-if";
import { localeFor, type Locale } from "../../locales/locale";
import type { WhatIfCommand } from "../command";
import { withProgress } from "../job-context";
import { openBook } from "../open-book";
import { outputFile, writeOutput } from "../output-file";
import { readSettingsFile } from "../settings-file";
import type { Terminal } from "../terminal";
import type { Trouble } from "../trouble";
import { standardOutput, writeJson } from "../write-json";

/** `peilian what-if`: what would give those without a place one; on a sheet of its own where a file is named. */
export async function runWhatIf(
  command: WhatIfCommand,
  terminal: Terminal,
): Promise<Result<null, Trouble>> {
  const { book, output, json } = command;
  const target = output === null ? ok(null) : await outputFile(book, output, "what-if");
  if (!target.ok) return target;
  const time = { today: command.today ?? terminal.today, seed: command.seed };
  const spoken = localeFor(command.lang ?? terminal.systemLanguage);
  const made = await withProgress(terminal, spoken, time, (context) =>
    tryAndDraw(command, context),
  );
  if (!made.ok) return made;
  const { overview, language, bytes } = made.value;
  const locale = localeFor(language);
  const lines = linesOf(overview, locale);
  if (target.value !== null && output !== null && bytes !== null) {
    const written = await writeOutput(target.value, bytes, book, output, locale);
    if (!written.ok) return written;
    lines.push(...written.value);
  }
  if (json !== null) {
    const written = await writeJson(json, overview, terminal);
    if (!written.ok) return written;
  }
  if (json !== standardOutput) terminal.stdout(`${lines.join("\n")}\n`);
  return ok(null);
}

async function tryAndDraw(command: WhatIfCommand, context: JobContext) {
  const { lang, only, output } = command;
  const file = command.settings === null ? ok({}) : await readSettingsFile(command.settings);
  if (!file.ok) return file;
  const book = await openBook(command.book, context);
  if (!book.ok) return book;
  const { workbook, snapshot } = book.value;
  const settings = { ...file.value, ...(lang === null ? {} : { language: lang }) };
  const choices = { settings, corrections: null, selections: null };
  const tried = await whatIf(snapshot, choices, only, context);
  if (!tried.ok) return fail({ of: "job" as const, file: command.book, cause: tried.cause });
  if (output === null) return ok({ ...tried.value, bytes: null });
  const applied = await workbook.apply(
    tried.value.write,
    stepCheckpoint(context, "write", 0.98, 1),
  );
  return applied.ok
    ? ok({ ...tried.value, bytes: workbook.bytes() })
    : fail({ of: "workbook" as const, file: command.book, cause: applied.cause });
}

function linesOf({ summary, certain, tried, hopeless }: WhatIfOverview, locale: Locale): string[] {
  const words = locale.sheets.whatIf;
  return [
    ...summary,
    ...certain,
    ...tried.flatMap(({ change, outcome, how, placedMore }, i) => [
      `${i + 1}. ${change}`,
      `   ${outcome}`,
      ...(placedMore > 0 ? [`   ${how}`] : []),
    ]),
    ...hopeless.map((change) => `-  ${change}: ${words.hopeless}`),
  ];
}
