import type { ChangeFamily } from "../domain/what-if/change";
import type { Day } from "../foundation/day";
import { fail, ok, type Result } from "../foundation/result";
import type { LocaleTag } from "../locales/locale-tag";
import type { OutputOption, UsageCause } from "./arguments";
import { changeFamilyIn, string, type OptionValue } from "./option-values";

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
  readonly lang: LocaleTag | null;
  readonly today: Day | null;
  readonly json: string | null;
};

const text = { type: "string" } as const;

/** What may follow `peilian what-if`. */
export const whatIfOptions = {
  output: { type: "string", short: "o" },
  "in-place": { type: "boolean" },
  only: text,
  lang: text,
  today: text,
  seed: text,
  settings: text,
  json: text,
} as const;

/** A what-if writes no sheet unless it is told where. */
export function whatIfCommand(
  common: Pick<WhatIfCommand, "book" | "lang" | "today" | "seed"> & {
    readonly output: OutputOption;
  },
  values: Partial<Record<string, OptionValue>>,
): Result<WhatIfCommand, UsageCause> {
  const only = changeFamilyIn(values.only);
  if (!only.ok) return only;
  return ok({
    kind: "what-if",
    ...common,
    output: common.output.kind === "default" ? null : common.output,
    only: only.value,
    settings: string(values.settings),
    json: string(values.json),
  });
}

/** Exactly two workbooks. */
export function comparePlansCommand(
  positionals: readonly string[],
  lang: LocaleTag | null,
  today: Day | null,
  json: string | null,
): Result<ComparePlansCommand, UsageCause> {
  const [first, second, extra] = positionals;
  if (first === undefined) return fail({ kind: "missing-book" });
  if (second === undefined) return fail({ kind: "missing-second-book" });
  if (extra !== undefined) return fail({ kind: "too-many-arguments", found: extra });
  return ok({ kind: "compare-plans", books: [first, second], lang, today, json });
}
