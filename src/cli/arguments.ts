import { parseArgs, type ParseArgsConfig } from "node:util";
import type { TableKind } from "../domain/records/data-report";
import type { ChosenPeople } from "../domain/standing/chosen-people";
import type { Day } from "../foundation/day";
import { fail, ok, type Result } from "../foundation/result";
import type { LocaleTag } from "../locales/locale-tag";
import type { CalendarOwners } from "../jobs/calendar-owners";
import {
  calendarOwnersIn,
  chosenPeople,
  date,
  language,
  outputOption,
  string,
  tableKindsIn,
  wholeNumber,
  type OptionValue,
} from "./option-values";
import {
  comparePlansCommand,
  whatIfCommand,
  whatIfOptions,
  type ComparePlansCommand,
  type WhatIfCommand,
} from "./what-if-arguments";
import { defaultSampleSize, sampleLimits } from "../sample/sample-centre";

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

export type UsageCause =
  | { readonly kind: "unknown-command"; readonly found: string }
  | { readonly kind: "unknown-option"; readonly option: string }
  | { readonly kind: "option-needs-value"; readonly option: string }
  | { readonly kind: "option-takes-no-value"; readonly option: string }
  | { readonly kind: "missing-book" }
  | { readonly kind: "too-many-arguments"; readonly found: string }
  | { readonly kind: "bad-language"; readonly found: string }
  | { readonly kind: "bad-date"; readonly found: string }
  | { readonly kind: "bad-kind"; readonly found: string }
  | {
      readonly kind: "bad-number";
      readonly option: string;
      readonly found: string;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: "bad-tier"; readonly found: string }
  | { readonly kind: "bad-owners"; readonly found: string }
  | { readonly kind: "bad-changes"; readonly found: string }
  | { readonly kind: "missing-second-book" }
  | { readonly kind: "people-or-tier" }
  | { readonly kind: "output-and-in-place" };

type Options = NonNullable<ParseArgsConfig["options"]>;

const text = { type: "string" } as const;
const options: Readonly<Record<CommandName, Options>> = {
  check: { lang: text, json: text },
  "check-plan": { lang: text, today: text, json: text },
  plan: {
    output: { type: "string", short: "o" },
    "in-place": { type: "boolean" },
    lang: text,
    today: text,
    seed: text,
    "time-limit": text,
    settings: text,
    json: text,
  },
  pages: {
    output: { type: "string", short: "o" },
    "in-place": { type: "boolean" },
    people: text,
    tier: text,
    lang: text,
    today: text,
    seed: text,
  },
  calendars: { output: { type: "string", short: "o" }, for: text, lang: text, today: text },
  "what-if": whatIfOptions,
  "compare-plans": { lang: text, today: text, json: text },
  sample: {
    output: { type: "string", short: "o" },
    agents: text,
    months: text,
    lang: text,
    today: text,
    seed: text,
    truth: text,
  },
  inputs: { output: { type: "string", short: "o" }, kinds: text, lang: text },
};

