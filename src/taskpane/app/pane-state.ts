import type { Corrections } from "../../domain/records/corrections";
import type { Condition } from "../../domain/selections/selections";
import type { SettingId, Settings } from "../../domain/settings/settings";
import type { CellAddress } from "../../foundation/address";
import type { Choices } from "../../jobs/choices";
import type { DataCheck } from "../../jobs/check-data";
import type { JobProgress } from "../../jobs/job";
import type { TimetableCheck } from "../../jobs/check-timetable";
import type { WhatIfAnswer } from "../../jobs/what-if";
import type { EngineCause, PreparedPlan } from "../engine";
import type { Room } from "./rooms";
import type { WrittenStep } from "./written-steps";

/** All that the pane remembers while it is open. Changed by `reduce` alone. */
export type PaneState = {
  readonly intro: "shown" | "done";
  readonly room: Room;
  /** At most one piece of work at a time. */
  readonly work: Work;
  readonly data: DataState;
  /** What stands on the sheets of settings and selections, as last read. */
  readonly kept: Kept;
  /** What was chosen on the pane and does not stand on the sheet yet. */
  readonly choices: Choices;
  /** What was typed into a rule's field and refused; the value before stays in force. */
  readonly refused: Readonly<Partial<Record<SettingId, string>>>;
  /** A plan that is made and not yet written. */
  readonly prepared: Prepared | null;
  /** What was written since the pane was opened and not taken back, the last at the end. */
  readonly steps: readonly WrittenStep[];
  /** What would help those without a place in the plan as it now is. */
  readonly whatIf: WhatIfState | null;
  /** What the last "Check my changes" found; kept while the person goes from cell to cell to mend it. */
  readonly changesCheck: ChangesCheck | null;
  readonly write: "whole" | "interrupted";
  /** How many times Restore can go back. */
  readonly restorable: number;
  readonly notice: Notice | null;
};

export type Kept = {
  readonly settings: Settings;
  readonly corrections: Corrections;
  /** Of the sheet of selections, or the examples while there is none. */
  readonly selections: readonly Condition[];
};

export type Work =
  | { readonly at: "rest" }
  | {
      readonly at: "work";
      readonly kind: WorkKind;
      readonly progress: JobProgress | null;
      /** The person has asked to stop; what was begun is being taken back. */
      readonly isCancelling: boolean;
    };

export type WorkKind =
  | "check"
  | "prepare"
  | "write"
  | "pages"
  | "calendars"
  | "what-if"
  | "save"
  | "input-sheets"
  | "sample"
  | "restore"
  | "put-right";

/** `isStale`: the workbook, the rules or a correction changed since. */
export type ChangesCheck = { readonly check: TimetableCheck; readonly isStale: boolean };

/** `isStale`: the workbook was edited since. */
export type DataState =
  | { readonly at: "unread" }
  | { readonly at: "read"; readonly check: DataCheck; readonly isStale: boolean }
  | { readonly at: "failed"; readonly cause: EngineCause; readonly isStale: boolean };

/** `isStale`: the workbook, the rules or a correction changed after the plan was made. */
export type Prepared = { readonly plan: PreparedPlan; readonly isStale: boolean };

/** `isStale`: the rules changed after it was tried. */
export type WhatIfState = { readonly answer: WhatIfAnswer; readonly isStale: boolean };

/** What the pane tells the person in passing, until she dismisses it or starts something else. */
export type Notice =
  | { readonly kind: "done"; readonly work: WorkKind }
  | { readonly kind: "failed"; readonly work: WorkKind | "reveal"; readonly cause: EngineCause }
  | { readonly kind: "revealed"; readonly address: CellAddress };
