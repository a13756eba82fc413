import { fail, ok, type Result } from "../foundation/result";
import type { Day } from "../foundation/day";
import type { LocaleTag } from "../locales/locale-tag";
import { defaultSampleSize, sampleLimits } from "../sample/sample-centre";
import {
  commandNames,
  type CalendarsCommand,
  type Command,
  type CommandName,
  type ComparePlansCommand,
  type InputsCommand,
  type OutputOption,
  type PagesCommand,
  type PlanCommand,
  type SampleCommand,
  type WhatIfCommand,
} from "./command";
import { readOptions, type GivenOptions } from "./command-options";
import {
  calendarOwnersIn,
  changeFamilyIn,
  chosenPeople,
  date,
  language,
  outputOption,
  string,
  tableKindsIn,
  wholeNumber,
} from "./option-values";
import type { UsageCause } from "./usage-cause";

/** What every command may be told. */
type Common = {
  readonly lang: LocaleTag | null;
  readonly today: Day | null;
  readonly seed: number;
};

type Values = GivenOptions["values"];

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
  const common = { lang: lang.value, today: today.value, seed: seed.value };
  switch (name) {
    case "inputs":
    case "sample": {
      const [extra] = positionals;
      if (extra !== undefined) return fail({ kind: "too-many-arguments", found: extra });
      return name === "inputs" ? inputsCommand(common, values) : sampleCommand(common, values);
    }
    case "compare-plans":
      return comparePlansCommand(positionals, common, values);
    default:
      return bookCommand(name, positionals, common, values);
  }
}

function inputsCommand({ lang }: Common, values: Values): Result<InputsCommand, UsageCause> {
  const kinds = tableKindsIn(values.kinds);
  if (!kinds.ok) return kinds;
  return ok({ kind: "inputs", output: string(values.output), kinds: kinds.value, lang });
}

function sampleCommand(common: Common, values: Values): Result<SampleCommand, UsageCause> {
  const { agents: fewest, months: shortest } = defaultSampleSize;
  const agents = wholeNumber("--agents", values.agents, fewest, sampleLimits.agents);
  if (!agents.ok) return agents;
  const months = wholeNumber("--months", values.months, shortest, sampleLimits.months);
  if (!months.ok) return months;
  return ok({
    kind: "sample",
    output: string(values.output),
    agents: agents.value,
    months: months.value,
    ...common,
    truth: string(values.truth),
  });
}

/** Exactly two workbooks. */
function comparePlansCommand(
  positionals: readonly string[],
  { lang, today }: Common,
  values: Values,
): Result<ComparePlansCommand, UsageCause> {
  const [first, second, extra] = positionals;
  if (first === undefined) return fail({ kind: "missing-book" });
  if (second === undefined) return fail({ kind: "missing-second-book" });
  if (extra !== undefined) return fail({ kind: "too-many-arguments", found: extra });
  const all = values.all === true;
  const json = string(values.json);
  return ok({ kind: "compare-plans", books: [first, second], all, lang, today, json });
}

/** A command over one workbook. */
function bookCommand(
  name: Exclude<CommandName, "inputs" | "sample" | "compare-plans">,
  [book, extra]: readonly string[],
  common: Common,
  values: Values,
): Result<Command, UsageCause> {
  if (book === undefined) return fail({ kind: "missing-book" });
  if (extra !== undefined) return fail({ kind: "too-many-arguments", found: extra });
  const { lang, today } = common;
  const json = string(values.json);
  switch (name) {
    case "check":
      return ok({ kind: "check", book, lang, json });
    case "check-plan":
      return ok({ kind: "check-plan", book, lang, today, json });
    case "calendars":
      return calendarsCommand(book, common, values);
    default: {
      const output = outputOption(values.output, values["in-place"]);
      if (!output.ok) return output;
      return writingCommand(name, { book, output: output.value, ...common }, values);
    }
  }
}

function calendarsCommand(
  book: string,
  { lang, today }: Common,
  values: Values,
): Result<CalendarsCommand, UsageCause> {
  const owners = calendarOwnersIn(values.for);
  if (!owners.ok) return owners;
  const output = string(values.output);
  return ok({ kind: "calendars", book, output, owners: owners.value, lang, today });
}

type Writing = Common & { readonly book: string; readonly output: OutputOption };

/** A command that writes into a workbook or a copy of it. */
function writingCommand(
  name: "plan" | "pages" | "what-if",
  common: Writing,
  values: Values,
): Result<PlanCommand | PagesCommand | WhatIfCommand, UsageCause> {
  switch (name) {
    case "pages": {
      const people = chosenPeople(values.people, values.tier);
      return people.ok ? ok({ kind: "pages", ...common, people: people.value }) : people;
    }
    case "what-if":
      return whatIfCommand(common, values);
    case "plan":
      return planCommand(common, values);
  }
}

function planCommand(common: Writing, values: Values): Result<PlanCommand, UsageCause> {
  const limit = wholeNumber("--time-limit", values["time-limit"], 0, { min: 1, max: 3600 });
  if (!limit.ok) return limit;
  return ok({
    kind: "plan",
    ...common,
    timeLimitSeconds: values["time-limit"] === undefined ? null : limit.value,
    settings: string(values.settings),
    json: string(values.json),
  });
}

/** A what-if writes no sheet unless it is told where. */
function whatIfCommand(common: Writing, values: Values): Result<WhatIfCommand, UsageCause> {
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
