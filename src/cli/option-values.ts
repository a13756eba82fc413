import { changeFamilies, type ChangeFamily } from "../domain/what-if/change";
import { tableKinds, type TableKind } from "../domain/records/data-report";
import { firstPlanKinds } from "../domain/records/kind-groups";
import { namesIn, type ChosenPeople } from "../domain/standing/chosen-people";
import { allTiers } from "../domain/tiers/tiers";
import { parseIsoDay, type Day } from "../foundation/day";
import { fail, ok, type Result } from "../foundation/result";
import { calendarOwners, type CalendarOwners } from "../jobs/calendar-owners";
import { isLocaleTag, type LocaleTag } from "../locales/locale-tag";
import type { OutputOption } from "./command";
import type { UsageCause } from "./usage-cause";

/** What stood behind an option; `true` for one without a value, undefined when it was not given. */
export type OptionValue = string | boolean | undefined;

export function string(value: OptionValue): string | null {
  return typeof value === "string" ? value : null;
}

export function language(value: OptionValue): Result<LocaleTag | null, UsageCause> {
  if (typeof value !== "string") return ok(null);
  return isLocaleTag(value) ? ok(value) : fail({ kind: "bad-language", found: value });
}

/** "staff,reviews", or "all"; not said: those a first plan can be made of. */
export function tableKindsIn(value: OptionValue): Result<readonly TableKind[], UsageCause> {
  if (typeof value !== "string") return ok(firstPlanKinds);
  if (value === "all") return ok(tableKinds);
  const kinds: TableKind[] = [];
  for (const word of value.split(",")) {
    const kind = tableKinds.find((known) => known === word.trim().toLowerCase());
    if (kind === undefined) return fail({ kind: "bad-kind", found: word });
    kinds.push(kind);
  }
  return ok(kinds);
}

/** Not said: one of the whole plan. */
export function calendarOwnersIn(value: OptionValue): Result<CalendarOwners, UsageCause> {
  if (typeof value !== "string") return ok("plan");
  const owners = calendarOwners.find((known) => known === value.trim().toLowerCase());
  return owners === undefined ? fail({ kind: "bad-owners", found: value }) : ok(owners);
}

export function date(value: OptionValue): Result<Day | null, UsageCause> {
  if (typeof value !== "string") return ok(null);
  const day = parseIsoDay(value);
  return day === null ? fail({ kind: "bad-date", found: value }) : ok(day);
}

export function wholeNumber(
  option: string,
  value: OptionValue,
  fallback: number,
  { min, max }: { readonly min: number; readonly max: number },
): Result<number, UsageCause> {
  if (typeof value !== "string") return ok(fallback);
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  return number >= min && number <= max
    ? ok(number)
    : fail({ kind: "bad-number", option, found: value, min, max });
}

/** `-o FILE` or `--in-place`, not both; neither: beside the book. */
export function outputOption(
  file: OptionValue,
  inPlace: OptionValue,
): Result<OutputOption, UsageCause> {
  if (inPlace === true) {
    return typeof file === "string"
      ? fail({ kind: "output-and-in-place" })
      : ok({ kind: "in-place" });
  }
  return ok(typeof file === "string" ? { kind: "file", path: file } : { kind: "default" });
}

/** "0012,李娜" or a tier; exactly one of them. */
export function chosenPeople(
  people: OptionValue,
  tier: OptionValue,
): Result<ChosenPeople, UsageCause> {
  if ((typeof people === "string") === (typeof tier === "string")) {
    return fail({ kind: "people-or-tier" });
  }
  if (typeof people === "string") return ok({ by: "name", names: namesIn(people) });
  const known = allTiers.find((one) => one === tier);
  return known === undefined
    ? fail({ kind: "bad-tier", found: String(tier) })
    : ok({ by: "tier", tier: known });
}

/** A family of changes to try; not said: all. */
export function changeFamilyIn(value: OptionValue): Result<ChangeFamily | null, UsageCause> {
  if (typeof value !== "string") return ok(null);
  const known = changeFamilies.find((one) => one === value);
  return known === undefined ? fail({ kind: "bad-changes", found: value }) : ok(known);
}
