import type { Tried, WhatIf } from "../domain/what-if/what-if";
import type { Locale } from "../locales/locale";
import { settingChangeText } from "./setting-change-text";

/** What it comes to: how many are without a place, the most one change frees, and what a new search alone would. */
export function whatIfSummary(
  { missing, tried, byNewSearch }: WhatIf,
  { sheets }: Locale,
): readonly string[] {
  const words = sheets.whatIf;
  const best = tried[0]?.placedMore ?? 0;
  return [
    words.summary(missing.length, best),
    ...(byNewSearch > 0 ? [words.byNewSearch(byNewSearch)] : []),
  ];
}

/** What one change would do; that nothing better was found is not called a proof. */
export function outcomeText(
  { placedMore, toldAnew }: Tried,
  missing: number,
  { sheets }: Locale,
): string {
  const words = sheets.whatIf;
  return placedMore > 0 ? words.frees(placedMore, missing, toldAnew) : words.notFound;
}

/** Where a person makes the change: a rule with its new value, or a table of the workbook. */
export function howText({ change, setting }: Tried, locale: Locale): string {
  return setting === null
    ? locale.sheets.whatIf.how[change.kind]
    : settingChangeText(setting, locale);
}
