import {
  checkSetting,
  settingFields,
  settingsFrom,
  type SettingId,
  type SettingProblem,
  type Settings,
} from "../../domain/settings/settings";
import type { PaneState } from "./pane-state";

/** The part of the pane that the rules' fields read and change. */
export type RuleState = Pick<PaneState, "kept" | "choices" | "refused">;

/** A value typed into a rule's field: chosen when it is valid by itself, else kept as refused text. */
export function typeSetting(
  { kept, choices, refused }: RuleState,
  id: SettingId,
  typed: string,
): Pick<PaneState, "choices" | "refused"> {
  const checked = checkSetting(id, meant(id, typed));
  if ("problem" in checked) return { choices, refused: { ...refused, [id]: typed } };
  const settings = without(choices.settings, id);
  const isKept = checked.value === kept.settings[id];
  return {
    choices: {
      ...choices,
      settings: isKept ? settings : { ...settings, [id]: checked.value },
    },
    refused: without(refused, id),
  };
}

/** What is chosen laid over what is kept, and which of it does not go together. */
export function settingsInForce({ kept, choices }: RuleState): {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
} {
  const merged = { ...kept.settings, ...choices.settings };
  return settingsFrom(settingFields.map(({ id }) => [id, merged[id]]));
}

/** Why the field's value is not in force, or `null`. */
export function problemOf(state: RuleState, id: SettingId): SettingProblem | null {
  const typed = state.refused[id];
  if (typed !== undefined) {
    const checked = checkSetting(id, meant(id, typed));
    return "problem" in checked ? checked.problem : null;
  }
  return settingsInForce(state).problems.find((problem) => problem.id === id) ?? null;
}

/** The value a rule's field shows: what was typed last, valid or not. */
export function shownSetting(state: RuleState, id: SettingId): string | number {
  return state.refused[id] ?? state.choices.settings[id] ?? state.kept.settings[id];
}

/** Minutes of the day as typed: "9:00", "9：30", "9点30", "24:00". `null`: no clock time. */
export function minutesTyped(text: string): number | null {
  const clock = /^(\d{1,2})(?::(\d{2})|[点點时時](?:(\d{1,2})分?)?)$/.exec(
    text.normalize("NFKC").trim(),
  );
  const minutes = Number(clock?.[1]) * 60 + Number(clock?.[2] ?? clock?.[3] ?? 0);
  return clock && Number(clock[2] ?? clock[3] ?? 0) < 60 && minutes <= 1440 ? minutes : null;
}

/** "15％" and "１５" are 15 to a person; an empty field is no number. */
function meant(id: SettingId, typed: string): string | number {
  const field = settingFields.find((candidate) => candidate.id === id);
  if (field?.kind === "time") return minutesTyped(typed) ?? Number.NaN;
  if (field?.kind === "number") return typed.normalize("NFKC").replace(/%\s*$/, "").trim();
  return typed;
}

function without<Of extends object, Key extends keyof Of>(all: Of, key: Key): Omit<Of, Key> {
  const rest = { ...all };
  Reflect.deleteProperty(rest, key);
  return rest;
}
