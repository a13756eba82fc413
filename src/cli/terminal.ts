import type { Day } from "../foundation/day";
import type { LocaleTag } from "../locales/locale-tag";
import type { ProgressStream } from "./progress";

/** What the command line may know of the machine it runs on; the commands take it as given, so that tests can. */
export type Terminal = {
  readonly stdout: (text: string) => void;
  readonly stderr: ProgressStream;
  readonly today: Day;
  /** The language to speak before a workbook says another. */
  readonly systemLanguage: LocaleTag;
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal;
};
