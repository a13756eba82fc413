import { localeFor, type Locale } from "../locales/locale";
import { unreachable, type Result } from "../foundation/result";
import type { LocaleTag } from "../locales/locale-tag";
import { parseCommand } from "./arguments";
import type { Command } from "./command";
import { runCheck } from "./commands/check";
import { runCheckPlan } from "./commands/check-plan";
import { exitCode, type ExitCode } from "./exit";
import { version } from "./version";
import type { Terminal } from "./terminal";
import { exitCodeOf, troubleText, type Trouble } from "./trouble";
import type { UsageCause } from "./usage-cause";

/** Does what the words after `peilian` ask for and answers with the exit code. */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseCommand(argv);
  if (!parsed.ok) {
    const locale = localeFor(terminal.systemLanguage);
    terminal.stderr.write(
      `${usageSentence(locale, parsed.cause)}\n${locale.cli.usage.seeHelp()}\n`,
    );
    return exitCode.usage;
  }
  return perform(parsed.value, terminal);
}

async function perform(command: Command, terminal: Terminal): Promise<ExitCode> {
  switch (command.kind) {
    case "help": {
      const { cli } = localeFor(command.lang ?? terminal.systemLanguage);
      terminal.stdout(command.of === null ? cli.help : cli.helpOf[command.of]);
      return exitCode.done;
    }
    case "version":
      terminal.stdout(`${version}\n`);
      return exitCode.done;
    case "check":
      return answer(await runCheck(command, terminal), command.lang, terminal);
    case "check-plan":
      return answer(await runCheckPlan(command, terminal), command.lang, terminal);
    // In the same file all the same, but only set up when wanted: `check` starts without the writing half.
    case "plan": {
      const { runPlan } = await import(/* webpackMode: "eager" */ "./commands/plan");
      return answer(await runPlan(command, terminal), command.lang, terminal);
    }
    case "pages": {
      const { runPages } = await import(/* webpackMode: "eager" */ "./commands/pages");
      return answer(await runPages(command, terminal), command.lang, terminal);
    }
    case "calendars": {
      const { runCalendars } = await import(/* webpackMode: "eager" */ "./commands/calendars");
      return answer(await runCalendars(command, terminal), command.lang, terminal);
    }
    case "what-if": {
      const { runWhatIf } = await import(/* webpackMode: "eager" */ "./commands/what-if");
      return answer(await runWhatIf(command, terminal), command.lang, terminal);
    }
    case "compare-plans": {
      const { runComparePlans } = await import(
        /* webpackMode: "eager" */ "./commands/compare-plans"
      );
      return answer(await runComparePlans(command, terminal), command.lang, terminal);
    }
    case "sample": {
      const { runSample } = await import(/* webpackMode: "eager" */ "./commands/sample");
      return answer(await runSample(command, terminal), command.lang, terminal);
    }
    case "inputs": {
      const { runInputs } = await import(/* webpackMode: "eager" */ "./commands/inputs");
      return answer(await runInputs(command, terminal), command.lang, terminal);
    }
    default:
      return unreachable(command);
  }
}

function answer(
  result: Result<null, Trouble>,
  lang: LocaleTag | null,
  terminal: Terminal,
): ExitCode {
  if (result.ok) return exitCode.done;
  const locale = localeFor(lang ?? terminal.systemLanguage);
  terminal.stderr.write(`${troubleText(result.cause, locale)}\n`);
  return exitCodeOf(result.cause);
}

function usageSentence(locale: Locale, cause: UsageCause): string {
  const { usage } = locale.cli;
  switch (cause.kind) {
    case "unknown-option":
    case "option-needs-value":
    case "option-takes-no-value":
      return usage[cause.kind](cause.option);
    case "bad-number":
      return usage[cause.kind](cause.option, cause.found, cause.min, cause.max);
    case "missing-book":
    case "missing-second-book":
    case "people-or-tier":
    case "output-and-in-place":
      return usage[cause.kind]();
    case "unknown-command":
    case "too-many-arguments":
    case "bad-language":
    case "bad-date":
    case "bad-kind":
    case "bad-tier":
    case "bad-owners":
    case "bad-changes":
      return usage[cause.kind](cause.found);
    default:
      return unreachable(cause);
  }
}
