import { settingFields } from "../domain/settings/settings";
import type { SettingChange } from "../domain/what-if/change";
import { clockTime } from "../foundation/day";
import type { NamedSettingId } from "../locales/en/settings";
import type { Locale } from "../locales/locale";
import { settingChoiceWord } from "./choice-words";

/** "Set the rule “…” to 20%." */
export function settingChangeText({ id, value }: SettingChange, locale: Locale): string {
  const { named } = locale.settings;
  const label = isNamed(id, named) ? named[id].label : id;
  return locale.sheets.whatIf.asSetting(label, valueText(id, value, locale));
}

function valueText(id: string, value: string | number, locale: Locale): string {
  const field = settingFields.find((one) => one.id === id);
  if (field?.kind === "time") return clockTime(Number(value));
  if (field?.kind === "number") {
    const unit = locale.settings.units[field.unit];
    return field.unit === "percent" ? `${value}${unit}` : `${value} ${unit}`;
  }
  return settingChoiceWord(locale, String(value));
}

function isNamed(id: string, named: Locale["settings"]["named"]): id is NamedSettingId {
  return id in named;
}
