import { fail, ok, type Result } from "../../foundation/result";
import { compareBooks } from "../../jobs/compare-books";
import { localeFor } from "../../locales/locale";
import type { ComparePlansCommand } from "../command";
import { comparisonLines } from "../comparison-lines";
import { withProgress } from "../job-context";
import { openBook } from "../open-book";
import type { Terminal } from "../terminal";
import type { Trouble } from "../trouble";
import { standardOutput, writeJson } from "../write-json";

/** `peilian compare-plans`: the plans of two workbooks side by side, and for whom they differ. */
export async function runComparePlans(
  command: ComparePlansCommand,
  terminal: Terminal,
): Promise<Result<null, Trouble>> {
  const { books, all, lang, json } = command;
  const time = { today: command.today ?? terminal.today, seed: 1 };
  const spoken = localeFor(lang ?? terminal.systemLanguage);
  const compared = await withProgress(terminal, spoken, time, async (context) => {
    const first = await openBook(books[0], context);
    if (!first.ok) return first;
    const second = await openBook(books[1], context);
    if (!second.ok) return second;
    const choices = {
      settings: lang === null ? {} : { language: lang },
      corrections: null,
      selections: null,
    };
    const job = await compareBooks(first.value.snapshot, second.value.snapshot, choices, context);
    if (job.ok) return job;
    const { of, cause } = job.cause;
    return fail({ of: "job" as const, file: of === "first" ? books[0] : books[1], cause });
  });
  if (!compared.ok) return compared;
  const { comparison, language } = compared.value;
  if (json !== null) {
    const written = await writeJson(json, comparison, terminal);
    if (!written.ok) return written;
  }
  if (json !== standardOutput) {
    const lines = comparisonLines(comparison, books, all ? "all" : "largest", localeFor(language));
    terminal.stdout(`${lines.join("\n")}\n`);
  }
  return ok(null);
}
