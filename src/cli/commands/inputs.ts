import { fail, ok, type Result } from "../../foundation/result";
import { inputSheets } from "../../jobs/insert-input-sheets";
import { localeFor } from "../../locales/locale";
import { newXlsx } from "../../workbook/xlsx/new-workbook";
import type { InputsCommand } from "../command";
import { firstFree, writeWhole } from "../files";
import type { Terminal } from "../terminal";
import type { Trouble } from "../trouble";

/** `peilian inputs`: a workbook of empty input sheets, ready to fill. */
export async function runInputs(
  command: InputsCommand,
  terminal: Terminal,
): Promise<Result<null, Trouble>> {
  const language = command.lang ?? terminal.systemLanguage;
  const file =
    command.output ??
    (await firstFree((n) => (n === 1 ? "input-sheets.xlsx" : `input-sheets-${n}.xlsx`)));
  const plan = inputSheets(language, command.kinds);
  const drawn = await newXlsx(plan);
  if (!drawn.ok) return fail({ of: "workbook", file, cause: drawn.cause });
  const written = await writeWhole(file, drawn.value);
  if (!written.ok) return fail({ of: "file", cause: written.cause });
  const { summary } = localeFor(language).cli;
  terminal.stdout(`${summary.inputs(plan.sheets.length)}\n${summary.written(file)}\n`);
  return ok(null);
}
