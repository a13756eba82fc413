import type { TableKind } from "../domain/records/data-report";
import type { ChosenPeople } from "../domain/standing/chosen-people";
import type { ChangeFamily } from "../domain/what-if/change";
import type { Day } from "../foundation/day";
import type { CalendarOwners } from "../jobs/calendar-owners";
import type { LocaleTag } from "../locales/locale-tag";

/** A command line understood: what to do, with what. `null` = not said; the command has a default. */
export type Command =
  | { readonly kind: "help"; readonly of: CommandName | null; readonly lang: LocaleTag | null }
  | { readonly kind: "version" }
  | CheckCommand
  | CheckPlanCommand
  | PlanCommand
  | PagesCommand
  | CalendarsCommand
  | WhatIfCommand
  | ComparePlansCommand
  | SampleCommand
  | InputsCommand;

export type CheckCommand = {
  readonly kind: "check";
  readonly book: string;
  readonly lang: LocaleTag | null;
  readonly json: string | null;
};

export type CheckPlanCommand = {
  readonly kind: "check-plan";
  readonly book: string;
  readonly lang: LocaleTag | null;
  readonly today: Day | null;
  readonly json: string | null;
};

/** Where a changed workbook goes. */
export type OutputOption =
  { readonly kind: "default" | "in-place" } | { readonly kind: "file"; readonly path: string };

export type PlanCommand = {
  readonly kind: "plan";
  readonly book: string;
  readonly output: OutputOption;
  readonly lang: LocaleTag | null;
  readonly today: Day | null;
  readonly seed: number;
  readonly timeLimitSeconds: number | null;
  readonly settings: string | null;
  readonly json: string | null;
};

export type PagesCommand = {
  readonly kind: "pages";
  readonly book: string;
  readonly output: OutputOption;
  readonly people: ChosenPeople;
  readonly lang: LocaleTag | null;
  readonly today: Day | null;
  readonly seed: number;
};

export type CalendarsCommand = {
  readonly kind: "calendars";
  readonly book: string;
  /** The folder that the files go into. */
  readonly output: string | null;
  readonly owners: CalendarOwners;
  readonly lang: LocaleTag | null;
  readonly today: Day | null;
};

export type WhatIfCommand = {
  readonly kind: "what-if";
  readonly book: string;
  /** `null`: no sheet is written. */
  readonly output: OutputOption | null;
  readonly only: ChangeFamily | null;
  readonly lang: LocaleTag | null;
  readonly today: Day | null;
  readonly seed: number;
  readonly settings: string | null;
  readonly json: string | null;
};

export type ComparePlansCommand = {
  readonly kind: "compare-plans";
  readonly books: readonly [string, string];
  /** Every difference, not only the largest. */
  readonly all: boolean;
  readonly lang: LocaleTag | null;
  readonly today: Day | null;
  readonly json: string | null;
};

export type SampleCommand = {
  readonly kind: "sample";
  readonly output: string | null;
  readonly agents: number;
  readonly months: number;
  readonly lang: LocaleTag | null;
  readonly today: Day | null;
  readonly seed: number;
  readonly truth: string | null;
};

export type InputsCommand = {
  readonly kind: "inputs";
  readonly output: string | null;
  readonly kinds: readonly TableKind[];
  readonly lang: LocaleTag | null;
};

export const commandNames = [
  "check",
  "check-plan",
  "plan",
  "pages",
  "calendars",
  "what-if",
  "compare-plans",
  "sample",
  "inputs",
] as const;
export type CommandName = (typeof commandNames)[number];
