import { metrics } from "../domain/metrics/metric";
import { chosenOf } from "../domain/settings/optional-sheets";
import { settingFields, type SettingField, type Settings } from "../domain/settings/settings";
import { clockTime } from "../foundation/day";
import { unreachable } from "../foundation/result";
import type { Locale } from "../locales/locale";
import type { NamedSettingId } from "../locales/en/settings";
import type { CellContent, SheetSpec, Validation } from "../workbook/sheet-spec";
import { settingChoiceWord } from "./choice-words";
import { correctionsTable, type ShownCorrections } from "./corrections-table";
import { Page } from "./page";
import { columnsFrom } from "./table-draft";

export type ShownChoices = ShownCorrections & {
  readonly settings: Settings;
  readonly locale: Locale;
};

/**
 * Every setting with the value this plan used. The table has no key: what a person typed was read before planning and is in
 * force, so it is written again in the language of the sheets; what was refused is on the data check. Below it, what a person said about tables.
 */
export function settingsSheet(shownChoices: ShownChoices): SheetSpec {
  const { locale, settings } = shownChoices;
  const words = locale.sheets.settings;
  const make = columnsFrom(locale.columns.settings.settings);
  const columns = [
    make("label", "text"),
    make("value", "general", { owner: "user", align: "center" }),
    make("unit", "text"),
    make("default", "general", { align: "center" }),
    make("allowed", "text"),
    make("explanation", "text"),
    make("id", "text"),
  ];

  const page = new Page(words.title, words.about);
  const table = page.table({
    id: "settings",
    tableName: "PeilianSettings",
    columns,
    rows: settingFields.map((field): CellContent[] => [
      labelOf(field, locale),
      shown(field, settings[field.id], locale),
      unitOf(field, locale),
      shown(field, field.default, locale),
      allowed(field, locale),
      explanationOf(field, locale),
      field.id,
    ]),
    key: [],
    wrapAt: { label: 34, value: 20, unit: 12, allowed: 26, explanation: 56, id: 22 },
  });
  const valueColumn = columns.findIndex((column) => column.id === "value");
  settingFields.forEach((field, i) => {
    const rule = validation(field, locale);
    if (rule === null) return;
    page.validate({ row: table.row + 1 + i, column: valueColumn, rows: 1, columns: 1 }, rule);
  });
  page.heading(words.corrections);
  page.sentence(words.aboutCorrections);
  page.table(correctionsTable(shownChoices, locale));
  return page.finish({
    id: "settings",
    name: words.name,
    tabColour: "settings",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "inputs-only",
  });
}

function weightMetric(field: SettingField): keyof typeof metrics | null {
  const metric = Object.values(metrics).find(({ id }) => field.id === `weight.${id}`);
  return metric?.id ?? null;
}

function isNamed(id: string, locale: Locale): id is NamedSettingId {
  return id in locale.settings.named;
}

function labelOf(field: SettingField, locale: Locale): string {
  const metric = weightMetric(field);
  if (metric !== null) return locale.settings.weight(locale.domain.metrics[metric]);
  return isNamed(field.id, locale) ? locale.settings.named[field.id].label : field.id;
}

function explanationOf(field: SettingField, locale: Locale): string {
  return isNamed(field.id, locale)
    ? locale.settings.named[field.id].explanation
    : locale.settings.weightExplanation;
}

function unitOf(field: SettingField, locale: Locale): string | null {
  switch (field.kind) {
    case "number":
      return locale.settings.units[field.unit];
    case "time":
      return locale.settings.clock;
    case "choice":
    case "several":
      return null;
    default:
      return unreachable(field);
  }
}

function shown(field: SettingField, value: number | string, locale: Locale): CellContent {
  if (field.kind === "several") {
    const names = field.choices
      .filter((id) => chosenOf(String(value)).includes(id))
      .map((id) => locale.sheets[id].name);
    return names.length === 0 ? null : names.join(locale.sheets.common.listSeparator);
  }
  if (typeof value === "string") return settingChoiceWord(locale, value);
  return field.kind === "time" ? { type: "time", minute: value } : value;
}

function allowed(field: SettingField, locale: Locale): string {
  switch (field.kind) {
    case "choice":
      return field.choices
        .map((choice) => settingChoiceWord(locale, choice))
        .join(locale.sheets.common.listSeparator);
    case "several":
      return locale.settings.sheetNames;
    case "time":
      return locale.settings.range(clockTime(field.min), dayTime(field.max));
    case "number": {
      const range = field.whole ? locale.settings.wholeRange : locale.settings.range;
      return range(String(field.min), String(field.max));
    }
    default:
      return unreachable(field);
  }
}

/** The end of the day reads 24:00, not 00:00. */
function dayTime(minute: number): string {
  return minute === 1440 ? "24:00" : clockTime(minute);
}

/** `null`: no list of Excel's can hold several. */
function validation(field: SettingField, locale: Locale): Validation | null {
  switch (field.kind) {
    case "choice":
      return {
        kind: "list",
        values: field.choices.map((choice) => settingChoiceWord(locale, choice)),
      };
    case "several":
      return null;
    case "time":
      return { kind: "time" };
    case "number":
      return { kind: field.whole ? "whole" : "decimal", min: field.min, max: field.max };
    default:
      return unreachable(field);
  }
}
