import { parseArgs, type ParseArgsConfig } from "node:util";
import { fail, ok, type Result } from "../foundation/result";
import type { CommandName } from "./command";
import type { OptionValue } from "./option-values";
import type { UsageCause } from "./usage-cause";

type Options = NonNullable<ParseArgsConfig["options"]>;

const text = { type: "string" } as const;
const output = { type: "string", short: "o" } as const;
const options: Readonly<Record<CommandName, Options>> = {
  check: { lang: text, json: text },
  "check-plan": { lang: text, today: text, json: text },
  plan: {
    output,
    "in-place": { type: "boolean" },
    lang: text,
    today: text,
    seed: text,
    "time-limit": text,
    settings: text,
    json: text,
  },
  pages: {
    output,
    "in-place": { type: "boolean" },
    people: text,
    tier: text,
    lang: text,
    today: text,
    seed: text,
  },
  calendars: { output, for: text, lang: text, today: text },
  "what-if": {
    output,
    "in-place": { type: "boolean" },
    only: text,
    lang: text,
    today: text,
    seed: text,
    settings: text,
    json: text,
  },
  "compare-plans": { all: { type: "boolean" }, lang: text, today: text, json: text },
  sample: {
    output,
    agents: text,
    months: text,
    lang: text,
    today: text,
    seed: text,
    truth: text,
  },
  inputs: { output, kinds: text, lang: text },
};

/** What stood behind each option, and the words that are no options. */
export type GivenOptions = {
  readonly values: Readonly<Partial<Record<string, OptionValue>>>;
  readonly positionals: readonly string[];
};

/** Takes a command's words apart; an option it does not know, or one without its value, is refused by name. */
export function readOptions(
  name: CommandName,
  args: readonly string[],
): Result<GivenOptions, UsageCause> {
  const known: Options = { ...options[name], help: { type: "boolean", short: "h" } };
  const parsed = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, OptionValue> = {};
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
