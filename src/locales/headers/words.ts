/** What a column is called in real sheets; `zh-TW` lists only words that differ, not characters. */
export type Words = {
  readonly "zh-CN": readonly string[];
  readonly "zh-TW": readonly string[];
  readonly en: readonly string[];
};

/** Simplified Chinese, Traditional Chinese where its words differ, English. */
export const words = (
  simplified: readonly string[],
  traditional: readonly string[],
  en: readonly string[],
): Words => ({ "zh-CN": simplified, "zh-TW": traditional, en });
