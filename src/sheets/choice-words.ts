import { localeFor, type Locale } from "../locales/locale";
import { localeTags } from "../locales/locale-tag";

/** What a person can choose in a cell of ours: the answers of lists, and the choices of the settings. */
export type ChoiceId = "yes" | "no" | "excused" | keyof Locale["settings"]["choices"];

/** The word shown for a choice. */
export function choiceWord(locale: Locale, id: ChoiceId): string {
  switch (id) {
    case "yes":
    case "no":
    case "excused":
      return locale.sheets.common[id];
    default:
      return locale.settings.choices[id];
  }
}

/** The word for a setting's choice as the settings name it; the id itself where no word is known. */
export function settingChoiceWord(locale: Locale, choice: string): string {
  return isSettingChoice(locale, choice) ? locale.settings.choices[choice] : choice;
}

const answers = ["yes", "no", "excused"] as const;

/** The same answer in another language, for what was typed before the language changed; other texts stay as they are. */
export function translatedChoice(text: string, locale: Locale): string {
  for (const tag of localeTags) {
    const answer = answers.find((id) => choiceWord(localeFor(tag), id) === text);
    if (answer !== undefined) return choiceWord(locale, answer);
  }
  return text;
}

function isSettingChoice(
  locale: Locale,
  choice: string,
): choice is keyof Locale["settings"]["choices"] {
  return choice in locale.settings.choices;
}
