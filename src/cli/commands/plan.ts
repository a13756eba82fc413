import { fail, ok, type Result } from "../../foundation/result";
import type { Settings } from "../../domain/settings/settings";
import { generateTrainingPlan } from "../../jobs/generate-training-plan";
import { stepCheckpoint, type JobContext } from "../../jobs/job";
import { localeFor } from "../../locales/locale";
import type { PlanCommand } from "../command";
import { writeOutput, outputFile } from "../output-file";
import { withProgress } from "../job-context";
import { openBook } from "../open-book";
import { planJson } from "../plan-json";
import { readSettingsFile } from "../settings-file";
import { planText, reportText } from "../report-text";
import type { Terminal } from "../terminal";
import type { Trouble } from "../trouble";
import { standardOutput, writeJson } from "../write-json";

/** `peilian plan`: the main job on a file. The input is written only with --in-place, after a copy was kept. */
export async function runPlan(
  command: PlanCommand,
  terminal: Terminal,
): Promise<Result<null, Trouble>> {
  const chosen = await chosenSettings(command);
  if (!chosen.ok) return chosen;
  const target = await outputFile(command.book, command.output, "peilian");
  if (!target.ok) return target;

  const time = { today: command.today ?? terminal.today, seed: command.seed };
  const spoken = localeFor(command.lang ?? terminal.systemLanguage);
  const planned = await withProgress(terminal, spoken, time, (context) =>
    planAndDraw(command, chosen.value, context),
  );
  if (!planned.ok) return planned;

  const { generated, bytes } = planned.value;
  const locale = localeFor(generated.language);
  const written = await writeOutput(target.value, bytes, command.book, command.output, locale);
  if (!written.ok) return written;
  if (command.json !== null) {
    const json = await writeJson(command.json, planJson(generated.training, locale), terminal);
    if (!json.ok) return json;
  }
  if (command.json !== standardOutput) {
    const { training } = generated;
    terminal.stdout(
      `${reportText(training.report, training.corrections, locale)}\n${planText(training, locale)}\n${written.value.join("\n")}\n`,
    );
  }
  return ok(null);
}

async function planAndDraw(command: PlanCommand, chosen: Partial<Settings>, context: JobContext) {
  const book = await openBook(command.book, context);
  if (!book.ok) return book;
  const { workbook, snapshot } = book.value;
  const limit = command.timeLimitSeconds;
  const generated = await generateTrainingPlan(
    snapshot,
    { settings: chosen, corrections: null, selections: null },
    {
      ...context,
      searchUntil: limit === null ? null : timeLimit(limit),
    },
  );
  if (!generated.ok) {
    return fail({ of: "job" as const, file: command.book, cause: generated.cause });
  }
  const applied = await workbook.apply(
    generated.value.write,
    stepCheckpoint(context, "write", 0.95, 1),
  );
  return applied.ok
    ? ok({ generated: generated.value, bytes: workbook.bytes() })
    : fail({ of: "workbook" as const, file: command.book, cause: applied.cause });
}

/** `--settings` and `--lang` together; both win over the settings sheet. */
async function chosenSettings(command: PlanCommand): Promise<Result<Partial<Settings>, Trouble>> {
  const language = command.lang === null ? {} : { language: command.lang };
  if (command.settings === null) return ok(language);
  const read = await readSettingsFile(command.settings);
  return read.ok ? ok({ ...read.value, ...language }) : read;
}

function timeLimit(seconds: number): () => boolean {
  const end = performance.now() + seconds * 1000;
  return () => performance.now() >= end;
}
