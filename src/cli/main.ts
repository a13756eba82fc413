import { dayFromCivil } from "../foundation/day";
import { closestLocale } from "../locales/locale-tag";
import { exitCode } from "./exit";
import { runCommand } from "./run-command";
import type { Terminal } from "./terminal";

/** The entry of dist/cli.js: the only place that touches the process, the clock and the environment. */
async function main(): Promise<void> {
  const interrupt = new AbortController();
  process.once("SIGINT", () => {
    interrupt.abort();
  });
  const now = new Date();
  const environment = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG;
  const terminal: Terminal = {
    stdout: (text) => process.stdout.write(text),
    stderr: process.stderr,
    today: dayFromCivil(now.getFullYear(), now.getMonth() + 1, now.getDate()),
    systemLanguage: closestLocale(environment ?? Intl.DateTimeFormat().resolvedOptions().locale),
    signal: interrupt.signal,
  };
  process.exitCode = await runCommand(process.argv.slice(2), terminal);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = exitCode.defect;
});
