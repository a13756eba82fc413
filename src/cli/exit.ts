/** Exit codes of the command line, as `--help` states them. */
export const exitCode = {
  done: 0,
  defect: 1,
  usage: 2,
  unreadable: 3,
  nothingUsable: 4,
  /** What a shell reports for Ctrl+C. */
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
