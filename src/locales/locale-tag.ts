/** The languages Peilian speaks, by their whole tags. */
export const localeTags = ["en", "zh-CN", "zh-TW"] as const;
export type LocaleTag = (typeof localeTags)[number];

/** Whole tags only, in their own spelling: "zh" and "EN" are none. */
export function isLocaleTag(text: string): text is LocaleTag {
  return (localeTags as readonly string[]).includes(text);
}

/** The language to speak to somebody whose system says `systemTag` ("zh-Hant-HK", "de-DE", "zh_CN.UTF-8"). */
export function closestLocale(systemTag: string): LocaleTag {
  const tag = systemTag.toLowerCase().replaceAll("_", "-");
  if (!tag.startsWith("zh")) return "en";
  return /hant|-tw|-hk|-mo/.test(tag) ? "zh-TW" : "zh-CN";
}
