import type { Day } from "../foundation/day";
import type { JobContext, JobProgress } from "../jobs/job";
import type { Locale } from "../locales/locale";
import { progressDisplay } from "./progress";
import type { Terminal } from "./terminal";

/** Long enough not to slow the work, short enough that Ctrl+C answers at once. */
const breathEveryMilliseconds = 50;

/** Runs work with a progress bar on stderr and Ctrl+C as cancel; the bar is cleared when the work ends. */
export async function withProgress<Value>(
  terminal: Terminal,
  locale: Locale,
  time: { readonly today: Day; readonly seed: number },
  work: (context: JobContext) => Promise<Value>,
): Promise<Value> {
  const display = progressDisplay(terminal.stderr, (step) => locale.cli.steps[step]);
  let lastBreath = performance.now();
  try {
    return await work({
      ...time,
      signal: terminal.signal,
      searchUntil: null,
      onProgress: (progress: JobProgress) => {
        display.show(progress);
      },
      breathe: async () => {
        if (performance.now() - lastBreath < breathEveryMilliseconds) return;
        await new Promise((resolve) => setImmediate(resolve));
        lastBreath = performance.now();
      },
    });
  } finally {
    display.close();
  }
}
