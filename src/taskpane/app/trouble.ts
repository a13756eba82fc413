import { clockTime } from "../../foundation/day";
import { unreachable } from "../../foundation/result";
import { settingFields, type SettingProblem } from "../../domain/settings/settings";
import type { PaneLocale } from "../../locales/pane-locale";
import type { EngineCause } from "../engine";
import { settingLabel } from "./setting-words";

/** What went wrong, why and what to do next, in the person's language. */
export function troubleText(cause: EngineCause, words: PaneLocale): string {
  switch (cause.of) {
    case "workbook":
      return words.causes.workbook(cause.cause);
    case "job":
      switch (cause.cause.kind) {
        case "cancelled":
          return words.causes.workbook({ kind: "cancelled" });
        case "settings":
          return words.pane.trouble.settings(
            settingLabel(cause.cause.problem.id, words),
            problemText(cause.cause.problem, words),
          );
        case "nothing-usable":
          return words.pane.trouble.nothingUsable;
        case "people-not-found":
        case "nobody-chosen":
        case "too-many-pages":
          return words.causes.people(cause.cause);
        case "no-timetable":
          return words.causes.noTimetable;
        default:
          return unreachable(cause.cause);
      }
    case "defect":
      return words.pane.trouble.defect;
    default:
      return unreachable(cause);
  }
}

/** Why a setting was refused, as a sentence. */
export function problemText({ id, problem }: SettingProblem, words: PaneLocale): string {
  const sentences = words.pane.rules.problem;
  const isTime = settingFields.some((field) => field.id === id && field.kind === "time");
  switch (problem.kind) {
    case "not-a-number":
      return isTime ? sentences["not-a-time"]() : sentences["not-a-number"]();
    case "out-of-range": {
      const shown = isTime ? timeShown : String;
      return sentences["out-of-range"](shown(problem.min), shown(problem.max));
    }
    case "unknown-setting":
    case "not-whole":
    case "not-a-choice":
      return sentences[problem.kind]();
    default:
      return unreachable(problem);
  }
}

/** 1440 is the end of the day, not its beginning. */
export function timeShown(minutes: number): string {
  return minutes === 1440 ? "24:00" : clockTime(minutes);
}
