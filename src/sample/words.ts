import type { LocaleTag } from "../locales/locale-tag";
import type { SampleWords } from "../locales/sample-words";
import { sampleWords as english } from "../locales/en/sample";
import { sampleWords as simplified } from "../locales/zh-CN/sample";
import { sampleWords as traditional } from "../locales/zh-TW/sample";

const wordsByTag: Readonly<Record<LocaleTag, SampleWords>> = {
  en: english,
  "zh-CN": simplified,
  "zh-TW": traditional,
};

/** What the sample centre calls everything in one language. */
export function wordsOf(language: LocaleTag): SampleWords {
  return wordsByTag[language];
}

/** "{name} ({points})" with its places filled; a place without a value stays as it is. */
export function filled(
  template: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
