import { fail, ok, type Result } from "../../foundation/result";
import { localeFor } from "../../locales/locale";
import { sampleCentre } from "../../sample/sample-centre";
import { newXlsx } from "../../workbook/xlsx/new-workbook";
import type { SampleCommand } from "../command";
import { firstFree, writeWhole } from "../files";
import type { Terminal } from "../terminal";
import type { Trouble } from "../trouble";
import { standardOutput, writeJson } from "../write-json";

/** `peilian sample`: an invented centre as a workbook, with the truth behind it. */
export async function runSample(
  command: SampleCommand,
  terminal: Terminal,
): Promise<Result<null, Trouble>> {
  const language = command.lang ?? terminal.systemLanguage;
  const file =
    command.output ??
    (await firstFree((n) => (n === 1 ? "sample-centre.xlsx" : `sample-centre-${n}.xlsx`)));
  const { sheets, truth } = sampleCentre({
    agents: command.agents,
    months: command.months,
    language,
    seed: command.seed,
    today: command.today ?? terminal.today,
  });
  const drawn = await newXlsx({ sheets, basedOn: [] });
  if (!drawn.ok) return fail({ of: "workbook", file, cause: drawn.cause });
  const written = await writeWhole(file, drawn.value);
  if (!written.ok) return fail({ of: "file", cause: written.cause });
  if (command.truth !== null) {
    const json = await writeJson(command.truth, truth, terminal);
    if (!json.ok) return json;
  }
  if (command.truth !== standardOutput) {
    const { summary } = localeFor(language).cli;
    terminal.stdout(
      `${summary.sample(command.agents, command.months)}\n${summary.written(file)}\n`,
    );
  }
  return ok(null);
}