/** Reads the words after `peilian`. No arguments at all asks for help. */
export function parseCommand(argv: readonly string[]): Result<Command, UsageCause> {
  const [first, ...rest] = argv;
  if (first === "--version" || first === "-v") return ok({ kind: "version" });
  const name = commandNames.find((candidate) => candidate === first);
  if (name === undefined) return withoutCommand(first, rest);

  const given = readOptions(name, rest);
  if (!given.ok) return given;
  const { values, positionals } = given.value;
  const lang = language(values.lang);
  if (!lang.ok) return lang;
  if (values.help === true) return ok({ kind: "help", of: name, lang: lang.value });
  const today = date(values.today);
  if (!today.ok) return today;
  const seed = wholeNumber("--seed", values.seed, 1, { min: 0, max: 4294967295 });
  if (!seed.ok) return seed;

  if (name === "inputs") {
    if (positionals[0] !== undefined) {
      return fail({ kind: "too-many-arguments", found: positionals[0] });
    }
    const kinds = tableKindsIn(values.kinds);
    if (!kinds.ok) return kinds;
    const output = string(values.output);
    return ok({ kind: "inputs", output, kinds: kinds.value, lang: lang.value });
  }

  if (name === "sample") {
    if (positionals[0] !== undefined) {
      return fail({ kind: "too-many-arguments", found: positionals[0] });
    }
    const agents = wholeNumber(
      "--agents",
      values.agents,
      defaultSampleSize.agents,
      sampleLimits.agents,
    );
    if (!agents.ok) return agents;
    const months = wholeNumber(
      "--months",
      values.months,
      defaultSampleSize.months,
      sampleLimits.months,
    );
    if (!months.ok) return months;
    return ok({
      kind: "sample",
      output: string(values.output),
      agents: agents.value,
      months: months.value,
      lang: lang.value,
      today: today.value,
      seed: seed.value,
      truth: string(values.truth),
    });
  }

  if (name === "compare-plans") {
    return comparePlansCommand(positionals, lang.value, today.value, string(values.json));
  }

  const [book, extra] = positionals;
  if (book === undefined) return fail({ kind: "missing-book" });
  if (extra !== undefined) return fail({ kind: "too-many-arguments", found: extra });
  const json = string(values.json);
  if (name === "check") return ok({ kind: "check", book, lang: lang.value, json });
  if (name === "check-plan") {
    return ok({ kind: "check-plan", book, lang: lang.value, today: today.value, json });
  }

  if (name === "calendars") {
    const owners = calendarOwnersIn(values.for);
    if (!owners.ok) return owners;
    return ok({
      kind: "calendars",
      book,
      output: string(values.output),
      owners: owners.value,
      lang: lang.value,
      today: today.value,
    });
  }

  const output = outputOption(values.output, values["in-place"]);
  if (!output.ok) return output;
  const common = {
    book,
    output: output.value,
    lang: lang.value,
    today: today.value,
    seed: seed.value,
  };
  if (name === "pages") {
    const people = chosenPeople(values.people, values.tier);
    return people.ok ? ok({ kind: "pages", ...common, people: people.value }) : people;
  }
  if (name === "what-if") return whatIfCommand(common, values);
  const limit = wholeNumber("--time-limit", values["time-limit"], 0, { min: 1, max: 3600 });
  if (!limit.ok) return limit;
  return ok({
    kind: "plan",
    ...common,
    timeLimitSeconds: values["time-limit"] === undefined ? null : limit.value,
    settings: string(values.settings),
    json,
  });
}

function withoutCommand(
  first: string | undefined,
  rest: readonly string[],
): Result<Command, UsageCause> {
  if (first !== undefined && first !== "--help" && first !== "-h" && first !== "help") {
    return fail(
      first.startsWith("-")
        ? { kind: "unknown-option", option: first }
        : { kind: "unknown-command", found: first },
    );
  }
  const at = rest.indexOf("--lang");
  const lang = language(at < 0 ? undefined : rest[at + 1]);
  if (!lang.ok) return lang;
  const of = commandNames.find((candidate) => candidate === rest[0]) ?? null;
  return ok({ kind: "help", of, lang: lang.value });
}

function readOptions(
  name: CommandName,
  args: readonly string[],
): Result<
  {
    readonly values: Partial<Record<string, OptionValue>>;
    readonly positionals: readonly string[];
  },
  UsageCause
> {
  const known: Options = { ...options[name], help: { type: "boolean", short: "h" } };
  const parsed = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Partial<Record<string, OptionValue>> = {};
  for (const token of parsed.tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (option === undefined) return fail({ kind: "unknown-option", option: token.rawName });
    if (option.type === "boolean" && token.value !== undefined) {
      return fail({ kind: "option-takes-no-value", option: token.rawName });
    }
    if (option.type === "string" && (token.value === undefined || token.value === "")) {
      return fail({ kind: "option-needs-value", option: token.rawName });
    }
    values[token.name] = token.value ?? true;
  }
  return ok({ values, positionals: parsed.positionals });
}
