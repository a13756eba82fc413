import type { CellRange } from "../../../src/foundation/address";
import { invalidArgument } from "../host-error";
import { HostObject } from "./host-object";
import { noValidation } from "./style-defaults";
import type { Worksheet } from "./worksheet";

/** As it is kept under the style "DataValidation". */
export type Validation = {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: unknown;
  readonly errorAlert: unknown;
  readonly ignoreBlanks: boolean;
};

const types: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/** A list typed into the rule itself; a list by reference may be any length. */
const longestTypedList = 255;

/** Kept and given back; the host does not judge what is typed against it. */
export class DataValidation extends HostObject {
  readonly scalars = ["type", "rule", "prompt", "errorAlert", "ignoreBlanks"];

  constructor(
    readonly sheet: Worksheet,
    readonly areas: readonly CellRange[],
  ) {
    super();
  }

  /** "None" without a rule, "Inconsistent" where the cells differ. */
  get Type(): string {
    const validation = this.#read();
    if (validation === null) return "Inconsistent";
    const [kind] = Object.keys(validation.rule);
    return (kind === undefined ? undefined : types[kind]) ?? "None";
  }

  get Rule(): unknown {
    return this.#read()?.rule ?? null;
  }

  set Rule(rule: unknown) {
    this.#set({ rule: requireRule(rule) });
  }

  get Prompt(): unknown {
    return this.#read()?.prompt ?? null;
  }

  set Prompt(prompt: unknown) {
    this.#set({ prompt });
  }

  get ErrorAlert(): unknown {
    return this.#read()?.errorAlert ?? null;
  }

  set ErrorAlert(errorAlert: unknown) {
    this.#set({ errorAlert });
  }

  get IgnoreBlanks(): unknown {
    return this.#read()?.ignoreBlanks ?? null;
  }

  set IgnoreBlanks(ignore: unknown) {
    this.#set({ ignoreBlanks: ignore === true });
  }

  Clear(): void {
    this.sheet.Protection.require("allowDataValidation");
    for (const area of this.areas) {
      this.sheet.styles.clearProperty("DataValidation", area, noValidation);
    }
  }

  #read(): Validation | null {
    return this.sheet.styles.commonOf(
      "DataValidation",
      this.areas,
      noValidation,
    ) as Validation | null;
  }

  #set(part: Partial<Validation>): void {
    // No option of protection allows this: Excel refuses it on every protected sheet.
    this.sheet.Protection.require("allowDataValidation");
    for (const area of this.areas) {
      const before = this.sheet.styles.common(
        "DataValidation",
        area,
        noValidation,
      ) as Validation | null;
      this.sheet.styles.set("DataValidation", area, { ...(before ?? noValidation), ...part });
    }
  }
}

function requireRule(rule: unknown): Readonly<Record<string, unknown>> {
  if (typeof rule !== "object" || rule === null) throw invalidArgument();
  const kinds = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
  const [first] = kinds;
  if (first === undefined || kinds.length > 1 || types[first[0]] === undefined) {
    throw invalidArgument();
  }
  const [kind, value]: [string, unknown] = first;
  if (kind === "list" && typeof value === "object" && value !== null && "source" in value) {
    const { source } = value;
    const typed = typeof source === "string" && !source.startsWith("=");
    if (typed && source.length > longestTypedList) throw invalidArgument();
  }
  return { [kind]: value };
}
