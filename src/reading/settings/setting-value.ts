import type { OptionalSheet } from "../../domain/settings/optional-sheets";
import type { SettingField } from "../../domain/settings/settings";
import { unreachable } from "../../foundation/result";
import { localeFor } from "../../locales/locale";
import { localeTags } from "../../locales/locale-tag";
import { numberFormat, type Cell } from "../../workbook/cells";

/**
 * What a cell of the settings sheet means for its setting: a number, minutes of the day, or a choice's id. What cannot be
 * understood is handed on as it stands or as `null`, for the check to refuse.
 */
export function settingValue(field: SettingField, cell: Cell): unknown {
  switch (field.kind) {
    case "number":
      return numberMeant(cell, field.unit === "percent");
    case "time":
      return minuteMeant(cell);
    case "choice":
      return cell.kind === "text" ? choiceMeant(field.choices, cell.value) : cell.value;
    case "several":
      return cell.kind === "text" ? sheetsMeant(field.choices, cell.value) : cell.value;
    default:
      return unreachable(field);
  }
}

/** 15, "15", "１５" and, where per cent are asked for, 15 % in a cell of that format; elsewhere "20%" is 0.2. */
function numberMeant(cell: Cell, isPercent: boolean): unknown {
  if (cell.kind === "number") {
    return isPercent && cell.format === numberFormat.percent ? tidy(cell.value * 100) : cell.value;
  }
  if (cell.kind !== "text") return cell.value;
  const text = cell.value.normalize("NFKC").trim();
  const share = /^([+-]?\d+(?:\.\d+)?)\s*%$/.exec(text);
  if (!share) return text;
  return isPercent ? Number(share[1]) : tidy(Number(share[1]) / 100);
}

/**
 * A day fraction (0.375, 1 for midnight at the end) or a clock time as text: "9:00", "９：30", "9点30分", "24:00". A bare 9 or
 * 540 is nobody's clock time: `null`.
 */
function minuteMeant(cell: Cell): number | null {
  if (cell.kind === "number") {
    const minutes = Math.round(cell.value * 1440);
    return cell.value <= 1 && Math.abs(cell.value * 1440 - minutes) < 0.01 ? minutes : null;
  }
  if (cell.kind !== "text") return null;
  const clock = /^(\d{1,2})(?::(\d{2})(?::00)?|[点點时時](?:(\d{1,2})分?)?)$/.exec(
    cell.value.normalize("NFKC").trim(),
  );
  const hour = Number(clock?.[1]);
  const minute = Number(clock?.[2] ?? clock?.[3] ?? 0);
  return clock && minute < 60 && hour * 60 + minute <= 1440 ? hour * 60 + minute : null;
}

/** The id that a text names, by itself or in any of the languages. */
function choiceMeant(choices: readonly string[], typed: string): string {
  const wanted = typed.trim().toLowerCase();
  const names = (choice: string): readonly string[] => [
    choice,
    ...localeTags.map((tag) => {
      const words: Readonly<Record<string, string>> = localeFor(tag).settings.choices;
      return words[choice] ?? choice;
    }),
  ];
  return (
    choices.find((choice) => names(choice).some((name) => name.toLowerCase() === wanted)) ?? typed
  );
}

/** Ids of the sheets that a text names, by id or as they are called in any of the languages; other words stay as typed. */
function sheetsMeant(choices: readonly OptionalSheet[], typed: string): string {
  const names = typed
    .split(/[,，、;；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const idOf = (name: string): string =>
    choices.find((id) =>
      [id, ...localeTags.map((tag) => localeFor(tag).sheets[id].name)].some(
        (known) => known.toLowerCase() === name.toLowerCase(),
      ),
    ) ?? name;
  return names.map(idOf).join(",");
}

/** 0.15 × 100 is 15, not 15.000000000000002. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
