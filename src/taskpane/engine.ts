import type { ChangeFamily } from "../domain/what-if/change";
import type { Corrections } from "../domain/records/corrections";
import type { TableKind } from "../domain/records/data-report";
import type { Condition } from "../domain/selections/selections";
import type { Settings } from "../domain/settings/settings";
import type { ChosenPeople } from "../domain/standing/chosen-people";
import type { CellAddress } from "../foundation/address";
import type { Result } from "../foundation/result";
import type { CalendarFiles } from "../jobs/calendar-files";
import type { CalendarOwners } from "../jobs/calendar-owners";
import type { Choices } from "../jobs/choices";
import type { DataCheck } from "../jobs/check-data";
import type { TimetableCheck } from "../jobs/check-timetable";
import type { JobCause, JobProgress } from "../jobs/job";
import type { ComparisonText } from "../jobs/comparison-text";
import type { PlanOverview } from "../jobs/plan-overview";
import type { WhatIfAnswer } from "../jobs/what-if";
import type { LocaleTag } from "../locales/locale-tag";
import type { Receipt, WorkbookCause } from "../workbook/port";
import type { WritePlan } from "../workbook/sheet-spec";

/** All that the pane can do, without a word of how: the rooms of the pane call this and nothing else. */
export type Engine = {
  /** Reads the workbook anew and says what is in it. */
  readonly check: (choices: Choices, watch: Watch) => Promise<Result<DataCheck, EngineCause>>;
  /** Holds the timetable, as people left it, against every rule. */
  readonly checkChanges: (
    choices: Choices,
    watch: Watch,
  ) => Promise<Result<TimetableCheck, EngineCause>>;
  /** Calendar files of the timetable as people left it; nothing is written. */
  readonly makeCalendars: (
    choices: Choices,
    owners: CalendarOwners,
    watch: Watch,
  ) => Promise<Result<CalendarFiles, EngineCause>>;
  /** Makes the plan; nothing is written yet. */
  readonly prepare: (choices: Choices, watch: Watch) => Promise<Result<PreparedPlan, EngineCause>>;
  /** Writes what was prepared, whole or not at all. */
  readonly write: (plan: PreparedPlan, watch: Watch) => Promise<Result<Receipt, EngineCause>>;
  /** Tries what would help those without a place, one family of changes or all (`null`); nothing is written yet. */
  readonly tryChanges: (
    choices: Choices,
    only: ChangeFamily | null,
    watch: Watch,
  ) => Promise<Result<WhatIfAnswer, EngineCause>>;
  /** Puts what was tried on a sheet of its own. */
  readonly writeWhatIf: (
    answer: WhatIfAnswer,
    watch: Watch,
  ) => Promise<Result<Receipt, EngineCause>>;
  /** Writes a page each for these people, on one sheet. */
  readonly writePages: (
    choices: Choices,
    people: ChosenPeople,
    watch: Watch,
  ) => Promise<Result<Receipt, EngineCause>>;
  /** Writes the settings sheet and, unless `null`, the selections: what was chosen on the pane stays in the workbook. */
  readonly saveChoices: (
    settings: Settings,
    corrections: Corrections,
    selections: readonly Condition[] | null,
    watch: Watch,
  ) => Promise<Result<Receipt, EngineCause>>;
  /** Empty input sheets of these kinds, ready to fill. */
  readonly insertInputSheets: (
    language: LocaleTag,
    kinds: readonly TableKind[],
    watch: Watch,
  ) => Promise<Result<Receipt, EngineCause>>;
  /** A made-up centre to try things out on. */
  readonly insertSample: (
    language: LocaleTag,
    watch: Watch,
  ) => Promise<Result<Receipt, EngineCause>>;
  readonly restore: (watch: Watch) => Promise<Result<null, EngineCause>>;
  /** How many times `restore` can go back. */
  readonly restorableSteps: () => Promise<Result<number, EngineCause>>;
  /** Whether a write of before ended half-way. */
  readonly isInterrupted: () => Promise<Result<boolean, EngineCause>>;
  readonly putRight: (watch: Watch) => Promise<Result<null, EngineCause>>;
  readonly reveal: (address: CellAddress) => Promise<Result<null, EngineCause>>;
};

export type Watch = {
  readonly signal: AbortSignal;
  /** Aborted: the best timetable found so far is enough. */
  readonly enough: AbortSignal;
  readonly onProgress: (progress: JobProgress) => void;
};

/** A plan that is made and not yet written. */
export type PreparedPlan = {
  readonly write: WritePlan;
  readonly overview: PlanOverview;
  /** The plan in the workbook beside this one; `null`: the workbook holds none. */
  readonly comparison: ComparisonText | null;
  readonly language: LocaleTag;
  /** What writing would do to each tab, for a look before. */
  readonly changes: readonly TabChange[];
  /** How many tabs stay as they are. */
  readonly untouchedTabs: number;
};

export type TabChange = { readonly tab: string; readonly action: "created" | "rewritten" };

export type EngineCause =
  | { readonly of: "workbook"; readonly cause: WorkbookCause }
  | { readonly of: "job"; readonly cause: JobCause }
  /** Our own mistake: the work ended without an answer. */
  | { readonly of: "defect" };
