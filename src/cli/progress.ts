import type { JobProgress, JobStep } from "../jobs/job";

/** Where progress is shown: stderr, so that stdout stays the summary alone. */
export type ProgressStream = {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
};

export type ProgressDisplay = {
  readonly show: (progress: JobProgress) => void;
  /** Clears the bar, so that what follows starts on a clean line. */
  readonly close: () => void;
};

/** A bar that redraws itself on a terminal; one line a step elsewhere (logs, CI). */
export function progressDisplay(
  stream: ProgressStream,
  stepName: (step: JobStep) => string,
): ProgressDisplay {
  return stream.isTTY === true ? bar(stream, stepName) : lines(stream, stepName);
}

function bar(stream: ProgressStream, stepName: (step: JobStep) => string): ProgressDisplay {
  const width = 30;
  let shown = "";
  return {
    show: ({ step, fraction }) => {
      const filled = Math.round(fraction * width);
      const text = `${"█".repeat(filled)}${"░".repeat(width - filled)} ${Math.floor(fraction * 100)}% ${stepName(step)}`;
      if (text === shown) return;
      stream.write(`\r\u001b[2K${text}`);
      shown = text;
    },
    close: () => {
      if (shown !== "") stream.write("\r\u001b[2K");
    },
  };
}

function lines(stream: ProgressStream, stepName: (step: JobStep) => string): ProgressDisplay {
  let current: JobStep | null = null;
  return {
    show: ({ step }) => {
      if (step === current) return;
      current = step;
      stream.write(`${stepName(step)}…\n`);
    },
    close: () => undefined,
  };
}
