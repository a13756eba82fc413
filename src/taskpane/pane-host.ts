import type { Day } from "../foundation/day";
import type { Result } from "../foundation/result";
import type { Checkpoint } from "../foundation/watch";
import type { LocaleTag } from "../locales/locale-tag";
import type { Workbook, WorkbookCause } from "../workbook/port";

/** What the pane stands in: Excel, or the page that holds a workbook file in a browser. The pane itself knows neither. */
export type PaneHost = {
  readonly place: "excel" | "page";
  readonly workbook: PaneWorkbook;
  /** The language of the pane's words. */
  readonly displayLanguage: LocaleTag;
  /** BCP 47 tag for numbers and dates: Office's contentLanguage, the browser's language. */
  readonly formatLanguage: string;
  readonly theme: ThemeSource;
  readonly today: () => Day;
  readonly seed: number;
  /** Called after the person changed something in the workbook; returns how to stop listening. */
  readonly onEdit: (listener: () => void) => () => void;
};

/** A workbook whose half-done write can be put right; a file is replaced whole and never needs it. */
export type PaneWorkbook = Workbook & {
  /** Takes back a write that ended half-way (`isInterrupted` in workbook/interrupted.ts tells). */
  readonly putRight?: (checkpoint: Checkpoint) => Promise<Result<null, WorkbookCause>>;
};

export type PaneTheme = "light" | "dark" | "high-contrast";

export type ThemeSource = {
  readonly current: () => PaneTheme;
  readonly subscribe: (listener: () => void) => () => void;
};
